// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/figureloader.h"
#include "bodymap/svgfixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

namespace unknot::bodymap
{

namespace
{

using test::SvgFixture;
using test::TempFolder;
using testing::AllOf;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

// The body is right but for what a test spoils in the front.
struct LoaderErrors : testing::Test {
    LoaderErrors() { SvgFixture::back().writeTo(folder); }

    Loaded<Figure> load(const SvgFixture &fixture)
    {
        fixture.writeTo(folder);
        return bodymap::load(folder.path());
    }
    // Exactly one error, at the element, and the view is there without it.
    void expectLeftOut(const std::string &id, const std::string &what)
    {
        const auto loaded = load(front);
        ASSERT_THAT(loaded.errors, SizeIs(1)) << test::listed(loaded.errors);
        const Error &error = loaded.errors[0];
        EXPECT_THAT(error.what, HasSubstr(what));
        EXPECT_EQ(error.file, folder / "front.svg");
        EXPECT_EQ(error.line, front.lineOf("id=\"" + id + '"'));
        EXPECT_EQ(error.pointer, '#' + id);
        EXPECT_TRUE(loaded.value.view(ViewId::Front, Side::Middle));
    }
    // Exactly one error, and no front.
    void expectUnusable(const SvgFixture &fixture, const std::string &what)
    {
        const auto loaded = load(fixture);
        ASSERT_THAT(loaded.errors, SizeIs(1)) << test::listed(loaded.errors);
        EXPECT_THAT(loaded.errors[0].what, HasSubstr(what));
        EXPECT_EQ(loaded.value.view(ViewId::Front, Side::Middle), nullptr);
        EXPECT_TRUE(loaded.value.view(ViewId::Back, Side::Middle));
    }

