// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a rating costs until it is on the disk, against the least that SQLite can do: one row, one
// table, WAL and FULL. Run it on the disk that counts: TMPDIR=... journal_bench
#include "support/journalsamples.h"
#include "support/tempfolder.h"

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <algorithm>
#include <numeric>
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

// A journal in which a session runs, after a year of others.
class RunningSession
{
public:
    explicit RunningSession(const std::filesystem::path &file) : m_store(openStore(file))
    {
        for (int day = 0; day < 365; ++day)
            value(m_store.beginSession(finishedOn(day)));
        value(m_store.beginSession(atStart(finished("now", m_start))));
    }

    void rate(int nrs)
    {
        value(m_store.addRating("now", {newUuid(), RatingRecord::Kind::AtRest, RatingRecord::Moment::Before, nrs, m_start}));
    }

private:
    SessionRecord finishedOn(int day) const
    {
        WallTime at = m_start;
        at.utc -= std::chrono::days{365 - day};
        SessionRecord s = finished(newUuid(), at);
        s.points[0].id = newUuid();
        return s;
    }

    WallTime m_start = wall(november(22), 18h + 42min);
    JournalStore m_store;
};

void rawCommit(benchmark::State &state)
{
    const TempFolder folder;
    RawTable table(folder / "raw.db");
    int i = 0;
    for (auto _ : state)
        table.commit(++i % 11);
}

void durableRating(benchmark::State &state)
{
    const TempFolder folder;
    RunningSession session(folder / "journal.db");
    int i = 0;
    for (auto _ : state)
        session.rate(++i % 11);
}

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

// Both in turn, so that a disk that is slow for a while is slow for both; the counters tell the two
// medians and means in µs, and what the rating costs as a multiple of the floor.
void ratingOverRaw(benchmark::State &state)
{
    const TempFolder folder;
    RawTable table(folder / "raw.db");
    RunningSession session(folder / "journal.db");
    std::vector<double> raw, rating;
    for (auto _ : state) {
        const bool rawFirst = raw.size() % 2 == 0; // neither always follows the other's sync
        if (rawFirst)
            raw.push_back(secondsOf([&] { table.commit(5); }) * 1e6);
        rating.push_back(secondsOf([&] { session.rate(5); }) * 1e6);
        if (!rawFirst)
            raw.push_back(secondsOf([&] { table.commit(5); }) * 1e6);
    }
    const auto mean = [](const std::vector<double> &v) { return std::accumulate(v.begin(), v.end(), 0.0) / static_cast<double>(v.size()); };
    state.counters["raw_us"] = median(raw);
    state.counters["rating_us"] = median(rating);
    state.counters["ratio_median"] = median(rating) / median(raw);
    state.counters["ratio_mean"] = mean(rating) / mean(raw);
}

BENCHMARK(rawCommit)->Unit(benchmark::kMicrosecond)->UseRealTime();
BENCHMARK(durableRating)->Unit(benchmark::kMicrosecond)->UseRealTime();
BENCHMARK(ratingOverRaw)->Unit(benchmark::kMicrosecond)->UseRealTime()->MinTime(3);

} // namespace

} // namespace unknot::test
