// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/markedtoday.h"

#include "support/shippedworld.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

using Zones = practice::Marking::Zones;

constexpr std::chrono::local_days today{std::chrono::November / 28 / 2026};
const Zones marked{{{"shoulder-back"}, Side::Left}, {{"throat"}, Side::Middle}};

Zones read(std::optional<std::string> kept, std::chrono::local_days day = today)
{
    return practice::marksOf({true, {{"body/marked", std::move(kept)}}}, "body/marked", shippedWorld().catalogue, day);
}

TEST(MarkedToday, isKeptForItsDay)
{
    const std::string kept = practice::keptMarks(marked, today);
    EXPECT_EQ(kept, "2026-11-28 shoulder-back:left throat");
    EXPECT_EQ(read(kept), marked);
    EXPECT_EQ(read(kept, today + std::chrono::days{1}), Zones{});
    EXPECT_EQ(read(kept, today - std::chrono::days{1}), Zones{}) << "the clock was set back";
    EXPECT_EQ(read(practice::keptMarks({}, today)), Zones{});
}

TEST(MarkedToday, whatCannotBeReadIsNothingAndAnUnknownZoneIsLeftOut)
{
    EXPECT_EQ(read("2026-11-28 gills:left shoulder-back:left throat:left"), (Zones{marked[0]}));
    EXPECT_EQ(read("2026-11-28 throat throat"), (Zones{marked[1]}));
    for (const char *kept : {"", "shoulder-back:left", "28.11.2026 throat", " "})
        EXPECT_EQ(read(kept), Zones{}) << kept;
    EXPECT_EQ(read(std::nullopt), Zones{});
    EXPECT_EQ(practice::marksOf({}, "body/marked", shippedWorld().catalogue, today), Zones{});
}

} // namespace

} // namespace unknot::test
