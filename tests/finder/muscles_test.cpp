// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/finder.h"

#include "finder/plainbody.h"

#include <gtest/gtest.h>

namespace unknot::finder
{

using test::left;
using test::middle;
using test::right;
using test::shown;

TEST(RankMuscles, gathersThePointsOfAMuscleOnOneSide)
{
    const auto catalogue = test::PlainBody()
                               .point({"x1", "x", "d", {"a"}, {}, {}})
                               .point({"x2", "x", "d", {"b"}, {"a"}, {}})
                               .point({"y1", "y", "d", {"c"}, {}, {}})
                               .build();
    const auto muscles = rankMuscles(catalogue, {left("a"), left("b"), left("c")});
    EXPECT_EQ(shown(muscles), "x left, y left");
    EXPECT_EQ(muscles[0].matches, (std::vector{Match::Usual, Match::Usual, Match::None}));
    EXPECT_EQ(muscles[0].covered, 2);
    EXPECT_EQ(shown(muscles[0].points), "x2 left, x1 left");
}

TEST(RankMuscles, countsTheZonesItsPointsCoverTogether)
{
    const auto catalogue = test::PlainBody()
                               .point({"x1", "x", "d", {"a"}, {}, {}})
                               .point({"y1", "y", "d", {}, {"a"}, {}})
                               .point({"y2", "y", "d", {}, {"b"}, {}})
                               .point({"y3", "y", "c", {}, {}, {}})
                               .build();
    const std::vector marked{left("a"), left("b"), left("c")};
    EXPECT_EQ(shown(rankMuscles(catalogue, marked)), "y left, x left");
    EXPECT_EQ(rankMuscles(catalogue, marked)[0].covered, 3);
    EXPECT_EQ(rank(catalogue, marked)[0].point, PointId{"x1"}); // no single point of y covers as much
}

TEST(RankMuscles, letsTheFirstByHabitPassWhatCoversMore)
{
    const auto catalogue = test::PlainBody()
                               .point({"x1", "x", "d", {"a", "b"}, {}, {}})
                               .point({"y1", "y", "d", {"a"}, {}, {}})
                               .complaint({"a", "b"}, {"y", "x"})
                               .build();
    const auto muscles = rankMuscles(catalogue, {left("a"), left("b")});
    EXPECT_EQ(shown(muscles), "x left, y left"); // an equal sum: more zones
    EXPECT_DOUBLE_EQ(muscles[1].score.commonness, 1);
    EXPECT_DOUBLE_EQ(muscles[1].points[0].score.commonness, 1);
    const auto with = test::PlainBody()
                          .point({"x1", "x", "d", {"a"}, {"b"}, {}})
                          .point({"y1", "y", "d", {"a"}, {}, {}})
                          .complaint({"a", "b"}, {"y", "x"})
                          .build();
    EXPECT_EQ(shown(rankMuscles(with, {left("a"), left("b")})), "y left, x left");
}

// What is tried first by habit, and meets one mark of six, stood above what is usually felt at three.
TEST(RankMuscles, letsHabitCountInProportionWhereLittleOfTheMarksIsMet)
{
    const std::vector<std::string> zones{"a", "b", "c", "d", "m", "n"};
    const auto catalogue = test::PlainBody()
                               .point({"x1", "x", "a", {"a", "b", "c"}, {}, {}})
                               .point({"y1", "y", "d", {"d"}, {}, {}})
                               .complaint(zones, {"y", "z", "x"})
                               .build();
    const auto muscles = rankMuscles(catalogue, {left("a"), left("b"), left("c"), left("d"), middle("m"), middle("n")});
    ASSERT_EQ(shown(muscles), "x left, y left");
    EXPECT_DOUBLE_EQ(muscles[0].score.commonness, 1.0 / 3) << "the third, and half of the marks: whole";
    EXPECT_DOUBLE_EQ(muscles[1].score.commonness, 1.0 / 2) << "the first, but a sixth of the marks";
}

TEST(RankMuscles, goesByUsualSometimesLyingThereAndCommonness)
{
    const auto catalogue = test::PlainBody()
                               .point({"v1", "v", "a", {}, {}, {}})
                               .point({"w1", "w", "d", {}, {"a"}, {}})
                               .point({"x1", "x", "d", {"a"}, {}, {}})
                               .point({"y1", "y", "d", {"a"}, {}, {}})
                               .complaint({"a"}, {"y", "x"})
                               .build();
    EXPECT_EQ(shown(rankMuscles(catalogue, {left("a")})), "y left, x left, w left, v left");
}

TEST(RankMuscles, keepsTheSidesApart)
{
    const auto catalogue = test::PlainBody().point({"x1", "x", "d", {"a", "m"}, {}, {}}).build();
    const auto muscles = rankMuscles(catalogue, {middle("m"), right("a")});
    EXPECT_EQ(shown(muscles), "x right, x left");
    EXPECT_EQ(muscles[0].covered, 2);
    EXPECT_EQ(muscles[1].covered, 1);
}

TEST(RankMuscles, isEmptyWithoutMarks)
{
    const auto catalogue = test::PlainBody().point({"x1", "x", "d", {"a"}, {}, {}}).build();
    EXPECT_TRUE(rankMuscles(catalogue, {}).empty());
    EXPECT_TRUE(rankMuscles(catalogue, {left("b")}).empty());
}

} // namespace unknot::finder
