// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/postureitem.h"

#include "figure/posturepainter.h"
#include "figure/thingitem.h"
#include "support/smallpack.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace unknot::figure
{
namespace
{

const Postures::Folders shipped{UNKNOT_SOURCE_DIR "/data/postures", UNKNOT_SOURCE_DIR "/data/things", {}, {}};
const PointId sole{"flexor-digitorum-brevis-mid-sole"};
const catalogue::PointTool ball{{"ball-floor"}, {"sit"}};
using posture::Sex;

// Of what is asked for: the scenes first, then the picture.
const Postures::Drawn *drawn(Postures &postures, const PointId &point, const catalogue::PointTool &with, Sex sex = Sex::Masculine)
{
    for (int turn = 0; turn < 2; ++turn) {
        (void)postures.find(point, with, sex);
        postures.wait();
    }
    return postures.find(point, with, sex);
}

QImage painted(const posture::Picture &picture, bool dark = false)
{
    FigureColours colours;
    colours.ground = dark ? Qt::black : Qt::white;
    colours.skin = QColor(0xef, 0xe6, 0xdd);
    colours.ink = dark ? Qt::white : Qt::black;
    colours.outline = Qt::darkGray;
    colours.accent = Qt::cyan;
    colours.halo = colours.ground;
    colours.softInk = Qt::gray;
    QImage image(300, std::max(1, 300 * picture.height / posture::Picture::width), QImage::Format_RGB32);
    image.fill(colours.ground);
    QPainter painter(&image);
    painter.scale(300.0 / posture::Picture::width, 300.0 / posture::Picture::width);
    paintPosture(painter, picture, colours);
    return image;
}

int dotsLike(const QImage &image, const QColor &colour)
{
    int dots = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dots += image.pixelColor(x, y) == colour;
    }
    return dots;
}

double brightness(const QColor &colour) // relative, as WCAG has it
{
    const auto part = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = brightness(one) + 0.05, b = brightness(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

QColor fillOf(posture::Style style, const FigureColours &colours)
{
    posture::Picture picture;
    picture.height = posture::Picture::width;
    picture.areas = {{style, {{{0, 0}, {6000, 0}, {6000, 6000}, {0, 6000}}}}};
    QImage image(20, 20, QImage::Format_RGB32);
    QPainter painter(&image);
    paintPostureInto(painter, image.size(), picture, colours, false);
    painter.end();
    return image.pixelColor(10, 10);
}

} // namespace

// What presses is found at a glance: three times as bright or dark as all that it may lie on.
TEST(PosturePainter, tintsWhatPressesInContrastToSkinAndClothes)
{
    FigureColours light, dark; // of Theme.qml
    light.skin = QColor(0xef, 0xe6, 0xdd), light.outline = QColor(0x8f, 0x7c, 0x6d), light.accent = QColor(0x1f, 0x6f, 0x78);
    dark.skin = QColor(0x2b, 0x32, 0x37), dark.outline = QColor(0x6f, 0x7c, 0x85), dark.accent = QColor(0x6c, 0xc5, 0xc1);
    for (const FigureColours *colours : {&light, &dark}) {
        for (const auto style : {posture::Style::Skin, posture::Style::Cloth, posture::Style::Shorts})
            EXPECT_GE(contrast(fillOf(posture::Style::Press, *colours), fillOf(style, *colours)), 3.0) << int(style);
    }
}

TEST(Postures, areReadAndDrawnWhenTheyAreFirstAskedFor)
{
    Postures postures(shipped);
    int changed = 0;
    QObject::connect(&postures, &Postures::changed, &postures, [&changed] { ++changed; });
    EXPECT_EQ(postures.find(sole, ball, Sex::Masculine), nullptr) << "not yet";
    const auto *found = drawn(postures, sole, ball);
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(changed, 2) << "read, and drawn once";
    EXPECT_GE(found->reel.at.size(), 2U);
    EXPECT_NE(found->says.find("{side}"), std::string::npos);
    EXPECT_EQ(postures.find(sole, ball, Sex::Masculine), found) << "kept";
    const auto *other = drawn(postures, sole, ball, Sex::Feminine);
    ASSERT_NE(other, nullptr);
    EXPECT_NE(other->reel.of(posture::Moment::Pressing), found->reel.of(posture::Moment::Pressing));
}

TEST(Postures, areNoneWhereNoSceneIsOfThat)
{
    Postures postures(shipped);
    EXPECT_EQ(drawn(postures, {"no such point"}, ball), nullptr);
    EXPECT_EQ(drawn(postures, sole, {{"hook"}, {"sit"}}), nullptr);
    EXPECT_EQ(drawn(postures, sole, {{"ball-floor"}, {"supine"}}), nullptr) << "in no other position";
    const test::TempFolder empty;
    Postures nothing({empty.path() / "gone", empty.path() / "gone", {}, {}});
    EXPECT_EQ(drawn(nothing, sole, ball), nullptr);
}

// The window may close in the middle of it.
TEST(Postures, ofAPackAreCheckedDrawnAndKept)
{
    test::SmallPack pack(UNKNOT_SOURCE_DIR "/data/catalogue");
    pack.addScene(shipped.scenes);
    pack.files["postures/wrong.json"] = {{"$schema", "scene.schema.json"}, {"id", "wrong"}};
    const test::TempFolder own;
    Postures::Folders folders = shipped;
    folders.own = own.path();
    folders.resources = UNKNOT_SOURCE_DIR "/data";
    folders.packs = {pack.write()};
    const PointId rim{"levator-scapulae-rim"};
    const catalogue::PointTool fingers{{"fingers"}, {"sit"}};
    Postures postures(folders);
    const auto *found = drawn(postures, rim, fingers);
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->says, "Sitting, fingers on the {side} rim.");
    const std::string kept = pack.path().filename().string() + ".rim.masculine.reel";
    EXPECT_TRUE(std::filesystem::exists(own / kept));
    const Errors faults = postures.faultsOf(pack.path());
    ASSERT_FALSE(faults.empty());
    EXPECT_EQ(std::filesystem::path(faults.front().file).filename(), "wrong.json");

    folders.packs.clear(); // it was switched off
    Postures without(folders);
    EXPECT_EQ(drawn(without, rim, fingers), nullptr);
}

TEST(Postures, tellWhatIsWrongInAPackThatIsLookedAt)
{
    test::SmallPack pack(UNKNOT_SOURCE_DIR "/data/catalogue");
    pack.addScene(shipped.scenes)["tool"] = "spoon";
    Postures::Folders folders = shipped;
    folders.resources = UNKNOT_SOURCE_DIR "/data";
    Postures postures(folders);
    int told = 0;
    QObject::connect(&postures, &Postures::faultsFound, &postures, [&told] { ++told; });
    EXPECT_TRUE(postures.faultsOf(pack.write()).empty()) << "not looked at yet";
    postures.wait();
    EXPECT_FALSE(postures.faultsOf(pack.path()).empty());
    EXPECT_EQ(told, 1);
    pack.files["postures/rim.json"]["tool"] = "fingers";
    postures.lookAgain();
    (void)postures.faultsOf(pack.write());
    postures.wait();
    EXPECT_TRUE(postures.faultsOf(pack.path()).empty()) << "mended";
    EXPECT_EQ(told, 2);
}

TEST(Postures, canGoWhileTheyAreDrawn)
{
    for (int turn = 0; turn < 5; ++turn) {
        Postures postures(shipped);
        (void)postures.find(sole, ball, Sex::Masculine);
    }
}

TEST(PosturePainter, paintsAPersonAToolAndTheRing)
{
    Postures postures(shipped);
    const auto *found = drawn(postures, sole, ball);
    ASSERT_NE(found, nullptr);
    const QImage image = painted(found->reel.of(posture::Moment::Pressing));
    EXPECT_GT(dotsLike(image, QColor(0xef, 0xe6, 0xdd)), 1000) << "skin";
    EXPECT_GT(dotsLike(image, Qt::cyan), 20) << "the ball or its arrow";
    EXPECT_GT(dotsLike(image, Qt::black), 20) << "the ring";
    EXPECT_NE(painted(found->reel.of(posture::Moment::Ready)), image) << "nobody presses yet";
}

TEST(PostureItem, tellsWhatThereIsToSeeAndHear)
{
    Postures postures(shipped);
    PostureItem item;
    item.setProperty("source", QVariant::fromValue(&postures));
    item.setProperty("hold",
        QVariant::fromValue(HoldPlace{QString::fromStdString(sole.value), QStringLiteral("ball-floor"), QStringLiteral("sit"), true}));
    for (int turn = 0; turn < 2; ++turn)
        postures.wait();
    EXPECT_GE(item.frames(), 2);
    EXPECT_GT(item.ratio(), 0);
    EXPECT_TRUE(item.says().contains(QStringLiteral("right"))) << item.says().toStdString();
    EXPECT_FALSE(item.says().contains(u'{'));
    item.setProperty("hold", QVariant::fromValue(HoldPlace{}));
    EXPECT_EQ(item.frames(), 0);
    EXPECT_EQ(item.says(), QString());
}

TEST(ThingItem, isShownBesideThePartOfTheArticleThatIsAboutIt)
{
    Postures postures(shipped);
    ThingItem item;
    item.setProperty("source", QVariant::fromValue(&postures));
    item.setProperty("article", QStringLiteral("tools-and-what-else-serves"));
    item.setProperty("partNumber", 1);
    EXPECT_FALSE(item.shown()) << "not yet";
    for (int turn = 0; turn < 2; ++turn)
        postures.wait();
    EXPECT_TRUE(item.shown());
    EXPECT_TRUE(item.says().contains(QStringLiteral("tennis ball"))) << item.says().toStdString();
    EXPECT_LT(item.ratio(), 1);
    item.setProperty("partNumber", 6);
    EXPECT_FALSE(item.shown()) << "of which there is none";
    item.setProperty("article", QStringLiteral("another"));
    item.setProperty("partNumber", 1);
    EXPECT_FALSE(item.shown());
}

// From pressing back to getting ready, and then from one end to the other, frame by frame.
TEST(PostureItem, stepsToAndFroThroughWhatLiesBetween)
{
    Postures postures(shipped);
    PostureItem item;
    item.setProperty("source", QVariant::fromValue(&postures));
    item.setProperty("hold",
        QVariant::fromValue(HoldPlace{QString::fromStdString(sole.value), QStringLiteral("ball-floor"), QStringLiteral("sit"), false}));
    for (int turn = 0; turn < 2; ++turn)
        postures.wait();
    const auto *found = postures.find(sole, ball, Sex::Masculine);
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(item.frame(), int(found->reel.at.at(posture::Moment::Pressing)));
    EXPECT_FALSE(item.onTheWay());
    std::vector<int> seen;
    for (int turn = 0; turn < 3 * item.frames(); ++turn) {
        const int before = item.frame();
        item.step();
        EXPECT_EQ(std::abs(item.frame() - before), 1);
        seen.push_back(item.frame());
    }
    EXPECT_EQ(*std::ranges::min_element(seen), 0);
    EXPECT_EQ(*std::ranges::max_element(seen), item.frames() - 1);
    EXPECT_LT(seen.front(), int(found->reel.at.at(posture::Moment::Pressing)));
    int onTheWay = 0;
    for (int turn = 0; turn < 2 * item.frames(); ++turn, item.step())
        onTheWay += item.onTheWay() ? 1 : 0;
    EXPECT_EQ(onTheWay > 0, item.frames() > int(found->reel.at.size()));
}

} // namespace unknot::figure
