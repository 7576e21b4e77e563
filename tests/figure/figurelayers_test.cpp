// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figurelayers.h"

#include "finder/plainbody.h"

#include "support/shippedworld.h"

#include <gtest/gtest.h>

namespace unknot::figure
{

namespace
{

using test::left;
using test::middle;

const catalogue::Catalogue body
    = test::PlainBody().point({"p", "x", "a", {"a", "m"}, {"b", "c"}, {}}).point({"q", "x", "a", {"a", "c"}, {"b"}, {}}).build();

const PointedAt muscle{{"x"}, Side::Left, {{"p"}, {"q"}}};

} // namespace

TEST(BodyLayers, holdTheMarksAlone)
{
    const auto layers = bodyLayers(body, {left("a")}, nullptr);
    EXPECT_EQ(layers.marked, (std::vector{left("a")}));
    EXPECT_TRUE(layers.muscle.empty());
    EXPECT_TRUE(layers.points.empty());
    EXPECT_TRUE(layers.usual.empty());
}

TEST(BodyLayers, showWhereThePointsOfAMuscleSendPainEachPlaceOnceAndByTheStronger)
{
    const auto layers = bodyLayers(body, {left("a")}, &muscle);
    EXPECT_EQ(layers.muscle.value, "x");
    EXPECT_EQ(layers.muscleSide, Side::Left);
    EXPECT_EQ(layers.points.size(), 2U);
    EXPECT_EQ(layers.usual, (std::vector{left("a"), middle("m"), left("c")}));
    EXPECT_EQ(layers.sometimes, (std::vector{left("b")}));
}

TEST(BodyLayers, ofAPointChooseItAmongItsMuscles)
{
    const auto all = body.pointsOf({"x"});
    const auto layers = pointLayers(*all[1], Side::Right, all, 11, FigureMarks::Stroke{{1, 2}, {3, 4}, true});
    ASSERT_EQ(layers.points.size(), 2U);
    EXPECT_FALSE(layers.points[0].chosen);
    EXPECT_TRUE(layers.points[1].chosen);
    EXPECT_EQ(layers.points[1].side, Side::Right);
    EXPECT_TRUE(layers.searchCircle);
    EXPECT_EQ(layers.searchRadius, 11);
    EXPECT_EQ(layers.stroke, (FigureMarks::Stroke{{1, 2}, {3, 4}, true}));
}

TEST(Stroke, isOfTheWayAndTurnedRoundOnTheOtherSide)
{
    const auto &catalogue = test::shippedWorld().catalogue;
    const auto &calf = *catalogue.point({"soleus-outer"});
    const auto left = strokeOf(catalogue, calf, Side::Left, {"strokes"}), right = strokeOf(catalogue, calf, Side::Right, {"strokes"});
    ASSERT_TRUE(left && right);
    EXPECT_EQ(left->from.x(), -right->from.x());
    EXPECT_EQ(left->from.y(), right->from.y());
    EXPECT_LT(left->to.y(), left->from.y()) << "towards the heart";
    EXPECT_FALSE(left->back);
    EXPECT_TRUE(strokeOf(catalogue, *catalogue.point({"gastrocnemius-outer-belly"}), Side::Left, {"rolling"})->back);
    EXPECT_FALSE(strokeOf(catalogue, calf, Side::Left, {"squeezes"}));
    EXPECT_FALSE(strokeOf(catalogue, calf, Side::Left, {}));
    EXPECT_FALSE(strokeOf(catalogue, calf, Side::Left, {"no such way"}));
}

TEST(PlanLayers, showThePointsGreyWhereTheyArePassedOver)
{
    present::StepRow pressed, passed;
    pressed.point = QStringLiteral("p");
    pressed.side = QStringLiteral("left");
    passed = pressed;
    passed.side = QStringLiteral("right");
    passed.passedOver = QStringLiteral("It rests.");
    const auto layers = planLayers({pressed, passed, present::StepRow()});
    EXPECT_EQ(layers.points, (std::vector<FigureMarks::Point>{{{"p"}, Side::Left, true}, {{"p"}, Side::Right, false}}));
}

} // namespace unknot::figure
