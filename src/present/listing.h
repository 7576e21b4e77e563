// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// Numbers of things, and things in a row.
namespace unknot::present
{

QString pointCount(qsizetype count); // "1 point", "4 points"
QString sessionCount(qsizetype count); // "1 session", "4 sessions"
QString ordinal(int number); // "first" to "tenth", then "11th", "22nd"
QString joined(const QStringList &items); // "one, two and three"
QString capitalised(QString text); // the first letter only

} // namespace unknot::present
