// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

// The rooms without Qt keep their texts as UTF-8 in std::string; the interface wants QString.
namespace unknot::present
{

inline QString toQt(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

inline std::string fromQt(const QString &text)
{
    return text.toStdString();
}

inline std::vector<std::string> fromQt(const QStringList &texts)
{
    std::vector<std::string> all;
    for (const QString &text : texts)
        all.push_back(fromQt(text));
    return all;
}

} // namespace unknot::present
