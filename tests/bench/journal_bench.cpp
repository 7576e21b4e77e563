// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the journal costs when it is new, after 7,300 sessions and after 73,000, each figure beside the
// least that SQLite can do. For a write that is one row, one table, WAL and FULL; for a read it is one
// row by its key, prepared and read in the same file. Counters: the median in µs, the floor's, and the
// one as a multiple of the other. Run it on the disk that counts: TMPDIR=... journal_bench
#include "support/journalsamples.h"
#include "support/largejournal.h"
#include "support/tempfolder.h"

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace unknot::test
{

namespace
{

void require(bool ok)
{
    if (!ok)
        throw std::runtime_error("SQLite refuses");
}

// The floor: a prepared INSERT into a table without keys, committed by itself.
class RawTable
{
public:
    explicit RawTable(const std::filesystem::path &file)
    {
        require(sqlite3_open(file.c_str(), &m_db) == SQLITE_OK);
        execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; CREATE TABLE t (x INTEGER) STRICT");
        require(sqlite3_prepare_v2(m_db, "INSERT INTO t VALUES (?)", -1, &m_insert, nullptr) == SQLITE_OK);
        // Past its first checkpoint, as the journal is: a log that still grows is slower to sync.
        for (int i = 0; i < 1500; ++i)
            commit(i);
        execute("PRAGMA synchronous = FULL");
    }
    ~RawTable()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_db);
    }
    RawTable(const RawTable &) = delete;
    RawTable &operator=(const RawTable &) = delete;

    void commit(int value)
    {
        sqlite3_bind_int(m_insert, 1, value);
        require(sqlite3_step(m_insert) == SQLITE_DONE);
        sqlite3_reset(m_insert);
    }

private:
    void execute(const char *sql) { require(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) == SQLITE_OK); }

    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

// The floor of a read.
class RawRow
{
public:
    explicit RawRow(const std::filesystem::path &file) { require(sqlite3_open(file.c_str(), &m_db) == SQLITE_OK); }
    ~RawRow() { sqlite3_close(m_db); }
    RawRow(const RawRow &) = delete;
    RawRow &operator=(const RawRow &) = delete;

    void read()
    {
        sqlite3_stmt *statement = nullptr;
        require(sqlite3_prepare_v2(m_db, "SELECT id FROM session WHERE key = 1", -1, &statement, nullptr) == SQLITE_OK);
        if (sqlite3_step(statement) == SQLITE_ROW)
            benchmark::DoNotOptimize(sqlite3_column_text(statement, 0));
        sqlite3_finalize(statement);
    }

private:
    sqlite3 *m_db = nullptr;
};

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

