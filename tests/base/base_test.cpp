// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/error.h"
#include "base/side.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <ctime>

namespace unknot::test
{

namespace
{

using namespace std::chrono_literals;

WallTime at(std::chrono::sys_days day, Milliseconds time, std::chrono::minutes offset)
{
    return {day + time, offset, {}};
}

TEST(Error, saysFileLinePointerAndWhatLeavingOutWhatIsNotKnown)
{
    EXPECT_EQ(
        toString({Error::Kind::Invalid, "no zone 'x'", "back.json", 12, "/points/0/zone"}), "back.json:12: /points/0/zone: no zone 'x'");
    EXPECT_EQ(toString({Error::Kind::NotFound, "there is no such file", "a.json", 0, {}}), "a.json: there is no such file");
    EXPECT_EQ(toString({Error::Kind::Internal, "it broke", {}, 0, {}}), "it broke");
}

TEST(Side, isReadBackFromItsWord)
{
    for (const Side side : {Side::Left, Side::Right, Side::Middle})
        EXPECT_EQ(sideFromString(toString(side)), side);
    EXPECT_FALSE(sideFromString("Left"));
    EXPECT_FALSE(sideFromString(""));
}

TEST(Side, mirroredTwiceIsItself)
{
    EXPECT_EQ(mirrored(Side::Left), Side::Right);
    EXPECT_EQ(mirrored(mirrored(Side::Right)), Side::Right);
    EXPECT_EQ(mirrored(Side::Middle), Side::Middle);
}

TEST(WallTime, isWrittenAsTheClockOnTheWallSaidIt)
{
    const auto day = std::chrono::sys_days{std::chrono::November / 22 / 2026};
    EXPECT_EQ(toIso(at(day, 17h + 42min + 7s + 123ms, 60min)), "2026-11-22T18:42:07.123+01:00");
    EXPECT_EQ(toIso(at(day, 1h, -210min)), "2026-11-21T21:30:00.000-03:30");
    EXPECT_EQ(toIso(at(day, 0ms, 0min)), "2026-11-22T00:00:00.000+00:00");
}

TEST(WallTime, belongsToTheDayOfItsOwnPlace)
{
    const auto day = std::chrono::sys_days{std::chrono::November / 22 / 2026};
    EXPECT_EQ(at(day, 23h, 120min).day().time_since_epoch(), (day + std::chrono::days{1}).time_since_epoch());
    EXPECT_EQ(at(day, 23h, -120min).day().time_since_epoch(), day.time_since_epoch());
}

TEST(SystemClock, neverGoesBackwards)
{
    const SystemClock clock;
    const TimePoint first = clock.now();
    for (int i = 0; i < 1000; ++i)
        ASSERT_GE(clock.now(), first);
}

TEST(SystemClock, noticesThatTheZoneWasChanged)
{
    const char *before = std::getenv("TZ");
    const std::string kept = before ? before : "";
    ::setenv("TZ", "Etc/GMT-9", 1); // nine hours east
    EXPECT_EQ(SystemClock().wall().offset, std::chrono::hours{9});
    ::setenv("TZ", "Etc/GMT+5", 1);
    EXPECT_EQ(SystemClock().wall().offset, -std::chrono::hours{5});
    EXPECT_EQ(SystemClock().wall().zone, "Etc/GMT+5");
    before ? ::setenv("TZ", kept.c_str(), 1) : ::unsetenv("TZ");
    ::tzset();
}

} // namespace

} // namespace unknot::test
