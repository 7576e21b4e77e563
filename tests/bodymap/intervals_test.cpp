// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/intervals.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

#include <cmath>

namespace unknot::bodymap
{

namespace
{

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Intervals, commonIsWhereBothAre)
{
    EXPECT_THAT(common({{0, 4}, {6, 10}}, {{3, 7}, {9, 20}}), ElementsAre(Interval{3, 4}, Interval{6, 7}, Interval{9, 10}));
    EXPECT_THAT(common({{0, 4}}, {{4, 7}}), IsEmpty());
}

TEST(Intervals, withoutIsWhereOnlyTheFirstIs)
{
    EXPECT_THAT(without({{0, 10}}, {{2, 3}, {5, 6}}), ElementsAre(Interval{0, 2}, Interval{3, 5}, Interval{6, 10}));
    EXPECT_THAT(without({{0, 4}, {6, 10}}, {{3, 7}}), ElementsAre(Interval{0, 3}, Interval{7, 10}));
    EXPECT_THAT(without({{0, 4}}, {{-1, 5}}), IsEmpty());
}

Intervals intervals(std::vector<int> cuts)
{
    Intervals list;
    double at = 0;
    for (std::size_t i = 0; i + 1 < cuts.size(); i += 2) {
        const double from = at + 1 + std::abs(cuts[i] % 10);
        at = from + 1 + std::abs(cuts[i + 1] % 10);
        list.push_back({from, at});
    }
    return list;
}

RC_GTEST_PROP(IntervalsProperties, whatIsCommonAndWhatIsLeftMakeTheWhole, (const std::vector<int> &a, const std::vector<int> &b))
{
    const Intervals whole = intervals(a), part = intervals(b);
    RC_ASSERT(std::abs(length(common(whole, part)) + length(without(whole, part)) - length(whole)) < 1e-9);
    RC_ASSERT(common(whole, part) == common(part, whole));
    RC_ASSERT(common(without(whole, part), part).empty());
}

} // namespace

} // namespace unknot::bodymap