template<class Work>
double secondsOf(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

const WallTime now = wall(november(22), 18h + 42min);

// A journal of so many sessions in which one runs, with a reader as the window has it.
class Practice
{
public:
    explicit Practice(int sessions) : m_store(openStore(m_folder / "journal.db")), m_reader(value(m_store.openReader()))
    {
        const double took = secondsOf([&] { makeLargeJournal(m_store, sessions, now); });
        std::fprintf(stderr, "made %d sessions in %.1f s\n", sessions, took);
        value(m_store.beginSession(atStart(finished("now", now))));
        SessionRecord ended = finished("ended", now);
        ended.points[0].point = "upper-trapezius-front-rim"; // which the others press too
        play(m_store, ended);
    }
    // Made once for all the benchmarks that are run.
    static Practice &of(int sessions)
    {
        static std::map<int, std::unique_ptr<Practice>> practices;
        auto &practice = practices[sessions];
        if (!practice)
            practice = std::make_unique<Practice>(sessions);
        return *practice;
    }

    [[nodiscard]] JournalStore &store() { return m_store; }
    [[nodiscard]] const JournalReader &reader() const { return m_reader; }
    void rate(int nrs) { value(m_store.addRating("now", {newUuid(), RatingRecord::Kind::AtRest, RatingRecord::Moment::Before, nrs, now})); }

private:
    TempFolder m_folder;
    JournalStore m_store;
    JournalReader m_reader;
};

// Both in turn, so that a machine that is slow for a while is slow for both.
template<class Ours, class Floor>
void measure(benchmark::State &state, Ours ours, Floor floor)
{
    std::vector<double> costs, floors;
    for (auto _ : state) {
        const bool floorFirst = costs.size() % 2 == 0; // neither always follows the other's sync
        if (floorFirst)
            floors.push_back(secondsOf(floor) * 1e6);
        costs.push_back(secondsOf(ours) * 1e6);
        if (!floorFirst)
            floors.push_back(secondsOf(floor) * 1e6);
    }
    state.counters["us"] = median(costs);
    state.counters["floor_us"] = median(floors);
    state.counters["ratio"] = median(costs) / median(floors);
}

void measureRead(benchmark::State &state, int sessions, void (*read)(const JournalReader &))
{
    const Practice &practice = Practice::of(sessions);
    RawRow row(practice.reader().file());
    measure(
        state, [&] { read(practice.reader()); }, [&] { row.read(); });
}

void measureWrite(benchmark::State &state, int sessions, void (*write)(Practice &))
{
    Practice &practice = Practice::of(sessions);
    const TempFolder folder;
    RawTable table(folder / "raw.db");
    measure(
        state, [&] { write(practice); }, [&] { table.commit(5); });
}

constexpr auto ago = [](std::chrono::days days) { return now.utc - days; };

struct Read {
    const char *name;
    void (*read)(const JournalReader &);
};

template<class T>
void use(Result<T> result)
{
    benchmark::DoNotOptimize(value(std::move(result)));
}

// What is read while somebody works with the program.
constexpr Read reads[] = {
    {"screenings", [](const JournalReader &j) { use(j.screenings(now.day())); }},
    {"health", [](const JournalReader &j) { use(j.health()); }},
    {"switchedOn", [](const JournalReader &j) { use(j.switchedOn()); }},
    {"pressedSince/1-day", [](const JournalReader &j) { use(j.pressedSince(ago(std::chrono::days{1}))); }},
    {"soreness/2-days", [](const JournalReader &j) { use(j.soreness(ago(std::chrono::days{2}))); }},
    {"awaitingNextDay/4-days", [](const JournalReader &j) { use(j.awaitingNextDay(now.day(), ago(std::chrono::days{4}))); }},
    {"unfinished", [](const JournalReader &j) { use(j.unfinished()); }},
    {"session", [](const JournalReader &j) { use(j.session("ended")); }},
    {"occasionsOf", [](const JournalReader &j) { use(j.occasionsOf("ended")); }},
    {"summaries/newest-3", [](const JournalReader &j) { use(j.summaries({}, 3)); }},
    {"summaries/14-days", [](const JournalReader &j) { use(j.summaries(ago(std::chrono::days{14}))); }},
};

// What reads all of it, once.
constexpr Read wholeReads[] = {
    {"pointHistories", [](const JournalReader &j) { use(j.pointHistories()); }},
    {"summaries", [](const JournalReader &j) { use(j.summaries()); }},
};

struct Write {
    const char *name;
    void (*write)(Practice &);
};

constexpr Write writes[] = {
    {"rating", [](Practice &p) { p.rate(5); }},
    {"no to all (8 answers)",
        [](Practice &p) {
            const JournalReader::Screening no{"q-clumsy-unsteady", false};
            value(p.store().addScreenings({no, no, no, no, no, no, no, no}, now));
        }},
    {"batch (3 writes)",
        [](Practice &p) {
            value(p.store().batch([&](JournalStore &j) {
                p.rate(5);
                value(j.setLocated("now-p", 5, "yes"));
                return j.endPoint("now-p", "finished");
            }));
        }},
};

// Merging into what was read once: the part of a session's end that is not SQLite's.
void merging(benchmark::State &state, int sessions)
{
    const JournalReader &reader = Practice::of(sessions).reader();
    PointHistories histories = value(reader.pointHistories());
    const SessionOccasions ended = value(reader.occasionsOf("ended"));
    for (auto _ : state)
        merge(histories, ended);
}

// The reads come first: the writes write thousands of answers and ratings.
const bool registered = [] {
    using benchmark::RegisterBenchmark;
    constexpr int sizes[] = {0, 7'300, 73'000};
    for (const int sessions : sizes) {
        const std::string size = '/' + std::to_string(sessions);
        for (const auto &[name, read] : reads)
            RegisterBenchmark((name + size).c_str(), measureRead, sessions, read)->Unit(benchmark::kMicrosecond);
        RegisterBenchmark(("merge" + size).c_str(), merging, sessions)->Unit(benchmark::kMicrosecond);
        for (const auto &[name, read] : wholeReads)
            RegisterBenchmark((std::string{"all "} + name + size).c_str(), measureRead, sessions, read)->Unit(benchmark::kMillisecond);
    }
    for (const int sessions : sizes) {
        const std::string size = '/' + std::to_string(sessions);
        for (const auto &[name, write] : writes)
            RegisterBenchmark((name + size).c_str(), measureWrite, sessions, write)->Unit(benchmark::kMicrosecond)->UseRealTime();
    }
    return true;
}();

} // namespace

} // namespace unknot::test
