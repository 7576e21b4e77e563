// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangesamples.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace unknot::test
{

namespace
{

using nlohmann::json;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const WallTime evening = wall(november(22), 18h + 42min);

// One of each kind.
json everything()
{
    JournalStore store = sampleStore();
    value(store.setHealth({"implant", true, {{{"neck"}, Side::Left}}, Side::Right, evening}));
    value(store.setHealthNos({"stent"}, evening));
    value(store.addScreening("fever", true, evening));
    value(store.setSwitchedOn("scalenes-back", true, evening));
    return json::parse(exported(store));
}

std::vector<std::string> faultsOf(const std::string &text)
{
    std::vector<std::string> said;
    for (const Error &error : exchange::readDocument(text, "file.json").errors)
        said.push_back(error.pointer + ": " + error.what);
    return said;
}

std::vector<std::string> faultsWith(const char *pointer, const json &instead)
{
    json document = everything();
    document[json::json_pointer(pointer)] = instead;
    return faultsOf(document.dump());
}

void expectFault(const char *pointer, const json &instead, const std::string &at)
{
    EXPECT_THAT(faultsWith(pointer, instead), Contains(testing::StartsWith(at + ": "))) << instead;
}

} // namespace

TEST(Document, readsBackWhatWasExported)
{
    JournalStore store = sampleStore();
    const exchange::Document document = documentOf(exported(store));
    ASSERT_EQ(document.sessions.size(), 1U);
    EXPECT_EQ(document.sessions[0].record, value(store.session("s")));
    EXPECT_EQ(document.sessions[0].noted, evening);
    EXPECT_THAT(document.entries, ElementsAre(value(store.entry("e")), value(store.entry("f"))));
    EXPECT_THAT(document.nextDays, ElementsAre(NextDayRecord{"s", NextDayRecord::Answer::Sore, wall(november(23), 9h)}));
    EXPECT_EQ(document.exported, wall(november(24), 9h));
}

TEST(Document, readsBackEveryAnswer)
{
    const exchange::Document document = documentOf(everything().dump());
    EXPECT_THAT(document.health, ElementsAre(HealthRecord{"implant", true, {{{"neck"}, Side::Left}}, Side::Right, evening}));
    EXPECT_THAT(document.healthNos, ElementsAre(HealthNo{"stent", evening}));
    ASSERT_EQ(document.screenings.size(), 1U);
    EXPECT_EQ(document.screenings[0].question, "fever");
    EXPECT_TRUE(document.screenings[0].yes);
    EXPECT_THAT(document.switchedOn, ElementsAre(exchange::Switched{"scalenes-back", true, evening}));
}

TEST(Document, ofVersion1IsReadWithoutWhatItDidNotKnow)
{
    json document = everything();
    document["version"] = 1;
    document.erase("entries");
    document.erase("healthNos");
    json &point = document["sessions"][0]["points"][0];
    point.erase("way");
    point["holds"][0].erase("signs");
    const exchange::Document read = documentOf(document.dump());
    EXPECT_TRUE(read.entries.empty());
    EXPECT_TRUE(read.healthNos.empty());
    EXPECT_EQ(read.sessions[0].record.points[0].way, "");
    document["version"] = 2;
    EXPECT_THAT(faultsOf(document.dump()), Contains("/entries: is missing"));
}

TEST(Document, readsBackDaysAndWeeks)
{
    const JournalStore store = sampleStore();
    const exchange::Document document = documentOf(exported(store));
    EXPECT_THAT(document.tags, testing::SizeIs(2));
    EXPECT_THAT(document.days, testing::SizeIs(2));
    EXPECT_THAT(document.weeklies, testing::SizeIs(1));
    EXPECT_EQ(document.tags, value(store.tags()));
    EXPECT_EQ(document.days,
        (std::vector<ToldDay>{
            dayTold(wall(november(22), 18h + 42min), 3, std::nullopt, {"t", "u"}), dayTold(wall(november(23), 9h), std::nullopt, 7)}));
    EXPECT_EQ(document.weeklies, value(store.weeklies()));
}

TEST(Document, onlyBeforeVersion3DaysAndWeeksMayBeMissing)
{
    json document = everything();
    for (const char *list : {"tags", "days", "weeklies"})
        document.erase(list);
    EXPECT_THAT(faultsOf(document.dump()), ElementsAre("/tags: is missing", "/days: is missing", "/weeklies: is missing"));
    document["version"] = 2;
    EXPECT_THAT(documentOf(document.dump()).days, IsEmpty());
}

TEST(Document, aDaySaysSomethingOrWhenThatWasTakenBack)
{
    json document = everything();
    document["days"][1]["stress"] = nullptr;
    EXPECT_THAT(faultsOf(document.dump()), IsEmpty());
    document["days"][1].erase("stressAt");
    EXPECT_THAT(faultsOf(document.dump()), ElementsAre("/days/1/day: says nothing of that day"));
}

TEST(Document, whatWasDeletedIsNamedOnce)
{
    json document = everything();
    document["purged"] = json::parse(R"([{"id": "gone", "at": "2026-11-20T08:00:00.000+00:00"}])");
    EXPECT_EQ(documentOf(document.dump()).purged, (std::vector<journal::PurgedRecord>{{"gone", wall(november(20), 8h, 0min).utc}}));
    document["purged"].push_back(document["purged"][0]);
    EXPECT_THAT(faultsOf(document.dump()), ElementsAre("/purged/1/id: the id 'gone' stands twice"));
    document.erase("purged");
    EXPECT_THAT(faultsOf(document.dump()), ElementsAre("/purged: is missing"));
}

TEST(Document, ofANewerProgramIsRefusedAsThat)
{
    json document = everything();
    document["version"] = exchange::documentVersion + 1;
    const auto read = exchange::readDocument(document.dump(), "file.json");
    ASSERT_EQ(read.errors.size(), 1U);
    EXPECT_EQ(read.errors[0].kind, Error::Kind::TooNew);
}

TEST(Document, whatIsNoJournalIsNamedAsThat)
{
    EXPECT_THAT(faultsOf("no json"), ElementsAre(HasSubstr("is no JSON")));
    EXPECT_THAT(faultsOf(""), ElementsAre(HasSubstr("is no JSON")));
    EXPECT_THAT(faultsOf("[1e999]"), ElementsAre(HasSubstr("a number in it is too large")));
    EXPECT_THAT(faultsOf("[]"), ElementsAre(HasSubstr("no journal that Unknot has written")));
    EXPECT_THAT(faultsOf(R"({"format": "other"})"), ElementsAre(HasSubstr("no journal that Unknot has written")));
    EXPECT_THAT(faultsOf(R"({"format": "unknot-journal", "format": "unknot-journal"})"), ElementsAre(HasSubstr("'format' stands twice")));
    EXPECT_THAT(faultsOf("{\"format\": \"\xff\"}"), ElementsAre(HasSubstr("is no JSON")));
}

TEST(Document, whatElseAPersonMayHaveChosenIsCalledByItsName)
{
    EXPECT_THAT(faultsOf(fhirOf(sampleStore())), ElementsAre(HasSubstr("is a health record (FHIR)")));
    EXPECT_THAT(faultsOf(csvOf(sampleStore())), ElementsAre(HasSubstr("is a table")));
    EXPECT_THAT(faultsOf("%PDF-1.7\n"), ElementsAre(HasSubstr("is a PDF")));
    EXPECT_THAT(faultsOf("SQLite format 3"), ElementsAre(HasSubstr("restore takes it")));
}

TEST(Document, everyFaultIsNamedByItsPlace)
{
    expectFault("/exported", "today", "/exported");
    expectFault("/more", json::array(), "/more");
    expectFault("/sessions", json::object(), "/sessions");
    expectFault("/sessions/0", 5, "/sessions/0");
    expectFault("/sessions/0/id", "", "/sessions/0/id");
    expectFault("/sessions/0/title", 5, "/sessions/0/title");
    expectFault("/sessions/0/state", "lift", "/sessions/0/state");
    expectFault("/sessions/0/state", "running", "/sessions/0/ended");
    expectFault("/sessions/0/leadInMs", -1, "/sessions/0/leadInMs");
    expectFault("/sessions/0/leadInMs", 1.5, "/sessions/0/leadInMs");
    expectFault("/sessions/0/leadInMs", 18446744073709551615ULL, "/sessions/0/leadInMs");
    expectFault("/sessions/0/note", std::string("a\0b", 3), "/sessions/0/note");
    expectFault("/sessions/0/a~1b", 1, "/sessions/0/a~1b");
    expectFault("/sessions/0/points/0/side", "both", "/sessions/0/points/0/side");
    expectFault("/sessions/0/points/0/gentle", 1, "/sessions/0/points/0/gentle");
    expectFault("/sessions/0/points/0/holds/0/press", 11, "/sessions/0/points/0/holds/0/press");
    expectFault("/sessions/0/points/0/holds/0/end", "lift", "/sessions/0/points/0/holds/0/end");
    expectFault("/sessions/0/points/0/holds/0/signs/0/sign", "lift", "/sessions/0/points/0/holds/0/signs/0/sign");
    expectFault("/sessions/0/ratings/0/nrs", "6", "/sessions/0/ratings/0/nrs");
    expectFault("/entries/0/places", json::array(), "/entries/0/places");
    expectFault("/entries/0/places/0/nrs", nullptr, "/entries/0/places/0/nrs");
    expectFault("/entries/0/places/0/qualities", {"burning", "aching"}, "/entries/0/places/0/qualities");
    expectFault("/nextDay/0/session", "nobody", "/nextDay/0/session");
    expectFault("/tags/0/name", "", "/tags/0/name");
    expectFault("/tags/0/made", "today", "/tags/0/made");
    expectFault("/tags/1/renamed", nullptr, "/tags/1/renamed");
    expectFault("/days/0/day", "2026-11-31", "/days/0/day");
    expectFault("/days/0/day", "1969-12-31", "/days/0/day");
    expectFault("/days/0/sleep", 11, "/days/0/sleep");
    expectFault("/days/0/tags", {"t", 5}, "/days/0/tags");
    expectFault("/days/1/sleep", 3, "/days/1/sleepAt");
    expectFault("/days/0/tagsAt", 5, "/days/0/tagsAt");
    expectFault("/weeklies/0/impression", "lift", "/weeklies/0/impression");
    expectFault("/weeklies/0/pain", "5", "/weeklies/0/pain");
}

TEST(Document, allFaultsAreToldAtOnceButNotWithoutEnd)
{
    json document = everything();
    document["exported"] = 5;
    document["nextDay"][0]["answer"] = "";
    EXPECT_THAT(faultsOf(document.dump()), testing::SizeIs(2));
    document["sessions"] = json(1000, 5);
    EXPECT_THAT(faultsOf(document.dump()), testing::SizeIs(20));
}

TEST(Document, anIdThatStandsTwiceIsAFault)
{
    json document = everything();
    document["sessions"].push_back(document["sessions"][0]);
    document["entries"][1]["id"] = "e";
    document["tags"][1]["id"] = "t";
    document["days"][1]["day"] = "2026-11-22";
    document["weeklies"].push_back(document["weeklies"][0]);
    const auto faults = faultsOf(document.dump());
    EXPECT_THAT(faults, Contains("/sessions/1/id: the id 's' stands twice"));
    EXPECT_THAT(faults, Contains("/sessions/1/points: the id 's-h' stands twice"));
    EXPECT_THAT(faults, Contains("/entries/1/id: the id 'e' stands twice"));
    EXPECT_THAT(faults, Contains("/tags/1/id: the id 't' stands twice"));
    EXPECT_THAT(faults, Contains("/days/1/day: the id '2026-11-22' stands twice"));
    EXPECT_THAT(faults, Contains("/weeklies/1/id: the id 'w' stands twice"));
}

TEST(Document, aDayNamesTagsThatAreThereEachOnceAndInTheirOrder)
{
    EXPECT_THAT(faultsWith("/days/0/tags", {"t", "nobody"}), ElementsAre("/days/0/tags: there is no tag 'nobody'"));
    for (const json &tags : {json{"u", "t"}, json{"t", "t"}}) {
        EXPECT_THAT(faultsWith("/days/0/tags", tags),
            ElementsAre("/days/0/tags: are not each there once, and in the order in which they were made"));
    }
}

TEST(Document, aPlaceThatIsNamedTwiceInAnEntryIsAFault)
{
    json document = everything();
    document["entries"][0]["places"][1] = document["entries"][0]["places"][0];
    EXPECT_THAT(faultsOf(document.dump()), ElementsAre("/entries/0/places: names a place twice"));
}

TEST(Document, theRatingsThatHoldAreTheLastOfTheirKind)
{
    SessionRecord session = finished("s", evening, 6, 3);
    session.ratings.push_back(rating("later", RatingRecord::Moment::Before, 5, evening));
    std::vector<Uuid> ids;
    for (const RatingRecord &one : exchange::ratingsThatHold(session))
        ids.push_back(one.id);
    EXPECT_THAT(ids, ElementsAre("s-a", "later"));
}

} // namespace unknot::test
