// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/draw.h"
#include "posture/scenefixture.h"
#include "posture/svgtext.h"

#include <algorithm>
#include <clocale>
#include <cmath>

namespace unknot::posture
{

namespace
{

using test::readSound;
using test::soundScene;
using testing::HasSubstr;

const std::map<Moment, Picture> &drawn()
{
    static const std::map<Moment, Picture> pictures = draw(readSound(soundScene()), Sex::Masculine);
    return pictures;
}

const Picture &pressing()
{
    return drawn().at(Moment::Pressing);
}

bool hasLine(const Picture &picture, Line line)
{
    return std::ranges::any_of(picture.lines, [line](const Picture::Lines &lines) { return lines.line == line; });
}

bool hasArea(const Picture &picture, Style style)
{
    return std::ranges::any_of(picture.areas, [style](const Picture::Area &area) { return area.style == style; });
}

// How much of a picture is of a style.
double sizeOf(const Picture &picture, Style style)
{
    double size = 0;
    for (const Picture::Area &area : picture.areas) {
        for (const Picture::Path &path : area.paths) {
            double twice = 0;
            for (std::size_t i = 0; i < path.size(); ++i) {
                const Picture::Point &a = path[i], &b = path[(i + 1) % path.size()];
                twice += static_cast<double>(a.x) * b.y - static_cast<double>(b.x) * a.y;
            }
            size += area.style == style ? std::abs(twice) / 2 : 0;
        }
    }
    return size;
}

// How long all lines of a kind are.
double lengthOf(const Picture &picture, Line line)
{
    double length = 0;
    for (const Picture::Lines &lines : picture.lines) {
        for (const Picture::Path &path : lines.paths) {
            for (std::size_t i = 1; i < path.size() && lines.line == line; ++i)
                length += std::hypot(path[i].x - path[i - 1].x, path[i].y - path[i - 1].y);
        }
    }
    return length;
}

} // namespace

TEST(Picture, isTheSameBytesEachTime)
{
    const auto again = draw(readSound(soundScene()), Sex::Masculine);
    EXPECT_EQ(svgText(pressing(), "x", Theme::Light, 600), svgText(again.at(Moment::Pressing), "x", Theme::Light, 600));
}

TEST(Picture, doesNotHeedTheLocale)
{
    const std::string before = svgText(pressing(), "x", Theme::Light, 600);
    for (const char *name : {"de_DE.UTF-8", "fr_FR.UTF-8", "C.UTF-8"})
        static_cast<void>(std::setlocale(LC_ALL, name));
    const auto again = draw(readSound(soundScene()), Sex::Masculine);
    EXPECT_EQ(before, svgText(again.at(Moment::Pressing), "x", Theme::Light, 600));
    static_cast<void>(std::setlocale(LC_ALL, "C"));
}

TEST(Picture, hasBodyToolPropAndPlace)
{
    for (const Style style : {Style::Skin, Style::Cloth, Style::Shorts, Style::Hair, Style::Tool, Style::Wall})
        EXPECT_TRUE(hasArea(pressing(), style)) << nameOf(style, styleNames);
    for (const Line line : {Line::Body, Line::Seam, Line::Tool, Line::Prop})
        EXPECT_TRUE(hasLine(pressing(), line)) << nameOf(line, lineNames);
    EXPECT_EQ(pressing().rings.size(), 1U);
}

TEST(Picture, showsAHiddenToolDashed)
{
    auto scene = soundScene();
    EXPECT_FALSE(hasLine(pressing(), Line::Hidden)) << "where it sinks in, the ring is: nothing else is drawn there";
    scene["camera"] = {{"azimuth", -90}, {"elevation", 0}}; // from the other side, all of it is hidden
    const auto behind = draw(readSound(scene), Sex::Masculine).at(Moment::Pressing);
    EXPECT_TRUE(hasLine(behind, Line::Hidden));
    EXPECT_FALSE(hasArea(behind, Style::Tool));
}

// A tip is seen inside its ring; a ball is larger than a ring could be.
TEST(Picture, hasALargerRingRoundATipThanOnAThing)
{
    auto scene = soundScene();
    scene["tool"] = "thumb";
    for (const char *thing : {"ball", "wall"})
        scene["pose"]["props"].erase(thing);
    const Picture byHand = draw(readSound(scene), Sex::Masculine).at(Moment::Pressing);
    EXPECT_GT(byHand.rings.at(0).radius, pressing().rings.at(0).radius);
}

TEST(Picture, tintsTheHeelOfAHandOnThePalmsSide)
{
    auto scene = soundScene();
    scene["pose"]["tint"] = {"heel-right"};
    scene["pose"]["hands"]["right"] = {{"to", {-200, 700, 250}}, {"with", "palm"}, {"shape", "flat"}, {"palm", {{"room", {0, 0, 100}}}},
        {"fingers", {{"room", {0, 100, 0}}}}};
    scene["camera"] = {{"azimuth", 0}, {"elevation", 0}};
    const double palm = sizeOf(draw(readSound(scene), Sex::Masculine).at(Moment::Pressing), Style::Press);
    scene["camera"] = {{"azimuth", 180}, {"elevation", 0}}; // the back of the hand
    EXPECT_LT(sizeOf(draw(readSound(scene), Sex::Masculine).at(Moment::Pressing), Style::Press), palm / 3);
}

TEST(Picture, tintsWhatPresses)
{
    auto scene = soundScene();
    EXPECT_FALSE(hasArea(pressing(), Style::Press));
    scene["pose"]["tint"] = {"elbow-right"};
    EXPECT_TRUE(hasArea(draw(readSound(scene), Sex::Masculine).at(Moment::Pressing), Style::Press));
}

TEST(Picture, partsFingersThatPressByLinesOfTheirOwn)
{
    auto scene = soundScene();
    EXPECT_FALSE(hasLine(pressing(), Line::Press));
    scene["pose"]["tint"] = {"fist-right"};
    scene["pose"]["hands"]["right"] = {{"to", {-200, 700, 250}}, {"with", "palm"}, {"shape", "fist"}, {"palm", {{"room", {0, 0, 100}}}},
        {"fingers", {{"room", {0, 100, 0}}}}};
    scene["camera"] = {{"azimuth", 0}, {"elevation", 0}, {"parts", {"palm-right"}}};
    EXPECT_TRUE(hasLine(draw(readSound(scene), Sex::Masculine).at(Moment::Pressing), Line::Press));
}

TEST(Picture, showsWhereTheBodyWasBefore)
{
    auto scene = soundScene();
    scene["frames"]["ready"] = {{"root", {{"at", {-80, 520, 0}}}}};
    scene["frames"]["pressing"] = {{"showBefore", true}};
    const auto pictures = draw(readSound(scene), Sex::Masculine);
    EXPECT_TRUE(hasLine(pictures.at(Moment::Pressing), Line::Before));
    EXPECT_FALSE(hasLine(pictures.at(Moment::Ready), Line::Before));
}

TEST(Picture, showsSpineAndShoulderBladesOfABackAsFarAsNothingLiesBeforeThem)
{
    auto scene = soundScene();
    const auto foldsFrom = [&scene](int azimuth) {
        scene["camera"] = {{"azimuth", azimuth}, {"elevation", 0}};
        return lengthOf(draw(readSound(scene), Sex::Feminine).at(Moment::Pressing), Line::Fold);
    };
    EXPECT_EQ(foldsFrom(0), 0);
    const double whole = foldsFrom(180);
    EXPECT_GT(whole, 0);
    scene["pose"]["hands"]["right"]
        = {{"to", "low-back-left"}, {"with", "palm"}, {"shape", "flat"}, {"palm", {{"room", {0, 0, 100}}}}, {"elbow", {-100, 0, -60}}};
    const double behindAnArm = foldsFrom(180);
    EXPECT_GT(behindAnArm, 0);
    EXPECT_LT(behindAnArm, whole - 100);
}

TEST(Picture, ofTheOtherSideIsTheMirrorImage)
{
    const Picture right = mirrored(pressing());
    EXPECT_NE(right, pressing());
    EXPECT_EQ(mirrored(right), pressing());
    EXPECT_EQ(right.rings[0].at.x, Picture::width - pressing().rings[0].at.x);
    EXPECT_EQ(right.areas[0].paths[0][0].x, Picture::width - pressing().areas[0].paths[0][0].x);
}

// The wall does not move while the body leans.
TEST(Picture, keepsItsFrameFromMomentToMoment)
{
    auto scene = soundScene();
    scene["frames"]["ready"] = {{"root", {{"roll", 0}, {"at", {-60, 520, 0}}}}};
    const auto pictures = draw(readSound(scene), Sex::Masculine);
    const auto wallOf = [](const Picture &picture) { // its far edge, which nothing hides
        int edge = 0;
        for (const Picture::Path &path : std::ranges::find(picture.areas, Style::Wall, &Picture::Area::style)->paths) {
            for (const Picture::Point &point : path)
                edge = std::max(edge, point.x);
        }
        return edge;
    };
    EXPECT_EQ(wallOf(pictures.at(Moment::Ready)), wallOf(pictures.at(Moment::Pressing)));
}

TEST(Picture, differsBetweenTheTwoBodies)
{
    EXPECT_NE(draw(readSound(soundScene()), Sex::Feminine).at(Moment::Pressing), pressing());
}

TEST(SvgText, saysItsTitleAndItsSize)
{
    const std::string text = svgText(pressing(), "a < b & c", Theme::Dark, 200);
    EXPECT_THAT(text, HasSubstr("<title>a &lt; b &amp; c</title>"));
    EXPECT_THAT(text, HasSubstr("width=\"200\" height=\"200\""));
    EXPECT_THAT(text, testing::Not(HasSubstr("nan")));
}

} // namespace unknot::posture
