// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "posture/scenefixture.h"
#include "posture/thing.h"
#include "posture/thingcheck.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace unknot::posture
{

namespace
{

nlohmann::json ball()
{
    return nlohmann::json::parse(R"({
        "$schema": "../schema/thing.schema.json", "license": "CC-BY-4.0", "id": "ball", "says": "A ball.",
        "article": "tools", "part": 1, "camera": {"azimuth": 0, "elevation": 0, "height": 100, "margin": 0},
        "forms": [{"style": "tool", "at": [0, 20, 0], "size": [20, 20, 20]}]})");
}

Loaded<std::vector<Thing>> loaded(const nlohmann::json &thing)
{
    const test::TempFolder folder;
    test::TempFolder::write(folder / "ball.json", thing.dump(1));
    return loadThings(folder.path());
}

std::string faultOf(const nlohmann::json &thing)
{
    const auto read = loaded(thing);
    EXPECT_TRUE(read.value.empty());
    return read.errors.empty() ? "" : read.errors.front().pointer + ": " + read.errors.front().what;
}

int widthOf(const Picture &picture, Style style)
{
    int least = Picture::width, most = 0;
    for (const Picture::Area &area : picture.areas) {
        for (const Picture::Path &path : area.style == style ? area.paths : std::vector<Picture::Path>()) {
            for (const Picture::Point &point : path)
                least = std::min(least, point.x), most = std::max(most, point.x);
        }
    }
    return most - least;
}

} // namespace

TEST(Things, areDrawnAsLargeAsTheyAre)
{
    auto json = ball();
    json["forms"].push_back(
        {{"style", "prop"}, {"rings", {{{"at", {100, 40, 0}}, {"radius", 40}}, {{"at", {180, 40, 0}}, {"radius", 40}}}}});
    json["forms"].push_back({{"style", "cushion"}, {"through", {{-100, 5, 0}, {-100, 100, 0}}}, {"radius", 5}});
    const auto read = loaded(json);
    ASSERT_EQ(read.value.size(), 1U) << (read.errors.empty() ? "" : toString(read.errors.front()));
    const Picture picture = drawReel(read.value.front()).of(Moment::Pressing);
    const double unit = widthOf(picture, Style::Tool) / 40.0;
    EXPECT_NEAR(widthOf(picture, Style::Prop) / unit, 80, 2);
    EXPECT_NEAR(widthOf(picture, Style::Cushion) / unit, 10, 1);
}

TEST(Things, showAHandBesideThem)
{
    auto json = ball();
    json["hand"] = {{"at", {-80, 0, 0}}, {"palm", {0, 0, 100}}, {"fingers", {0, 100, 0}}, {"shape", "flat"}};
    const Picture picture = drawReel(loaded(json).value.at(0)).of(Moment::Pressing);
    EXPECT_TRUE(std::ranges::any_of(picture.areas, [](const Picture::Area &area) { return area.style == Style::Skin; }));
}

TEST(Things, sayWhatIsWrongWithThem)
{
    auto json = ball();
    json["forms"][0]["radius"] = 3;
    json["forms"][0]["through"] = {{0, 0, 0}, {0, 9, 0}};
    EXPECT_EQ(faultOf(json), R"(/forms/0: is one of three: "at" and "size", "through" and "radius", or two "rings" at least)");
    json = ball();
    json["forms"][0]["style"] = "skin";
    EXPECT_NE(faultOf(json), "");
    json = ball();
    json["hand"] = {{"shape", "claw"}};
    EXPECT_EQ(faultOf(json), "/hand/shape: \"claw\" is no shape of a hand");
    json = ball();
    json["id"] = "other";
    EXPECT_EQ(faultOf(json), "/id: \"other\" is not how the file is called");
    json = ball();
    json["forms"][0] = {{"style", "tool"}, {"rings", {{{"at", {0, 0, 0}}, {"radius", 9}}, {{"at", {0, 0, 0}}, {"radius", 9}}}}};
    EXPECT_EQ(faultOf(json), "/forms/0/rings: do not lie one behind the other");
    json = ball();
    json["forms"] = nlohmann::json::array();
    EXPECT_NE(faultOf(json), "");
}

// What is drawn stands beside the words of it.
TEST(ShippedThings, areSoundAndStandUnderTheirHeadings)
{
    const auto read = loadThings(test::shippedData / "things");
    EXPECT_EQ(read.errors.size(), 0U) << (read.errors.empty() ? "" : toString(read.errors.front()));
    const std::map<std::string, std::string> headings{
        {"ball", "A ball"}, {"hook", "A hooked stick"}, {"roller", "A foam roller"}, {"two-balls", "Two balls"}};
    ASSERT_EQ(read.value.size(), headings.size());
    const auto catalogue = catalogue::load(test::shippedData / "catalogue").value;
    for (const Thing &thing : read.value) {
        const auto &articles = catalogue.all().articles;
        const auto article = std::ranges::find(articles, thing.article, &catalogue::Article::id);
        ASSERT_NE(article, articles.end()) << thing.id;
        ASSERT_LE(static_cast<std::size_t>(thing.part), article->parts.size()) << thing.id;
        EXPECT_EQ(article->parts[static_cast<std::size_t>(thing.part) - 1].heading, headings.at(thing.id));
        EXPECT_TRUE(thing.says.ends_with('.')) << thing.id;
        EXPECT_TRUE(thing.hand) << thing.id << " shows nothing by which one sees how large it is";
        EXPECT_FALSE(drawReel(thing).of(Moment::Pressing).areas.empty());
    }
}

TEST(ThingCheck, findsWhatTheSchemaAndTheArticlesDoNotAllow)
{
    const auto faultsOf = [](const nlohmann::json &thing) {
        const test::TempFolder folder;
        test::TempFolder::write(folder / "ball.json", thing.dump(1));
        EXPECT_TRUE(isThingFolder(folder.path()));
        std::string faults;
        for (const Error &error : checkThings(folder.path(), test::shippedData / "schema", {{"tools", 3}}))
            faults += error.pointer + ": " + error.what + "\n";
        return faults;
    };
    EXPECT_EQ(faultsOf(ball()), "");
    auto json = ball();
    json["article"] = "toys";
    EXPECT_EQ(faultsOf(json), "/article: there is no article \"toys\"\n");
    json = ball();
    json["part"] = 4;
    EXPECT_EQ(faultsOf(json), "/part: that article has 3 parts\n");
    json = ball();
    json["license"] = "MIT";
    EXPECT_NE(faultsOf(json), "");
    EXPECT_FALSE(isThingFolder(test::shippedData / "postures"));
}

} // namespace unknot::posture
