// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "posture/draw.h"
#include "posture/scenefixture.h"
#include "posture/stage.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <set>

namespace unknot::posture
{

namespace
{

const catalogue::Catalogue &shippedCatalogue()
{
    static const catalogue::Catalogue shipped = catalogue::load(test::shippedData / "catalogue").value;
    return shipped;
}

const std::vector<Scene> &shippedScenes()
{
    static const std::vector<Scene> scenes = loadScenes(test::shippedData / "postures").value;
    return scenes;
}

} // namespace

TEST(ShippedScenes, passTheirChecks)
{
    std::string faults;
    for (const Error &error : checkScenes(test::shippedData / "postures", test::shippedData / "schema", knownIds(shippedCatalogue())))
        faults += toString(error) + "\n";
    EXPECT_EQ(faults, "");
}

// Whatever one takes, one sees how it is done.
TEST(ShippedScenes, areThereForEachToolOfEachPointInItsPosition)
{
    for (const auto &point : shippedCatalogue().all().points) {
        for (const auto &one : point.tools)
            EXPECT_NE(sceneOf(shippedScenes(), point.id, one.tool, one.posture), nullptr)
                << point.id.value << ": " << one.tool.value << ", " << one.posture.value;
    }
}

// Who does not see the picture hears of the same position and the same thing.
TEST(ShippedScenes, sayTheirPositionAndWhatTouches)
{
    const std::map<PostureId, std::string> begins{{{"sit"}, "Sitting"}, {{"sit-floor"}, "Sitting on"}, {{"kneel"}, "Kneeling"},
        {{"stand"}, "Standing"}, {{"stand-side"}, "Standing"}, {{"side"}, "Lying on the {"}, {{"supine"}, "Lying on the back"},
        {{"prone"}, "Lying face down"}};
    const std::map<ToolId, std::string> names{{{"fingers"}, "finger"}, {{"thumb"}, "thumb"}, {{"pinch"}, "thumb and "},
        {{"knuckles"}, "knuckles"}, {{"fist"}, "fist"}, {{"ball-wall"}, "ball"}, {{"ball-floor"}, "ball"}, {{"two-balls"}, "balls"},
        {{"roller"}, "roller"}, {{"hook"}, "hooked stick"}, {{"elbow"}, "elbow"}, {{"heel-of-hand"}, "heel of the"}, {{"knee"}, "knee"},
        {{"table-ball"}, "ball"}};
    for (const Scene &scene : shippedScenes()) {
        EXPECT_THAT(scene.says, testing::StartsWith(begins.at(scene.posture))) << scene.id;
        EXPECT_THAT(scene.says, testing::HasSubstr(names.at(scene.tool))) << scene.id;
        EXPECT_THAT(scene.says, testing::HasSubstr("{side}")) << scene.id;
    }
}

// Who reads how to sit and sees it is told the same.
TEST(ShippedScenes, showWhatThePointsOwnWordsName)
{
    const auto has = [](const std::string &text, const char *what) { return text.find(what) != std::string::npos; };
    for (const Scene &scene : shippedScenes()) {
        const auto &things = scene.moments.at(Moment::Pressing).props;
        for (const PointId &id : scene.points) {
            const catalogue::Point *point = shippedCatalogue().point(id);
            ASSERT_NE(point, nullptr) << id.value;
            const std::string &words = catalogue::positionOf(*point, {scene.tool, scene.posture});
            const std::string both = scene.id + ", " + id.value + ": " + words;
            EXPECT_TRUE(!has(words, "table") || things.contains(Prop::Kind::Table)) << both;
            EXPECT_TRUE(!has(words, "wall") || things.contains(Prop::Kind::Wall)) << both;
            EXPECT_EQ(has(words, "ankle over the other knee"), has(scene.says, "ankle over the {other} knee")) << both;
            EXPECT_EQ(has(words, "knee out to the side") || has(words, "knee of the sore side out to the side"),
                has(scene.says, "{side} knee out to the side"))
                << both;
        }
    }
}

// With a replaced hip or knee one never sits like that: whoever looks at the picture does as it shows.
TEST(ShippedScenes, thatSitWithTheAnkleOverTheKneeAreOfNoPointForAReplacedJoint)
{
    const catalogue::Gate *gate = shippedCatalogue().gate({"G9-replacement"});
    ASSERT_NE(gate, nullptr);
    int seats = 0;
    for (const Scene &scene : shippedScenes()) {
        if (scene.says.find("ankle over the {other} knee") == std::string::npos)
            continue;
        ++seats;
        EXPECT_THAT(gate->always.points, testing::IsSupersetOf(scene.points)) << scene.id;
    }
    EXPECT_GE(seats, 7);
}

TEST(ShippedScenes, sayASentenceOfBothSides)
{
    std::set<std::string> sentences;
    for (const Scene &scene : shippedScenes()) {
        const std::string sentence = sentenceFor(scene, "left", "right");
        EXPECT_THAT(sentence, testing::EndsWith(".")) << scene.id;
        EXPECT_THAT(sentence, testing::Not(testing::HasSubstr("{"))) << scene.id;
        EXPECT_TRUE(sentences.insert(sentence).second) << scene.id << " says what another says";
    }
}

// A ring round a finger tip is wide enough for it; round knuckles or a pinch it would hide what it is about.
TEST(ShippedScenes, haveARingThatLeavesTheHandInSight)
{
    const auto radiusOf = [](const std::string &id) {
        const auto scene = std::ranges::find(shippedScenes(), id, &Scene::id);
        return draw(*scene, Sex::Masculine).at(Moment::Pressing).rings.front().radius;
    };
    const int knuckles = radiusOf("sit-knuckles-shoulder-side");
    EXPECT_GT(radiusOf("sit-thumb-elbow-back"), knuckles);
    EXPECT_EQ(radiusOf("sit-pinch-biceps"), knuckles);
    EXPECT_EQ(radiusOf("stand-fist-low-back"), knuckles);
}

TEST(ShippedScenes, ofAPinchHoldAFoldWhilePressingAlone)
{
    for (const Scene &scene : shippedScenes()) {
        const auto stages = stagesOf(scene, Sex::Feminine);
        EXPECT_EQ(stages.at(Moment::Pressing).folds.size(), scene.tool.value == "pinch" ? 1U : 0U) << scene.id;
        EXPECT_TRUE(stages.at(Moment::Ready).folds.empty()) << scene.id;
    }
}

// A line that leaves the frame would be drawn over what stands beside the picture.
TEST(ShippedScenes, stayInsideTheirFrames)
{
    for (const Scene &scene : shippedScenes()) {
        for (const auto &[moment, picture] : draw(scene, Sex::Feminine, smallPixels)) {
            EXPECT_FALSE(picture.areas.empty()) << scene.id;
            EXPECT_EQ(picture.rings.size(), scene.press.size()) << scene.id;
            const auto expectInside = [&scene, height = picture.height](const Picture::Point &point) {
                EXPECT_TRUE(point.x >= 0 && point.x <= Picture::width && point.y >= 0 && point.y <= height) << scene.id;
            };
            for (const Picture::Area &area : picture.areas) {
                for (const Picture::Path &path : area.paths)
                    std::ranges::for_each(path, expectInside);
            }
            for (const Picture::Ring &ring : picture.rings) {
                expectInside({ring.at.x - ring.radius, ring.at.y - ring.radius});
                expectInside({ring.at.x + ring.radius, ring.at.y + ring.radius});
            }
        }
    }
}

} // namespace unknot::posture
