// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/curve.h"
#include "posture/surface.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace unknot::posture
{

namespace
{

void expectNear(Vec a, Vec b)
{
    EXPECT_LT(length(a - b), 1e-9) << a.x << ' ' << a.y << ' ' << a.z;
}

} // namespace

TEST(Turn, goesRoundEachAxisByTheRightHand)
{
    expectNear(aboutX(90) * Vec{0, 1, 0}, {0, 0, 1});
    expectNear(aboutY(90) * Vec{0, 0, 1}, {1, 0, 0});
    expectNear(aboutZ(90) * Vec{1, 0, 0}, {0, 1, 0});
    expectNear((aboutX(90) * aboutY(90)) * Vec{0, 0, 1}, {1, 0, 0});
}

TEST(Turn, halfWayIsHalfOfIt)
{
    const Turn half = between(aboutX(0), aboutX(60), 0.5), wanted = aboutX(30);
    expectNear(half.x, wanted.x);
    expectNear(half.y, wanted.y);
    expectNear(half.z, wanted.z);
}

TEST(Vec, acrossIsAtRightAnglesEvenWhereNothingIsLeft)
{
    for (const Vec axis : {Vec{1, 0, 0}, Vec{0, 1, 0}, unit({0.3, 0.5, 0.8})}) {
        EXPECT_NEAR(dot(across(axis, axis), axis), 0, 1e-9);
        EXPECT_NEAR(length(across(axis, axis)), 1, 1e-9);
    }
    EXPECT_NEAR(degreesBetween({2, 0, 0}, {0, 0, 5}), 90, 1e-9);
}

TEST(Curve, goesThroughItsKnots)
{
    const Curve curve({{0, {1, 0, 0}}, {2, {3, 0, 0}}, {5, {3, 4, 0}}});
    expectNear(curve.at(0), {1, 0, 0});
    expectNear(curve.at(2), {3, 0, 0});
    expectNear(curve.at(5), {3, 4, 0});
}

TEST(Curve, throughTwoEqualPlacesIsStillOne)
{
    const Curve curve = Curve::through({{1, 1, 1}, {1, 1, 1}, {2, 1, 1}});
    EXPECT_LT(length(curve.at(curve.end()) - Vec{2, 1, 1}), 1e-6);
}

TEST(Surface, ofABallHasSpotsAllRound)
{
    const Surface ball = ellipsoid({.name = "ball"}, {1, 2, 3}, {}, {10, 10, 10});
    for (const double degrees : {-90.0, 0.0, 45.0, 180.0, 359.0}) {
        const Surface::Spot spot = ball.spot(0.5, degrees);
        EXPECT_NEAR(length(spot.at - Vec{1, 2, 3}), 10, 0.2);
        EXPECT_GT(dot(spot.out, unit(spot.at - Vec{1, 2, 3})), 0.99);
    }
    EXPECT_NEAR(ball.lowest(), -8, 0.01);
}

TEST(Surface, ofATubeIsRoundedAtItsEnds)
{
    const Surface pipe = tube({.name = "pipe"}, {{0, 0, 0}, {0, 20, 0}}, {5, 5});
    EXPECT_EQ(pipe.rows(), 2U + 5U + 5U);
    EXPECT_NEAR(pipe.lowest(), -5, 0.1);
}

TEST(Surface, ofABoxHasSixFacesWithTheTopOfAnotherStyle)
{
    std::vector<Surface> faces;
    addBox(faces, "box", {{0, 5, 0}, {10, 10, 10}, {}, Style::Prop, Style::PropTop});
    ASSERT_EQ(faces.size(), 6U);
    for (const Surface &face : faces) {
        const bool isTop = face.lowest() > 9;
        EXPECT_EQ(face.styles[0], isTop ? Style::PropTop : Style::Prop);
    }
}

} // namespace unknot::posture
