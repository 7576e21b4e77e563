// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/shaping.h"

#include <gtest/gtest.h>

#include <map>

namespace unknot::practice
{

namespace
{

using namespace std::chrono_literals;

Points pointsOf(std::initializer_list<const char *> ids)
{
    Points points;
    for (const char *id : ids)
        points.push_back({{id}, Side::Left, {}});
    return points;
}

std::string names(const Points &points)
{
    std::string names;
    for (const auto &one : points)
        names += one.point.value;
    return names;
}

// Each point takes as many minutes as stands here, in three holds, and the questions one.
Milliseconds lasts(const Points &points)
{
    static const std::map<std::string, int> minutes{{"a", 3}, {"b", 5}, {"c", 1}, {"d", 2}};
    Milliseconds sum = 1min;
    for (const auto &one : points) {
        const Milliseconds whole = std::chrono::minutes(minutes.at(one.point.value));
        sum += one.lighter.reps > 0 ? whole * one.lighter.reps / 3 : whole;
    }
    return sum;
}

session::PlannedPoint planned(const char *id, const char *posture, const char *tool)
{
    session::PlannedPoint point;
    point.point = {id};
    point.posture = {posture};
    point.tool = {tool};
    return point;
}

} // namespace

TEST(FittedInto, allOfItWhereThereIsTheTime)
{
    const Fitted fitted = fittedInto(12min, pointsOf({"a", "b", "c", "d"}), 3, lasts);
    EXPECT_EQ(names(fitted.points), "abcd");
    EXPECT_TRUE(fitted.leftOut.empty());
    EXPECT_FALSE(fitted.isTooShort);
}

TEST(FittedInto, whatStandsFirstComesFirstAndWhatStillFitsIsTaken)
{
    const Fitted fitted = fittedInto(5min, pointsOf({"a", "b", "c", "d"}), 3, lasts);
    EXPECT_EQ(names(fitted.points), "ac") << "the second is too long, the third is not, then nothing is left";
    EXPECT_EQ(names(fitted.leftOut), "bd");
    EXPECT_EQ(fitted.fewer, 0);
}

TEST(FittedInto, theFirstWithFewerHoldsWhereNothingFits)
{
    const Fitted fitted = fittedInto(3min, pointsOf({"a", "b"}), 3, lasts);
    EXPECT_EQ(names(fitted.points), "a");
    EXPECT_EQ(fitted.points.front().lighter.reps, 2);
    EXPECT_EQ(fitted.fewer, 2);
    EXPECT_EQ(names(fitted.leftOut), "b");
}

TEST(FittedInto, theFirstGoesBeforeAShorterOneThatWouldFitWhole)
{
    const Fitted fitted = fittedInto(3min, pointsOf({"a", "c"}), 3, lasts);
    EXPECT_EQ(names(fitted.points), "a");
    EXPECT_EQ(fitted.fewer, 2);
    EXPECT_EQ(names(fittedInto(3min, pointsOf({"b", "c"}), 3, lasts).points), "b") << "one of its three holds";
    EXPECT_EQ(names(fittedInto(2min, pointsOf({"b", "c"}), 3, lasts).points), "c") << "not even that fits";
    EXPECT_EQ(fittedInto(2min, pointsOf({"b", "c"}), 3, lasts).fewer, 0);
}

TEST(FittedInto, aLighterDoseStaysSo)
{
    Points points = pointsOf({"a"});
    points.front().lighter = {2, Seconds{20}, 2};
    const Fitted fitted = fittedInto(2min, points, 2, lasts);
    ASSERT_EQ(fitted.points.size(), 1U);
    EXPECT_EQ(fitted.points.front().lighter, (session::Lighter{2, Seconds{20}, 1}));
}

TEST(FittedInto, changesNothingWhereTheTimeIsTooShortForOneHold)
{
    const Points points = pointsOf({"b", "a"});
    const Fitted fitted = fittedInto(90s, points, 3, lasts);
    EXPECT_TRUE(fitted.isTooShort);
    EXPECT_EQ(names(fitted.points), "ba");
    EXPECT_TRUE(fitted.leftOut.empty());
    EXPECT_TRUE(fittedInto(2min, {}, 3, lasts).points.empty());
    EXPECT_FALSE(fittedInto(2min, {}, 3, lasts).isTooShort);
}

TEST(InFewChanges, whatIsOfOnePositionAndOfOneToolStandsTogether)
{
    const std::vector session{planned("1", "sit", "hook"), planned("2", "stand", "ball"), planned("3", "sit", "fingers"),
        planned("4", "floor", "ball"), planned("5", "sit", "hook"), planned("6", "stand", "ball")};
    EXPECT_EQ(changesIn(session), 5);
    const auto ordered = inFewChanges(session);
    std::string names;
    for (const auto &one : ordered)
        names += one.point.value;
    EXPECT_EQ(names, "153264") << "the first stays the first";
    EXPECT_EQ(changesIn(ordered), 3);
    EXPECT_EQ(inFewChanges(ordered), ordered);
    EXPECT_EQ(changesIn({}), 0);
    names.clear();
    for (const auto &one : positionsIn(ordered))
        names += one.point.value;
    EXPECT_EQ(names, "1324") << "5 goes on where 1 was, and 6 where 2 was";
}

} // namespace unknot::practice
