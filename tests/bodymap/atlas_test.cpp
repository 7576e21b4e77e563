// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/atlas.h"
#include "bodymap/figureloader.h"
#include "bodymap/svgfixture.h"

#include <gmock/gmock.h>

#include <cmath>
#include <fstream>
#include <optional>
#include <regex>
#include <set>
#include <sstream>

namespace unknot::bodymap
{

namespace
{

using test::muscleElement;
using test::SvgFixture;
using test::TempFolder;
using testing::AllOf;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

// A front with two muscles side by side and one beneath them, and the lines that fit it.
struct AtlasOfAFigure : testing::Test {
    AtlasOfAFigure()
    {
        front.muscles
            = {muscleElement("biceps", "biceps-brachii", "M45 20H65V60H45Z"), muscleElement("deltoid", "deltoid", "M67 20H87V60H67Z")};
        front.deep = {muscleElement("brachialis", "brachialis", "M50 30H60V50H50Z")};
    }

    Errors check(const std::vector<std::string> &lines)
    {
        front.writeTo(folder);
        SvgFixture::back().writeTo(folder);
        std::string text = "# where things are\nview\tshape\tx\ty\twithin\tarea\tspread\tmeets\tcovers\n";
        for (const std::string &line : lines)
            text += line + '\n';
        TempFolder::write(folder / "atlas.tsv", text);
        return checkDrawing(folder.path());
    }
    void expectOne(
        const std::vector<std::string> &lines, const std::string &file, int line, const std::string &pointer, const std::string &what)
    {
        const Errors errors = check(lines);
        ASSERT_THAT(errors, SizeIs(1)) << test::listed(errors);
        EXPECT_EQ(errors[0].file, folder / file);
        EXPECT_EQ(errors[0].line, line);
        EXPECT_EQ(errors[0].pointer, pointer);
        EXPECT_THAT(errors[0].what, HasSubstr(what));
    }
    [[nodiscard]] int drawnAt(const std::string &id) const { return front.lineOf("id=\"" + id + '"'); }

