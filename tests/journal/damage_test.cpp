// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every kind of row that decides something, damaged in every way that SQLite would let pass: the read
// fails and says which row, and nothing is left out or taken for no.
#include "support/damage.h"
#include "support/faultyvfs.h"
#include "support/journalsamples.h"
#include "support/tempfolder.h"

#include <gmock/gmock.h>

#include <functional>
#include <map>

namespace unknot::test
{

namespace
{

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

using Answer = NextDayRecord::Answer;

const WallTime evening = wall(november(22), 18h + 42min);
const WallTime nextMorning = wall(november(23), 8h);

// One row of each kind.
void fill(const std::filesystem::path &file, Answer said)
{
    JournalStore store = openStore(file);
    play(store, finished("s", evening));
    value(store.setHealth({"implant", false, {{{"neck"}, Side::Left}}, Side::Left, evening}));
    value(store.setHealthNos({"fever"}, evening));
    value(store.addScreening("fever", true, evening));
    value(store.setSwitchedOn("scalenes-back", true, evening));
    value(store.addNextDay({"s", said, nextMorning}));
    value(store.addEntry(painTold("e", evening)));
}

// Made once; nothing here needs the disk.
void makeJournal(const std::filesystem::path &file, Answer said = Answer::Sore)
{
    static std::map<Answer, std::string> made;
    std::string &bytes = made[said];
    if (bytes.empty()) {
        const TempFolder folder;
        fill(folder / "journal.db", said);
        bytes = TempFolder::bytes(folder / "journal.db");
    }
    TempFolder::write(file, bytes);
}

class Quick // than a disk
{
public:
    Quick() { m_vfs.skipSync = true; }

private:
    FaultyVfs m_vfs;
};

template<class T>
std::optional<Error> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

using Read = std::function<std::optional<Error>(const JournalReader &)>;

const Read health = [](const JournalReader &j) { return errorOf(j.health()); };
const Read healthNos = [](const JournalReader &j) { return errorOf(j.healthNos()); };
const Read screenings = [](const JournalReader &j) { return errorOf(j.screenings(evening.day())); };
const Read switchedOn = [](const JournalReader &j) { return errorOf(j.switchedOn()); };
const Read soreness = [](const JournalReader &j) { return errorOf(j.soreness(nextMorning.utc)); };
const Read pressedSince = [](const JournalReader &j) { return errorOf(j.pressedSince(evening.utc)); };
const Read session = [](const JournalReader &j) { return errorOf(j.session("s")); };
const Read occasionsOf = [](const JournalReader &j) { return errorOf(j.occasionsOf("s")); };
const Read pointHistories = [](const JournalReader &j) { return errorOf(j.pointHistories()); };
const Read summaries = [](const JournalReader &j) { return errorOf(j.summaries()); };
const Read entry = [](const JournalReader &j) { return errorOf(j.entry("e")); };
const Read entries = [](const JournalReader &j) { return errorOf(j.entries({})); };
const Read exportJson = [](const JournalReader &j) { return errorOf(j.exportJson(evening)); };

void expectMalformed(const std::string &sql, const Read &read, const std::string &pointer, Answer said = Answer::Sore)
{
    SCOPED_TRACE(sql);
    const Quick quick;
    const TempFolder folder;
    makeJournal(folder / "journal.db", said);
    EXPECT_EQ(read(openReader(folder / "journal.db")), std::nullopt);
    damage(folder / "journal.db", sql);
    const std::optional<Error> byReader = read(openReader(folder / "journal.db"));
    ASSERT_TRUE(byReader);
    EXPECT_EQ(byReader->kind, Error::Kind::Malformed) << byReader->what;
    EXPECT_EQ(byReader->pointer, pointer) << byReader->what;
    EXPECT_EQ(byReader->file, (folder / "journal.db").string());
    EXPECT_EQ(read(openStore(folder / "journal.db")), byReader);
}

// Values that a column never has, as SQL.
using Values = std::vector<const char *>;
const Values notTexts{"NULL", "7", "x'00'"};
const Values notFlags{"NULL", "7", "-1", "'no'", "0.5"};
const Values notNrs{"11", "-1", "'low'", "4.5", "99999999999"};
const Values notPressures{"NULL", "11", "-1", "'low'"};
const Values notDurations{"-1", "'long'", "99999999999", "1.5"};
const Values notWords{"NULL", "''", "'lift'", "1"};
const Values notMoments{"NULL", "-1", "'today'", "1795369327123.5", "9000000000000000000", "x'00'"};
const Values notOffsets{"NULL", "1441", "-1441", "'east'", "9000000000000000000"};

void expectEachMalformed(const std::string &column, const std::string &table, const Values &values, const Read &read,
    const std::string &pointer, Answer said = Answer::Sore)
{
    for (const char *value : values)
        expectMalformed("UPDATE " + table + " SET " + column + " = " + value, read, pointer, said);
}

} // namespace

TEST(Damage, ofAHealthAnswerIsAnError)
{
    expectEachMalformed("cleared", "health", notFlags, health, "/health/implant");
    expectEachMalformed("side", "health", notWords, health, "/health/implant");
    expectEachMalformed("at_utc", "health", notMoments, health, "/health/implant");
    expectEachMalformed("at_offset", "health", notOffsets, health, "/health/implant");
    expectEachMalformed("at_zone", "health", notTexts, health, "/health/implant");
    expectMalformed("UPDATE health SET gate = x'00'", health, "/health/");
}

TEST(Damage, ofAHealthNoIsAnError)
{
    expectEachMalformed("at_utc", "health_no", notMoments, healthNos, "/health_no/fever");
    expectEachMalformed("at_offset", "health_no", notOffsets, healthNos, "/health_no/fever");
    expectEachMalformed("at_zone", "health_no", notTexts, healthNos, "/health_no/fever");
    expectMalformed("UPDATE health_no SET gate = x'00'", healthNos, "/health_no/");
}

TEST(Damage, ofAHealthAnswersZoneIsAnError)
{
    expectEachMalformed("zone", "health_zone", notTexts, health, "/health/implant");
    expectEachMalformed("side", "health_zone", notWords, health, "/health/implant");
    expectMalformed("UPDATE health_zone SET gate = 'other'", health, "/health/other");
    expectMalformed("DELETE FROM health", health, "/health/implant");
}

TEST(Damage, ofADaysAnswerIsAnError)
{
    expectEachMalformed("yes", "screening", notFlags, screenings, "/screening/fever");
    expectEachMalformed("question", "screening", notTexts, screenings, "/screening/");
    expectEachMalformed("at_offset", "screening", notOffsets, screenings, "/screening/fever");
    expectEachMalformed("at_zone", "screening", notTexts, screenings, "/screening/fever");
}

TEST(Damage, ofADaysAnswersMomentMakesItAnAnswerOfNoDay)
{
    for (const char *moment : {"NULL", "-1", "'today'", "9000000000000000000"}) {
        const Quick quick;
        const TempFolder folder;
        makeJournal(folder / "journal.db");
        damage(folder / "journal.db", std::string{"UPDATE screening SET at_utc = "} + moment);
        EXPECT_THAT(value(openReader(folder / "journal.db").screenings(evening.day())), IsEmpty()) << moment; // it is asked again
    }
}

TEST(Damage, ofASwitchedPointIsAnError)
{
    expectEachMalformed("is_on", "switched_on", notFlags, switchedOn, "/switched_on/scalenes-back");
    expectEachMalformed("at_utc", "switched_on", notMoments, switchedOn, "/switched_on/scalenes-back");
    expectMalformed("UPDATE switched_on SET point = x'00'", switchedOn, "/switched_on/");
}

TEST(Damage, ofANextDaysAnswerIsAnError)
{
    for (const Answer said : {Answer::NotSore, Answer::Sore, Answer::Bruised})
        expectEachMalformed("answer", "next_day", notWords, soreness, "/next_day/s", said);
    for (const Answer said : {Answer::Sore, Answer::Bruised}) {
        expectEachMalformed("at_utc", "next_day", notMoments, soreness, "/next_day/s", said);
        expectEachMalformed("at_offset", "next_day", notOffsets, soreness, "/next_day/s", said);
        expectMalformed("UPDATE next_day SET session = 99", soreness, "/next_day/", said);
        expectMalformed("UPDATE point SET side = 'lift'", soreness, "/session/s", said);
        expectMalformed("UPDATE session SET removed_utc = 'today'", soreness, "/next_day/s", said);
    }
}

TEST(Damage, ofWhatWasPressedLatelyIsAnError)
{
    expectEachMalformed("began_utc", "hold", notMoments, pressedSince, "/session/s");
    expectEachMalformed("began_offset", "hold", notOffsets, pressedSince, "/session/s");
    expectEachMalformed("point", "point", notTexts, pressedSince, "/session/s");
    expectEachMalformed("side", "point", notWords, pressedSince, "/session/s");
    expectEachMalformed("started_utc", "session", notMoments, pressedSince, "/session/s");
    expectEachMalformed("started_offset", "session", notOffsets, pressedSince, "/session/s");
    expectMalformed("UPDATE session SET removed_utc = 'today', removed_offset = 0, removed_zone = ''", pressedSince, "/session/s");
    expectMalformed("UPDATE session SET removed_offset = 60", pressedSince, "/session/s");
    expectEachMalformed("id", "session", notTexts, pressedSince, "/session/");
}

TEST(Damage, ofAHoldIsAnError)
{
    expectEachMalformed("pressed", "hold", notDurations, session, "/session/s");
    expectEachMalformed("planned", "hold", notDurations, session, "/session/s");
    expectEachMalformed("pressure", "hold", notPressures, session, "/session/s");
    expectEachMalformed("press", "hold", notNrs, session, "/session/s");
    expectEachMalformed("hold", "hold", {"NULL", "-1", "1001", "'first'"}, session, "/session/s");
    expectEachMalformed("ending", "hold", {"NULL", "'lift'", "1"}, session, "/session/s");
    expectEachMalformed("began_utc", "hold", notMoments, session, "/session/s");
    expectEachMalformed("id", "hold", notTexts, session, "/session/s");
}

TEST(Damage, ofAPointIsAnError)
{
    for (const char *column : {"pressure", "pressure_cap"})
        expectEachMalformed(column, "point", notPressures, session, "/session/s");
    for (const char *column : {"hold", "rest", "max_pressed"})
        expectEachMalformed(column, "point", notDurations, session, "/session/s");
    for (const char *column : {"reps", "max_reps", "reloads"})
        expectEachMalformed(column, "point", {"NULL", "-1", "1001", "'many'"}, session, "/session/s");
    for (const char *column : {"gentle", "low_cap", "located"})
        expectEachMalformed(column, "point", notFlags, session, "/session/s");
    for (const char *column : {"point", "muscle", "zone", "name", "label", "tool", "posture"})
        expectMalformed(std::string{"UPDATE point SET "} + column + " = NULL", session, "/session/s");
    expectEachMalformed("tender", "point", notNrs, session, "/session/s");
    expectEachMalformed("side", "point", notWords, session, "/session/s");
    expectEachMalformed("ache", "point", {"NULL", "'maybe'", "1"}, session, "/session/s");
    expectEachMalformed("ending", "point", {"NULL", "'lift'", "1"}, session, "/session/s");
}

TEST(Damage, ofASessionIsAnError)
{
    expectEachMalformed("state", "session", notWords, session, "/session/s");
    expectEachMalformed("started_utc", "session", notMoments, session, "/session/s");
    expectEachMalformed("ended_utc", "session", {"-1", "'today'"}, session, "/session/s");
    expectEachMalformed("ended_offset", "session", {"NULL", "1441"}, session, "/session/s");
    expectEachMalformed("hard_limit", "session", notDurations, session, "/session/s");
    expectEachMalformed("side", "session_zone", notWords, session, "/session/s");
    expectEachMalformed("kind", "rating", notWords, session, "/session/s");
    expectEachMalformed("nrs", "rating", notNrs, session, "/session/s");
    expectEachMalformed("at_utc", "rating", notMoments, session, "/session/s");
}

TEST(Damage, ofWhatFinishedSessionsSayIsAnError)
{
    for (const Read &read : {pointHistories, occasionsOf}) {
        expectEachMalformed("state", "session", notWords, read, "/session/s");
        expectEachMalformed("side", "point", notWords, read, "/session/s");
        expectEachMalformed("ache", "point", {"NULL", "'maybe'"}, read, "/session/s");
        expectEachMalformed("nrs", "rating", notNrs, read, "/session/s");
        expectEachMalformed("pressed", "hold", {"'long'", "1.5"}, read, "/session/s");
        expectMalformed("UPDATE hold SET pressed = NULL, planned = NULL", read, "/session/s");
    }
}

TEST(Damage, ofAnEntryIsAnError)
{
    for (const char *column : {"about", "written"}) {
        expectEachMalformed(column + std::string{"_utc"}, "entry", notMoments, entry, "/entry/e");
        expectEachMalformed(column + std::string{"_offset"}, "entry", notOffsets, entry, "/entry/e");
        expectEachMalformed(column + std::string{"_zone"}, "entry", notTexts, entry, "/entry/e");
    }
    expectMalformed("UPDATE entry SET changed_utc = 'today', changed_offset = 0, changed_zone = ''", entry, "/entry/e");
    expectMalformed("UPDATE entry SET changed_offset = 60", entry, "/entry/e");
    expectEachMalformed("note", "entry", notTexts, entry, "/entry/e");
    expectMalformed("UPDATE entry SET id = x'00'", entries, "/entry/");
}

TEST(Damage, ofAnEntrysPlaceIsAnError)
{
    for (const Read &read : {entry, entries, exportJson}) {
        expectEachMalformed("zone", "entry_place", notTexts, read, "/entry/e");
        expectEachMalformed("side", "entry_place", notWords, read, "/entry/e");
        expectEachMalformed("nrs", "entry_place", notNrs, read, "/entry/e");
        expectMalformed("UPDATE entry_place SET nrs = NULL", read, "/entry/e");
        expectEachMalformed("qualities", "entry_place", {"NULL", "'aching,burning'", "'burning aching'", "'aching aching'", "'lift'", "1"},
            read, "/entry/e");
        expectMalformed("DELETE FROM entry_place", read, "/entry/e");
    }
}

TEST(Damage, isTheSameToListsAndExports)
{
    expectEachMalformed("state", "session", notWords, summaries, "/session/s");
    expectEachMalformed("nrs", "rating", notNrs, summaries, "/session/s");
    expectEachMalformed("side", "session_zone", notWords, summaries, "/session/s");
    expectEachMalformed("pressed", "hold", notDurations, exportJson, "/session/s");
    expectEachMalformed("cleared", "health", notFlags, exportJson, "/health/implant");
}

TEST(Damage, ofOneRowHidesNoOtherError)
{
    const Quick quick;
    const TempFolder folder;
    makeJournal(folder / "journal.db");
    {
        JournalStore store = openStore(folder / "journal.db");
        play(store, finished("t", wall(november(22), 20h)));
        value(store.setHealth({"zz", false, {}, Side::Left, evening}));
    }
    damage(folder / "journal.db", "UPDATE hold SET began_utc = NULL WHERE id = 't-h'; UPDATE health SET side = 'lift' WHERE gate = 'zz'");
    const JournalReader reader = openReader(folder / "journal.db");
    EXPECT_EQ(pressedSince(reader)->pointer, "/session/t");
    EXPECT_EQ(health(reader)->pointer, "/health/zz");
    EXPECT_EQ(session(reader), std::nullopt);
}

// ---- and back

TEST(Mending, aHealthAnswerIsAnsweredAgain)
{
    const Quick quick;
    const TempFolder folder;
    makeJournal(folder / "journal.db");
    damage(folder / "journal.db", "UPDATE health SET cleared = 7");
    JournalStore store = openStore(folder / "journal.db");
    const HealthRecord again{"implant", false, {}, Side::Right, nextMorning};
    value(store.setHealth(again));
    EXPECT_THAT(value(store.health()), ElementsAre(again));
}

TEST(Mending, allHealthAnswersAreGivenAgain)
{
    const Quick quick;
    const TempFolder folder;
    makeJournal(folder / "journal.db");
    damage(folder / "journal.db", "UPDATE health SET gate = x'00'; UPDATE health_zone SET gate = 'other'");
    JournalStore store = openStore(folder / "journal.db");
    const HealthRecord again{"fever", true, {{{"neck"}, Side::Left}}, Side::Left, nextMorning};
    value(store.replaceHealth({again}));
    EXPECT_THAT(value(store.health()), ElementsAre(again));
    value(store.replaceHealth({}));
    EXPECT_THAT(value(store.health()), IsEmpty());
}

TEST(Mending, aDaysQuestionsAreAskedAgain)
{
    const Quick quick;
    const TempFolder folder;
    makeJournal(folder / "journal.db");
    {
        JournalStore store = openStore(folder / "journal.db");
        value(store.addScreening("other-day", true, nextMorning));
        value(store.addScreening("damaged", false, wall(november(22), 23h)));
    }
    damage(folder / "journal.db", "UPDATE screening SET at_offset = NULL WHERE question = 'damaged'");
    JournalStore store = openStore(folder / "journal.db");
    value(store.clearScreenings(evening.day()));
    EXPECT_THAT(value(store.screenings(evening.day())), IsEmpty());
    EXPECT_THAT(value(store.screenings(nextMorning.day())), SizeIs(1));
}

TEST(Mending, aPointIsSwitchedAgain)
{
    const Quick quick;
    const TempFolder folder;
    makeJournal(folder / "journal.db");
    damage(folder / "journal.db", "UPDATE switched_on SET is_on = 7");
    JournalStore store = openStore(folder / "journal.db");
    value(store.setSwitchedOn("scalenes-back", true, nextMorning));
    EXPECT_THAT(value(store.switchedOn()), ElementsAre("scalenes-back"));
    value(store.clearSwitchedOn());
    EXPECT_THAT(value(store.switchedOn()), IsEmpty());
}

TEST(Mending, aNextDaysAnswerIsGivenAgain)
{
    const Quick quick;
    const TempFolder folder;
    makeJournal(folder / "journal.db", Answer::NotSore);
    damage(folder / "journal.db", "UPDATE next_day SET answer = NULL");
    JournalStore store = openStore(folder / "journal.db");
    value(store.addNextDay({"s", Answer::Bruised, nextMorning}));
    EXPECT_THAT(value(store.soreness(evening.utc)), SizeIs(1));
}

TEST(Mending, aSessionIsRemoved)
{
    for (const char *sql :
        {"UPDATE hold SET began_utc = NULL", "UPDATE session SET started_utc = NULL", "UPDATE point SET side = 'lift'"}) {
        const Quick quick;
        const TempFolder folder;
        makeJournal(folder / "journal.db");
        damage(folder / "journal.db", sql);
        JournalStore store = openStore(folder / "journal.db");
        EXPECT_TRUE(pressedSince(store)) << sql;
        value(store.remove("s", nextMorning));
        EXPECT_EQ(pressedSince(store), std::nullopt) << sql;
        EXPECT_EQ(soreness(store), std::nullopt) << sql;
    }
}

} // namespace unknot::test
