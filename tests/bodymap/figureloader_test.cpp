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
using test::printed;
using test::SvgFixture;
using testing::IsEmpty;
using testing::SizeIs;

struct FigureLoader : testing::Test {
    // The views of both fixtures; expects that nothing is wrong with them.
    Figure load()
    {
        front.writeTo(folder);
        back.writeTo(folder);
        auto loaded = bodymap::load(folder.path());
        EXPECT_THAT(loaded.errors, IsEmpty()) << test::listed(loaded.errors);
        return std::move(loaded.value);
    }

    test::TempFolder folder;
    SvgFixture front = SvgFixture::front(), back = SvgFixture::back();
};

SidedZone zone(const std::string &id, Side side)
{
    return {ZoneId{id}, side};
}

TEST_F(FigureLoader, bodyViewsHoldBothSides)
{
    const Figure figure = load();
    ASSERT_THAT(figure.views(), SizeIs(2));
    EXPECT_EQ(figure.views()[0].id, ViewId::Front);
    EXPECT_EQ(figure.views()[0].side, Side::Middle);
    EXPECT_EQ(figure.views()[0].box, (Box{-120, -20, 120, 220}));
    EXPECT_EQ(figure.views()[1].id, ViewId::Back);
}

TEST_F(FigureLoader, theOutlineIsJoinedWithItsMirrorImage)
{
    const Figure figure = load();
    EXPECT_EQ(printed(figure.views()[0].outline), "M 0 0L 100 0L 100 200L 0 200L -100 200L -100 0L 0 0Z");
}

TEST_F(FigureLoader, thePatientsLeftIsAtTheRightFromTheFrontAndAtTheLeftFromBehind)
{
    const Figure figure = load();
    EXPECT_EQ(figure.zoneAt(ViewId::Front, Side::Middle, {70, 100}), zone("side", Side::Left));
    EXPECT_EQ(figure.zoneAt(ViewId::Front, Side::Middle, {-70, 100}), zone("side", Side::Right));
    EXPECT_EQ(figure.zoneAt(ViewId::Back, Side::Middle, {-70, 100}), zone("side", Side::Left));
    EXPECT_EQ(figure.zoneAt(ViewId::Back, Side::Middle, {70, 100}), zone("side", Side::Right));
}

TEST_F(FigureLoader, anOpenZoneIsOneAcrossTheMidline)
{
    const Figure figure = load();
    EXPECT_EQ(figure.zoneAt(ViewId::Front, Side::Middle, {20, 100}), zone("belly", Side::Middle));
    EXPECT_EQ(figure.zoneAt(ViewId::Front, Side::Middle, {-20, 100}), zone("belly", Side::Middle));
    ASSERT_THAT(figure.placesOf(zone("belly", Side::Middle)), SizeIs(1));
    EXPECT_THAT(figure.placesOf(zone("belly", Side::Left)), IsEmpty());
}

TEST_F(FigureLoader, aZoneOfBothViewsHasTwoPlacesASide)
{
    const Figure figure = load();
    EXPECT_THAT(figure.placesOf(zone("side", Side::Left)), SizeIs(2));
    EXPECT_THAT(figure.placesOf(zone("side", Side::Right)), SizeIs(2));
}

TEST_F(FigureLoader, musclesGetAMirroredTwinWithTheirFibres)
{
    front.muscles = {test::muscleElement("deltoid-front", "deltoid", "M50 10H90V50H50Z")};
    front.fibres = {test::pathElement("deltoid-front-fibres", "M60 20L60 40")};
    const Figure figure = load();
    const auto &muscles = figure.views()[0].muscles;
    ASSERT_THAT(muscles, SizeIs(2));
    EXPECT_EQ(muscles[0].side, Side::Left);
    EXPECT_EQ(muscles[1].side, Side::Right);
    EXPECT_EQ(muscles[1].id, "deltoid-front");
    EXPECT_EQ(muscles[1].muscle, MuscleId{"deltoid"});
    EXPECT_EQ(muscles[1].path, pathFrom("M-50 10H-90V50H-50Z"));
    EXPECT_EQ(muscles[1].fibres, pathFrom("M-60 20L-60 40"));
    EXPECT_EQ(figure.muscleAt(ViewId::Front, Side::Middle, {-70, 30}), MuscleId{"deltoid"});
}

TEST_F(FigureLoader, darkMusclesAreTheOnesOfThatClass)
{
    front.muscles = {test::pathElement("soleus", "M50 10H90V50H50Z", "class=\"muscle dark\""),
        test::pathElement("calf", "M50 60H90V90H50Z", "class=\"muscle darker\"")};
    const Figure figure = load();
    EXPECT_TRUE(figure.views()[0].muscles[0].dark);
    EXPECT_FALSE(figure.views()[0].muscles[1].dark);
    EXPECT_TRUE(figure.views()[0].muscles[0].muscle.empty());
}

