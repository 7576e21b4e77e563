// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/figureloader.h"
#include "bodymap/pathtext.h"
#include "bodymap/svgfixture.h"

#include <gmock/gmock.h>

namespace unknot::bodymap
{

namespace
{

using test::pathFrom;
using test::SvgFixture;
using testing::IsEmpty;
using testing::SizeIs;

struct Inset : testing::Test {
    Figure load()
    {
        SvgFixture::front().writeTo(folder);
        SvgFixture::back().writeTo(folder);
        sole.writeTo(folder);
        auto loaded = bodymap::load(folder.path());
        EXPECT_THAT(loaded.errors, IsEmpty()) << test::listed(loaded.errors);
        return std::move(loaded.value);
    }

    test::TempFolder folder;
    SvgFixture sole = SvgFixture::sole();
};

SidedZone zone(const std::string &id, Side side)
{
    return {ZoneId{id}, side};
}

TEST_F(Inset, isAViewForEachSide)
{
    const Figure figure = load();
    ASSERT_THAT(figure.views(), SizeIs(4));
    EXPECT_TRUE(figure.view(ViewId::Sole, Side::Left));
    EXPECT_TRUE(figure.view(ViewId::Sole, Side::Right));
    EXPECT_EQ(figure.view(ViewId::Sole, Side::Middle), nullptr);
}

TEST_F(Inset, theLeftIsAsDrawn)
{
    const Figure figure = load();
    EXPECT_EQ(figure.view(ViewId::Sole, Side::Left)->outline, pathFrom("M0 0H60V40H0Z"));
    EXPECT_EQ(figure.zoneAt(ViewId::Sole, Side::Left, {10, 20}), zone("heel", Side::Left));
    EXPECT_EQ(figure.zoneAt(ViewId::Sole, Side::Left, {50, 20}), zone("toes", Side::Left));
}

TEST_F(Inset, theRightIsMirroredInTheSameBox)
{
    const Figure figure = load();
    const View &right = *figure.view(ViewId::Sole, Side::Right);
    EXPECT_EQ(right.box, (Box{-10, 0, 70, 40}));
    EXPECT_EQ(right.box, figure.view(ViewId::Sole, Side::Left)->box);
    EXPECT_EQ(right.outline, pathFrom("M60 0H0V40H60Z"));
    EXPECT_EQ(figure.zoneAt(ViewId::Sole, Side::Right, {50, 20}), zone("heel", Side::Right));
    EXPECT_EQ(figure.zoneAt(ViewId::Sole, Side::Right, {10, 20}), zone("toes", Side::Right));
}

TEST_F(Inset, aBoxThatIsNotCentredMirrorsAboutItsOwnMiddle)
{
    sole.viewBox = "0 0 100 40";
    const Figure figure = load();
    EXPECT_EQ(figure.zoneAt(ViewId::Sole, Side::Right, {90, 20}), zone("heel", Side::Right));
}

TEST_F(Inset, musclesDetailsAndPointsHaveTheSideOfTheirView)
{
    sole.muscles = {test::muscleElement("flexor", "flexor-brevis", "M5 5H25V15H5Z")};
    sole.fibres = {test::pathElement("flexor-fibres", "M6 6L20 6")};
    sole.details = {test::pathElement("nail", "M55 5L58 5")};
    sole.points = {test::pointElement("flexor-brevis-middle", "10", "10")};
    const Figure figure = load();
    const View &right = *figure.view(ViewId::Sole, Side::Right);
    ASSERT_THAT(right.muscles, SizeIs(1));
    EXPECT_EQ(right.muscles[0].side, Side::Right);
    EXPECT_EQ(right.muscles[0].fibres, pathFrom("M54 6L40 6"));
    EXPECT_THAT(right.details, testing::ElementsAre(pathFrom("M5 5L2 5")));
    const auto place = figure.placeOf(PointId{"flexor-brevis-middle"}, Side::Right);
    ASSERT_TRUE(place);
    EXPECT_EQ(place->view, &right);
    EXPECT_EQ(right.points[place->index].at, (Vec{50, 10}));
}

TEST_F(Inset, guidesHaveTheSideOfTheirView)
{
    sole.landmarks = {test::landmarkElement("heel-bone", "10", "20")};
    sole.stayOff = {test::stayOffElement("wound", "M40 10H50V20H40Z")};
    const Figure figure = load();
    const Guides &right = figure.view(ViewId::Sole, Side::Right)->guides;
    ASSERT_THAT(right.landmarks, testing::SizeIs(1));
    EXPECT_EQ(right.landmarks[0].side, Side::Right);
    EXPECT_EQ(right.landmarks[0].at, (Vec{50, 20}));
    ASSERT_THAT(right.stayOff, testing::SizeIs(1));
    EXPECT_EQ(right.stayOff[0].path, pathFrom("M20 10H10V20H20Z"));
}

TEST_F(Inset, aZoneOnTheBodysMidlineIsMiddleOnBothTwins)
{
    sole.zones[0] = test::zoneElement("belly", "M0 0H20V40H0Z");
    const Figure figure = load();
    EXPECT_EQ(figure.zoneAt(ViewId::Sole, Side::Left, {10, 20}), zone("belly", Side::Middle));
    EXPECT_EQ(figure.zoneAt(ViewId::Sole, Side::Right, {50, 20}), zone("belly", Side::Middle));
    EXPECT_THAT(figure.placesOf(zone("belly", Side::Middle)), SizeIs(3));
}

} // namespace

} // namespace unknot::bodymap
