// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangesamples.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace unknot::test
{

namespace
{

using exchange::Fault;
using exchange::FaultCode;
using nlohmann::json;
using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::Field;
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

Fault fault(FaultCode code, const std::string &pointer = {}, const std::string &name = {})
{
    return {code, "file.json", 0, pointer, name};
}

std::vector<Fault> faultsOf(const std::string &text)
{
    return exchange::readDocument(text, "file.json").faults;
}

std::vector<Fault> faultsWith(const char *pointer, const json &instead)
{
    json document = everything();
    document[json::json_pointer(pointer)] = instead;
    return faultsOf(document.dump());
}

void expectFault(const char *pointer, const json &instead, FaultCode code, const char *at = nullptr)
{
    EXPECT_THAT(
        faultsWith(pointer, instead), Contains(AllOf(Field(&Fault::code, code), Field(&Fault::pointer, std::string(at ? at : pointer)))))
        << instead;
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
    EXPECT_THAT(faultsOf(document.dump()), Contains(fault(FaultCode::Missing, "/entries")));
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
    EXPECT_THAT(faultsOf(document.dump()),
        ElementsAre(fault(FaultCode::Missing, "/tags"), fault(FaultCode::Missing, "/days"), fault(FaultCode::Missing, "/weeklies")));
    document["version"] = 2;
    EXPECT_THAT(documentOf(document.dump()).days, IsEmpty());
}

TEST(Document, aDaySaysSomethingOrWhenThatWasTakenBack)
{
    json document = everything();
    document["days"][1]["stress"] = nullptr;
    EXPECT_THAT(faultsOf(document.dump()), IsEmpty());
    document["days"][1].erase("stressAt");
    EXPECT_THAT(faultsOf(document.dump()), ElementsAre(fault(FaultCode::SaysNothing, "/days/1/day")));
}

TEST(Document, whatWasDeletedIsNamedOnce)
{
    json document = everything();
    document["purged"] = json::parse(R"([{"id": "gone", "at": "2026-11-20T08:00:00.000+00:00"}])");
    EXPECT_EQ(documentOf(document.dump()).purged, (std::vector<journal::PurgedRecord>{{"gone", wall(november(20), 8h, 0min).utc}}));
    document["purged"].push_back(document["purged"][0]);
    EXPECT_THAT(faultsOf(document.dump()), ElementsAre(fault(FaultCode::IdTwice, "/purged/1/id", "gone")));
    document.erase("purged");
    EXPECT_THAT(faultsOf(document.dump()), ElementsAre(fault(FaultCode::Missing, "/purged")));
}

TEST(Document, ofANewerProgramIsRefusedAsThat)
{
    json document = everything();
    document["version"] = exchange::documentVersion + 1;
    const auto read = exchange::readDocument(document.dump(), "file.json");
    EXPECT_THAT(read.faults, ElementsAre(fault(FaultCode::TooNew)));
    EXPECT_EQ(exchange::errorOf(read.faults.front()).kind, Error::Kind::TooNew);
}

TEST(Document, whatIsNoJournalIsNamedAsThat)
{
    const auto codeOf = [](const char *text) {
        const auto faults = faultsOf(text);
        EXPECT_EQ(faults.size(), 1U) << text;
        return faults.at(0).code;
    };
    EXPECT_EQ(codeOf("no json"), FaultCode::NoJson);
    EXPECT_EQ(codeOf(""), FaultCode::NoJson);
    EXPECT_EQ(codeOf("[1e999]"), FaultCode::HugeNumber);
    EXPECT_EQ(codeOf("[]"), FaultCode::OtherJson);
    EXPECT_EQ(codeOf(R"({"format": "other"})"), FaultCode::OtherJson);
    EXPECT_EQ(codeOf("{\"format\": \"\xff\"}"), FaultCode::NoJson);
    EXPECT_THAT(
        faultsOf(R"({"format": "unknot-journal", "format": "unknot-journal"})"), ElementsAre(fault(FaultCode::KeyTwice, {}, "format")));
    EXPECT_EQ(faultsOf("[1, no").at(0).most, 6) << "the byte at which it can't be read on";
}

TEST(Document, whatElseAPersonMayHaveChosenIsKnownByItsBeginning)
{
    EXPECT_THAT(faultsOf(fhirOf(sampleStore())), ElementsAre(fault(FaultCode::HealthRecord)));
    EXPECT_THAT(faultsOf(csvOf(sampleStore())), ElementsAre(fault(FaultCode::Table)));
    EXPECT_THAT(faultsOf("%PDF-1.7\n"), ElementsAre(fault(FaultCode::Pdf)));
    EXPECT_THAT(faultsOf("PK\x03\x04"), ElementsAre(fault(FaultCode::Archive)));
    EXPECT_THAT(faultsOf("SQLite format 3"), ElementsAre(fault(FaultCode::JournalItself)));
    EXPECT_THAT(faultsOf("UNKNOTSEAL"), ElementsAre(fault(FaultCode::SealedCopy)));
}

TEST(Document, aNumberOutOfRangeIsToldWithTheRange)
{
    EXPECT_THAT(faultsWith("/sessions/0/points/0/holds/0/press", 11),
        ElementsAre(Fault{FaultCode::NoNumberNorNull, "file.json", 0, "/sessions/0/points/0/holds/0/press", {}, 0, 10}));
    EXPECT_THAT(faultsWith("/sessions/0/points/0/pressure", nullptr),
        ElementsAre(Fault{FaultCode::NoNumber, "file.json", 0, "/sessions/0/points/0/pressure", {}, 0, 10}));
}

TEST(Document, everyFaultIsNamedByItsPlace)
{
    expectFault("/exported", "today", FaultCode::NoMoment);
    expectFault("/more", json::array(), FaultCode::Unknown);
    expectFault("/sessions", json::object(), FaultCode::NoList);
    expectFault("/sessions/0", 5, FaultCode::NoObject);
    expectFault("/sessions/0/id", "", FaultCode::EmptyId);
    expectFault("/sessions/0/title", 5, FaultCode::NoText);
    expectFault("/sessions/0/state", "lift", FaultCode::NoWord);
    expectFault("/sessions/0/state", "running", FaultCode::RunsButEnded, "/sessions/0/ended");
    expectFault("/sessions/0/leadInMs", -1, FaultCode::NoNumber);
    expectFault("/sessions/0/leadInMs", 1.5, FaultCode::NoNumber);
    expectFault("/sessions/0/leadInMs", 18446744073709551615ULL, FaultCode::NoNumber);
    expectFault("/sessions/0/note", std::string("a\0b", 3), FaultCode::HoldsNul);
    expectFault("/sessions/0/a~1b", 1, FaultCode::Unknown);
    expectFault("/sessions/0/points/0/side", "both", FaultCode::NoWord);
    expectFault("/sessions/0/points/0/gentle", 1, FaultCode::NoFlag);
    expectFault("/sessions/0/points/0/holds/0/press", 11, FaultCode::NoNumberNorNull);
    expectFault("/sessions/0/points/0/holds/0/end", "lift", FaultCode::NoWord);
    expectFault("/sessions/0/points/0/holds/0/signs/0/sign", "lift", FaultCode::NoSign);
    expectFault("/sessions/0/ratings/0/nrs", "6", FaultCode::NoNumberNorNull);
    expectFault("/entries/0/places", json::array(), FaultCode::NoPlace);
    expectFault("/entries/0/places/0/nrs", nullptr, FaultCode::NoNumber);
    expectFault("/entries/0/places/0/qualities", {"burning", "aching"}, FaultCode::NoQualities);
    expectFault("/nextDay/0/session", "nobody", FaultCode::NoSuchSession);
    expectFault("/tags/0/name", "", FaultCode::EmptyWord);
    expectFault("/tags/0/made", "today", FaultCode::NoMoment);
    expectFault("/tags/1/renamed", nullptr, FaultCode::NoText);
    expectFault("/days/0/day", "2026-11-31", FaultCode::NoDay);
    expectFault("/days/0/day", "1969-12-31", FaultCode::NoDay);
    expectFault("/days/0/sleep", 11, FaultCode::NoNumberNorNull);
    expectFault("/days/0/tags", {"t", 5}, FaultCode::NotTextsAlone);
    expectFault("/days/1/sleep", 3, FaultCode::Missing, "/days/1/sleepAt");
    expectFault("/days/0/tagsAt", 5, FaultCode::NoText);
    expectFault("/weeklies/0/impression", "lift", FaultCode::NoWord);
    expectFault("/weeklies/0/pain", "5", FaultCode::NoNumberNorNull);
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
    EXPECT_THAT(faults, Contains(fault(FaultCode::IdTwice, "/sessions/1/id", "s")));
    EXPECT_THAT(faults, Contains(fault(FaultCode::IdTwice, "/sessions/1/points", "s-h")));
    EXPECT_THAT(faults, Contains(fault(FaultCode::IdTwice, "/entries/1/id", "e")));
    EXPECT_THAT(faults, Contains(fault(FaultCode::IdTwice, "/tags/1/id", "t")));
    EXPECT_THAT(faults, Contains(fault(FaultCode::IdTwice, "/days/1/day", "2026-11-22")));
    EXPECT_THAT(faults, Contains(fault(FaultCode::IdTwice, "/weeklies/1/id", "w")));
}

TEST(Document, aDayNamesTagsThatAreThereEachOnceAndInTheirOrder)
{
    EXPECT_THAT(faultsWith("/days/0/tags", {"t", "nobody"}), ElementsAre(fault(FaultCode::NoSuchTag, "/days/0/tags", "nobody")));
    for (const json &tags : {json{"u", "t"}, json{"t", "t"}}) {
        EXPECT_THAT(faultsWith("/days/0/tags", tags), ElementsAre(fault(FaultCode::TagsUnordered, "/days/0/tags")));
    }
}

TEST(Document, aPlaceThatIsNamedTwiceInAnEntryIsAFault)
{
    json document = everything();
    document["entries"][0]["places"][1] = document["entries"][0]["places"][0];
    EXPECT_THAT(faultsOf(document.dump()), ElementsAre(fault(FaultCode::PlaceTwice, "/entries/0/places")));
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
