// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/bodylayers.h"

#include "finder/plainbody.h"

#include <gtest/gtest.h>

namespace unknot::app
{

namespace
{

using test::left;
using test::middle;

const catalogue::Catalogue body
    = test::PlainBody().point({"p", "x", "a", {"a", "m"}, {"b", "c"}, {}}).point({"q", "x", "a", {"a", "c"}, {"b"}, {}}).build();

finder::MuscleCandidate behind(const char *zone)
{
    return finder::rankMuscles(body, {left(zone)}).front();
}

bodymap::Figure oneBody(const char *point, bodymap::Vec at)
{
    bodymap::View front;
    front.box = {0, 0, 400, 1000};
    front.points = {{PointId{point}, Side::Left, at}};
    return bodymap::Figure({front});
}

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
    const auto candidate = behind("a");
    const auto layers = bodyLayers(body, {left("a")}, &candidate);
    EXPECT_EQ(layers.muscle.value, "x");
    EXPECT_EQ(layers.muscleSide, Side::Left);
    EXPECT_EQ(layers.points.size(), 2U);
    EXPECT_EQ(layers.usual, (std::vector{left("a"), middle("m"), left("c")}));
    EXPECT_EQ(layers.sometimes, (std::vector{left("b")}));
}

TEST(BodyLayers, ofAPointChooseItAmongItsMuscles)
{
    const auto all = body.pointsOf({"x"});
    const auto layers = pointLayers(body, *all[1], Side::Right, all);
    ASSERT_EQ(layers.points.size(), 2U);
    EXPECT_FALSE(layers.points[0].chosen);
    EXPECT_TRUE(layers.points[1].chosen);
    EXPECT_EQ(layers.points[1].side, Side::Right);
    EXPECT_TRUE(layers.searchCircle);
}

TEST(BodyLayers, searchLessFarWhereACautionAsksForIt)
{
    const catalogue::Point free = *body.point({"p"});
    catalogue::Point careful = free;
    careful.cautions = {CautionId{"nobody knows it"}};
    EXPECT_EQ(pointLayers(body, free, Side::Left, {}).searchRadius, 2 * pointLayers(body, careful, Side::Left, {}).searchRadius);
}

TEST(CloseUpPlace, isASquareRoundThePoint)
{
    const auto place = closeUpPlace(oneBody("p", {100, 200}), {"p"}, Side::Left, 11);
    ASSERT_TRUE(place);
    EXPECT_EQ(place->view, bodymap::ViewId::Front);
    EXPECT_EQ(place->side, Side::Middle);
    EXPECT_EQ(place->circle, QRectF(89, 189, 22, 22));
    EXPECT_EQ(place->region.center(), QPointF(100, 200));
    EXPECT_EQ(place->region.width(), place->region.height());
    EXPECT_FALSE(closeUpPlace(oneBody("p", {}), {"q"}, Side::Left, 11)) << "drawn nowhere";
}

} // namespace unknot::app
