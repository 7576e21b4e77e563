// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"

#include "catalogue/smallcatalogue.h"

#include <gmock/gmock.h>

namespace unknot::catalogue
{

using Json = nlohmann::ordered_json;
using testing::HasSubstr;

namespace
{

// The small catalogue with two ways: rolling with the ball, not in the chest, and squeezes with anything.
struct WithWays : test::SmallCatalogue {
    WithWays();
};

WithWays::WithWays()
{
    files["ways.json"] = Json::parse(R"({"$schema": "../schema/ways.schema.json", "license": "CC-BY-4.0", "ways": [
        {"id": "rolling", "label": "Rolling", "about": "Roll.", "say": "Roll slowly.", "on": "One way", "off": "And back", "ownWords": true,
         "goes": "there-and-back", "gentleToo": false, "besideVessels": false, "tools": ["ball-wall"], "notIn": ["chest"],
         "pace": [{"onMs": 4000, "offMs": 4000, "times": 1}], "holdSeconds": 60, "repsAtMost": 1, "restAtLeastSeconds": 30,
         "grade": "limited", "sources": ["simons-1999"]},
        {"id": "squeezes", "label": "Squeezes", "about": "Squeeze.", "say": "Squeeze now.", "on": "Press", "off": "Let off", "ownWords": false,
         "gentleToo": true, "besideVessels": true, "pace": [{"onMs": 1000, "offMs": 1000, "times": 4}], "grade": "none", "sources": []}]})");
    point(0)["ways"] = Json::parse(R"([{"way": "squeezes"}])");
}

Json rolls(const std::string &tool = "ball-wall")
{
    return Json{{"way", "rolling"}, {"tool", tool}, {"how", "Roll a hand's width up and down the arm."},
        {"path", {{"fromX", 0}, {"fromY", 20}, {"toX", -3}, {"toY", -20}}}};
}

} // namespace

TEST(Ways, areReadAndFound)
{
    WithWays small;
    const Loaded<Catalogue> loaded = load(small.write());
    EXPECT_TRUE(loaded.errors.empty()) << test::listed(loaded.errors);
    const Way *rolling = loaded.value.way({"rolling"});
    ASSERT_NE(rolling, nullptr);
    EXPECT_EQ(rolling->hold, Seconds{60});
    EXPECT_EQ(rolling->pace.parts, (std::vector{Pace::Part{Seconds{4}, Seconds{4}, 1}}));
    EXPECT_EQ(loaded.value.way({""}), nullptr) << "a steady hold is no entry";
    EXPECT_EQ(loaded.value.point({"biceps-middle"})->ways, (std::vector{PointWay{{"squeezes"}, {}, {}}}));
}

// Each is told at its line, and the point goes without that way.
TEST(Ways, thatAPointMayNotBePressedInAreTaken)
{
    struct Case {
        const char *what;
        std::function<void(Json &point)> change;
        const char *said;
    };
    const std::vector<Case> cases{
        {"low pressure", [](Json &point) { point["pressureCap"] = 3; }, "held steadily"},
        {"short holds", [](Json &point) { point["holdCapSeconds"] = 20; }, "held steadily"},
        {"one hold only", [](Json &point) { point["cautions"] = {"carotid"}; }, "held steadily"},
        {"gently", [](Json &point) { point["selfTreatment"] = "gentle"; }, "gently"},
        {"at the mark", [](Json &point) { point["search"] = "at-the-mark"; }, "limits the search"},
        {"chest", [](Json &point) { point["zone"] = "breastbone"; }, "part of the body"},
        {"no ball", [](Json &point) { point["tools"].erase(1); }, "another tool"},
        {"another tool than its words", [](Json &point) { point["ways"][0]["tool"] = "thumb"; }, "none for"},
        {"no path", [](Json &point) { point["ways"][0].erase("path"); }, "from where to where"},
        {"a path to where it begins",
            [](Json &point) {
                point["ways"][0]["path"] = {{"fromX", 1}, {"fromY", 2}, {"toX", 1}, {"toY", 2}};
            },
            "goes nowhere"},
        {"no words", [](Json &point) { point["ways"][0].erase("how"); }, "has to say how"},
    };
    for (const Case &one : cases) {
        WithWays small;
        Json &point = small.point(0);
        point["pressureCap"] = 5;
        point["holdCapSeconds"] = 60;
        point["cautions"] = Json::array();
        point["ways"] = Json::array({rolls()});
        ASSERT_TRUE(load(small.write()).errors.empty()) << one.what << test::listed(load(small.write()).errors);
        one.change(point);
        const Loaded<Catalogue> loaded = load(small.write());
        const Error *error = test::errorAt(loaded.errors, "/muscles/0/points/0/ways/0");
        ASSERT_NE(error, nullptr) << one.what << test::listed(loaded.errors);
        EXPECT_THAT(error->what, HasSubstr(one.said)) << one.what;
        EXPECT_GT(error->line, 0) << one.what;
        const Point *left = loaded.value.point({"biceps-middle"});
        EXPECT_TRUE(left == nullptr || left->ways.empty()) << one.what;
    }
}

TEST(Ways, thatNobodyKnowsOrNamesTwiceAreFaults)
{
    WithWays small;
    small.point(0)["ways"] = Json::parse(R"([{"way": "squeezes"}, {"way": "hammering"}])");
    EXPECT_NE(test::errorAt(load(small.write()).errors, "/muscles/0/points/0/ways/1/way"), nullptr);
    small.point(0)["ways"] = Json::parse(R"([{"way": "squeezes"}, {"way": "squeezes", "how": "Twice."}])");
    EXPECT_NE(test::errorAt(load(small.write()).errors, "/muscles/0/points/0/ways/1/way"), nullptr);
}

TEST(Ways, thatStayWhereTheyAreHaveNoPathAndNoPathGoesOutOfSight)
{
    WithWays small;
    small.point(0)["ways"] = Json::parse(R"([{"way": "squeezes", "path": {"fromX": 0, "fromY": 1, "toX": 0, "toY": 9}}])");
    EXPECT_NE(test::errorAt(load(small.write()).errors, "/muscles/0/points/0/ways/0"), nullptr);
    small.point(0)["ways"] = Json::array({rolls()});
    small.point(0)["ways"][0]["path"]["toX"] = 81;
    EXPECT_NE(test::errorAt(load(small.write()).errors, "/muscles/0/points/0/ways/0/path/toX"), nullptr);
}

// A file may be stricter than the clinical reference, never laxer.
TEST(Ways, areNeverLaxerThanTheLimits)
{
    const std::vector<std::pair<std::string, int>> tooMuch{
        {"holdSeconds", 91}, {"repsAtMost", 7}, {"pressureAtMost", 7}, {"restAtLeastSeconds", 9}};
    for (const auto &[key, value] : tooMuch) {
        WithWays small;
        small.files["ways.json"]["ways"][1][key] = value;
        const Loaded<Catalogue> loaded = load(small.write());
        EXPECT_NE(test::errorAt(loaded.errors, "/ways/1/" + key), nullptr) << key;
        EXPECT_EQ(loaded.value.way({"squeezes"}), nullptr) << key;
        EXPECT_TRUE(loaded.value.point({"biceps-middle"})->ways.empty()) << key << ": what can't be read is not done";
    }
}

} // namespace unknot::catalogue
