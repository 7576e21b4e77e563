// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"

#include "catalogue/smallcatalogue.h"

#include <gtest/gtest.h>

namespace unknot::catalogue
{

TEST(References, areLookedUpAcrossFiles)
{
    test::SmallCatalogue small;
    nlohmann::ordered_json &point = small.point(0);
    point["tools"] = nlohmann::ordered_json::parse(R"([{"tool": "thumb", "posture": "sit"}, {"tool": "hammer", "posture": "hover"}])");
    point["usually"] = {"tail"};
    point["sometimes"] = {"wing"};
    point["eitherSide"] = nlohmann::ordered_json::array();
    point["evidence"]["sources"] = {"nobody-1900"};
    const Loaded<Catalogue> loaded = load(small.write());
    const std::string at = "/muscles/0/points/0";
    for (const std::string what : {"/tools/1/tool", "/tools/1/posture", "/usually/0", "/sometimes/0", "/evidence/sources/0"}) {
        const Error *error = test::errorAt(loaded.errors, at + what);
        ASSERT_NE(error, nullptr) << what;
        EXPECT_GT(error->line, 0);
    }
    EXPECT_EQ(loaded.errors.size(), 5U) << test::listed(loaded.errors);
}

TEST(References, thatLeadNowhereAreTakenOut)
{
    test::SmallCatalogue small;
    small.point(0)["tools"]
        = nlohmann::ordered_json::parse(R"([{"tool": "hammer", "posture": "sit"}, {"tool": "thumb", "posture": "sit"}])");
    small.files["complaints.json"]["complaints"][0]["muscles"] = {"triceps", "wing-muscle"};
    const Loaded<Catalogue> loaded = load(small.write());
    EXPECT_EQ(loaded.value.point(PointId{"biceps-middle"})->tools, (std::vector{PointTool{{"thumb"}, {"sit"}}}));
    EXPECT_EQ(loaded.value.complaint(ComplaintId{"arm-ache"})->muscles, (std::vector{MuscleId{"triceps"}}));
    EXPECT_EQ(loaded.errors.size(), 2U) << test::listed(loaded.errors);
}

// Without them the gates could not see it.
TEST(References, aPointWithoutItsZoneOrACautionIsDropped)
{
    for (const char *key : {"zone", "cautions"}) {
        test::SmallCatalogue small;
        small.point(0)[key] = std::string(key) == "zone" ? nlohmann::ordered_json("tail") : nlohmann::ordered_json{"tail"};
        const Loaded<Catalogue> loaded = load(small.write());
        EXPECT_EQ(loaded.value.point(PointId{"biceps-middle"}), nullptr) << key;
        EXPECT_NE(loaded.value.point(PointId{"triceps-middle"}), nullptr);
    }
}

TEST(References, inEveryOtherFileAreLookedUp)
{
    test::SmallCatalogue small;
    small.files["zones.json"]["zones"][0]["group"] = "sky";
    small.files["complaints.json"]["complaints"][0]["zones"].push_back("tail");
    small.files["complaints.json"]["complaints"][0]["screens"].push_back("ghosts");
    small.files["screens.json"]["questions"][0]["flag"] = "R99";
    small.files["screens.json"]["questions"][0]["line"] = "l-none";
    small.files["screens.json"]["screensOfGroup"]["tail"] = {"arm"};
    small.files["flags.json"]["flags"][0]["sources"] = {"nobody-1900"};
    small.files["learn.json"]["sections"][0]["articles"][0]["parts"][0]["sources"] = {"nobody-1900"};
    small.files["limits.json"]["lowCap"]["oneRepCautions"] = {"rain"};
    small.files["limits.json"]["pressure"]["sources"] = {"nobody-1900"};
    const Loaded<Catalogue> loaded = load(small.write());
    for (const std::string pointer : {"/zones/0/group", "/complaints/0/zones/2", "/complaints/0/screens/1", "/questions/0/flag",
             "/questions/0/line", "/screensOfGroup/tail", "/flags/0/sources/0", "/sections/0/articles/0/parts/0/sources/0",
             "/lowCap/oneRepCautions/0", "/pressure/sources/0"})
        EXPECT_NE(test::errorAt(loaded.errors, pointer), nullptr) << pointer << "\n" << test::listed(loaded.errors);
}

TEST(References, anIdGivenTwiceIsAnErrorAndTheFirstHolds)
{
    test::SmallCatalogue small;
    nlohmann::ordered_json again = small.files["tools.json"]["tools"][0];
    again["label"] = "Other";
    small.files["tools.json"]["tools"].push_back(again);
    small.files["arm.json"]["muscles"][0]["points"].push_back(small.point(0));
    const Loaded<Catalogue> loaded = load(small.write());
    EXPECT_EQ(loaded.value.tool(ToolId{"thumb"})->label, "Thumb");
    EXPECT_EQ(loaded.value.all().points.size(), 3U);
    ASSERT_EQ(loaded.errors.size(), 2U) << test::listed(loaded.errors);
    EXPECT_EQ(loaded.errors[0].pointer, "/muscles/0/points/2/id");
    EXPECT_EQ(loaded.errors[1].pointer, "/tools/2/id");
}

TEST(References, toABrokenEntryAreNoErrorsOfTheirOwn)
{
    test::SmallCatalogue small;
    small.files["tools.json"]["tools"][0].erase("hand");
    const Loaded<Catalogue> loaded = load(small.write());
    EXPECT_EQ(loaded.errors.size(), 1U) << test::listed(loaded.errors);
    EXPECT_EQ(loaded.value.point(PointId{"biceps-middle"})->tools, (std::vector{PointTool{{"ball-wall"}, {"stand"}}}));
}

TEST(References, toAKindNobodyDefinesAreToldOnce)
{
    test::SmallCatalogue small;
    small.files["cautions.json"]["cautions"] = nlohmann::ordered_json::array();
    small.files["gates.json"]["gates"][0]["always"] = {{"everything", true}};
    small.files["limits.json"]["lowCap"]["oneRepCautions"] = nlohmann::ordered_json::array();
    const Loaded<Catalogue> loaded = load(small.write());
    ASSERT_EQ(loaded.errors.size(), 1U) << test::listed(loaded.errors);
    EXPECT_NE(loaded.errors[0].what.find("nor any other caution"), std::string::npos);
}

TEST(References, aFolderWithoutGatesIsAnError)
{
    test::SmallCatalogue small;
    small.files.erase("gates.json");
    const Loaded<Catalogue> loaded = load(small.write());
    ASSERT_EQ(loaded.errors.size(), 1U) << test::listed(loaded.errors);
    EXPECT_EQ(loaded.errors[0].kind, Error::Kind::NotFound);
}

TEST(References, idsAreWordsOfLettersDigitsAndHyphens)
{
    for (const std::string id : {"two words", "../up", "-x", "caf\xC3\xA9"}) {
        test::SmallCatalogue small;
        small.files["sources.json"]["sources"][0]["id"] = id;
        EXPECT_NE(test::errorAt(load(small.write()).errors, "/sources/0/id"), nullptr) << id;
    }
}

} // namespace unknot::catalogue
