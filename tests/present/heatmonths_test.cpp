// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/heatmonths.h"

#include "pastsummaries.h"
#include "support/shippedworld.h"

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

using std::chrono::days;
using test::noted;
using test::rangeOf;
using test::summary;

// From 24 August to 22 November: two days in November, one in September, none in October.
struct HeatMonths : testing::Test {
    [[nodiscard]] HeatMap map(int month) const { return heatMap(test::shippedWorld().catalogue, range, month); }

    const practice::PastSessions::Range range = rangeOf(
        {summary(days{1}, 6, 4), summary(days{2}, 5, 3), summary(days{60}, 8, 8)}, {noted(days{3}, {{{{"low-back"}, Side::Left}, 4}})});
};

TEST_F(HeatMonths, areThoseOfTheCalendarThatTheRangeHasDaysIn)
{
    EXPECT_EQ(monthsIn(range.days), 4);
    EXPECT_EQ(map(0).of, QStringLiteral("August 2026"));
    EXPECT_EQ(map(3).of, QStringLiteral("November 2026"));
    EXPECT_EQ(map(3).spoken, QStringLiteral("November 2026, 3 entries"));
    EXPECT_EQ(map(1).spoken, QStringLiteral("September 2026, 1 entry"));
    EXPECT_EQ(map(2).spoken, QStringLiteral("October 2026, 0 entries"));
    EXPECT_EQ(map(-1).of, QStringLiteral("24 Aug to 22 Nov"));
    EXPECT_EQ(map(-1).spoken, QString());
}

TEST_F(HeatMonths, showWhatWasMarkedInThemAndNothingElse)
{
    ASSERT_EQ(map(-1).rows.size(), 2);
    EXPECT_EQ(map(-1).rows[0], (HeatRow{"Back of shoulder, left", "6.3", "5.0", 3}));
    ASSERT_EQ(map(3).rows.size(), 2);
    EXPECT_EQ(map(3).rows[0], (HeatRow{"Back of shoulder, left", "5.5", "3.5", 2}));
    EXPECT_EQ(map(3).rows[1], (HeatRow{"Low back, left", {}, {}, 1}));
    ASSERT_EQ(map(1).rows.size(), 1);
    EXPECT_EQ(map(1).pain[0].before, 8);
    EXPECT_TRUE(map(2).rows.isEmpty());
    EXPECT_TRUE(map(2).heat.words.isEmpty());
}

// The same colour is the same number of days in each.
TEST_F(HeatMonths, haveOneRamp)
{
    std::vector<journal::SessionSummary> sessions;
    for (int ago = 0; ago < 20; ++ago)
        sessions.push_back(summary(days{ago}, 6, 4));
    sessions.push_back(summary(days{60}, 6, 4));
    const auto many = rangeOf(sessions);
    const auto of = [&](int month) { return heatMap(test::shippedWorld().catalogue, many, month).heat; };
    EXPECT_EQ(of(1).most, of(3).most);
    EXPECT_EQ(of(1).shares[0].share, 0);
    EXPECT_GT(of(3).shares[0].share, 0.8);
}

} // namespace
} // namespace unknot::present
