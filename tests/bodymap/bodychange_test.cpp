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

using test::pathElement;
using test::pathFrom;
using test::SvgFixture;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

struct BodyChanges : testing::Test {
    BodyChanges()
    {
        std::filesystem::create_directory(folder / "feminine");
        front.muscles = {test::muscleElement("deltoid-front", "deltoid", "M50 10H90V50H50Z")};
        front.fibres = {pathElement("deltoid-front-fibres", "M60 20H80")};
        front.details = {pathElement("navel", "M0 100L3 100")};
        front.points = {test::pointElement("deltoid-middle", "60", "30")};
    }

    // The front changed by these; the rest as it is drawn.
    void change(
        const std::vector<std::string> &warp, const std::vector<std::string> &details = {}, const std::vector<std::string> &stayOff = {})
    {
        for (const SvgFixture &fixture : {front, back, sole})
            fixture.writeTo(folder);
        text = "<svg viewBox=\"-120 -20 240 240\" data-view=\"front\">\n" + SvgFixture::group("warp", warp)
            + SvgFixture::group("details", details) + SvgFixture::group("stay-off", stayOff) + "</svg>\n";
        test::TempFolder::write(folder / "feminine/front.svg", text);
    }
    Loaded<Figure> load() const { return bodymap::load(folder.path(), Body::Feminine); }
    const View &changedFront()
    {
        figure = load().value;
        return *figure.view(ViewId::Front, Side::Middle);
    }
    void expectOne(const std::string &id, const std::string &what)
    {
        const Errors errors = load().errors;
        ASSERT_THAT(errors, SizeIs(1)) << test::listed(errors);
        EXPECT_THAT(errors[0].what, HasSubstr(what));
        EXPECT_EQ(errors[0].file, folder / "feminine/front.svg");
        EXPECT_EQ(errors[0].pointer, '#' + id);
        EXPECT_EQ(errors[0].line,
            static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(text.find("id=\"" + id)), '\n')) + 1);
    }

    test::TempFolder folder;
    SvgFixture front = SvgFixture::front(), back = SvgFixture::back(), sole = SvgFixture::sole();
    std::string text;
    Figure figure;
};

TEST_F(BodyChanges, everythingOfAViewIsMovedOnBothSides)
{
    change({pathElement("warp-1", "M100 50H80")});
    const View &view = changedFront();
    EXPECT_EQ(view.outline.bounds(), (Box{-80, 0, 80, 200}));
    EXPECT_EQ(view.muscles[0].path, pathFrom("M40 10L72 10L72 50L40 50Z"));
    EXPECT_EQ(view.muscles[1].path, pathFrom("M-40 10L-72 10L-72 50L-40 50Z"));
    EXPECT_EQ(view.muscles[0].fibres, pathFrom("M48 20L64 20"));
    EXPECT_EQ(view.points[0].at, (Vec{48, 30}));
    EXPECT_EQ(figure.zoneAt(ViewId::Front, Side::Middle, {33, 100}), (SidedZone{ZoneId{"side"}, Side::Left}));
    EXPECT_EQ(figure.zoneAt(ViewId::Front, Side::Middle, {31, 100}), (SidedZone{ZoneId{"belly"}, Side::Middle}));
}

TEST_F(BodyChanges, viewsWithoutAFileAreTheSame)
{
    change({pathElement("warp-1", "M100 50H80")});
    EXPECT_EQ(load().value.view(ViewId::Back, Side::Middle)->outline.bounds().left, -100);
    EXPECT_THAT(load().errors, IsEmpty());
}

TEST_F(BodyChanges, theDrawnBodyStaysAsItIs)
{
    change({pathElement("warp-1", "M100 50H80")});
    EXPECT_EQ(bodymap::load(folder.path()).value.view(ViewId::Front, Side::Middle)->outline.bounds().right, 100);
}

TEST_F(BodyChanges, detailsTakeThePlaceOfTheirNamesakesOrAreAdded)
{
    change({pathElement("warp-1", "M100 50H80")}, {pathElement("navel", "M0 90L4 90"), pathElement("breast", "M20 60L30 60")});
    EXPECT_THAT(changedFront().details,
        ElementsAre(pathFrom("M0 90L4 90"), pathFrom("M20 60L30 60"), pathFrom("M0 90L-4 90"), pathFrom("M-20 60L-30 60")));
}

TEST_F(BodyChanges, aStepIsOneLevelLine)
{
    for (const char *d : {"M100 50L80 51", "M100 50H90H80", "M100 50H80M50 50H40", "M100 50C90 50 85 50 80 50"}) {
        change({pathElement("warp-1", d)});
        expectOne("warp-1", "not one level line");
    }
}

TEST_F(BodyChanges, aRowMayNotFold)
{
    change({pathElement("warp-1", "M100 50H80"), pathElement("warp-2", "M60 50H85")});
    expectOne("warp-2", "crosses another one of its height");
}

