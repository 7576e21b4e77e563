// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/finder.h"
#include "ran.h"

#include "support/shippedworld.h"
#include "support/smallpack.h"

namespace unknot::test
{

namespace
{

using testing::HasSubstr;

struct FindCommand : CommandTest {
};

} // namespace

TEST_F(FindCommand, listsCandidatesBestFirstWithTheirReasons)
{
    const Ran ran = run({"find", "shoulder-back:left", "arm-outer:left", "--json"});
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_EQ(ran.err, "");
    const nlohmann::json candidates = ran.json()["candidates"];
    ASSERT_GT(candidates.size(), 1U);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        EXPECT_FALSE(candidates[i]["reasons"].empty());
        EXPECT_EQ(candidates[i]["side"], "left");
        EXPECT_TRUE(i == 0 || candidates[i]["score"] <= candidates[i - 1]["score"]);
    }
}

// "2 of 3 places: Side of neck, left; Side of neck, left".
TEST_F(FindCommand, aPlaceThatIsNamedTwiceCountsOnce)
{
    const Ran once = run({"find", "neck-side"});
    EXPECT_EQ(run({"find", "neck-side", "neck-side:left"}).out, once.out);
    EXPECT_EQ(run({"find", "neck-side:right", "neck-side:left", "neck-side:right", "--json"}).json()["candidates"],
        run({"find", "neck-side:right", "neck-side:left", "--json"}).json()["candidates"]);
}

TEST_F(FindCommand, whatIsOffOrForInformationIsPassedOverWithTheReason)
{
    const nlohmann::json answer = run({"find", "throat", "--json"}).json();
    ASSERT_FALSE(answer["passedOver"].empty());
    for (const nlohmann::json &point : answer["passedOver"]) {
        EXPECT_FALSE(point["reasons"].empty()) << point;
        for (const nlohmann::json &candidate : answer["candidates"])
            EXPECT_NE(candidate["point"], point["point"]);
    }
}

// The side of the neck is looked at first for an ache between the blades, by hand it is off.
TEST_F(FindCommand, whatIsOffKeepsItsRankWithMuscleAndScore)
{
    const nlohmann::json answer = run({"find", "--complaint", "between-shoulder-blades:left", "--json"}).json();
    std::map<std::size_t, double> scores;
    std::set<std::string> muscles;
    for (const char *list : {"candidates", "passedOver"}) {
        for (const nlohmann::json &one : answer[list]) {
            scores.emplace(one["rank"], one["score"]);
            muscles.insert(one["muscle"]);
        }
    }
    EXPECT_TRUE(muscles.contains("scalenes"));
    EXPECT_EQ(scores.begin()->first, 1U);
    EXPECT_EQ(scores.rbegin()->first, scores.size()) << "no rank is left out";
    EXPECT_TRUE(std::is_sorted(scores.begin(), scores.end(), [](const auto &a, const auto &b) { return a.second > b.second; }));
    const auto &off = *std::find_if(
        answer["passedOver"].begin(), answer["passedOver"].end(), [](const auto &one) { return one["muscle"] == "scalenes"; });
    EXPECT_LT(off["rank"], scores.size() / 2) << "it kept its place";
    EXPECT_THAT(run({"find", "--complaint", "between-shoulder-blades:left"}).out, HasSubstr("switched it on yourself."));
}

TEST_F(FindCommand, ranksMusclesAsTheWindowDoes)
{
    const nlohmann::json answer = run({"find", "low-back:left", "flank:left", "--json"}).json();
    const auto &catalogue = shippedWorld().catalogue;
    const auto ranked = finder::rankMuscles(catalogue, {{ZoneId{"low-back"}, Side::Left}, {ZoneId{"flank"}, Side::Left}});
    std::map<std::size_t, std::string> muscles;
    for (const char *list : {"candidates", "passedOver"}) {
        for (const nlohmann::json &one : answer[list])
            muscles[one["rank"]] = one["muscle"];
    }
    ASSERT_EQ(muscles.size(), ranked.size());
    for (std::size_t i = 0; i < ranked.size(); ++i)
        EXPECT_EQ(muscles[i + 1], ranked[i].muscle.value);
}

