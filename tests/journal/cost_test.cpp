// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is read or written while somebody works with the program costs the same in a large journal.
#include "journal/pressedplace.h"
#include "support/daysamples.h"
#include "support/largejournal.h"
#include "support/sqltrace.h"
#include "support/tempfolder.h"
#include "support/trialsamples.h"

#include <gmock/gmock.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>
#include <regex>

namespace unknot::test
{

namespace
{

using testing::IsEmpty;

const WallTime now = wall(november(22), 18h + 42min);

JournalReader::Instant ago(std::chrono::days days)
{
    return now.utc - days;
}

struct Call {
    std::string name;
    std::function<void(JournalStore &)> run;
};

std::vector<Call> reads()
{
    using std::chrono::days;
    return {
        {"screenings", [](JournalStore &j) { value(j.screenings(now.day() - days{1})); }},
        {"health", [](JournalStore &j) { value(j.health()); }},
        {"switchedOn", [](JournalStore &j) { value(j.switchedOn()); }},
        {"pressedSince", [](JournalStore &j) { value(j.pressedSince(ago(days{1}))); }},
        {"soreness", [](JournalStore &j) { value(j.soreness(ago(days{2}))); }},
        {"awaitingNextDay", [](JournalStore &j) { value(j.awaitingNextDay(now.day(), ago(days{4}))); }},
        {"unfinished", [](JournalStore &j) { value(j.unfinished()); }},
        {"session", [](JournalStore &j) { value(j.session("running")); }},
        {"occasionsOf", [](JournalStore &j) { value(j.occasionsOf("running")); }},
        {"summaries, newest", [](JournalStore &j) { value(j.summaries({}, 3)); }},
        {"entries, newest",
            [](JournalStore &j) {
                value(j.entries({{}, {}, 3, {}}));
            }},
        {"entries, since",
            [](JournalStore &j) {
                value(j.entries({ago(days{14}), {}, {}, {}}));
            }},
        {"entries, further back",
            [](JournalStore &j) {
                value(j.entries({{}, ago(days{20}), 3, "far-back"}));
            }},
        {"entry", [](JournalStore &j) { value(j.entry("far-back")); }},
        {"days", [](JournalStore &j) { value(j.days(now.day() - days{14}, now.day())); }},
        {"firstOfAll", [](JournalStore &j) { value(j.firstOfAll()); }},
        {"pressedPlaces", [](JournalStore &j) { value(j.pressedPlaces(ago(days{14}), now.utc)); }},
        {"pressedPlaces, further back", [](JournalStore &j) { value(j.pressedPlaces(ago(days{30}), ago(days{20}))); }},
        {"summaries, since", [](JournalStore &j) { value(j.summaries(ago(days{14}))); }},
    };
}

std::vector<Call> writes()
{
    const SessionRecord s = finished("new", now);
    return {
        {"beginSession", [s](JournalStore &j) { value(j.beginSession(atStart(s))); }},
        {"addRating", [s](JournalStore &j) { value(j.addRating("new", s.ratings[0])); }},
        {"setLocated", [](JournalStore &j) { value(j.setLocated("new-p", 6, "yes")); }},
        {"beginHold", [s](JournalStore &j) { value(j.beginHold("new-p", s.points[0].holds[0])); }},
        {"setPress", [](JournalStore &j) { value(j.setPress("new-h", 4)); }},
        {"easeOff", [](JournalStore &j) { value(j.easeOff("new-h", 4)); }},
        {"endHold", [](JournalStore &j) { value(j.endHold("new-h", 30s, "time")); }},
        {"endPoint", [](JournalStore &j) { value(j.endPoint("new-p", "finished")); }},
        {"endSession", [](JournalStore &j) { value(j.endSession("new", SessionState::Completed, now)); }},
        {"setNote", [](JournalStore &j) { value(j.setNote("new", "note", now)); }},
        {"remove", [](JournalStore &j) { value(j.remove("new", now)); }},
        {"restore", [](JournalStore &j) { value(j.restore("new")); }},
        {"setHealth",
            [](JournalStore &j) {
                value(j.setHealth({"implant", false, {{{"neck"}, Side::Left}}, Side::Left, now}));
            }},
        {"setHealthNos",
            [](JournalStore &j) {
                value(j.setHealthNos({"implant", "fever"}, now));
            }},
        {"addScreenings",
            [](JournalStore &j) {
                value(j.addScreenings({{"fever", false}, {"fall", false}}, now));
            }},
        {"clearScreenings", [](JournalStore &j) { value(j.clearScreenings(now.day())); }},
        {"setSwitchedOn", [](JournalStore &j) { value(j.setSwitchedOn("scalenes-back", true, now)); }},
        {"addNextDay",
            [](JournalStore &j) {
                value(j.addNextDay({"new", NextDayRecord::Answer::Sore, now}));
            }},
        {"addEntry", [](JournalStore &j) { value(j.addEntry(painTold("new", now))); }},
        {"changeEntry", [](JournalStore &j) { value(j.changeEntry(painTold("new", now, 3))); }},
        {"removeEntry", [](JournalStore &j) { value(j.removeEntry("new", now)); }},
        {"restoreEntry", [](JournalStore &j) { value(j.restoreEntry("new")); }},
        {"setDay", [](JournalStore &j) { value(j.setDay(dayTold(now, 3, 4, {"tag"}))); }},
        {"setDay, nothing", [](JournalStore &j) { value(j.setDay(dayTold(now, {}))); }},
        {"setWeekly", [](JournalStore &j) { value(j.setWeekly(weekTold("new", now))); }},
        {"removeWeekly", [](JournalStore &j) { value(j.removeWeekly("new")); }},
        {"setTrial", [](JournalStore &j) { value(j.setTrial(trialAgreed("new", now))); }},
        {"answerTrial", [](JournalStore &j) { value(j.answerTrial("new", trialTold(trialAgreed("new", now), 0, 3))); }},
    };
}

// What the calls are of.
void prepare(JournalStore &store)
{
    value(store.beginSession(atStart(finished("running", now))));
    value(store.addEntry(painTold("far-back", wall(november(1), 10h))));
    value(store.addTag(tagMade("tag", "long drive", now)));
}

// One after the other on a journal of so many sessions.
std::vector<std::int64_t> stepsOf(const std::vector<Call> &calls, int sessions)
{
    SqlTrace trace;
    JournalStore store = memoryStore();
    makeLargeJournal(store, sessions, now);
    prepare(store);
    std::vector<std::int64_t> steps;
    for (const Call &call : calls) {
        trace.takeSteps();
        call.run(store);
        steps.push_back(trace.takeSteps());
    }
    return steps;
}

void expectSameCost(const std::vector<Call> &calls)
{
    const auto small = stepsOf(calls, 200);
    const auto large = stepsOf(calls, 2000);
    for (std::size_t i = 0; i < calls.size(); ++i) {
        EXPECT_GT(small[i], 0) << calls[i].name;
        // The last days of the two are not quite the same; ten times as many rows would be thousands.
        EXPECT_LE(large[i], small[i] * 5 / 4 + 200) << calls[i].name;
    }
}

// How SQLite would go about it, as far as it looks at every row of a table that grows: not where the
// index has only the rows that are wanted, nor where the call stops at the first sensible row.
std::vector<std::string> scansOf(SQLite::Database &db, const std::string &sql)
{
    static const std::regex explainable("^\\s*(SELECT|WITH|INSERT|UPDATE|DELETE)[^]*");
    static const std::regex scan("SCAN (session|point|hold|rating|screening|next_day|entry|entry_place|day|day_tag|s|p|h|r|n|d)( .*)?");
    static const std::regex few("SCAN \\w+ USING INDEX (session_running|next_day_unresolved|next_day_sore)");
    static const std::regex stopping("SCAN (session USING INDEX session_by_start|entry USING INDEX entry_by_time)");
    static const std::string first = " LIMIT 1";
    std::vector<std::string> scans;
    if (!std::regex_match(sql, explainable))
        return scans;
    SQLite::Statement plan(db, "EXPLAIN QUERY PLAN " + sql);
    while (plan.executeStep()) {
        const std::string line = plan.getColumn(3).getString();
        const bool stops = std::regex_match(line, stopping) && (sql.find("WHERE") == std::string::npos || sql.ends_with(first));
        if (std::regex_match(line, scan) && !std::regex_match(line, few) && !stops)
            scans.push_back(line + "\nin " + sql);
    }
    return scans;
}

} // namespace

TEST(Cost, ofReadingDoesNotGrowWithTheJournal)
{
    expectSameCost(reads());
}

TEST(Cost, ofWritingDoesNotGrowWithTheJournal)
{
    expectSameCost(writes());
}

TEST(Cost, noStatementScansATableThatGrows)
{
    SqlTrace trace;
    const TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
    prepare(store);
    SQLite::Database plans((folder / "journal.db").string());
    for (const auto &calls : {reads(), writes()}) {
        for (const Call &call : calls) {
            trace.takeStatements();
            call.run(store);
            const auto statements = trace.takeStatements();
            EXPECT_FALSE(statements.empty()) << call.name;
            for (const std::string &sql : statements)
                EXPECT_THAT(scansOf(plans, sql), IsEmpty()) << call.name;
        }
    }
}

TEST(Cost, aScanWouldBeSeen)
{
    const TempFolder folder;
    value(JournalStore::open(folder / "journal.db"));
    SQLite::Database plans((folder / "journal.db").string());
    EXPECT_EQ(scansOf(plans, "SELECT id FROM session s WHERE (?1 IS NULL OR s.started_utc >= ?1)").size(), 1U);
    EXPECT_EQ(scansOf(plans, "SELECT id FROM session WHERE title = ?1 ORDER BY started_utc").size(), 1U);
    EXPECT_EQ(scansOf(plans, "SELECT yes FROM screening WHERE at_utc + at_offset * 60000 >= ?1").size(), 1U);
}

} // namespace unknot::test
