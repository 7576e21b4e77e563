// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/pathtext.h"
#include "bodymap/subpath.h"

#include <gmock/gmock.h>

#include <cmath>

namespace unknot::bodymap
{

namespace
{

using test::pathFrom;
using test::printed;
using testing::ElementsAre;

constexpr double kappa = 0.5522847498; // a quarter circle as a cubic

Path quarterCircle()
{
    return {{{Path::Verb::Move, {}, {}, {100, 0}}, {Path::Verb::Cubic, {100, 100 * kappa}, {100 * kappa, 100}, {0, 100}}}};
}

TEST(PathGeometry, linesAreFlattenedToTheirCorners)
{
    EXPECT_THAT(flattened(pathFrom("M0 0L10 0L10 10Z")), ElementsAre(ElementsAre(Vec{0, 0}, Vec{10, 0}, Vec{10, 10})));
}

TEST(PathGeometry, theFirstPlaceIsNotRepeatedWhereAStrokeCloses)
{
    EXPECT_THAT(flattened(pathFrom("M0 0L10 0L10 10L0 0Z")), ElementsAre(ElementsAre(Vec{0, 0}, Vec{10, 0}, Vec{10, 10})));
}

TEST(PathGeometry, eachStrokeIsAPolygonOfItsOwn)
{
    const auto polygons = flattened(pathFrom("M0 0L1 0ZM5 5L6 6ZL7 7"));
    EXPECT_THAT(
        polygons, ElementsAre(ElementsAre(Vec{0, 0}, Vec{1, 0}), ElementsAre(Vec{5, 5}, Vec{6, 6}), ElementsAre(Vec{5, 5}, Vec{7, 7})));
}

TEST(PathGeometry, movesThatDrawNothingAreLeftOut)
{
    EXPECT_TRUE(flattened(pathFrom("M1 1M2 2Z")).empty());
    EXPECT_EQ(pathFrom("M100 100M0 0L1 2").bounds(), (Box{0, 0, 1, 2}));
}

TEST(PathGeometry, aCurveIsLeftByAtMostTheTolerance)
{
    for (const double tolerance : {2.0, 0.25, 0.01}) {
        const auto polygons = flattened(quarterCircle(), tolerance);
        for (std::size_t i = 1; i < polygons[0].size(); ++i) {
            const Vec a = polygons[0][i - 1], b = polygons[0][i];
            EXPECT_NEAR(std::hypot((a.x + b.x) / 2, (a.y + b.y) / 2), 100, tolerance + 0.03); // a cubic is no exact circle
        }
    }
}

TEST(PathGeometry, aFinerToleranceGivesMorePlaces)
{
    EXPECT_LT(flattened(quarterCircle(), 1)[0].size(), flattened(quarterCircle(), 0.01)[0].size());
}

TEST(PathGeometry, aSenselessToleranceStillEnds)
{
    EXPECT_GT(flattened(quarterCircle(), 0)[0].size(), 10U);
    EXPECT_GT(flattened(quarterCircle(), -1)[0].size(), 10U);
    EXPECT_GT(flattened(quarterCircle(), std::nan(""))[0].size(), 10U);
}

TEST(PathGeometry, boundsAreThoseOfTheCurveNotOfItsControlPoints)
{
    const Box box = pathFrom("M0 0C0 100 100 100 100 0").bounds();
    EXPECT_EQ(box.left, 0);
    EXPECT_EQ(box.right, 100);
    EXPECT_NEAR(box.bottom, 75, 0.25);
}

TEST(PathGeometry, anEmptyPathHasAnEmptyBox)
{
    EXPECT_EQ(Path{}.bounds(), Box{});
}

TEST(PathGeometry, theMirrorImageSwapsLeftAndRight)
{
    EXPECT_EQ(printed(pathFrom("M1 2L3 4C5 6 7 8 9 10Z").mirrored()), "M -1 2L -3 4C -5 6 -7 8 -9 10Z");
    EXPECT_EQ(printed(pathFrom("M1 2L3 4").mirrored(10)), "M 19 2L 17 4");
}

TEST(PathGeometry, mirroringOnTheMidlineMakesNoNegativeZero)
{
    EXPECT_EQ(printed(pathFrom("M0 2L3 4").mirrored()), "M 0 2L -3 4");
}

TEST(PathGeometry, anOpenHalfIsClosedByItsMirrorImage)
{
    EXPECT_EQ(
        printed(pathFrom("M0 0L5 1C6 2 7 3 4 8L0 10").joinedWithMirror()), "M 0 0L 5 1C 6 2 7 3 4 8L 0 10L -4 8C -7 3 -6 2 -5 1L 0 0Z");
}

TEST(PathGeometry, joiningStraightensARoundingErrorOnTheMidline)
{
    EXPECT_EQ(printed(pathFrom("M0.04 0L5 1L-0.03 10").joinedWithMirror()), "M 0 0L 5 1L 0 10L -5 1L 0 0Z");
}

TEST(PathGeometry, aClosedPartGetsItsMirrorImageBesideIt)
{
    EXPECT_EQ(printed(pathFrom("M1 0L5 1L1 10Z").joinedWithMirror()), "M 1 0L 5 1L 1 10ZM -1 0L -5 1L -1 10Z");
}

TEST(PathGeometry, aPathIsClosedWhenAllItsStrokesAre)
{
    EXPECT_TRUE(isClosed(pathFrom("M0 0L1 1L2 0ZM5 5L6 6L7 5Z")));
    EXPECT_FALSE(isClosed(pathFrom("M0 0L1 1L2 0ZM5 5L6 6L7 5")));
    EXPECT_FALSE(isClosed(pathFrom("M0 0")));
}

TEST(PathGeometry, aPathSpansTheMidlineWhenItsOpenStrokesBeginAndEndThere)
{
    EXPECT_TRUE(spansMidline(pathFrom("M0 0L1 1L0 2")));
    EXPECT_FALSE(spansMidline(pathFrom("M0 0L1 1L0 2Z")));
    EXPECT_FALSE(spansMidline(pathFrom("M0 0L1 1L0.2 2")));
    EXPECT_FALSE(spansMidline(pathFrom("")));
}

} // namespace

} // namespace unknot::bodymap