TEST_F(FigureLoader, deepMusclesComeWithTheirFibresInAGroupOfTheirOwn)
{
    front.muscles = {test::muscleElement("gastrocnemius", "gastrocnemius", "M50 10H90V50H50Z")};
    front.deep = {test::muscleElement("popliteus", "popliteus", "M45 20H95V40H45Z"), test::pathElement("popliteus-fibres", "M50 30H90")};
    const Figure figure = load();
    const auto &muscles = figure.views()[0].muscles;
    ASSERT_THAT(muscles, SizeIs(4));
    EXPECT_EQ(muscles[0].layer, Layer::Superficial);
    EXPECT_EQ(muscles[1].layer, Layer::Deep);
    EXPECT_EQ(muscles[1].muscle, MuscleId{"popliteus"});
    EXPECT_EQ(muscles[1].fibres, pathFrom("M50 30H90"));
    EXPECT_EQ(muscles[3].side, Side::Right);
    EXPECT_EQ(muscles[3].layer, Layer::Deep);
}

TEST_F(FigureLoader, detailsAreDrawnOnBothSides)
{
    front.details = {test::pathElement("navel", "M0 100L3 101")};
    const Figure figure = load();
    EXPECT_THAT(figure.views()[0].details, testing::ElementsAre(pathFrom("M0 100L3 101"), pathFrom("M0 100L-3 101")));
}

TEST_F(FigureLoader, pointsAreMarkedOnBothSides)
{
    back.points = {test::pointElement("infraspinatus-low", "-60.5", "30")};
    const Figure figure = load();
    const auto left = figure.placeOf(PointId{"infraspinatus-low"}, Side::Left);
    const auto right = figure.placeOf(PointId{"infraspinatus-low"}, Side::Right);
    ASSERT_TRUE(left && right);
    EXPECT_EQ(left->view->points[left->index].at, (Vec{-60.5, 30}));
    EXPECT_EQ(right->view->points[right->index].at, (Vec{60.5, 30}));
}

TEST_F(FigureLoader, guidesAreOnBothSidesAndOnceOnTheMidline)
{
    back.bones = {test::pathElement("bone-blade", "M-50 20L-80 60")};
    back.landmarks = {test::landmarkElement("blade-tip", "-80", "60"), test::landmarkElement("neck-bone", "0", "10")};
    back.stayOff = {test::stayOffElement("spine", "M0 20H-6V180H0"), test::stayOffElement("armpit", "M-80 80H-90V90H-80Z")};
    const Figure figure = load();
    const Guides &guides = figure.view(ViewId::Back, Side::Middle)->guides;
    ASSERT_THAT(guides.bones, SizeIs(2));
    EXPECT_EQ(printed(guides.bones[1]), "M 50 20L 80 60");
    ASSERT_THAT(guides.landmarks, SizeIs(3));
    EXPECT_EQ(guides.landmarks[1].side, Side::Middle);
    EXPECT_EQ(guides.landmarks[2].landmark, LandmarkId{"blade-tip"});
    EXPECT_EQ(guides.landmarks[2].side, Side::Right);
    EXPECT_EQ(guides.landmarks[2].at, (Vec{80, 60}));
    ASSERT_THAT(guides.stayOff, SizeIs(3));
    EXPECT_EQ(guides.stayOff[0].side, Side::Middle);
    EXPECT_EQ(printed(guides.stayOff[0].path), "M 0 20L -6 20L -6 180L 0 180L 6 180L 6 20L 0 20Z");
    EXPECT_EQ(printed(guides.stayOff[2].path), "M 80 80L 90 80L 90 90L 80 90Z");
}

TEST_F(FigureLoader, neighboursComeFromBothViews)
{
    const Figure figure = load();
    EXPECT_THAT(figure.neighbours(ZoneId{"side"}), testing::ElementsAre(ZoneId{"belly"}, ZoneId{"spine"}));
}

TEST_F(FigureLoader, whatEditorsAddIsPassedOver)
{
    front.zones.insert(front.zones.begin(), "<!-- a note --><title>Zones</title><inkscape:grid id=\"g1\"/>");
    EXPECT_THAT(load().views()[0].zones, SizeIs(3));
}

TEST_F(FigureLoader, theViewBoxMayHaveCommas)
{
    front.viewBox = "-120,-20, 240 240";
    EXPECT_EQ(load().views()[0].box, (Box{-120, -20, 120, 220}));
}

} // namespace

} // namespace unknot::bodymap
