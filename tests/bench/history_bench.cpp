// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the history page of 7,300 sessions costs the window's thread, by the days that it shows: what is read of the
// range, what was pressed in it, the rows and words, and all three; then a range that was shown before ("again").
#include "practice/fitting.h"
#include "present/historypage.h"
#include "support/fixedclock.h"
#include "support/journalsamples.h"
#include "support/largejournal.h"
#include "support/shippedworld.h"
#include "support/tempfolder.h"

#include <benchmark/benchmark.h>

namespace unknot::test
{

namespace
{

using practice::PastSessions;
using practice::Span;

const WallTime now = wall(november(22), 18h + 42min);

struct Practice {
    Practice() : store(openStore(folder / "journal.db")), reader(value(store.openReader()))
    {
        makeLargeJournal(store, 7'300, now);
        records.take(value(reader.pointHistories()));
    }
    // Made once for all the benchmarks that are run.
    static Practice &one()
    {
        static Practice practice;
        return practice;
    }

    TempFolder folder;
    JournalStore store;
    JournalReader reader;
    FixedClock clock{now};
    practice::PointRecords records{shippedWorld().catalogue.limits(), clock};
};

void reading(benchmark::State &state, Span span)
{
    const Practice &practice = Practice::one();
    for (auto _ : state)
        benchmark::DoNotOptimize(value(PastSessions().range(&practice.reader, span, now)));
}

void pressing(benchmark::State &state, Span span)
{
    const Practice &practice = Practice::one();
    const auto range = value(PastSessions().range(&practice.reader, span, now));
    for (auto _ : state)
        benchmark::DoNotOptimize(value(PastSessions().pressedIn(&practice.reader, range.counted)));
}

void telling(benchmark::State &state, Span span)
{
    Practice &practice = Practice::one();
    PastSessions past;
    const auto range = value(past.range(&practice.reader, span, now));
    const auto pressed = value(past.pressedIn(&practice.reader, range.counted));
    for (auto _ : state)
        benchmark::DoNotOptimize(present::historyPage(shippedWorld().catalogue, range, pressed, practice.records, now, {}));
}

void show(PastSessions &past, Span span)
{
    Practice &practice = Practice::one();
    const auto range = value(past.range(&practice.reader, span, now));
    const auto pressed = value(past.pressedIn(&practice.reader, range.counted));
    benchmark::DoNotOptimize(present::historyPage(shippedWorld().catalogue, range, pressed, practice.records, now, {}));
    const auto told = value(practice::toldDays(&practice.reader, range.days));
    benchmark::DoNotOptimize(practice::choicesIn(range, pressed, told));
    benchmark::DoNotOptimize(practice::compareDays(practice::painByDay(range), told.days, told.tags));
}

void showing(benchmark::State &state, Span span)
{
    Practice::one();
    for (auto _ : state) {
        PastSessions past;
        show(past, span);
    }
}

void showingAgain(benchmark::State &state, Span span)
{
    PastSessions past;
    show(past, span);
    for (auto _ : state)
        show(past, span);
}

const bool registered = [] {
    const std::pair<const char *, Span> spans[]
        = {{"two weeks", Span::TwoWeeks}, {"three months", Span::ThreeMonths}, {"a year", Span::Year}, {"all", Span::All}};
    const std::pair<const char *, void (*)(benchmark::State &, Span)> parts[]
        = {{"range", reading}, {"pressed", pressing}, {"page", telling}, {"history", showing}, {"history again", showingAgain}};
    for (const auto &[days, span] : spans) {
        for (const auto &[part, measure] : parts)
            benchmark::RegisterBenchmark((std::string{part} + '/' + days).c_str(), measure, span)->Unit(benchmark::kMillisecond);
    }
    return true;
}();

} // namespace

} // namespace unknot::test
