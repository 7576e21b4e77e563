// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/wordsearch.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace unknot::finder
{

namespace
{

catalogue::Catalogue smallCatalogue()
{
    catalogue::CatalogueData data;
    const auto addZone = [&data](const std::string &id, const std::string &label, std::vector<std::string> words) {
        catalogue::Zone zone;
        zone.id.value = id;
        zone.label = label;
        zone.words = std::move(words);
        data.zones.push_back(zone);
    };
    addZone("head-top", "Crown of head", {"vertex"});
    addZone("calf", "Calf", {"back of the lower leg"});
    addZone("shoulder-back", "Back of shoulder", {"rear deltoid"});
    catalogue::Complaint complaint;
    complaint.label = "Shoulder pain when reaching behind the back";
    complaint.words = {"bra strap"};
    complaint.zones = {ZoneId{"shoulder-back"}};
    data.complaints.push_back(complaint);
    complaint.label = "Calf ache or cramp";
    complaint.words.clear();
    complaint.zones = {ZoneId{"calf"}};
    data.complaints.push_back(complaint);
    catalogue::Muscle muscle;
    muscle.id.value = "infraspinatus";
    muscle.name = "Back rotator-cuff muscle";
    muscle.latin = "Infraspinatus";
    muscle.aggravatedBy = {"Sleeping on that side"};
    data.muscles.push_back(muscle);
    catalogue::Point point;
    point.muscle = muscle.id;
    point.zone.value = "shoulder-back";
    point.label = "Under the ridge, outer";
    data.points.push_back(point);
    catalogue::RedFlag flag;
    flag.urgency = catalogue::Urgency::SameDay;
    flag.words = {"swollen calf"};
    data.redFlags.push_back(flag);
    flag.urgency = catalogue::Urgency::Emergency;
    flag.words = {"blood clot", "pain in the chest"};
    data.redFlags.push_back(flag);
    data.articles.resize(2);
    data.articles[0].label = "How hard to press on the calf"; // no words: not searched for
    data.articles[1].label = "Arthritis";
    data.articles[1].words = {"gout"};
    data.spoken.fillers = {"my", "the", "in", "of", "when", "I"};
    data.spoken.endings = {"s", "es", "e", "ing", "ness"};
    data.spoken.alike = {{"pain", {"pain", "ache"}, true}, {"calf", {"calf", "calves"}, false}};
    return catalogue::Catalogue(data);
}

// "complaint 0, zone 2": what is found, in its order.
std::string found(std::string_view words)
{
    static const catalogue::Catalogue catalogue = smallCatalogue();
    static const WordSearch search(catalogue);
    constexpr const char *kinds[] = {"warning", "complaint", "muscle", "zone", "article", "point"};
    std::string text;
    for (const Found &one : search.find(words))
        text += (text.empty() ? "" : ", ") + std::string(kinds[static_cast<int>(one.kind)]) + " " + std::to_string(one.index);
    return text;
}

std::string first(std::string_view words)
{
    const std::string all = found(words);
    return all.substr(0, all.find(','));
}

} // namespace

TEST(WordSearch, findsByNameOtherWordsAndLatin)
{
    EXPECT_EQ(first("crown of head"), "zone 0");
    EXPECT_EQ(first("vertex"), "zone 0");
    EXPECT_EQ(first("Infraspinatus"), "muscle 0");
    EXPECT_EQ(first("bra strap"), "complaint 0");
    EXPECT_EQ(first("under the ridge"), "point 0");
    EXPECT_EQ(first("sleeping"), "muscle 0");
}

TEST(WordSearch, understandsAWholeSentenceInAnyOrder)
{
    EXPECT_EQ(first("back of my shoulder when I reach"), "complaint 0");
    EXPECT_EQ(first("reach I when shoulder my of back"), "complaint 0");
    EXPECT_EQ(first("shoulder, back of"), "zone 2");
}

TEST(WordSearch, answersWhileAWordIsTyped)
{
    for (const char *typed : {"i", "in", "inf", "infr", "infra", "infras"})
        EXPECT_EQ(first(typed), "muscle 0") << typed;
    EXPECT_EQ(first("shoulder reac"), "complaint 0");
}

TEST(WordSearch, looksPastTypingMistakes)
{
    EXPECT_EQ(first("infraspintus"), "muscle 0"); // one missing
    EXPECT_EQ(first("infarspinatus"), "muscle 0"); // two swapped
    EXPECT_EQ(first("infraspinattus"), "muscle 0"); // one too many
    EXPECT_EQ(first("vretxe"), ""); // two mistakes in six letters are one too many
    EXPECT_EQ(first("crwn"), "zone 0");
    EXPECT_EQ(first("sholder reachng"), "complaint 0");
    EXPECT_EQ(first("INFRA-SPINATÜS"), "muscle 0");
}

TEST(WordSearch, findsPartsOfLongWords)
{
    EXPECT_EQ(first("spinatus"), "muscle 0");
}

TEST(WordSearch, prefersWhatIsCalledJustThat)
{
    EXPECT_EQ(found("calf").substr(0, 7), "zone 1,");
}

TEST(WordSearch, findsNothingForNothing)
{
    EXPECT_EQ(found(""), "");
    EXPECT_EQ(found(" , "), "");
    EXPECT_EQ(found("Kopfschmerz"), "");
    EXPECT_EQ(found("qq"), "");
    EXPECT_TRUE(WordSearch(catalogue::Catalogue()).find("calf").empty());
}

TEST(WordSearch, knowsTheFormsOfAWordAndItsKin)
{
    EXPECT_EQ(first("calves"), "zone 1");
    EXPECT_EQ(first("crowns"), "zone 0");
    EXPECT_EQ(first("shoulders reaches"), "complaint 0");
    const WordStems stems({"s", "ing", "ings"});
    EXPECT_EQ(stems.of(U"running"), U"run");
    EXPECT_EQ(stems.of(U"runnings"), U"run");
    EXPECT_EQ(stems.of(U"hips"), U"hip");
    EXPECT_EQ(stems.of(U"ing"), U"ing") << "three letters stay";
}

TEST(WordSearch, joinsAndSplitsWords)
{
    EXPECT_EQ(first("infra spinatus"), "muscle 0");
    EXPECT_EQ(first("reardeltoid"), "zone 2");
}

TEST(WordSearch, doesNotLetFillersDecide)
{
    EXPECT_EQ(found("my calf"), found("calf"));
    EXPECT_EQ(found("the of my when vertex"), found("vertex"));
}

TEST(WordSearch, mindsOneSlipAtAnyLength)
{
    EXPECT_EQ(first("clf"), "zone 1");
    EXPECT_EQ(first("sde"), "muscle 0");
    EXPECT_EQ(first("vertx"), "zone 0");
}

// Enter marks what stands first: of "leg" the leg, not all that a complaint of it touches.
TEST(WordSearch, leadsFromAPartOfTheBodyToThatPartFirst)
{
    catalogue::CatalogueData data = smallCatalogue().all();
    data.complaints[1].label = "Cramp";
    data.complaints[1].words = {"calf pain"};
    data.complaints[0].words.push_back("calmomile bath oil");
    data.redFlags[1].words.push_back("no pulse");
    const WordSearch search{catalogue::Catalogue(data)};
    const auto first = [&search](std::string_view words) { return search.find(words).at(0); };
    EXPECT_EQ(first("calf").kind, Found::Kind::Zone);
    EXPECT_EQ(first("calfs").kind, Found::Kind::Zone);
    EXPECT_EQ(first("calf pain").kind, Found::Kind::Complaint);
    EXPECT_EQ(first("calm").kind, Found::Kind::Zone) << "a slip, though a longer word begins so";
    EXPECT_EQ(first("calmo").kind, Found::Kind::Complaint);
    EXPECT_EQ(first("no pulse").kind, Found::Kind::Warning);
    EXPECT_TRUE(search.find("on pulse").empty() || first("on pulse").kind != Found::Kind::Warning);
}

TEST(WordSearch, findsArticlesByTheirWordsOnly)
{
    EXPECT_EQ(first("gout"), "article 1");
    EXPECT_EQ(first("arthritis"), "article 1");
    EXPECT_EQ(found("hard press"), "");
}

// All of a phrase, or no warning; the most urgent first, and every other thing after it.
TEST(WordSearch, leadsFirstToWarningSigns)
{
    EXPECT_EQ(first("swollen calf"), "warning 0");
    EXPECT_EQ(first("my calf is swolen"), "warning 0");
    EXPECT_EQ(first("calf"), "zone 1");
    EXPECT_EQ(first("aching chest"), "warning 1");
    EXPECT_EQ(first("ache pain"), "complaint 0") << "one word of it twice is not all of it";
    EXPECT_EQ(found("swollen calf blood clot").substr(0, 20), "warning 1, warning 0");
}

// Three muscles stood below a stroke.
TEST(WordSearch, findsNothingBesideAnEmergency)
{
    EXPECT_EQ(found("aching chest and a calf"), "warning 1");
    EXPECT_EQ(found("swollen calf blood clot"), "warning 1, warning 0");
    EXPECT_NE(found("swollen calf"), "warning 0") << "what can wait for a day is no emergency";
}

TEST(WordSearch, countsMistakesUpToABound)
{
    EXPECT_EQ(mistakes(U"calf", U"calf", 2), 0);
    EXPECT_EQ(mistakes(U"clf", U"calf", 2), 1);
    EXPECT_EQ(mistakes(U"aclf", U"calf", 2), 1);
    EXPECT_EQ(mistakes(U"shuol", U"shoulder", 2), 3) << "not the whole word";
    EXPECT_EQ(mistakesInBeginning(U"shuol", U"shoulder", 2), 1);
    EXPECT_EQ(mistakes(U"knee", U"calf", 2), 3);
    EXPECT_EQ(mistakes(std::u32string(41, U'a'), std::u32string(41, U'a'), 2), 3) << "longer than what people type";
}

RC_GTEST_PROP(WordSearchProperties, anyTextGetsAnAnswerInOrder, (const std::string &bytes))
{
    static const catalogue::Catalogue catalogue = smallCatalogue();
    double before = 1.001;
    for (const Found &one : WordSearch(catalogue).find(bytes)) {
        RC_ASSERT(one.score <= before);
        RC_ASSERT(one.score > 0);
        before = one.score;
    }
}

} // namespace unknot::finder
