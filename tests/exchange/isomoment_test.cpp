// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/isomoment.h"
#include "support/journalsamples.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h> // uses it without including it

namespace unknot::test
{

using exchange::dayFromIso;
using exchange::fromIso;

RC_GTEST_PROP(IsoMoment, whatIsWrittenIsReadBack, ())
{
    const auto ms = *rc::gen::inRange<std::int64_t>(2LL * 86'400'000, 253'000'000'000'000);
    const WallTime time{std::chrono::sys_time<Milliseconds>{Milliseconds{ms}}, std::chrono::minutes{*rc::gen::inRange(-1439, 1440)}, ""};
    RC_ASSERT(fromIso(toIso(time)) == time);
}

TEST(IsoMoment, whatIsNoMomentIsNone)
{
    for (const char *text : {"", "2026-11-22", "2026-11-22T18:42:07.123Z", "2026-11-22T18:42:07+01:00", "2026-11-31T18:42:07.123+01:00",
             "2026-11-22T24:00:00.000+01:00", "2026-11-22T18:60:07.123+01:00", "2026-11-22T18:42:61.123+01:00",
             "2026-11-22T18:42:07.123+01:60", "2026-11-22T18:42:07.123-00:00", "2026-11-22T18:42:07.123+24:00",
             "1969-12-31T23:59:59.999+00:00", "2026-11-22 18:42:07.123+01:00", "2026-11-22T18:42:07.123+01:00 ",
             "-026-11-22T18:42:07.123+01:00"})
        EXPECT_FALSE(fromIso(text)) << text;
    EXPECT_TRUE(fromIso("2026-11-22T18:42:07.123+01:00"));
}

TEST(IsoMoment, aDayIsOneOfTheCalendar)
{
    EXPECT_EQ(dayFromIso("2026-11-22"), std::chrono::local_days{november(22)});
    for (const char *text : {"", "2026-11-31", "2026-13-01", "22.11.2026", "2026-1-2", "2026-11-22T"})
        EXPECT_FALSE(dayFromIso(text)) << text;
}

TEST(IsoMoment, itsPartsAreThoseOfThePlace)
{
    const WallTime time = wall(november(22), 18h + 42min, -330min);
    EXPECT_EQ(exchange::isoDay(time), "2026-11-22");
    EXPECT_EQ(exchange::isoTime(time), "18:42:00");
    EXPECT_EQ(exchange::isoOffset(time), "-05:30");
}

} // namespace unknot::test
