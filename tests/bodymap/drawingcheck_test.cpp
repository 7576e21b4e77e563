// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/figureloader.h"
#include "bodymap/svgfixture.h"

#include <gmock/gmock.h>

namespace unknot::bodymap
{

namespace
{

using test::muscleElement;
using test::SvgFixture;
using test::zoneElement;
using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;

struct DrawingCheck : testing::Test {
    Errors check()
    {
        for (const SvgFixture &fixture : {front, back, sole})
            fixture.writeTo(folder);
        return checkDrawing(folder.path());
    }
    // Exactly one error, at the element of that id.
    void expectOne(const SvgFixture &fixture, const std::string &id, const std::string &what)
    {
        const Errors errors = check();
        ASSERT_THAT(errors, ElementsAre(Field(&Error::what, HasSubstr(what)))) << test::listed(errors);
        EXPECT_EQ(errors[0].kind, Error::Kind::Invalid);
        EXPECT_EQ(errors[0].file, folder / (fixture.view + ".svg"));
        EXPECT_EQ(errors[0].line, fixture.lineOf("id=\"" + id + '"'));
        EXPECT_EQ(errors[0].pointer, '#' + id);
    }

    test::TempFolder folder;
    SvgFixture front = SvgFixture::front(), back = SvgFixture::back(), sole = SvgFixture::sole();
};

TEST_F(DrawingCheck, aPartitionWithItsMusclesAndPointsIsRight)
{
    front.muscles = {muscleElement("deltoid-front", "deltoid", "M50 10H90V50H50Z")};
    front.points = {test::pointElement("deltoid-front-middle", "60", "30")};
    EXPECT_THAT(check(), IsEmpty());
}

TEST_F(DrawingCheck, theZonesCoverTheOutline)
{
    front.zones[1] = zoneElement("side", "M40.4 0H100V200H40.4Z");
    EXPECT_THAT(check(), IsEmpty());
    front.zones[1] = zoneElement("side", "M40.8 0H100V200H40.8Z");
    expectOne(front, "outline", "leave 0.80 % of the outline bare, at most 0.50 % may be; the widest gap is round (40.4, ");
}

TEST_F(DrawingCheck, theZonesDoNotOverlap)
{
    front.zones[1] = zoneElement("side", "M39.9 0H100V200H39.9Z");
    EXPECT_THAT(check(), IsEmpty());
    front.zones[1] = zoneElement("side", "M39.7 0H100V200H39.7Z");
    expectOne(front, "zone-side", "overlaps #zone-belly by 60.0 square units");
}

TEST_F(DrawingCheck, onlyTheOverlapsThatMatterAreNamed)
{
    sole.zones
        = {zoneElement("heel", "M0 0H20V40H0Z"), zoneElement("arch", "M19 0H40V40H19Z"), zoneElement("toes", "M39.95 0H60V40H39.95Z")};
    expectOne(sole, "zone-arch", "overlaps #zone-heel by 40.0 square units");
}

TEST_F(DrawingCheck, zonesStayInTheOutline)
{
    front.zones[1] = zoneElement("side", "M40 0H105V200H40Z");
    expectOne(front, "zone-side", "7.69 % of the shape lies outside the outline");
}

TEST_F(DrawingCheck, musclesStayInTheOutline)
{
    front.muscles = {muscleElement("deltoid-front", "deltoid", "M50 10H100.1V50H50Z")};
    EXPECT_THAT(check(), IsEmpty());
    front.muscles = {muscleElement("deltoid-front", "deltoid", "M50 10H101V50H50Z")};
    expectOne(front, "deltoid-front", "1.96 % of the shape lies outside the outline");
}

TEST_F(DrawingCheck, pointsStayInTheOutline)
{
    front.points = {test::pointElement("a", "101", "30")};
    expectOne(front, "point-a", "outside the outline");
}

TEST_F(DrawingCheck, shapesEncloseSomething)
{
    front.muscles = {muscleElement("flat", "deltoid", "M50 10H90Z")};
    expectOne(front, "flat", "encloses nothing");
}

TEST_F(DrawingCheck, theOutlineLiesInTheViewBox)
{
    front.viewBox = "-90 -20 180 240";
    expectOne(front, "outline", "leaves the viewBox");
}

TEST_F(DrawingCheck, theFrontHasTheLeftHalfAtTheRight)
{
    front.muscles = {muscleElement("rectus", "rectus", "M-1 10H30V50H-1Z")};
    const Errors errors = check();
    EXPECT_THAT(
        errors, testing::Contains(AllOf(Field(&Error::pointer, "#rectus"), Field(&Error::what, HasSubstr("crosses the mid-line")))));
}

TEST_F(DrawingCheck, theBackHasTheLeftHalfAtTheLeft)
{
    back.points = {test::pointElement("a", "30", "30")};
    expectOne(back, "point-a", "not on the patient's left half");
}

TEST_F(DrawingCheck, insetsMayStandAnywhere)
{
    sole.viewBox = "-70 0 80 40";
    sole.outline = test::pathElement("outline", "M0 0H-60V40H0Z");
    sole.zones = {zoneElement("heel", "M0 0H-60V40H0Z")};
    EXPECT_THAT(check(), IsEmpty());
}

TEST_F(DrawingCheck, errorsOfLoadingAndOfShapesStandTogetherByLine)
{
    front.muscles = {test::pathElement("broken", "M0 0A"), muscleElement("far", "far", "M200 10H210V50H200Z")};
    front.points = {test::pointElement("a", "x", "y")};
    sole.zones.pop_back();
    EXPECT_THAT(check(),
        ElementsAre(Field(&Error::pointer, "#broken"), Field(&Error::pointer, "#far"), Field(&Error::pointer, "#point-a"),
            Field(&Error::pointer, "#outline")));
}

TEST_F(DrawingCheck, noPointLiesWhereOneStaysOff)
{
    front.points = {test::pointElement("deltoid-front-middle", "60", "30")};
    front.stayOff = {test::stayOffElement("artery", "M62 20H80V60H62Z")};
    EXPECT_THAT(check(), IsEmpty());
    front.stayOff = {test::stayOffElement("artery", "M58 20H80V60H58Z")};
    expectOne(front, "point-deltoid-front-middle", "the point lies in #stay-off-artery, which is to be stayed off");
}

TEST_F(DrawingCheck, areasToStayOffLieInTheOutline)
{
    front.stayOff = {test::stayOffElement("artery", "M90 20H110V60H90Z")};
    expectOne(front, "stay-off-artery", "50.00 % of the shape lies outside the outline");
    front.stayOff = {test::stayOffElement("throat", "M0 20H-20V60H0")};
    const Errors errors = check();
    EXPECT_THAT(errors, Contains(Field(&Error::what, HasSubstr("the shape crosses the mid-line")))) << test::listed(errors);
}

TEST_F(DrawingCheck, landmarksLieInTheOutlineOnThePatientsLeft)
{
    front.landmarks = {test::landmarkElement("hip", "101", "90")};
    expectOne(front, "landmark-hip", "the landmark lies outside the outline");
    front.landmarks = {test::landmarkElement("hip", "-70", "90")};
    expectOne(front, "landmark-hip", "the landmark is not on the patient's left half");
}

TEST_F(DrawingCheck, theMidlineIsInsideTheOutline)
{
    front.landmarks = {test::landmarkElement("navel", "0", "90")};
    back.landmarks = {test::landmarkElement("neck-bone", "0", "10")};
    EXPECT_THAT(check(), IsEmpty());
    back.landmarks = {test::landmarkElement("neck-bone", "0", "201")};
    expectOne(back, "landmark-neck-bone", "the landmark lies outside the outline");
}

TEST_F(DrawingCheck, bonesStayOnThePatientsLeft)
{
    back.bones = {test::pathElement("bone-blade", "M-50 20L-80 60")};
    EXPECT_THAT(check(), IsEmpty());
    back.bones = {test::pathElement("bone-blade", "M50 20L80 60")};
    expectOne(back, "bone-blade", "the shape crosses the mid-line");
}

} // namespace

} // namespace unknot::bodymap
