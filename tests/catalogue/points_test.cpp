// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"

#include "catalogue/smallcatalogue.h"

#include <gtest/gtest.h>

namespace unknot::catalogue
{

namespace
{

const std::string middle = "/muscles/0/points/0";
const std::string low = "/muscles/0/points/1";

// What load says about the first point once it was changed like this.
Errors afterChange(const std::string &key, nlohmann::ordered_json value)
{
    test::SmallCatalogue small;
    small.point(0)[key] = std::move(value);
    const Loaded<Catalogue> loaded = load(small.write());
    EXPECT_EQ(loaded.value.point(PointId{"biceps-middle"}), nullptr) << key;
    return loaded.errors;
}

} // namespace

TEST(Points, withCapsPastTheHardLimitsAreRefused)
{
    EXPECT_NE(test::errorAt(afterChange("pressureCap", 7), middle + "/pressureCap"), nullptr);
    EXPECT_NE(test::errorAt(afterChange("holdCapSeconds", 91), middle + "/holdCapSeconds"), nullptr);
}

TEST(Points, areHeldAgainstTheLimitsOfTheFile)
{
    test::SmallCatalogue small;
    small.files["limits.json"]["pressure"] = {{"default", 4}, {"min", 3}, {"max", 5}, {"hard", 5}, {"easeOffAt", 6}};
    const Loaded<Catalogue> loaded = load(small.write());
    ASSERT_EQ(loaded.errors.size(), 1U) << test::listed(loaded.errors);
    EXPECT_EQ(loaded.errors[0].pointer, middle + "/pressureCap");
}

TEST(Points, sayOfEachToolItsOwnWordsOrThose)
{
    test::SmallCatalogue small;
    small.point(0)["tools"][1]["press"] = "Lean on a ball.";
    small.point(0)["tools"][0]["position"] = "Sit at a table.";
    const auto loaded = load(small.write());
    ASSERT_TRUE(loaded.errors.empty()) << test::listed(loaded.errors);
    const Point &point = *loaded.value.point(PointId{"biceps-middle"});
    EXPECT_EQ(pressOf(point, point.tools[0]), "Use your thumb.");
    EXPECT_EQ(pressOf(point, point.tools[1]), "Lean on a ball.");
    EXPECT_EQ(positionOf(point, point.tools[0]), "Sit at a table.");
    EXPECT_EQ(positionOf(point, point.tools[1]), "Sit.");
    EXPECT_EQ(positionOf(point, {}), "Sit.");
}

// Else a tool would be pressed with no word of how, or words stay that nobody reads and nobody mends.
TEST(Points, haveWordsForEachToolAndNoneTooMany)
{
    test::SmallCatalogue small;
    small.point(0).erase("press");
    small.point(0)["tools"][1]["press"] = "Lean on a ball.";
    auto errors = load(small.write()).errors;
    ASSERT_EQ(errors.size(), 1U) << test::listed(errors);
    EXPECT_NE(errors[0].what.find("not each of its tools has its own"), std::string::npos) << errors[0].what;
    small.point(0)["tools"][0]["press"] = "Lean on your thumb.";
    errors = load(small.write()).errors;
    EXPECT_TRUE(errors.empty()) << test::listed(errors);
    small.point(0)["press"] = "Use your thumb or a ball.";
    errors = load(small.write()).errors;
    EXPECT_NE(test::errorAt(errors, middle + "/press"), nullptr) << test::listed(errors);
}

TEST(Points, withNumbersThatAreNoneAreRefused)
{
    for (const nlohmann::ordered_json &value :
        std::vector<nlohmann::ordered_json>{-1, 2.5, "6", 99999999999999LL, 18446744073709551615ULL, nullptr, true})
        EXPECT_NE(test::errorAt(afterChange("pressureCap", value), middle + "/pressureCap"), nullptr) << value;
}

TEST(Points, withWordsNobodyKnowsAreRefused)
{
    EXPECT_NE(test::errorAt(afterChange("selfTreatment", "perhaps"), middle + "/selfTreatment"), nullptr);
    EXPECT_NE(test::errorAt(afterChange("view", "inside"), middle + "/view"), nullptr);
    EXPECT_NE(test::errorAt(afterChange("defaultOn", "yes"), middle + "/defaultOn"), nullptr);
    EXPECT_NE(test::errorAt(afterChange("evidence", {{"pattern", "sure"}, {"grade", "limited"}}), middle + "/evidence/pattern"), nullptr);
    EXPECT_NE(test::errorAt(afterChange("evidence", {{"pattern", "partly"}, {"grade", "A"}}), middle + "/evidence/grade"), nullptr);
}

TEST(Points, sayWhatToStayOff)
{
    EXPECT_NE(test::errorAt(afterChange("stayOff", "  "), middle + "/stayOff"), nullptr);
    EXPECT_NE(test::errorAt(afterChange("stayOff", nullptr), middle + "/stayOff"), nullptr);
}

TEST(Points, forInformationHaveNoToolsOrCaps)
{
    for (const auto &[key, value] :
        std::map<std::string, nlohmann::ordered_json>{{"tools", nlohmann::ordered_json::parse(R"([{"tool": "thumb", "posture": "sit"}])")},
            {"pressureCap", 3}, {"holdCapSeconds", 10}}) {
        test::SmallCatalogue small;
        small.point(1)[key] = value;
        const Loaded<Catalogue> loaded = load(small.write());
        EXPECT_NE(test::errorAt(loaded.errors, low), nullptr) << key;
        EXPECT_EQ(loaded.value.point(PointId{"biceps-low"}), nullptr);
    }
}

TEST(Points, forInformationAreNeverOn)
{
    test::SmallCatalogue small;
    small.point(1)["defaultOn"] = true;
    EXPECT_NE(test::errorAt(load(small.write()).errors, low + "/defaultOn"), nullptr);
}

TEST(Points, toPressHaveToolsAndCaps)
{
    EXPECT_NE(test::errorAt(afterChange("tools", nlohmann::ordered_json::array()), middle), nullptr);
    EXPECT_NE(test::errorAt(afterChange("pressureCap", 0), middle), nullptr);
    EXPECT_NE(test::errorAt(afterChange("holdCapSeconds", 0), middle), nullptr);
}

TEST(Points, nameAToolOnceInOnePosition)
{
    const auto with = [](const char *tool, const char *posture) { return nlohmann::ordered_json{{"tool", tool}, {"posture", posture}}; };
    test::SmallCatalogue small;
    small.point(0)["tools"] = {with("thumb", "sit"), with("thumb", "stand")};
    EXPECT_EQ(test::listed(load(small.write()).errors), "");
    EXPECT_NE(test::errorAt(afterChange("tools", {with("thumb", "sit"), with("thumb", "sit")}), middle + "/tools/1/tool"), nullptr);
}

// Who has an older pack is told what to write instead.
TEST(Points, ofTheOlderFormSayWhatToWrite)
{
    test::SmallCatalogue small;
    small.point(0)["tools"] = {"thumb", "ball-wall"};
    small.point(0)["postures"] = {"sit", "stand"};
    const Errors errors = load(small.write()).errors;
    ASSERT_EQ(errors.size(), 1U) << test::listed(errors);
    EXPECT_EQ(errors[0].pointer, middle + "/postures");
    EXPECT_NE(errors[0].what.find(R"({"tool": "thumb", "posture": "sit"})"), std::string::npos) << errors[0].what;
}

// A ball on a wall for who sits: the point goes without it, and the fault names its line.
TEST(Points, useNoToolInAPositionThatItCannotBeUsedIn)
{
    test::SmallCatalogue small;
    small.files["tools.json"]["tools"][1]["postures"] = {"stand"};
    EXPECT_EQ(test::listed(load(small.write()).errors), "");
    small.point(0)["tools"][1]["posture"] = "sit";
    const Loaded<Catalogue> loaded = load(small.write());
    const Error *error = test::errorAt(loaded.errors, middle + "/tools/1/posture");
    ASSERT_NE(error, nullptr) << test::listed(loaded.errors);
    EXPECT_GT(error->line, 0);
    EXPECT_EQ(loaded.value.point(PointId{"biceps-middle"})->tools, (std::vector{PointTool{{"thumb"}, {"sit"}}}));
}

TEST(Points, nameForEitherSideOnlyZonesTheySendPainTo)
{
    EXPECT_NE(test::errorAt(afterChange("eitherSide", {"arm-front"}), middle + "/eitherSide"), nullptr);
}

TEST(Points, ofAMuscleThatIsBrokenAreDroppedWithIt)
{
    test::SmallCatalogue small;
    small.files["arm.json"]["muscles"][0].erase("name");
    const Loaded<Catalogue> loaded = load(small.write());
    EXPECT_EQ(loaded.value.all().points.size(), 1U);
    EXPECT_EQ(loaded.value.all().muscles.size(), 1U);
}

TEST(Points, listsOfTheWrongFormAreFaultsOfTheirOwn)
{
    EXPECT_NE(test::errorAt(afterChange("tools", "thumb"), middle + "/tools"), nullptr);
    EXPECT_NE(test::errorAt(afterChange("tools", {"thumb", 7}), middle + "/tools/1"), nullptr);
    EXPECT_NE(test::errorAt(afterChange("tools", nlohmann::ordered_json::parse(R"([{"tool": "thumb"}])")), middle + "/tools/0"), nullptr);
    test::SmallCatalogue small;
    small.files["arm.json"]["muscles"][0]["points"] = {1, "x"};
    const Errors errors = load(small.write()).errors;
    EXPECT_NE(test::errorAt(errors, "/muscles/0/points/0"), nullptr);
    EXPECT_NE(test::errorAt(errors, "/muscles/0/points/1"), nullptr);
}

} // namespace unknot::catalogue
