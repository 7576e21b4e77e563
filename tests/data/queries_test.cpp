// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/searched.h"
#include "data/shippeddata.h"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <sstream>

namespace unknot
{

namespace
{

struct Query {
    std::string typed;
    bool first = false; // only the first place counts
    std::vector<std::string> accepted; // "z:knee-*"
};

std::vector<Query> queriesIn(const char *name)
{
    std::ifstream file(std::filesystem::path(UNKNOT_SOURCE_DIR) / "tests" / "data" / name);
    std::vector<Query> queries;
    for (std::string line; std::getline(file, line);) {
        const auto tab = line.find('\t');
        if (line.starts_with('#') || tab == std::string::npos)
            continue;
        Query query{line.substr(0, tab), false, {}};
        std::istringstream rest(line.substr(tab));
        for (std::string word; rest >> word;) {
            if (word == "!")
                query.first = true;
            else
                query.accepted.push_back(word);
        }
        queries.push_back(std::move(query));
    }
    return queries;
}

bool accepts(const std::string &accepted, const std::string &key)
{
    return accepted.ends_with('*') ? key.starts_with(accepted.substr(0, accepted.size() - 1)) : key == accepted;
}

} // namespace

class EverydayQueries : public test::ShippedData
{
protected:
    static std::vector<std::string> zonesFound(const std::string &typed)
    {
        std::vector<std::string> zones = found(typed, 100);
        std::erase_if(zones, [](const std::string &key) { return !key.starts_with("z:"); });
        return zones;
    }
    static std::vector<std::string> found(const std::string &typed, std::size_t most)
    {
        static const finder::WordSearch search(shipped());
        std::vector<std::string> keys;
        for (const finder::Found &one : search.find(typed)) {
            if (keys.size() < most)
                keys.push_back(test::keyOf(all(), one));
        }
        return keys;
    }

    static bool isRight(const Query &query, const std::vector<std::string> &keys)
    {
        return std::any_of(keys.begin(), keys.end(), [&query](const std::string &key) {
            return std::any_of(query.accepted.begin(), query.accepted.end(), [&key](const std::string &one) { return accepts(one, key); });
        });
    }