    TempFolder folder;
    SvgFixture front = SvgFixture::front();
    const std::string biceps = "front\tbiceps\t55\t40\t2\t800\t10\tdeltoid\tbrachialis";
    const std::string deltoid = "front\tdeltoid\t77\t40\t2\t800\t10\t-\t-";
    const std::string brachialis = "front\tbrachialis\t55\t40\t2\t200\t10\t-\t-";
};

TEST_F(AtlasOfAFigure, saysNothingOfAFigureThatIsAsItExpects)
{
    const Errors errors = check({biceps, deltoid, brachialis});
    EXPECT_THAT(errors, IsEmpty()) << test::listed(errors);
}

TEST_F(AtlasOfAFigure, mayBeMissing)
{
    front.writeTo(folder);
    SvgFixture::back().writeTo(folder);
    EXPECT_THAT(checkDrawing(folder.path()), IsEmpty());
}

TEST_F(AtlasOfAFigure, findsAMuscleThatIsTooLow)
{
    front.muscles[1] = muscleElement("deltoid", "deltoid", "M67 23H87V63H67Z");
    expectOne({biceps, deltoid, brachialis}, "front.svg", drawnAt("deltoid"), "#deltoid",
        "is at (77.0, 43.0), anatomy expects it within 2.0 of (77.0, 40.0): move the shape, or mend line 4 of ");
}

TEST_F(AtlasOfAFigure, findsAMuscleThatIsTooFarOut)
{
    expectOne({biceps, "front\tdeltoid\t74\t40\t2\t800\t10\t-\t-", brachialis}, "front.svg", drawnAt("deltoid"), "#deltoid",
        "anatomy expects it");
}

TEST_F(AtlasOfAFigure, measuresAlikeWhicheverWayRoundAShapeIsDrawn)
{
    front.muscles[1] = muscleElement("deltoid", "deltoid", "M67 20V60H87V20Z");
    EXPECT_THAT(check({biceps, deltoid, brachialis}), IsEmpty());
}

TEST_F(AtlasOfAFigure, findsAMuscleOfHalfItsArea)
{
    front.muscles[1] = muscleElement("deltoid", "deltoid", "M67 30H87V50H67Z");
    expectOne({biceps, deltoid, brachialis}, "front.svg", drawnAt("deltoid"), "#deltoid",
        "is 400 square units large, anatomy expects 720 to 880");
}

TEST_F(AtlasOfAFigure, findsAMuscleThatIsTooLarge)
{
    expectOne({biceps, "front\tdeltoid\t77\t40\t2\t700\t10\t-\t-", brachialis}, "front.svg", drawnAt("deltoid"), "#deltoid",
        "anatomy expects 630 to 770");
}

TEST_F(AtlasOfAFigure, findsAGapBetweenNeighbours)
{
    front.muscles[1] = muscleElement("deltoid", "deltoid", "M68 20H88V60H68Z");
    expectOne({biceps, deltoid, brachialis}, "front.svg", drawnAt("biceps"), "#biceps", "should meet #deltoid");
}

TEST_F(AtlasOfAFigure, findsADeepMuscleThatIsSaidToLieOnTop)
{
    expectOne({"front\tbiceps\t55\t40\t2\t800\t10\tdeltoid\t-", deltoid, "front\tbrachialis\t55\t40\t2\t200\t10\t-\tbiceps"}, "front.svg",
        drawnAt("brachialis"), "#brachialis", "lies over #biceps, and is drawn before it: put it behind that in the file");
}

TEST_F(AtlasOfAFigure, findsAMuscleThatIsDrawnBeforeTheOneBeneathIt)
{
    expectOne({"front\tbiceps\t55\t40\t2\t800\t10\t-\tdeltoid", deltoid, brachialis}, "front.svg", drawnAt("biceps"), "#biceps",
        "lies over #deltoid");
}

TEST_F(AtlasOfAFigure, findsALineWithoutAShape)
{
    expectOne({biceps, deltoid, brachialis, "front\ttriceps\t55\t40\t2\t200\t10\t-\t-"}, "atlas.tsv", 6, "#triceps",
        "front.svg draws no such muscle");
    expectOne({biceps, "front\tdeltoid\t77\t40\t2\t800\t10\ttriceps\t-", brachialis}, "atlas.tsv", 4, "#triceps", "draws no such muscle");
}

TEST_F(AtlasOfAFigure, findsAMuscleWithoutALine)
{
    expectOne({biceps, deltoid}, "front.svg", drawnAt("brachialis"), "#brachialis", "has no line in ");
}

TEST_F(AtlasOfAFigure, holdsInsetsToTheirLinesToo)
{
    SvgFixture sole = SvgFixture::sole();
    sole.muscles = {muscleElement("short-flexor", "flexor-digitorum-brevis", "M10 10H50V30H10Z")};
    sole.writeTo(folder);
    expectOne({biceps, deltoid, brachialis}, "sole.svg", sole.lineOf("id=\"short-flexor\""), "#short-flexor", "has no line in ");
    const std::string line = "sole\tshort-flexor\t30\t20\t2\t800\t10\t-\t-";
    EXPECT_THAT(check({biceps, deltoid, brachialis, line}), IsEmpty());
}

TEST_F(AtlasOfAFigure, asksForNoLineOfAMuscleThatIsNotInTheCatalogue)
{
    front.deep = {muscleElement("coracobrachialis", "", "M50 30H60V50H50Z")};
    EXPECT_THAT(check({"front\tbiceps\t55\t40\t2\t800\t10\t-\t-", deltoid}), IsEmpty());
}

TEST_F(AtlasOfAFigure, namesTheLinesThatCantBeRead)
{
    const auto at = [](int line, const char *what) { return AllOf(Field(&Error::line, line), Field(&Error::what, HasSubstr(what))); };
    TempFolder::write(folder / "atlas.tsv",
        "front\tbiceps\n" + std::string("side\tbiceps\t1\t1\t1\t1\t1\t-\t-\n") + "front\tbiceps\tone\t1\t1\t1\t1\t-\t-\n" + biceps + '\n'
            + biceps + "\nfront\tdeltoid\t1\t1\t1\t0\t1\t-\t-\n");
    EXPECT_THAT(loadAtlas(folder.path()).errors,
        ElementsAre(at(1, "has 2 cells instead of 9"), at(2, "no view is named \"side\""), at(3, "not five numbers"),
            at(5, "has a line already"), at(6, "above 0")));
}

const std::filesystem::path source{UNKNOT_SOURCE_DIR};
using Shapes = std::set<std::pair<ViewId, std::string>>;

std::string trimmed(const std::string &text)
{
    const std::size_t from = text.find_first_not_of(' ');
    return from == std::string::npos ? "" : text.substr(from, text.find_last_not_of(' ') - from + 1);
}

// The shapes that the page names: of the body in a column for each side, of an inset beside its view.
Shapes shapesOfThePage()
{
    std::ifstream file(source / "docs" / "atlas.md");
    Shapes shapes;
    for (std::string line; std::getline(file, line);) {
        std::istringstream cells(line);
        std::vector<std::string> row;
        for (std::string cell; line.starts_with("| ") && std::getline(cells, cell, '|');)
            row.push_back(cell);
        if (row.size() != 9)
            continue;
        static const std::regex id("`([a-z0-9-]+)`");
        const auto inset = viewFromString(trimmed(row[6]));
        for (const auto &[view, column] : {std::pair{ViewId::Front, 6U}, std::pair{inset.value_or(ViewId::Back), 7U}}) {
            for (std::sregex_iterator found(row[column].begin(), row[column].end(), id), end; found != end; ++found)
                shapes.emplace(view, (*found)[1]);
        }
    }
    return shapes;
}

// A shape that the page reckons: "| `teres-minor` behind | 216 91-94, 222 84-99 |", its borders at heights.
struct Reckoned {
    ViewId view = ViewId::Front;
    std::string shape;
    Vec centre;
    double area = 0;
};

std::optional<Reckoned> reckonedOn(const std::string &line)
{
    static const std::regex form("\\| `([a-z0-9-]+)`( behind)? \\| ([0-9 ,-]+) \\|"), height("([0-9]+) ([0-9]+)-([0-9]+)");
    std::smatch cells;
    if (!std::regex_match(line, cells, form))
        return {};
    const double side = cells[2].matched ? -1 : 1;
    const std::string heights = cells[3];
    std::vector<Vec> ring;
    for (std::sregex_iterator at(heights.begin(), heights.end(), height), end; at != end; ++at) {
        const double y = std::stod((*at)[1]);
        ring.insert(ring.begin(), {side * std::stod((*at)[2]), y});
        ring.push_back({side * std::stod((*at)[3]), y});
    }
    Reckoned reckoned{cells[2].matched ? ViewId::Back : ViewId::Front, cells[1], {}, 0};
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Vec a = ring[i], b = ring[(i + 1) % ring.size()];
        const double cross = a.x * b.y - b.x * a.y;
        reckoned.area += cross / 2;
        reckoned.centre.x += (a.x + b.x) * cross / 6;
        reckoned.centre.y += (a.y + b.y) * cross / 6;
    }
    reckoned.centre = {reckoned.centre.x / reckoned.area, reckoned.centre.y / reckoned.area};
    reckoned.area = std::abs(reckoned.area);
    return reckoned;
}

TEST(ShippedAtlas, hasTheNumbersThatItsPageReckons)
{
    const Atlas atlas = loadAtlas(source / "data" / "bodymap").value;
    std::ifstream file(source / "docs" / "atlas.md");
    int count = 0;
    for (std::string line; std::getline(file, line);) {
        const auto reckoned = reckonedOn(line);
        if (!reckoned)
            continue;
        ++count;
        const Atlas::Row *row = atlas.row(reckoned->view, reckoned->shape);
        ASSERT_TRUE(row) << reckoned->shape;
        EXPECT_NEAR(row->centre.x, reckoned->centre.x, 0.6) << reckoned->shape;
        EXPECT_NEAR(row->centre.y, reckoned->centre.y, 0.6) << reckoned->shape;
        EXPECT_NEAR(row->area, reckoned->area, 0.03 * reckoned->area) << reckoned->shape;
        EXPECT_LE(row->within, 6) << reckoned->shape;
    }
    EXPECT_GT(count, 30);
}

TEST(ShippedAtlas, isWhatItsPageSpeaksOf)
{
    const auto atlas = loadAtlas(source / "data" / "bodymap");
    EXPECT_THAT(atlas.errors, IsEmpty()) << test::listed(atlas.errors);
    Shapes shapes;
    for (const Atlas::Row &row : atlas.value.rows)
        shapes.emplace(row.view, row.shape);
    EXPECT_THAT(shapes, SizeIs(testing::Gt(100U)));
    EXPECT_EQ(shapesOfThePage(), shapes);
}

} // namespace

} // namespace unknot::bodymap
