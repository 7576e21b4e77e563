// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "posture/draw.h"
#include "posture/scenefixture.h"

#include <gmock/gmock.h>

#include <algorithm>
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

KnownIds shippedIds()
{
    KnownIds known;
    for (const auto &tool : shippedCatalogue().all().tools)
        known.tools.insert(tool.id);
    for (const auto &posture : shippedCatalogue().all().postures)
        known.postures.insert(posture.id);
    for (const auto &point : shippedCatalogue().all().points)
        known.points[point.id] = {{point.tools.begin(), point.tools.end()}, {point.postures.begin(), point.postures.end()}};
    return known;
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
    for (const Error &error : checkScenes(test::shippedData / "postures", test::shippedData / "schema", shippedIds()))
        faults += toString(error) + "\n";
    EXPECT_EQ(faults, "");
}

// What is shown of a point at first is its usual tool, and the words beside it are of its positions.
TEST(ShippedScenes, ofAPointsUsualToolShowAPositionThatItHas)
{
    std::size_t shown = 0, treatable = 0;
    for (const auto &point : shippedCatalogue().all().points) {
        if (point.selfTreatment == catalogue::SelfTreatment::Refer || point.tools.empty())
            continue;
        ++treatable;
        const auto at = std::ranges::find_if(shippedScenes(), [&point](const Scene &scene) {
            return !scene.isDraft && scene.tool == point.tools.front() && std::ranges::find(scene.points, point.id) != scene.points.end();
        });
        if (at == shippedScenes().end())
            continue;
        ++shown;
        EXPECT_THAT(point.postures, testing::Contains(at->posture)) << point.id.value << ": " << at->id;
    }
    EXPECT_GT(shown, treatable * 19 / 20) << "of " << treatable;
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
