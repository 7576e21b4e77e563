// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "present/text.h"

#include <QString>
#include <QTextStream>

namespace unknot::cli
{

inline void print(const QString &text)
{
    QTextStream(stdout) << text;
}

inline void complain(const QString &text)
{
    QTextStream(stderr) << "unknot: " << text << '\n';
}

inline void complain(const Errors &errors)
{
    for (const Error &error : errors)
        complain(present::toQt(toString(error)));
}

} // namespace unknot::cli
