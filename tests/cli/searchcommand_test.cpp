// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ran.h"

namespace unknot::test
{

namespace
{

struct SearchCommand : CommandTest {
};

} // namespace

TEST_F(SearchCommand, namesEveryKindOfThingWithComparableScores)
{
    const nlohmann::json answer = run({"search", "back", "of", "my", "shoulder", "when", "I", "reach", "--json"}).json();
    for (const char *kind : {"complaints", "zones", "muscles", "points"}) {
        ASSERT_TRUE(answer.contains(kind)) << kind;
        double last = 1;
        for (const nlohmann::json &one : answer[kind]) {
            EXPECT_LE(one["score"].get<double>(), last);
            last = one["score"].get<double>();
            EXPECT_FALSE(one["label"].get<std::string>().empty());
        }
    }
    EXPECT_EQ(answer["complaints"][0]["id"], "shoulder-reaching-behind");
}

TEST_F(SearchCommand, isReadByPeopleToo)
{
    const Ran ran = run({"search", "vertex"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_THAT(ran.out, testing::StartsWith("Crown of head (zone, head-top)\n"));
}

TEST_F(SearchCommand, findsNothingForWordsOfNoLanguage)
{
    const Ran ran = run({"search", "qqqqqqqq", "--json"});
    EXPECT_EQ(ran.code, 1);
    const nlohmann::json answer = ran.json();
    for (const nlohmann::json &list : answer)
        EXPECT_TRUE(list.empty());
}

TEST_F(SearchCommand, findsNothingBesideAnEmergency)
{
    for (const char *words : {"stroke", "slurred speech", "chest pain", "cannot breathe"}) {
        const nlohmann::json answer = run({"search", words, "--json"}).json();
        for (const auto &[kind, list] : answer.items())
            EXPECT_EQ(list.empty(), kind != "warnings") << words << ": " << kind;
    }
}

// It printed nothing at all.
TEST_F(SearchCommand, thatNothingWasFoundIsSaid)
{
    const Ran ran = run({"search", "qqqqqqqq"});
    EXPECT_EQ(ran.code, 1) << "as of a place that nobody knows";
    EXPECT_EQ(ran.out, "");
    EXPECT_THAT(ran.err, testing::HasSubstr("Nothing in the catalogue fits 'qqqqqqqq'"));
}

// "the" led to the base of the thumb (thenar), "%s%n" to the neck.
TEST_F(SearchCommand, thatTheWordsTellOfNothingIsSaid)
{
    for (const char *words : {"the", "when I", "my", "%s%n", "?!", "a"}) {
        const Ran ran = run({"search", words});
        EXPECT_EQ(ran.code, 1);
        EXPECT_EQ(ran.out, "") << words;
        EXPECT_THAT(ran.err, testing::HasSubstr("names no part of the body")) << words;
        for (const nlohmann::json &list : run({"search", words, "--json"}).json())
            EXPECT_TRUE(list.empty()) << words;
    }
}

TEST_F(SearchCommand, thatEnglishIsSearchedIsSaidWhereNothingIsFound)
{
    for (const char *words : {"спина", "rücken", "espalda", "背中"})
        EXPECT_THAT(run({"search", words}).err, testing::HasSubstr("in English")) << words;
}

TEST_F(SearchCommand, needsWords)
{
    expectWrongUsage({"search"}, "search needs words");
    expectWrongUsage({"search", "  "}, "search needs words");
}

} // namespace unknot::test
