// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextStream>

namespace unknot::app
{

inline void print(const QString &text)
{
    QTextStream(stdout) << text;
}

inline void complain(const QString &text)
{
    QTextStream(stderr) << "unknot: " << text << '\n';
}

} // namespace unknot::app
