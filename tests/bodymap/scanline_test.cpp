// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/pathtext.h"
#include "bodymap/scanline.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

#include <algorithm>

namespace unknot::bodymap
{

namespace
{

using test::pathFrom;
using testing::ElementsAre;
using testing::IsEmpty;

Intervals cut(const std::string &d, double y)
{
    return Scanline(polygonOf(pathFrom(d))).moveTo(y);
}

TEST(Scanline, cutsAShapeWhereTheLineLiesInside)
{
    EXPECT_THAT(cut("M0 0H10V10H0Z", 5), ElementsAre(Interval{0, 10}));
    EXPECT_THAT(cut("M0 0L10 10H0Z", 4), ElementsAre(Interval{0, 4}));
    EXPECT_THAT(cut("M0 0H10V10H0Z", 11), IsEmpty());
    EXPECT_THAT(cut("M0 0H10V10H0Z", -1), IsEmpty());
}

TEST(Scanline, cutsEveryPartOfAShape)
{
    EXPECT_THAT(cut("M0 0H10V10H0ZM20 0H30V10H20Z", 5), ElementsAre(Interval{0, 10}, Interval{20, 30}));
}

TEST(Scanline, aHoleDrawnTheOtherWayRoundIsOutside)
{
    EXPECT_THAT(cut("M0 0H10V10H0ZM4 4V6H6V4Z", 5), ElementsAre(Interval{0, 4}, Interval{6, 10}));
    EXPECT_THAT(cut("M0 0H10V10H0ZM4 4H6V6H4Z", 5), ElementsAre(Interval{0, 10}));
}

TEST(Scanline, countsAPlaceOnAnUpperEdgeInAndOneOnALowerEdgeOut)
{
    EXPECT_THAT(cut("M0 0H10V10H0Z", 0), ElementsAre(Interval{0, 10}));
    EXPECT_THAT(cut("M0 0H10V10H0Z", 10), IsEmpty());
}

TEST(Scanline, tellsAgainWhatItFoundLast)
{
    Scanline line(polygonOf(pathFrom("M0 0L10 10H0Z")));
    EXPECT_THAT(line.inside(), IsEmpty());
    line.moveTo(4);
    EXPECT_THAT(line.inside(), ElementsAre(Interval{0, 4}));
    line.moveTo(20);
    EXPECT_THAT(line.inside(), IsEmpty());
}

// One that starts at each height anew has seen no edge yet.
RC_GTEST_PROP(
    ScanlineProperties, comesToEachHeightAsIfItHadStartedThere, (const std::vector<std::pair<int, int>> &corners, std::vector<int> heights))
{
    std::vector<Vec> ring;
    for (const auto &[x, y] : corners)
        ring.push_back({x % 50 + 0.25, y % 50 + 0.0});
    const Polygon shape{boundsOf({ring}), {ring}};
    for (int &height : heights)
        height %= 60;
    std::sort(heights.begin(), heights.end());
    Scanline passing(shape);
    for (const int height : heights)
        RC_ASSERT(passing.moveTo(height) == Scanline(shape).moveTo(height));
}

// Told by another rule, the winding number of the middle of each piece; where rounding makes pieces
// of no width, nothing is told.
RC_GTEST_PROP(ScanlineProperties, cutsWhereThePolygonContains, (const std::vector<std::pair<int, int>> &corners))
{
    std::vector<Vec> ring;
    for (const auto &[x, y] : corners)
        ring.push_back({x % 20 + 0.0, y % 20 + 0.0});
    const Polygon shape{boundsOf({ring}), {ring}};
    Scanline line(shape);
    const auto holds = [&](double from, double to, double y, bool inside) {
        return to - from < 1e-6 || contains(shape, {(from + to) / 2, y}) == inside;
    };
    for (double y = -20.5; y < 21; ++y) {
        double from = -30;
        for (const Interval &inside : line.moveTo(y)) {
            RC_ASSERT(holds(from, inside.from, y, false));
            RC_ASSERT(holds(inside.from, inside.to, y, true));
            from = inside.to;
        }
        RC_ASSERT(holds(from, 30, y, false));
    }
}

} // namespace

} // namespace unknot::bodymap
