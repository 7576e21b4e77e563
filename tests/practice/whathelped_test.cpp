// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/whathelped.h"

#include "support/journalsamples.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

using practice::Helped;
using practice::PressedPlace;
using practice::PressedSession;
using By = Helped::By;
using Answer = NextDayRecord::Answer;

PressedPlace place(const std::string &point, Side side, const std::string &way = {}, const std::string &tool = "ball")
{
    return {point, side, "Muscle", "Label of " + point, way, tool};
}

// That is all which knows of necks.
std::vector<Helped> whatHelped(const std::vector<PressedSession> &sessions, By by)
{
    return practice::whatHelped(sessions, by, [](const SidedZone &zone) { return zone.zone.value == "neck-side"; });
}

// Newest first: one a day, back from the 22nd.
struct WhatHelpedTest : testing::Test {
    PressedSession &add(std::optional<int> before, std::optional<int> after, std::vector<PressedPlace> places)
    {
        return sessions.emplace_back(PressedSession{wall(november(day--), 9h), before, after, std::move(places)});
    }

    unsigned day = 22;
    std::vector<PressedSession> sessions;
};

} // namespace

TEST_F(WhatHelpedTest, aPointHasItsMedianItsSpreadAndTheShareThatWasClearlyLess)
{
    for (const int after : {5, 4, 4, 3, 6})
        add(6, after, {place("a", Side::Left)});
    add(6, std::nullopt, {place("a", Side::Left)});
    const auto helped = whatHelped(sessions, By::Point);
    ASSERT_EQ(helped.size(), 1U);
    EXPECT_EQ(helped[0].times, 6);
    EXPECT_EQ(helped[0].last, wall(november(22), 9h));
    EXPECT_EQ(helped[0].changes, (practice::PainChanges{5, 3, {6, 4}, -3, 0}));
    EXPECT_TRUE(helped[0].isEnough());
}

TEST_F(WhatHelpedTest, fourRatedSessionsAreTooFew)
{
    for (const int after : {4, 4, 4, 4})
        add(6, after, {place("a", Side::Left)});
    add(std::nullopt, 4, {place("a", Side::Left)});
    EXPECT_FALSE(whatHelped(sessions, By::Point)[0].isEnough());
}

// A fall by 2 from 8 is under 30 %.
TEST_F(WhatHelpedTest, clearlyLessAsksForBothTheTwoPointsAndTheShare)
{
    add(8, 6, {place("a", Side::Left)});
    add(3, 2, {place("a", Side::Left)});
    EXPECT_EQ(whatHelped(sessions, By::Point)[0].changes.clearlyLess, 0);
}

TEST_F(WhatHelpedTest, whatWasTooMuchIsNoVerdictUnlessItGotWorse)
{
    add(6, 2, {place("a", Side::Left)}).tooMuch = true;
    EXPECT_EQ(whatHelped(sessions, By::Point)[0].changes.rated, 0);
    EXPECT_TRUE(whatHelped(sessions, By::Point)[0].tooMuch);
    add(6, 8, {place("a", Side::Left)}).tooMuch = true;
    EXPECT_EQ(whatHelped(sessions, By::Point)[0].changes.rated, 1);
}

TEST_F(WhatHelpedTest, ofTheRatedItIsCountedHowManyWereForTheNeck)
{
    add(6, 4, {place("a", Side::Left)}).zones = {{{"forehead"}, Side::Middle}, {{"neck-side"}, Side::Left}};
    add(6, 4, {place("a", Side::Left)}).zones = {{{"forehead"}, Side::Middle}};
    add(6, std::nullopt, {place("a", Side::Left)}).zones = {{{"neck-side"}, Side::Left}};
    EXPECT_EQ(whatHelped(sessions, By::Point)[0].atTheNeck, 1);
}

TEST_F(WhatHelpedTest, theDayAfterIsCountedWhereItWasSaid)
{
    add(6, 4, {place("a", Side::Left)}).dayAfter = Answer::Sore;
    add(6, 4, {place("a", Side::Left)}).dayAfter = Answer::Bruised;
    add(6, 4, {place("a", Side::Left)}).dayAfter = Answer::NotSore;
    add(6, 4, {place("a", Side::Left)});
    EXPECT_EQ(whatHelped(sessions, By::Point)[0].asked, 3);
    EXPECT_EQ(whatHelped(sessions, By::Point)[0].sore, 2);
}

TEST_F(WhatHelpedTest, aSessionCountsOnceForEachWayAndTool)
{
    add(6, 4, {place("a", Side::Left, "", "ball"), place("a", Side::Left, "strokes", "ball"), place("b", Side::Middle, "", "hand")});
    add(6, 4, {place("b", Side::Middle, "", "")});
    const auto ways = whatHelped(sessions, By::Way);
    ASSERT_EQ(ways.size(), 2U);
    EXPECT_EQ(ways[0].of.way, "");
    EXPECT_EQ(ways[0].times, 2);
    EXPECT_EQ(ways[1].of.way, "strokes");
    EXPECT_EQ(ways[1].times, 1);
    EXPECT_TRUE(ways[1].of.point.empty());
    const auto tools = whatHelped(sessions, By::Tool);
    ASSERT_EQ(tools.size(), 2U) << "of one no tool was kept";
    EXPECT_EQ(tools[0].of.tool, "ball");
    EXPECT_EQ(tools[0].times, 1);
    EXPECT_EQ(whatHelped(sessions, By::Point)[0].times, 2);
    EXPECT_EQ(whatHelped(sessions, By::Point)[1].times, 1) << "in two ways, in one session";
}

TEST_F(WhatHelpedTest, leftStandsAgainstRightAsAWholeAndPointByPoint)
{
    add(6, 4, {place("a", Side::Right), place("b", Side::Left)});
    add(6, 5, {place("a", Side::Right)});
    add(6, 6, {place("a", Side::Left), place("c", Side::Middle)});
    const auto sides = whatHelped(sessions, By::Side);
    ASSERT_EQ(sides.size(), 4U) << "one point was pressed on the left alone, and one has no side";
    EXPECT_EQ(sides[0].of.side, Side::Left);
    EXPECT_TRUE(sides[0].of.point.empty());
    EXPECT_EQ(sides[0].times, 2);
    EXPECT_EQ(sides[1].of.side, Side::Right);
    EXPECT_EQ(sides[1].changes.rated, 2);
    EXPECT_EQ(sides[2].of.point, "a");
    EXPECT_EQ(sides[2].of.side, Side::Left);
    EXPECT_EQ(sides[3].of.point, "a");
    EXPECT_EQ(sides[3].of.side, Side::Right);
}

TEST_F(WhatHelpedTest, ofNothingThereIsNothing)
{
    for (const By by : {By::Point, By::Way, By::Tool, By::Side})
        EXPECT_TRUE(whatHelped({}, by).empty());
    EXPECT_EQ(practice::changesOf({}), practice::PainChanges{});
}

} // namespace unknot::test