    // How many of a list are answered right; the others are printed.
    static double share(const std::vector<Query> &queries)
    {
        std::size_t right = 0;
        for (const Query &query : queries) {
            if (isRight(query, found(query.typed, query.first ? 1 : 3))) {
                ++right;
                continue;
            }
            std::cout << query.typed << " led to";
            for (const std::string &key : found(query.typed, 3))
                std::cout << ' ' << key;
            std::cout << '\n';
        }
        std::cout << right << " of " << queries.size() << '\n';
        return static_cast<double>(right) / static_cast<double>(queries.size());
    }
};

TEST_F(EverydayQueries, leadWherePeopleMean)
{
    const std::vector<Query> queries = queriesIn("everyday-queries.tsv");
    ASSERT_GE(queries.size(), 300U);
    EXPECT_GE(share(queries), 0.97);
}

// A list that nothing was fitted to: it shows what the figure above is worth.
TEST_F(EverydayQueries, leadWherePeopleMeanThoughNobodyThoughtOfIt)
{
    const std::vector<Query> queries = queriesIn("held-out-queries.tsv");
    ASSERT_GE(queries.size(), 60U);
    EXPECT_GE(share(queries), 0.93);
}

// One Enter marks that part, not the five of a complaint.
TEST_F(EverydayQueries, leadFromThePlainWordForAPartToThatPart)
{
    const std::vector<Query> queries = queriesIn("plain-words.tsv");
    ASSERT_GE(queries.size(), 60U);
    EXPECT_EQ(share(queries), 1);
}

// "pain" weighs next to nothing, whatever longer word it begins: the only place with a word for pain stood above the low back.
TEST_F(EverydayQueries, namePlacesTheSameWithPainBehindThem)
{
    for (const std::string place : {"low back", "neck", "knee", "elbow", "calf", "shoulder", "foot", "wrist"}) {
        const std::vector<std::string> alone = zonesFound(place), hurting = zonesFound(place + " pain");
        ASSERT_FALSE(alone.empty()) << place;
        ASSERT_FALSE(hurting.empty()) << place;
        EXPECT_EQ(hurting.front(), alone.front()) << place;
    }
}

// What a muscle is called beats what a place is nicknamed, and what is only noted of something beats neither.
TEST_F(EverydayQueries, leadToAMuscleByItsOwnNames)
{
    for (const catalogue::Muscle &muscle : all().muscles) {
        for (const std::string &word : muscle.words) {
            const auto keys = found(word, 12);
            const auto place = std::find(keys.begin(), keys.end(), "m:" + muscle.id.value);
            EXPECT_NE(place, keys.end()) << word;
            EXPECT_FALSE(std::any_of(keys.begin(), place, [](const std::string &key) { return key.starts_with("z:"); }))
                << word << " led to a place before " << muscle.id.value;
        }
    }
}

TEST_F(EverydayQueries, leadToOtherNamesOfPlacesComplaintsAndArticles)
{
    const auto leads = [](const std::string &word, const std::string &key) {
        const auto keys = found(word, 100);
        EXPECT_NE(std::find(keys.begin(), keys.end(), key), keys.end()) << word << " led nowhere near " << key;
    };
    for (const catalogue::Zone &zone : all().zones) {
        for (const std::string &word : zone.words)
            leads(word, "z:" + zone.id.value);
    }
    for (const catalogue::Complaint &complaint : all().complaints) {
        for (const std::string &word : complaint.words)
            leads(word, "c:" + complaint.id.value);
    }
    for (const catalogue::Article &article : all().articles) {
        for (const std::string &word : article.words)
            leads(word, "a:" + article.id);
    }
}

// As somebody says it who is frightened: nothing to press stands before the warning.
TEST_F(EverydayQueries, leadFromWhatIsUrgentToItsWarningSign)
{
    const std::vector<Query> queries = queriesIn("urgent-queries.tsv");
    ASSERT_GE(queries.size(), 200U);
    for (const Query &query : queries) {
        std::vector<std::string> warnings = found(query.typed, 100);
        warnings.erase(std::ranges::find_if(warnings, [](const std::string &key) { return !key.starts_with("w:"); }), warnings.end());
        EXPECT_TRUE(isRight(query, warnings)) << query.typed << " led to " << (warnings.empty() ? "no warning" : warnings.front());
    }
}

// A letter dropped, doubled or swapped with the next leads to the same part among the first three.
TEST_F(EverydayQueries, leadFromASlipInThePlainWordForAPartToThatPart)
{
    std::vector<Query> slips;
    for (const Query &query : queriesIn("plain-words.tsv")) {
        for (std::size_t i = 0; query.typed.size() > 3 && i < query.typed.size(); ++i) {
            for (std::string typed : {std::string(query.typed).erase(i, 1), std::string(query.typed).insert(i, 1, query.typed[i])})
                slips.push_back({std::move(typed), false, query.accepted});
            if (i + 1 < query.typed.size()) {
                slips.push_back({query.typed, false, query.accepted});
                std::swap(slips.back().typed[i], slips.back().typed[i + 1]);
            }
        }
    }
    ASSERT_GE(slips.size(), 900U);
    EXPECT_GE(share(slips), 0.95);
}

TEST_F(EverydayQueries, leadFirstToWarningSigns)
{
    for (const catalogue::RedFlag &flag : all().redFlags) {
        EXPECT_FALSE(flag.words.empty()) << flag.id;
        std::vector<std::string> words = flag.words;
        words.insert(words.end(), flag.perhaps.begin(), flag.perhaps.end());
        for (const std::string &word : words) {
            const auto keys = found("my " + word + " since yesterday", 22);
            const auto place = std::find(keys.begin(), keys.end(), "w:" + flag.id);
            ASSERT_NE(place, keys.end()) << word;
            EXPECT_TRUE(std::all_of(keys.begin(), place, [](const std::string &key) { return key.starts_with("w:"); })) << word;
        }
    }
}

// A heart attack is typed so, and so is an arm that only aches: the other arm, or all that is left, is neither.
TEST_F(EverydayQueries, whatOnlyMayBeAnEmergencyStandsBeforeWhatElseIsFound)
{
    for (const char *typed : {"pain down my left arm", "left arm pain", "arm and jaw pain"}) {
        const auto keys = found(typed, 12);
        ASSERT_GE(keys.size(), 3U) << typed;
        EXPECT_EQ(keys[0], "w:R1") << typed;
        EXPECT_TRUE(std::ranges::any_of(keys, [](const std::string &key) { return !key.starts_with("w:"); })) << typed;
    }
    for (const char *typed : {"pain down my right arm", "arm pain", "left shoulder pain", "arm"})
        EXPECT_FALSE(found(typed, 1).at(0).starts_with("w:")) << typed;
}

// A warning that comes up for everything is read by nobody.
TEST_F(EverydayQueries, warnOfNothingByItsPlainName)
{
    const auto warns = [](const std::string &word) {
        const auto keys = found(word, 1);
        return !keys.empty() && keys.front().starts_with("w:");
    };
    for (const catalogue::Zone &zone : all().zones)
        EXPECT_FALSE(warns(zone.label)) << zone.label;
    for (const catalogue::Muscle &muscle : all().muscles)
        EXPECT_FALSE(warns(muscle.name)) << muscle.name;
}

// Nor for what somebody says who only aches.
TEST_F(EverydayQueries, warnOfNothingWhereSomebodyOnlyAches)
{
    for (const char *typed :
        {"my back is killing me", "killer headache", "I hurt myself at the gym", "worse when I lie down", "dip in my back", "dead leg",
            "tie my shoes", "stiff in the morning", "sore after a workout", "calf pain", "sore calves", "calf ache after a long walk",
            "neck pain when falling asleep", "headache, cannot fall asleep", "hand falls asleep", "numb below the knee",
            "half my face hurts", "stiff shoulder joint", "loin pain", "both shoulders ache", "heavy bags on my arm",
            "no strength training today", "jaw ache from chewing", "headache from chewing gum", "no idea why my neck hurts"}) {
        const auto keys = found(typed, 1);
        EXPECT_FALSE(!keys.empty() && keys.front().starts_with("w:")) << typed << " led to " << keys.front();
    }
}

// What is not ours to press has an answer of three parts: what pressing can't do, what may help, whom to see.
TEST_F(EverydayQueries, areAnsweredHonestlyWhereItIsNotAMuscle)
{
    std::size_t answers = 0;
    for (const catalogue::Article &article : all().articles) {
        if (article.section != "Other causes of pain")
            continue;
        ++answers;
        EXPECT_FALSE(article.words.empty()) << article.id;
        ASSERT_EQ(article.parts.size(), 3U) << article.id;
        EXPECT_EQ(article.parts[0].heading, "What pressing cannot do") << article.id;
        EXPECT_EQ(article.parts[1].heading, "What may still help") << article.id;
        EXPECT_EQ(article.parts[2].heading, "Whom to see") << article.id;
    }
    EXPECT_GE(answers, 25U);
}

} // namespace unknot
