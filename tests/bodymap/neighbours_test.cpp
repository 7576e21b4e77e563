// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/figure.h"
#include "bodymap/pathtext.h"

#include <gmock/gmock.h>

namespace unknot::bodymap
{

namespace
{

using test::pathFrom;
using testing::ElementsAre;
using testing::IsEmpty;

ZoneShape shape(const std::string &id, Side side, const std::string &d)
{
    return {{ZoneId{id}, side}, pathFrom(d)};
}

View viewOf(std::vector<ZoneShape> zones)
{
    View view;
    view.zones = std::move(zones);
    return view;
}

std::vector<ZoneId> neighboursOf(const std::string &id, std::vector<ZoneShape> zones)
{
    return Figure({viewOf(std::move(zones))}).neighbours(ZoneId{id});
}

TEST(Neighbours, zonesThatShareABorderAreNeighbours)
{
    const std::vector<ZoneShape> zones{
        shape("a", Side::Left, "M0 0H10V10H0Z"), shape("b", Side::Left, "M10 0H20V10H10Z"), shape("c", Side::Left, "M20 0H30V10H20Z")};
    EXPECT_THAT(neighboursOf("a", zones), ElementsAre(ZoneId{"b"}));
    EXPECT_THAT(neighboursOf("b", zones), ElementsAre(ZoneId{"a"}, ZoneId{"c"}));
}

TEST(Neighbours, bordersNeedNotBeSplitAlike)
{
    EXPECT_THAT(neighboursOf("a", {shape("a", Side::Left, "M0 0H10V100H0Z"), shape("b", Side::Left, "M10 40H20V60H10Z")}),
        ElementsAre(ZoneId{"b"}));
}

TEST(Neighbours, aGapOfOneUnitIsStillABorder)
{
    EXPECT_THAT(neighboursOf("a", {shape("a", Side::Left, "M0 0H10V10H0Z"), shape("b", Side::Left, "M10.9 0H20V10H10.9Z")}),
        ElementsAre(ZoneId{"b"}));
    EXPECT_THAT(neighboursOf("a", {shape("a", Side::Left, "M0 0H10V10H0Z"), shape("b", Side::Left, "M11.1 0H20V10H11.1Z")}), IsEmpty());
}

TEST(Neighbours, boxesThatOverlapAreNotEnough)
{
    EXPECT_THAT(neighboursOf("a", {shape("a", Side::Left, "M0 0H50V5H5V50H0Z"), shape("b", Side::Left, "M20 20H40V40H20Z")}), IsEmpty());
}

TEST(Neighbours, crossingBordersTouch)
{
    EXPECT_THAT(neighboursOf("a", {shape("a", Side::Left, "M0 40H100V60H0Z"), shape("b", Side::Left, "M40 0H60V100H40Z")}),
        ElementsAre(ZoneId{"b"}));
}

TEST(Neighbours, theTwoSidesOfAZoneAreNotItsNeighbours)
{
    EXPECT_THAT(neighboursOf("a", {shape("a", Side::Left, "M0 0H10V10H0Z"), shape("a", Side::Right, "M0 0H-10V10H0Z")}), IsEmpty());
}

TEST(Neighbours, everyViewCounts)
{
    const Figure figure({viewOf({shape("a", Side::Left, "M0 0H10V10H0Z"), shape("c", Side::Left, "M10 0H20V10H10Z")}),
        viewOf({shape("a", Side::Left, "M0 0H10V10H0Z"), shape("b", Side::Left, "M10 0H20V10H10Z")})});
    EXPECT_THAT(figure.neighbours(ZoneId{"a"}), ElementsAre(ZoneId{"b"}, ZoneId{"c"}));
    EXPECT_THAT(figure.neighbours(ZoneId{"b"}), ElementsAre(ZoneId{"a"}));
}

TEST(Neighbours, anUnknownZoneHasNone)
{
    EXPECT_THAT(Figure().neighbours(ZoneId{"a"}), IsEmpty());
}

} // namespace

} // namespace unknot::bodymap
