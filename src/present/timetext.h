// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

// Times and dates, written in the interface's language whatever the system's locale: a German date in
// an English sentence reads as a fault.
namespace unknot::present
{

QLocale interfaceLocale();

QString minutes(Milliseconds span); // "10 min", at least 1
QString duration(Milliseconds span); // "9 min 40 s"

QDateTime toDateTime(const WallTime &time); // with the offset that held there
QDate toDate(std::chrono::local_days day);
int julianDay(std::chrono::local_days day); // as a QDate counts them
// "Today, 08:12", "Yesterday, 18:42", "Wed 19 Nov, 18:42", "19 Nov 2025, 18:42"
QString dayAndTime(const WallTime &time, const WallTime &now);
QString clockTime(const WallTime &time); // "18:42"
QString weekday(const WallTime &time); // "Sat 22"
QString shortDate(QDate date, QDate today); // "22 Nov", in another year than today's "22 Nov 2025"

} // namespace unknot::present