TEST_F(FindCommand, aPairedZoneWithoutASideMeansBoth)
{
    std::set<std::string> sides;
    const nlohmann::json answer = run({"find", "heel", "--json"}).json();
    for (const nlohmann::json &candidate : answer["candidates"])
        sides.insert(candidate["side"]);
    EXPECT_THAT(sides, testing::ElementsAre("left", "right"));
}

TEST_F(FindCommand, isReadByPeopleToo)
{
    const Ran ran = run({"find", "heel:left"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_THAT(ran.out, HasSubstr(", left: "));
    EXPECT_THAT(ran.out, HasSubstr("\n    "));
}

TEST_F(FindCommand, aComplaintStandsForItsZones)
{
    EXPECT_EQ(run({"find", "--complaint", "heel-pain:left", "--json"}).json(),
        run({"find", "heel:left", "arch:left", "achilles:left", "--json"}).json());
}

TEST_F(FindCommand, whatIsNotInTheCatalogueIsSaidAndNothingFound)
{
    for (const auto &[words, what] : {std::pair{std::vector<std::string>{"find", "elbow-pit"}, "no zone 'elbow-pit'. Did you mean elbow-"},
             std::pair{std::vector<std::string>{"find", "sholder-back:left"}, "Did you mean shoulder-back"},
             std::pair{std::vector<std::string>{"find", "back of my shoulder"}, "Did you mean shoulder-back"},
             std::pair{std::vector<std::string>{"find", "qqqqqq"}, "no zone 'qqqqqq'. `unknot search` finds it by words."},
             std::pair{std::vector<std::string>{"find", "--complaint", "heel-pian"}, "Did you mean heel-pain"},
             std::pair{std::vector<std::string>{"find", "throat:left"}, "lies in the middle and has no side. Write throat."},
             std::pair{std::vector<std::string>{"find", "heel:Left"}, "Write heel:left or heel:right, or heel for both."},
             std::pair{std::vector<std::string>{"find", "Heel:LEFT"}, "small letters: heel:left."},
             std::pair{std::vector<std::string>{"find", "--complaint", "Heel-Pain"}, "small letters: heel-pain."},
             std::pair{std::vector<std::string>{"find", "--complaint", "heel"}, "no complaint 'heel'"},
             std::pair{std::vector<std::string>{"find", "--complaint", "heel-pain:middle"}, "heel-pain:middle"}}) {
        const Ran ran = run(words);
        EXPECT_EQ(ran.code, 1) << words.back();
        EXPECT_EQ(ran.out, "");
        EXPECT_THAT(ran.err, HasSubstr(what));
        EXPECT_THAT(ran.err, testing::Not(HasSubstr(".json"))) << "nobody has to read the data";
    }
}

TEST_F(FindCommand, tellsTheRowsOfSeveralPlacesApart)
{
    const Ran ran = run({"find", "shoulder-back:left", "heel:left"});
    EXPECT_THAT(ran.out, HasSubstr("1 of 2 places: Back of shoulder, left\n"));
    EXPECT_THAT(ran.out, HasSubstr("1 of 2 places: Heel, left\n"));
    EXPECT_THAT(run({"find", "heel:left"}).out, testing::Not(HasSubstr("places")));
    const nlohmann::json answer = run({"find", "shoulder-back:left", "arm-outer:left", "--json"}).json();
    for (const nlohmann::json &candidate : answer["candidates"])
        EXPECT_FALSE(candidate["zones"].empty()) << candidate;
    EXPECT_EQ(answer["candidates"][0]["zones"], nlohmann::json({"shoulder-back:left", "arm-outer:left"}));
}

TEST_F(FindCommand, needsZonesOrAComplaintAndNotBoth)
{
    expectWrongUsage({"find"}, "at least one zone");
    expectWrongUsage({"find", "heel", "--complaint", "heel-pain"}, "at least one zone");
}

TEST_F(FindCommand, findsWhatAPackAdds)
{
    SmallPack pack(source / "data" / "catalogue");
    pack.added()["label"] = "Under the yoke";
    std::filesystem::create_directories(data / "packs");
    std::filesystem::copy(pack.write(), data / "packs" / "example");
    const Ran ran = run({"find", "neck-base:left"});
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("Under the yoke"));
}

} // namespace unknot::test
