// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/timetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace unknot::present
{

namespace
{

struct TimeText {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::TimeText)
};

} // namespace

QLocale interfaceLocale()
{
    return {QLocale::English, QLocale::UnitedKingdom};
}

QString minutes(Milliseconds span)
{
    return TimeText::tr("%1 min").arg(std::max<qint64>(1, (span.count() + 30'000) / 60'000));
}

QString duration(Milliseconds span)
{
    const qint64 seconds = (span.count() + 500) / 1000;
    if (seconds < 60)
        return TimeText::tr("%1 s").arg(seconds);
    return seconds % 60 == 0 ? TimeText::tr("%1 min").arg(seconds / 60) : TimeText::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

QDateTime toDateTime(const WallTime &time)
{
    const auto offset = int(std::chrono::seconds(time.offset).count()); // a QTimeZone of it takes longer than all the rest of a row
    return QDateTime::fromMSecsSinceEpoch(time.utc.time_since_epoch().count(), Qt::OffsetFromUTC, offset);
}

QDate toDate(std::chrono::local_days day)
{
    return QDate::fromJulianDay(julianDay(day));
}

int julianDay(std::chrono::local_days day)
{
    constexpr int epoch = 2'440'588; // 1 January 1970
    return int(day.time_since_epoch().count()) + epoch;
}

QString dayAndTime(const WallTime &time, const WallTime &now)
{
    const QString clock = clockTime(time);
    const auto days = (now.day() - time.day()).count();
    if (days == 0)
        return TimeText::tr("Today, %1").arg(clock);
    if (days == 1)
        return TimeText::tr("Yesterday, %1").arg(clock);
    const QString format = std::abs(days) > 300 ? QStringLiteral("d MMM yyyy") : QStringLiteral("ddd d MMM");
    return TimeText::tr("%1, %2").arg(interfaceLocale().toString(toDateTime(time), format), clock);
}

QString clockTime(const WallTime &time)
{
    return toDateTime(time).toString(u"HH:mm");
}

QString weekday(const WallTime &time)
{
    return interfaceLocale().toString(toDateTime(time), QStringLiteral("ddd d"));
}

QString shortDate(QDate date, QDate today)
{
    return interfaceLocale().toString(date, date.year() == today.year() ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
}

} // namespace unknot::present
