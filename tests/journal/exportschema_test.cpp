// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is exported is what data/schema/journal.schema.json says, and nothing else is.
#include "catalogue/schemacheck.h"
#include "support/daysamples.h"
#include "support/trialsamples.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace unknot::test
{

namespace
{

using nlohmann::json;
using testing::IsEmpty;
using testing::Not;

const WallTime evening = wall(november(22), 18h + 42min);

json everything()
{
    JournalStore store = memoryStore();
    SessionRecord session = finished("s", evening);
    session.ratings.push_back({"move", RatingRecord::Kind::OnMovement, RatingRecord::Moment::After, std::nullopt, {evening.utc, 0min, ""}});
    play(store, session);
    value(store.addSign("s-h", {"spreads", 2s}));
    play(store, atStart(finished("running", wall(november(23), 8h))));
    EntryRecord changed = painTold("e", evening, 0);
    changed.changed = {evening.utc, 0min, ""};
    value(store.addEntry(changed));
    value(store.addEntry(painTold("f", evening)));
    value(store.setHealth({"implant", true, {{{"neck"}, Side::Left}}, Side::Right, evening}));
    value(store.setHealthNos({"stent"}, evening));
    value(store.addScreening("fever", false, evening));
    value(store.setSwitchedOn("scalenes-back", true, evening));
    value(store.addNextDay({"s", NextDayRecord::Answer::Bruised, evening}));
    value(store.addTag(tagMade("t", "long drive", evening)));
    value(store.addTag(tagMade("u", "new chair", {evening.utc, 0min, ""})));
    value(store.renameTag("t", "drive", evening));
    value(store.setDay(dayTold(evening, 3, {}, {"t"})));
    value(store.setWeekly(weekTold("w", evening)));
    value(store.setWeekly({"v", evening, 3}));
    TrialRecord trial = trialAgreed("trial", evening);
    value(store.setTrial(trial));
    value(store.answerTrial("trial", trialTold(trial, 0, 3)));
    value(store.answerTrial("trial", trialTold(trial, 1, std::nullopt)));
    trial.ended = evening;
    value(store.setTrial(trial));
    value(store.setTrial(trialAgreed("other", {evening.utc, 0min, ""})));
    value(store.addEntry(painTold("deleted", evening)));
    value(store.removeEntry("deleted", evening));
    value(store.purgeRemoved());
    json document = json::parse(value(store.exportJson(evening)));
    document["$schema"] = "journal.schema.json";
    return document;
}

std::vector<std::string> faultsOf(const json &document)
{
    catalogue::SchemaCheck check(std::filesystem::path{UNKNOT_SOURCE_DIR} / "data/schema");
    const auto read = value(catalogue::JsonDocument::parse(document.dump(), "export.json"));
    catalogue::Faults faults;
    check.check(read, 0, faults);
    std::vector<std::string> said;
    for (const catalogue::Fault &fault : faults.kept())
        said.push_back(fault.place.pointer + ": " + fault.what);
    return said;
}

void expectRefused(const char *pointer, const json &instead)
{
    json document = everything();
    document.at(json::json_pointer(pointer)) = instead;
    EXPECT_THAT(faultsOf(document), Not(IsEmpty())) << pointer << ' ' << instead;
}

} // namespace

TEST(ExportSchema, holdsOfEverythingThatCanBeExported)
{
    EXPECT_THAT(faultsOf(everything()), IsEmpty());
}

TEST(ExportSchema, refusesWhatNoJournalSays)
{
    expectRefused("/version", 2);
    expectRefused("/exported", "today");
    expectRefused("/entries/0/places", json::array());
    expectRefused("/entries/0/places/0/nrs", 11);
    expectRefused("/entries/0/places/0/nrs", nullptr);
    expectRefused("/entries/0/places/0/qualities/0", "lift");
    expectRefused("/entries/0/about", nullptr);
    expectRefused("/sessions/0/state", "lift");
    expectRefused("/sessions/0/points/0/holds/0/press", 11);
    expectRefused("/nextDay/0/answer", "");
    expectRefused("/tags/0/name", "");
    expectRefused("/days/0/day", "today");
    expectRefused("/days/0/sleep", 11);
    expectRefused("/weeklies/0/pain", -1);
    expectRefused("/weeklies/1/impression", "lift");
    expectRefused("/trials/0/days", 15);
    expectRefused("/trials/0/days", 12);
    expectRefused("/trials/0/hour", 24);
    expectRefused("/trials/0/place/side", "lift");
    expectRefused("/trials/1/answers/0/pain", 11);
}

TEST(ExportSchema, knowsEveryListThatIsWritten)
{
    json document = everything();
    document["more"] = json::array();
    EXPECT_THAT(faultsOf(document), Not(IsEmpty()));
    for (const char *list :
        {"sessions", "entries", "health", "healthNos", "screenings", "switchedOn", "nextDay", "tags", "days", "weeklies", "trials"}) {
        EXPECT_FALSE(everything().at(list).empty()) << list << ": nothing of it is tested here";
        document = everything();
        document.erase(list);
        EXPECT_THAT(faultsOf(document), Not(IsEmpty())) << list;
    }
}

} // namespace unknot::test
