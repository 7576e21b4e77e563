// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/nrs.h"

#include <gtest/gtest.h>

namespace unknot
{

TEST(PainChange, clearlyLessNeedsTwoPointsAndThirtyPercent)
{
    EXPECT_EQ(painChange(6, 4), PainChange::ClearlyLess); // 33 %
    EXPECT_EQ(painChange(10, 7), PainChange::ClearlyLess); // 30 % exactly
    EXPECT_EQ(painChange(2, 0), PainChange::ClearlyLess);
    EXPECT_EQ(painChange(7, 5), PainChange::Less); // 29 %
    EXPECT_EQ(painChange(10, 8), PainChange::Less); // 20 %
    EXPECT_EQ(painChange(1, 0), PainChange::LittleLess); // 100 %, but one point
    EXPECT_EQ(painChange(3, 2), PainChange::LittleLess);
}

TEST(PainChange, sameIsNoChange)
{
    for (int nrs = 0; nrs <= 10; ++nrs)
        EXPECT_EQ(painChange(nrs, nrs), PainChange::NoChange);
}

TEST(PainChange, oneMoreIsALittleAndTwoMoreIsMore)
{
    EXPECT_EQ(painChange(0, 1), PainChange::LittleMore);
    EXPECT_EQ(painChange(9, 10), PainChange::LittleMore);
    EXPECT_EQ(painChange(0, 2), PainChange::More);
    EXPECT_EQ(painChange(8, 10), PainChange::More);
}

TEST(UpperMedian, isTheOneInTheMiddleAndOfTwoTheHigher)
{
    EXPECT_EQ(upperMedian(std::vector{4}), 4);
    EXPECT_EQ(upperMedian(std::vector{9, 2, 5}), 5);
    EXPECT_EQ(upperMedian(std::vector{-3, 1, -1, -2}), -1);
    EXPECT_EQ(upperMedian(std::vector{3, 8}, std::greater<>()), 3) << "the order asked for";
}

TEST(Median, ofTwoInTheMiddleIsTheirMean)
{
    EXPECT_EQ(median({4, 1, 3}), 3);
    EXPECT_EQ(median({4, 3, 9, 1}), 3.5);
    EXPECT_EQ(median({-1, -2}), -1.5);
    EXPECT_EQ(upperMedian(std::vector{4, 3, 9, 1}), 4) << "what decides takes the less favourable";
}

} // namespace unknot