TEST_F(BodyChanges, theMidlineStays)
{
    change({pathElement("warp-1", "M10 50H-5")});
    expectOne("warp-1", "or the mid-line");
}

TEST_F(BodyChanges, otherGroupsAreNamed)
{
    change({pathElement("warp-1", "M100 50H80")});
    text.replace(text.find("\"details\""), 9, "\"zones\"");
    test::TempFolder::write(folder / "feminine/front.svg", text);
    expectOne("zones", "none of the groups warp, details and stay-off");
}

TEST_F(BodyChanges, aFileOfAnotherViewChangesNothing)
{
    change({pathElement("warp-1", "M100 50H80")});
    text.replace(text.find("front"), 5, "back");
    test::TempFolder::write(folder / "feminine/front.svg", text);
    EXPECT_THAT(load().errors, ElementsAre(Field(&Error::what, HasSubstr("data-view is not \"front\""))));
    EXPECT_EQ(changedFront().outline.bounds().right, 100);
}

TEST_F(BodyChanges, theCheckLooksAtBothBodies)
{
    change({pathElement("warp-1", "M100 50H80"), pathElement("warp-2", "M50 50H76")}, {pathElement("navel", "M0 0A")});
    EXPECT_THAT(checkDrawing(folder.path()), ElementsAre(Field(&Error::pointer, "#navel")));
    change({pathElement("warp-1", "M100 50H121")});
    const Errors errors = checkDrawing(folder.path());
    EXPECT_THAT(errors, ElementsAre(Field(&Error::what, "on the feminine body the outline leaves the viewBox"))) << test::listed(errors);
}

TEST_F(BodyChanges, aFileOfANameThatNoViewHasIsNamed)
{
    change({pathElement("warp-1", "M100 50H99")});
    test::TempFolder::write(folder / "feminine/frnt.svg", text);
    const Errors errors = load().errors;
    ASSERT_THAT(errors, SizeIs(1)) << test::listed(errors);
    EXPECT_EQ(errors[0].file, folder / "feminine/frnt.svg");
    const Errors checked = checkDrawing(folder.path());
    EXPECT_EQ(std::count_if(checked.begin(), checked.end(), [](const Error &error) { return error.file.ends_with("frnt.svg"); }), 1);
}

TEST_F(BodyChanges, guidesMoveWithTheBody)
{
    front.landmarks = {test::landmarkElement("hip", "80", "50")};
    front.bones = {pathElement("bone-hip", "M80 50L80 50")};
    front.stayOff = {test::stayOffElement("groin", "M80 50H90V50.5H80Z")};
    change({pathElement("warp-1", "M80 50H60")});
    const Guides &guides = changedFront().guides;
    EXPECT_NEAR(guides.landmarks.front().at.x, 60, 0.5);
    EXPECT_NEAR(guides.bones.front().bounds().left, 60, 0.5);
    EXPECT_NEAR(guides.stayOff.front().path.bounds().left, 60, 0.5);
}

TEST_F(BodyChanges, areasToStayOffTakeThePlaceOfTheirNamesakesOrAreAdded)
{
    front.stayOff = {test::stayOffElement("breast", "M40 60H60V80H40Z"), test::stayOffElement("groin", "M80 50H90V60H80Z")};
    change({}, {}, {test::stayOffElement("breast", "M10 40H70V90H10Z"), test::stayOffElement("armpit", "M90 40H95V45H90Z")});
    std::vector<Path> left;
    for (const Guides::StayOff &area : changedFront().guides.stayOff) {
        if (area.side == Side::Left)
            left.push_back(area.path);
    }
    EXPECT_THAT(left,
        ElementsAre(pathFrom("M10 40L70 40L70 90L10 90Z"), pathFrom("M80 50L90 50L90 60L80 60Z"), pathFrom("M90 40L95 40L95 45L90 45Z")));
    EXPECT_EQ(bodymap::load(folder.path()).value.view(ViewId::Front, Side::Middle)->guides.stayOff.size(), 4U);
}

TEST_F(BodyChanges, anAreaToStayOffIsClosedAndNamedSo)
{
    change({}, {}, {test::stayOffElement("breast", "M10 40H70V90H10")});
    expectOne("stay-off-breast", "the path is not closed");
    change({}, {}, {pathElement("breast", "M10 40H70V90H10Z")});
    expectOne("breast", "does not begin with \"stay-off-\"");
}

TEST_F(BodyChanges, aPointThatComesOffIsNamedWithItsBody)
{
    change({pathElement("warp-1", "M100 50H80")});
    const KnownIds known{{{"belly"}, {"spine"}, {"side"}, {"heel"}, {"toes"}}, {{"belly"}, {"spine"}}, {{"deltoid"}},
        {{{"deltoid-middle"}, {{"deltoid"}, {"belly"}}}}, {}, {}};
    const Errors errors = bodymap::check(folder.path(), known);
    EXPECT_THAT(errors, SizeIs(1)) << test::listed(errors); // what is wrong on both is said once
}

} // namespace

} // namespace unknot::bodymap
