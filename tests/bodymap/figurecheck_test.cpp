// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/figureloader.h"
#include "bodymap/svgfixture.h"

#include <gmock/gmock.h>

namespace unknot::bodymap
{

namespace
{

using test::landmarkElement;
using test::muscleElement;
using test::pointElement;
using test::stayOffElement;
using test::SvgFixture;
using test::zoneElement;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;

struct FigureCheck : testing::Test {
    FigureCheck()
    {
        front.muscles = {muscleElement("deltoid-front", "deltoid", "M50 10H90V50H50Z")};
        back.deep = {muscleElement("soleus-under", "soleus", "M-50 10H-90V150H-50Z")};
        front.points = {pointElement("deltoid-middle", "60", "30")};
    }

    Errors check()
    {
        for (const SvgFixture &fixture : {front, back, sole})
            fixture.writeTo(folder);
        return bodymap::check(folder.path(), known);
    }
    void expectOne(const SvgFixture &fixture, const std::string &id, const std::string &what)
    {
        const Errors errors = check();
        ASSERT_THAT(errors, ElementsAre(Field(&Error::what, HasSubstr(what)))) << test::listed(errors);
        EXPECT_EQ(errors[0].file, folder / (fixture.view + ".svg"));
        EXPECT_EQ(errors[0].line, fixture.lineOf("id=\"" + id + '"'));
        EXPECT_EQ(errors[0].pointer, '#' + id);
    }
    // Told where it would be drawn, or is: the element of that id.
    void expectMissing(const std::string &id, const std::string &what, const std::string &where) { expectMissing(id, what, front, where); }
    void expectMissing(const std::string &id, const std::string &what, const SvgFixture &fixture, const std::string &where)
    {
        const Errors errors = check();
        ASSERT_THAT(errors, ElementsAre(Field(&Error::what, HasSubstr(what)))) << test::listed(errors);
        EXPECT_EQ(errors[0].file, folder / (fixture.view + ".svg"));
        EXPECT_EQ(errors[0].line, fixture.lineOf("id=\"" + where + '"'));
        EXPECT_EQ(errors[0].pointer, '#' + id);
    }
    void know(const std::string &point, const std::string &muscle, const std::string &zone)
    {
        known.points[PointId{point}] = {MuscleId{muscle}, ZoneId{zone}};
    }

