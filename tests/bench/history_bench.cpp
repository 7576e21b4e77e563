// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the history page of 7,300 sessions and of 73,000 costs the window's thread, by the days that it shows: what is read of the range,
// which of all of it is done ahead by another thread ("read"), and what is made of it ("page"); with which a range is shown that was read.
#include "practice/readrange.h"
#include "present/historypage.h"
#include "support/fixedclock.h"
#include "support/journalsamples.h"
#include "support/largejournal.h"
#include "support/shippedworld.h"
#include "support/tempfolder.h"

#include <benchmark/benchmark.h>

#include <map>
#include <memory>

namespace unknot::test
{

namespace
{

using practice::PastSessions;
using practice::Span;

const WallTime now = wall(november(22), 18h + 42min);

struct Practice {
    explicit Practice(int sessions) : store(openStore(folder / "journal.db")), reader(value(store.openReader()))
    {
        makeLargeJournal(store, sessions, now);
        records.take(value(reader.pointHistories()));
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

    TempFolder folder;
    JournalStore store;
    JournalReader reader;
    FixedClock clock{now};
    practice::PointRecords records{shippedWorld().catalogue.limits(), clock};
};

practice::SharedRead readOf(const Practice &practice, Span span)
{
    PastSessions past;
    return value(practice::readRange(past, &practice.reader, span, now));
}

void reading(benchmark::State &state, int sessions, Span span)
{
    const Practice &practice = Practice::of(sessions);
    for (auto _ : state)
        benchmark::DoNotOptimize(readOf(practice, span));
}

void telling(benchmark::State &state, int sessions, Span span)
{
    const Practice &practice = Practice::of(sessions);
    const auto read = readOf(practice, span);
    for (auto _ : state) {
        benchmark::DoNotOptimize(present::historyPage(shippedWorld().catalogue, read->range, read->pressed, practice.records, now, {}));
        benchmark::DoNotOptimize(practice::compareDays(practice::painByDay(*read->range), read->told->days, read->told->tags));
    }
}

const bool registered = [] {
    const std::pair<const char *, Span> spans[]
        = {{"two weeks", Span::TwoWeeks}, {"three months", Span::ThreeMonths}, {"a year", Span::Year}, {"all", Span::All}};
    const std::pair<const char *, void (*)(benchmark::State &, int, Span)> parts[] = {{"read", reading}, {"page", telling}};
    for (const int sessions : {7'300, 73'000}) {
        for (const auto &[days, span] : spans) {
            for (const auto &[part, measure] : parts)
                benchmark::RegisterBenchmark(
                    (std::string{part} + '/' + days + '/' + std::to_string(sessions)).c_str(), measure, sessions, span)
                    ->Unit(benchmark::kMillisecond);
        }
    }
    return true;
}();

} // namespace

} // namespace unknot::test
