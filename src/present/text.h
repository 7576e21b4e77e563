// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

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

} // namespace unknot::present