    test::TempFolder folder;
    SvgFixture front = SvgFixture::front(), back = SvgFixture::back(), sole = SvgFixture::sole();
    KnownIds known{{{"belly"}, {"spine"}, {"side"}, {"heel"}, {"toes"}}, {{"belly"}, {"spine"}}, {{"deltoid"}, {"soleus"}},
        {{{"deltoid-middle"}, {{"deltoid"}, {"side"}}}}, {}, {}};
};

TEST_F(FigureCheck, aFigureThatShowsWhatIsKnownIsRight)
{
    EXPECT_THAT(check(), IsEmpty());
}

TEST_F(FigureCheck, everyKnownZoneIsShown)
{
    known.zones.insert(ZoneId{"ear"});
    expectMissing("zone-ear", "no view shows the zone", "zones");
}

TEST_F(FigureCheck, everyKnownPointIsShown)
{
    know("soleus-low", "soleus", "side");
    expectMissing("point-soleus-low", "no view shows the point", "zone-side");
}

TEST_F(FigureCheck, everyKnownLandmarkIsShownAsWhatItIs)
{
    known.landmarks = {{"hip"}};
    expectMissing("landmark-hip", "no view shows the landmark", "landmarks");
    known.stayOff = {{"groin"}};
    front.landmarks = {landmarkElement("hip", "70", "90")};
    expectMissing("stay-off-groin", "no view shows the landmark", "stay-off");
    front.stayOff = {stayOffElement("groin", "M50 100H90V150H50Z")};
    EXPECT_THAT(check(), IsEmpty());
}

// What could not be read may hold what is missed, so only the fault itself is told.
TEST_F(FigureCheck, aFaultIsNotToldAgainAsWhatIsMissingForIt)
{
    front.points = {pointElement("deltoid-middle", "sixty", "30")};
    expectOne(front, "point-deltoid-middle", "cx or cy is not a number");
    front.points = {pointElement("deltoid-middle", "60", "30")};
    check();
    test::TempFolder::write(folder / "sole.svg", "<svg>\n<g>\n</svg>\n");
    const Errors errors = bodymap::check(folder.path(), known);
    ASSERT_THAT(errors, ElementsAre(Field(&Error::file, (folder / "sole.svg").string()))) << test::listed(errors);
    EXPECT_EQ(errors[0].line, 3);
}

// Any byte of a drawing may be wrong: whatever is said of it has a line.
TEST_F(FigureCheck, everyFaultInsideAFileHasItsLine)
{
    check();
    const std::string text = front.text();
    for (std::size_t at = 0; at < text.size(); at += 5) {
        for (const char *instead : {"", "x", "<", "\"", "9999"}) {
            std::string spoilt = text;
            spoilt.replace(at, 1, instead);
            test::TempFolder::write(folder / "front.svg", spoilt);
            for (const Error &error : bodymap::check(folder.path(), known))
                ASSERT_GT(error.line, 0) << toString(error) << " with " << instead << " at " << at;
        }
    }
}

TEST_F(FigureCheck, aLandmarkNobodyKnowsIsNamed)
{
    front.landmarks = {landmarkElement("hip", "70", "90")};
    expectOne(front, "landmark-hip", "nobody knows the landmark");
}

TEST_F(FigureCheck, aSpotIsNoAreaToStayOffAndTheReverse)
{
    known.stayOff = {{"groin"}};
    back.stayOff = {stayOffElement("groin", "M-50 100H-90V150H-50Z")};
    front.landmarks = {landmarkElement("groin", "70", "90")};
    expectOne(front, "landmark-groin", "a spot is drawn, but the landmark is an area to stay off");
    known = {known.zones, known.midlineZones, known.muscles, known.points, {{"groin"}}, {}};
    expectOne(back, "stay-off-groin", "the landmark names no caution");
}

TEST_F(FigureCheck, everyPointIsShownOnce)
{
    back.points = {pointElement("deltoid-middle", "-60", "30")};
    expectOne(back, "point-deltoid-middle", "already");
}

TEST_F(FigureCheck, unknownZonesAreNamed)
{
    known.zones.erase(ZoneId{"heel"});
    expectOne(sole, "zone-heel", "nobody knows the zone");
}

TEST_F(FigureCheck, unknownMusclesAreNamed)
{
    front.muscles.push_back(muscleElement("biceps-long", "biceps", "M50 60H90V90H50Z"));
    expectOne(front, "biceps-long", "nobody knows the muscle \"biceps\"");
}

TEST_F(FigureCheck, aMuscleNeedNotBeInTheCatalogue)
{
    front.muscles.push_back(test::pathElement("biceps-long", "M50 60H90V90H50Z"));
    EXPECT_THAT(check(), IsEmpty());
}

TEST_F(FigureCheck, unknownPointsAreNamed)
{
    front.points.push_back(pointElement("deltoid-low", "60", "40"));
    expectOne(front, "point-deltoid-low", "nobody knows the point");
}

TEST_F(FigureCheck, aPointLiesOnItsMuscle)
{
    front.points = {pointElement("deltoid-middle", "60", "60")};
    expectOne(front, "point-deltoid-middle", "off its muscle \"deltoid\"");
}

TEST_F(FigureCheck, anyShapeOfTheMuscleWillDo)
{
    front.points = {pointElement("deltoid-middle", "60", "60")};
    front.muscles.push_back(muscleElement("deltoid-back", "deltoid", "M50 55H90V90H50Z"));
    EXPECT_THAT(check(), IsEmpty());
}

TEST_F(FigureCheck, aPointLiesWhereItsMuscleIsDrawn)
{
    front.points.push_back(pointElement("soleus-low", "60", "100"));
    know("soleus-low", "soleus", "side");
    expectOne(front, "point-soleus-low", "where its muscle \"soleus\" is not drawn");
}

TEST_F(FigureCheck, aDeepMuscleWillDo)
{
    back.points = {pointElement("soleus-low", "-60", "100")};
    know("soleus-low", "soleus", "side");
    EXPECT_THAT(check(), IsEmpty());
    back.points = {pointElement("soleus-low", "-60", "160")};
    expectOne(back, "point-soleus-low", "off its muscle \"soleus\"");
}

TEST_F(FigureCheck, everyKnownMuscleIsShown)
{
    known.muscles.insert(MuscleId{"biceps"});
    expectMissing("biceps", "no view shows the muscle", "muscles");
}

TEST_F(FigureCheck, deepMusclesStayInTheOutlineToo)
{
    back.deep.push_back(muscleElement("far", "soleus", "M-90 10H-101V50H-90Z"));
    expectOne(back, "far", "9.09 % of the shape lies outside the outline");
}

TEST_F(FigureCheck, aPointLiesInItsZone)
{
    front.muscles.push_back(muscleElement("soleus", "soleus", "M10 90H90V150H10Z"));
    front.points = {pointElement("soleus-low", "30", "100"), front.points[0]};
    know("soleus-low", "soleus", "side");
    expectOne(front, "point-soleus-low", "off its zone \"side\"");
}

TEST_F(FigureCheck, aPointLiesWhereItsZoneIsDrawn)
{
    back.points.push_back(pointElement("soleus-low", "-60", "100"));
    know("soleus-low", "soleus", "heel");
    expectOne(back, "point-soleus-low", "where its zone \"heel\" is not drawn");
}

TEST_F(FigureCheck, aZoneOfTheMidlineIsDrawnOpen)
{
    front.zones[0] = zoneElement("belly", "M0 0H40V200H0Z");
    expectOne(front, "zone-belly", "a zone of the mid-line is drawn as one of a pair");
}

TEST_F(FigureCheck, oneOfAPairIsDrawnClosed)
{
    known.midlineZones.erase(ZoneId{"spine"});
    expectOne(back, "zone-spine", "one of a pair is drawn as a zone of the mid-line");
}

TEST_F(FigureCheck, aZoneOfTheMidlineIsShownOnTheBody)
{
    known.midlineZones.insert(ZoneId{"heel"});
    expectMissing("zone-heel", "no body view shows the zone", sole, "zone-heel");
}

TEST_F(FigureCheck, shapesAreCheckedToo)
{
    front.muscles.push_back(muscleElement("far", "soleus", "M200 10H210V50H200Z"));
    expectOne(front, "far", "outside the outline");
}

} // namespace

} // namespace unknot::bodymap
