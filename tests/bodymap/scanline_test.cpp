// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/pathtext.h"
#include "bodymap/scanline.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

#include <cmath>

namespace unknot::bodymap
{

namespace
{

using test::pathFrom;
using testing::ElementsAre;
using testing::IsEmpty;

Polygon polygon(const std::string &d)
{
    return polygonOf(pathFrom(d));
}

TEST(Scanline, cutsAShapeWhereTheLineLiesInside)
{
    EXPECT_THAT(cut(polygon("M0 0H10V10H0Z"), 5), ElementsAre(Interval{0, 10}));
    EXPECT_THAT(cut(polygon("M0 0L10 10H0Z"), 4), ElementsAre(Interval{0, 4}));
    EXPECT_THAT(cut(polygon("M0 0H10V10H0Z"), 11), IsEmpty());
}

TEST(Scanline, cutsEveryPartOfAShape)
{
    EXPECT_THAT(cut(polygon("M0 0H10V10H0ZM20 0H30V10H20Z"), 5), ElementsAre(Interval{0, 10}, Interval{20, 30}));
}

TEST(Scanline, aHoleDrawnTheOtherWayRoundIsOutside)
{
    EXPECT_THAT(cut(polygon("M0 0H10V10H0ZM4 4V6H6V4Z"), 5), ElementsAre(Interval{0, 4}, Interval{6, 10}));
    EXPECT_THAT(cut(polygon("M0 0H10V10H0ZM4 4H6V6H4Z"), 5), ElementsAre(Interval{0, 10}));
}

TEST(Scanline, commonIsWhereBothAre)
{
    EXPECT_THAT(common({{0, 4}, {6, 10}}, {{3, 7}, {9, 20}}), ElementsAre(Interval{3, 4}, Interval{6, 7}, Interval{9, 10}));
    EXPECT_THAT(common({{0, 4}}, {{4, 7}}), IsEmpty());
}

TEST(Scanline, withoutIsWhereOnlyTheFirstIs)
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

RC_GTEST_PROP(ScanlineProperties, whatIsCommonAndWhatIsLeftMakeTheWhole, (const std::vector<int> &a, const std::vector<int> &b))
{
    const Intervals whole = intervals(a), part = intervals(b);
    RC_ASSERT(std::abs(length(common(whole, part)) + length(without(whole, part)) - length(whole)) < 1e-9);
    RC_ASSERT(common(whole, part) == common(part, whole));
    RC_ASSERT(common(without(whole, part), part).empty());
}

} // namespace

} // namespace unknot::bodymap