    TempFolder folder;
    SvgFixture front = SvgFixture::front();
};

TEST_F(LoaderErrors, bodyViewsMustBeThere)
{
    const auto loaded = bodymap::load(folder.path());
    EXPECT_THAT(loaded.errors,
        ElementsAre(AllOf(Field(&Error::kind, Error::Kind::NotFound), Field(&Error::file, (folder / "front.svg").string()))));
    EXPECT_THAT(loaded.value.views(), SizeIs(1));
}

TEST_F(LoaderErrors, aFileOfANameThatNoViewHasIsNamed)
{
    front.writeTo(folder);
    TempFolder::write(folder / "headside.svg", "<svg/>");
    TempFolder::write(folder / "notes.txt", "no figure");
    const auto loaded = bodymap::load(folder.path());
    ASSERT_THAT(loaded.errors, SizeIs(1)) << test::listed(loaded.errors);
    EXPECT_EQ(loaded.errors[0].file, folder / "headside.svg");
    EXPECT_THAT(loaded.errors[0].what, HasSubstr("the names are front.svg, back.svg, head-side.svg"));
    EXPECT_THAT(loaded.value.views(), SizeIs(2));
}

TEST_F(LoaderErrors, aMissingFolderGivesAnEmptyFigure)
{
    const auto loaded = bodymap::load(folder / "nowhere");
    EXPECT_THAT(loaded.errors, SizeIs(2));
    EXPECT_THAT(loaded.value.views(), IsEmpty());
}

TEST_F(LoaderErrors, aFolderInPlaceOfAFileIsUnreadable)
{
    front.writeTo(folder);
    std::filesystem::create_directory(folder / "sole.svg");
    EXPECT_THAT(bodymap::load(folder.path()).errors, ElementsAre(Field(&Error::kind, Error::Kind::Unreadable)));
}

TEST_F(LoaderErrors, brokenXmlIsNamedWithItsLine)
{
    TempFolder::write(folder / "front.svg", "<svg>\n<g>\n</svg>\n");
    const auto loaded = bodymap::load(folder.path());
    EXPECT_THAT(loaded.errors, ElementsAre(AllOf(Field(&Error::kind, Error::Kind::Malformed), Field(&Error::line, 3))));
}

TEST_F(LoaderErrors, anotherKindOfFileIsRefused)
{
    TempFolder::write(folder / "front.svg", "<html/>");
    EXPECT_THAT(bodymap::load(folder.path()).errors, ElementsAre(Field(&Error::what, HasSubstr("not an svg"))));
    TempFolder::write(folder / "front.svg", "");
    EXPECT_THAT(bodymap::load(folder.path()).errors, ElementsAre(Field(&Error::kind, Error::Kind::Malformed)));
}

TEST_F(LoaderErrors, theRootMustSayWhatItIs)
{
    for (const std::string viewBox : {"", "0 0 10", "0 0 -10 10", "0 0 10 x", "0 0 10 10 10"}) {
        front.viewBox = viewBox;
        expectUnusable(front, "viewBox");
    }
    front = SvgFixture::front();
    front.mirror = "apart";
    expectUnusable(front, "data-mirror is not \"within\"");
}

TEST_F(LoaderErrors, aFileUnderAnotherViewsNameIsRefused)
{
    TempFolder::write(folder / "front.svg", SvgFixture::back().text());
    EXPECT_THAT(bodymap::load(folder.path()).errors, ElementsAre(Field(&Error::what, "data-view is not \"front\"")));
}

TEST_F(LoaderErrors, theOutlineMustBeAnOpenHalf)
{
    front.outline = test::pathElement("outline", "M0 0H100V200H0Z");
    expectUnusable(front, "the outline is not an open path");
    front.outline = test::pathElement("outline", "M5 0H100V200H5");
    expectUnusable(front, "neither closed nor open");
    front.outline = test::pathElement("outline", "");
    expectUnusable(front, "draws nothing");
    front.outline = {};
    expectUnusable(front, "no path \"outline\"");
    front.outline = test::pathElement("outline", "M0 0H100V200H0", "transform=\"scale(2)\"");
    expectUnusable(front, "transforms");
}

TEST_F(LoaderErrors, withoutTheLeftThereIsNoView)
{
    std::string text = front.text();
    text.replace(text.find("\"left\""), 6, "\"half\"");
    TempFolder::write(folder / "front.svg", text);
    const auto loaded = bodymap::load(folder.path());
    EXPECT_THAT(loaded.errors, ElementsAre(Field(&Error::what, HasSubstr("no group \"left\"")), Field(&Error::pointer, "#half")));
}

TEST_F(LoaderErrors, aPathThatCannotBeReadIsLeftOut)
{
    front.zones[1] = test::zoneElement("side", "M40 0A1 1 0 0 1 2 2Z");
    expectLeftOut("zone-side", "the command 'A' is not supported at character 6");
}

TEST_F(LoaderErrors, aZoneMustBeClosedOrEndOnTheMidline)
{
    front.zones[1] = test::zoneElement("side", "M40 0H100V200H40");
    expectLeftOut("zone-side", "neither closed nor open from the mid-line");
}

TEST_F(LoaderErrors, onInsetsEverythingIsClosed)
{
    front.writeTo(folder);
    SvgFixture sole = SvgFixture::sole();
    sole.zones[0] = test::zoneElement("heel", "M0 0H20V40H0");
    const auto loaded = load(sole);
    EXPECT_THAT(loaded.errors, ElementsAre(AllOf(Field(&Error::pointer, "#zone-heel"), Field(&Error::what, "the path is not closed"))));
    EXPECT_THAT(loaded.value.view(ViewId::Sole, Side::Left)->zones, SizeIs(1));
}

TEST_F(LoaderErrors, anIdIsUsedOnce)
{
    front.zones.push_back(test::zoneElement("side", "M40 0H100V200H40Z"));
    const auto loaded = load(front);
    ASSERT_THAT(loaded.errors, ElementsAre(Field(&Error::what, HasSubstr("taken"))));
    EXPECT_EQ(loaded.errors[0].line, front.lineOf("zone-side") + 1);
    EXPECT_THAT(loaded.value.view(ViewId::Front, Side::Middle)->zones, SizeIs(3));
}

TEST_F(LoaderErrors, everyShapeHasAnId)
{
    front.details = {"<path d=\"M0 0L1 1\"/>"};
    EXPECT_THAT(load(front).errors, ElementsAre(AllOf(Field(&Error::what, HasSubstr("no id")), Field(&Error::pointer, ""))));
}

TEST_F(LoaderErrors, zonesAndPointsAreNamedByTheirPrefix)
{
    front.zones.push_back(test::pathElement("hip", "M1 1H2V2Z"));
    expectLeftOut("hip", "does not begin with \"zone-\"");
    front = SvgFixture::front();
    front.points = {R"(<circle id="zone-hip" cx="1" cy="1"/>)"};
    expectLeftOut("zone-hip", "does not begin with \"point-\"");
}

TEST_F(LoaderErrors, aPointNeedsItsPlace)
{
    front.points = {test::pointElement("a", "1", "two")};
    expectLeftOut("point-a", "cx or cy");
    front.points = {R"(<circle id="point-b" cy="1"/>)"};
    expectLeftOut("point-b", "cx or cy");
}

TEST_F(LoaderErrors, fibresBelongToAMuscle)
{
    front.fibres = {test::pathElement("deltoid-fibres", "M1 1L2 2")};
    expectLeftOut("deltoid-fibres", "belong to no muscle");
}

TEST_F(LoaderErrors, otherElementsAndGroupsAreNamed)
{
    front.zones.push_back("<rect id=\"r\" width=\"1\"/>");
    expectLeftOut("r", "not a path");
    front = SvgFixture::front();
    front.outline += "\n<g id=\"zone\"><path id=\"z\" d=\"M0 0\"/></g>";
    expectLeftOut("zone", "none of the groups");
}

TEST_F(LoaderErrors, shapesAreNotTransformed)
{
    front.details = {test::pathElement("navel", "M0 1L2 3", "transform=\"translate(1,1)\"")};
    expectLeftOut("navel", "transforms");
}

TEST_F(LoaderErrors, whatStandsBesideTheLeftIsNamed)
{
    std::string text = front.text();
    text.insert(text.rfind("</svg>"), "<use href=\"#left\" transform=\"scale(-1,1)\"/>\n<path id=\"stray\" d=\"M0 0L1 1\"/>\n");
    TempFolder::write(folder / "front.svg", text);
    EXPECT_THAT(bodymap::load(folder.path()).errors, ElementsAre(Field(&Error::pointer, "#stray")));
}

TEST_F(LoaderErrors, errorsStandInTheOrderOfFileAndLine)
{
    front.muscles = {test::pathElement("m", "M0 0")};
    front.points = {test::pointElement("a", "1", "")};
    front.details = {test::pathElement("d", "x")};
    SvgFixture back = SvgFixture::back();
    back.muscles = {test::pathElement("n", "M0 0")};
    back.writeTo(folder);
    const auto loaded = load(front);
    EXPECT_THAT(loaded.errors,
        ElementsAre(
            Field(&Error::pointer, "#m"), Field(&Error::pointer, "#d"), Field(&Error::pointer, "#point-a"), Field(&Error::pointer, "#n")));
}

// Whatever a slip of an editor or a disk leaves in a file, it is told, not crashed on.
RC_GTEST_PROP(LoaderProperties, aSpoiledFileNeverCrashes, ())
{
    const TempFolder folder;
    SvgFixture::back().writeTo(folder);
    SvgFixture fixture = SvgFixture::front();
    fixture.muscles = {test::muscleElement("deltoid-front", "deltoid", "M50 10C90 10 90 50 50 50Z")};
    fixture.points = {test::pointElement("deltoid-front-middle", "60", "30")};
    std::string text = fixture.text();
    for (const auto &[place, byte] : *rc::gen::container<std::vector<std::pair<std::size_t, char>>>(
             rc::gen::pair(rc::gen::inRange<std::size_t>(0, text.size()), rc::gen::arbitrary<char>())))
        text[place] = byte;
    TempFolder::write(folder / "front.svg", text);
    const auto loaded = load(folder.path());
    RC_ASSERT(loaded.value.views().size() == 2 || !loaded.errors.empty());
    (void)check(folder.path(), {});
}

} // namespace

} // namespace unknot::bodymap
