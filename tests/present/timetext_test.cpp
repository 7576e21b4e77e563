// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/timetext.h"

#include <gtest/gtest.h>

namespace unknot::present
{

namespace
{

using namespace std::chrono_literals;

// An hour east of Greenwich.
WallTime wall(std::chrono::year_month_day day, std::chrono::minutes clock)
{
    return {std::chrono::sys_days{day} + clock - 60min, 60min, "Europe/Berlin"};
}

WallTime november(unsigned day, std::chrono::minutes clock)
{
    return wall(std::chrono::November / day / 2026, clock);
}

const WallTime now = november(22, 18h + 5min);

TEST(TimeText, minutesAreRoundedAndNeverNone)
{
    EXPECT_EQ(minutes(0s), QStringLiteral("1 min"));
    EXPECT_EQ(minutes(89s), QStringLiteral("1 min"));
    EXPECT_EQ(minutes(90s), QStringLiteral("2 min"));
    EXPECT_EQ(minutes(10min), QStringLiteral("10 min"));
}

TEST(TimeText, aDurationHasSecondsWhereItHasSome)
{
    EXPECT_EQ(duration(40s), QStringLiteral("40 s"));
    EXPECT_EQ(duration(59600ms), QStringLiteral("1 min"));
    EXPECT_EQ(duration(9min + 40s), QStringLiteral("9 min 40 s"));
}

TEST(TimeText, aDayIsSaidFromToday)
{
    EXPECT_EQ(dayAndTime(november(22, 8h + 12min), now), QStringLiteral("Today, 08:12"));
    EXPECT_EQ(dayAndTime(november(21, 23h + 59min), now), QStringLiteral("Yesterday, 23:59"));
    EXPECT_EQ(dayAndTime(november(19, 18h + 42min), now), QStringLiteral("Thu 19 Nov, 18:42"));
}

// Where the weekday says nothing any more the year does.
TEST(TimeText, aDayOfLastYearHasItsYear)
{
    const auto last = wall(std::chrono::November / 19 / 2025, 18h + 42min);
    EXPECT_EQ(dayAndTime(last, now), QStringLiteral("19 Nov 2025, 18:42"));
    EXPECT_EQ(shortDate(QDate(2025, 11, 22), QDate(2026, 11, 22)), QStringLiteral("22 Nov 2025"));
    EXPECT_EQ(shortDate(QDate(2026, 11, 2), QDate(2026, 11, 22)), QStringLiteral("2 Nov"));
}

// A session of the evening in another zone was in the evening, wherever it is read.
TEST(TimeText, theClockIsThatOfThePlace)
{
    const WallTime away{now.utc, -5h, "America/Lima"};
    EXPECT_EQ(toDateTime(away).toString(u"HH:mm"), QStringLiteral("12:05"));
    EXPECT_EQ(dayAndTime(away, now), QStringLiteral("Today, 12:05"));
    EXPECT_EQ(weekday(now), QStringLiteral("Sun 22"));
    EXPECT_EQ(toDate(now.day()), QDate(2026, 11, 22));
}

} // namespace

} // namespace unknot::present
