// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/warp.h"

#include "bodymap/pathtext.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

namespace unknot::bodymap
{

namespace
{

using test::pathFrom;

// At 0 nothing moves; at 100 the middle stays, 40 goes to 20 and 60 to 50.
const Warp narrower({{100, {{0, 0}, {40, 20}, {60, 50}}}, {0, {{0, 0}}}});

TEST(Warp, withoutRowsNothingMoves)
{
    EXPECT_EQ(Warp().of(Vec{3, 4}), (Vec{3, 4}));
    EXPECT_EQ(Warp().of(pathFrom("M1 2L3 4Z")), pathFrom("M1 2L3 4Z"));
}

TEST(Warp, aStepOfARowGoesWhereItIsTold)
{
    EXPECT_EQ(narrower.of(Vec{0, 100}), (Vec{0, 100}));
    EXPECT_EQ(narrower.of(Vec{40, 100}), (Vec{20, 100}));
    EXPECT_EQ(narrower.of(Vec{60, 100}), (Vec{50, 100}));
}

TEST(Warp, betweenStepsItStretchesEvenly)
{
    EXPECT_EQ(narrower.of(Vec{20, 100}), (Vec{10, 100}));
    EXPECT_EQ(narrower.of(Vec{50, 100}), (Vec{35, 100}));
}

TEST(Warp, beyondTheOutermostStepsItShifts)
{
    EXPECT_EQ(narrower.of(Vec{90, 100}), (Vec{80, 100}));
    EXPECT_EQ(narrower.of(Vec{-5, 100}), (Vec{-5, 100}));
}

TEST(Warp, aboveAndBelowTheRowsItStays)
{
    EXPECT_EQ(narrower.of(Vec{40, -50}), (Vec{40, -50}));
    EXPECT_EQ(narrower.of(Vec{40, 170}), (Vec{20, 170}));
}

TEST(Warp, fromRowToRowItGoesOverSmoothly)
{
    EXPECT_DOUBLE_EQ(narrower.of(Vec{40, 50}).x, 30);
    EXPECT_NEAR(narrower.of(Vec{40, 1}).x, 40, 0.01); // level at the ends
    EXPECT_NEAR(narrower.of(Vec{40, 99}).x, 20, 0.01);
}

TEST(Warp, heightsAreKept)
{
    EXPECT_EQ(narrower.of(Vec{33, 71}).y, 71);
}

TEST(Warp, aPathIsMovedWithItsControlPoints)
{
    EXPECT_EQ(narrower.of(pathFrom("M40 0L40 100C40 100 60 100 90 100Z")), pathFrom("M40 0L20 100C20 100 50 100 80 100Z"));
}

RC_GTEST_PROP(WarpProperties, placesOfOneHeightKeepTheirOrder, ())
{
    const double y = *rc::gen::inRange(-20, 120);
    const double left = *rc::gen::inRange(-100, 100), right = left + *rc::gen::inRange(1, 50);
    RC_ASSERT(narrower.of(Vec{left, y}).x < narrower.of(Vec{right, y}).x);
}

} // namespace

} // namespace unknot::bodymap
