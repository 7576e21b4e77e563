// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/partition.h"
#include "bodymap/pathtext.h"

#include <gtest/gtest.h>

#include <numbers>

namespace unknot::bodymap
{

namespace
{

using test::pathFrom;

Drawing drawing(const std::string &outline, const std::vector<std::string> &zones)
{
    Drawing drawn;
    drawn.outline = {"outline", 1, pathFrom(outline)};
    for (const std::string &d : zones)
        drawn.zones.push_back({{"zone", 1, pathFrom(d)}, ZoneId{"zone"}, false});
    return drawn;
}

TEST(Partition, measuresTheOutline)
{
    EXPECT_NEAR(measure(drawing("M0 0H100V200H0", {})).outline, 20000, 1);
}

TEST(Partition, measuresRoundShapes)
{
    const Drawing circle = drawing("M100 0C100 55.228 55.228 100 0 100S-100 55.228 -100 0S-55.228 -100 0 -100S100 -55.228 100 0Z", {});
    EXPECT_NEAR(measure(circle).outline, std::numbers::pi * 10000, 20);
}

TEST(Partition, aPartitionHasNeitherGapsNorOverlaps)
{
    const Partition found = measure(drawing("M0 0H100V100H0", {"M0 0H40V100H0Z", "M40 0H100V100H40Z"}));
    EXPECT_NEAR(found.gaps, 0, 1e-6);
    EXPECT_TRUE(found.overlaps.empty());
}

TEST(Partition, zonesThatShareACurveLeaveNoGap)
{
    const Partition found = measure(drawing("M0 0H100V100H0", {"M0 0H40C80 30 0 60 40 100H0Z", "M100 0V100H40C0 60 80 30 40 0Z"}));
    EXPECT_LT(found.gaps, 0.001);
    for (const auto &[zones, area] : found.overlaps)
        EXPECT_LT(area, 0.001);
}

TEST(Partition, measuresAndPlacesGaps)
{
    const Partition found = measure(drawing("M0 0H100V100H0", {"M0 0H39V100H0Z", "M40 0H100V50H40Z", "M42 50H100V100H42Z"}));
    EXPECT_NEAR(found.gaps, 200, 1);
    EXPECT_EQ(found.widestGap.x, 40.5);
    EXPECT_GT(found.widestGap.y, 50);
}

TEST(Partition, measuresOverlapsPairByPair)
{
    const Partition found = measure(drawing("M0 0H100V100H0", {"M0 0H41V100H0Z", "M40 0H100V100H40Z"}));
    ASSERT_EQ(found.overlaps.size(), 1U);
    EXPECT_EQ(found.overlaps.begin()->first, std::pair(std::size_t{0}, std::size_t{1}));
    EXPECT_NEAR(found.overlaps.begin()->second, 100, 1);
}

TEST(Partition, measuresWhatLiesOutsideEvenAboveTheOutline)
{
    const Partition found = measure(drawing("M0 0H100V100H0", {"M0 -100H100V100H0Z"}));
    EXPECT_NEAR(found.zones[0].whole, 20000, 1);
    EXPECT_NEAR(found.zones[0].outside, 10000, 1);
}

TEST(Partition, aSlipInACoordinateIsMeasuredSoonEnough)
{
    const Partition found = measure(drawing("M0 0H100V1000000H0", {}));
    EXPECT_NEAR(found.outline / 1e8, 1, 0.01);
}

} // namespace

} // namespace unknot::bodymap
