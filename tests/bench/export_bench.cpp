// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What writing everything costs in a journal of 7,300 sessions and of 73,000, in each form, beside the least that SQLite can do: every
// row of every table stepped over and its columns looked at. Counters: records (rows) in a second, which are to be 100,000, and by CPU,
// where others use the machine; the floor's, the time as a multiple of the floor's, and the most memory (MB) that the process had, which is
// to stay under 100.
#include "exchange/exporting.h"
#include "support/journalsamples.h"
#include "support/largejournal.h"
#include "support/tempfolder.h"

#include <benchmark/benchmark.h>
#include <sqlite3.h>
#include <sys/resource.h>

#include <algorithm>
#include <ctime>
#include <map>
#include <memory>

namespace unknot::test
{

namespace
{

const WallTime now = wall(november(22), 18h + 42min);

template<class Work>
double secondsOf(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

double cpuSeconds()
{
    timespec spent{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return static_cast<double>(spent.tv_sec) + static_cast<double>(spent.tv_nsec) / 1e9;
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

struct Practice {
    explicit Practice(int sessions) { makeLargeJournal(folder / "journal.db", sessions, now); }
    static Practice &of(int sessions)
    {
        static std::map<int, std::unique_ptr<Practice>> practices;
        auto &practice = practices[sessions];
        if (!practice)
            practice = std::make_unique<Practice>(sessions);
        return *practice;
    }
    TempFolder folder;
};

// Every row, every column; how many rows.
std::int64_t stepOverAll(const std::filesystem::path &file)
{
    sqlite3 *db = nullptr;
    sqlite3_open(file.c_str(), &db);
    std::int64_t rows = 0;
    for (const char *table :
        {"session", "session_zone", "point", "hold", "rating", "entry", "entry_place", "screening", "next_day", "day"}) {
        sqlite3_stmt *all = nullptr;
        sqlite3_prepare_v2(db, (std::string("SELECT * FROM ") + table).c_str(), -1, &all, nullptr);
        while (sqlite3_step(all) == SQLITE_ROW) {
            ++rows;
            for (int column = 0; column < sqlite3_column_count(all); ++column)
                benchmark::DoNotOptimize(sqlite3_column_text(all, column));
        }
        sqlite3_finalize(all);
    }
    sqlite3_close(db);
    return rows;
}

exchange::Names names()
{
    return {[](const SidedZone &place) { return place.zone.value; }, [](const journal::PointRecord &point) { return point.name; },
        [](const journal::RatingRecord &) { return std::string("Pain"); }, [](const auto &) { return std::string(); }, "Told", "Pain",
        "Enjoyment", "Activity"};
}

void exporting(benchmark::State &state, int sessions, exchange::Format format)
{
    const auto file = Practice::of(sessions).folder / "journal.db";
    const JournalReader reader = openReader(file);
    std::int64_t rows = 0;
    double took = 0, used = 0, floor = 0;
    for ([[maybe_unused]] const auto _ : state) { // NOLINT(clang-analyzer-deadcode.DeadStores)
        floor += secondsOf([&] { rows = stepOverAll(file); });
        const double before = cpuSeconds();
        took += secondsOf([&] {
            value(exchange::writeExport(reader, {format, {}, names(), "0", now}, [](std::string_view piece) {
                benchmark::DoNotOptimize(piece.data());
                return Status{};
            }));
        });
        used += cpuSeconds() - before;
    }
    const double all = static_cast<double>(rows) * static_cast<double>(state.iterations());
    state.counters["records_per_s"] = all / took;
    state.counters["by_cpu_per_s"] = all / used;
    state.counters["floor_per_s"] = all / floor;
    state.counters["ratio"] = took / floor;
    state.counters["peak_MB"] = peakMegabytes();
}

const bool registered = [] {
    for (const int sessions : {7'300, 73'000}) {
        const std::string size = '/' + std::to_string(sessions);
        for (const auto &[name, format] :
            {std::pair("json", exchange::Format::Json), std::pair("csv", exchange::Format::Csv), std::pair("fhir", exchange::Format::Fhir)})
            benchmark::RegisterBenchmark(("export " + std::string(name) + size).c_str(), exporting, sessions, format)
                ->Unit(benchmark::kMillisecond)
                ->Iterations(1);
    }
    return true;
}();

} // namespace

} // namespace unknot::test
