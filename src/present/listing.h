// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// Numbers of things, and things in a row. A count is one of these, or written as they are: one has its own
// text, and the others are a plural text (%n), of which a language has as many forms as it needs.
namespace unknot::present
{

QString pointCount(qsizetype count); // "1 point", "4 points"
QString entryCount(qsizetype count); // "1 entry", "4 entries": sessions, and pain told without one
QString sessionCount(qsizetype count); // "1 session", "4 sessions"
QString noteCount(qsizetype count); // "1 note of pain", "4 notes of pain"
QString dayCount(qsizetype count); // "1 day", "4 days"
QString secondCount(qsizetype count); // "1 second", "30 seconds"
QString hourCount(qsizetype count); // "1 hour", "48 hours"
QString timeCount(qsizetype count); // "once", "twice", "3 times"
QString ordinal(int number); // "first" to "tenth", then "11th", "22nd"
QString joined(const QStringList &items); // "one, two and three"
QString capitalised(QString text); // the first letter only
QString oneDecimal(double number); // "5.3"
QString shortNumber(double number); // "5", "5.5"

} // namespace unknot::present
