// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program reads of a journal of 7,300 sessions and of 73,000, beside the same SQL: every statement that a read runs is noted with
// its values, and then prepared, stepped and read column by column with SQLite alone, which is what its shell does before it prints.
#include "practice/readrange.h"
#include "support/journalsamples.h"
#include "support/largejournal.h"
#include "support/tempfolder.h"

#include <sqlite3.h>

#include <algorithm>
#include <ctime>
#include <functional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace unknot::test
{

namespace
{

// The statements of all connections, while somebody listens.
std::vector<std::string> heard;
std::set<std::string> kinds; // without their values
bool listens = false;

bool reads(const std::string &sql)
{
    return sql.find("SELECT") != std::string::npos;
}

int hear(unsigned /*type*/, void * /*unused*/, void *statement, void * /*unused*/)
{
    if (!listens)
        return 0;
    char *sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
    if (sql && reads(sql)) {
        heard.emplace_back(sql);
        kinds.insert(sqlite3_sql(static_cast<sqlite3_stmt *>(statement)));
    }
    sqlite3_free(sql);
    return 0;
}

int listenTo(sqlite3 *connection, char ** /*unused*/, const void * /*unused*/)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, hear, nullptr);
}

double cpuMs()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

// What is too quick for the clock is done so often that it is not.
template<class Work>
double median(Work work)
{
    constexpr double least = 2;
    int times = 1;
    std::vector<double> costs;
    while (costs.size() < 5) {
        const double before = cpuMs();
        for (int i = 0; i < times; ++i)
            work();
        const double cost = cpuMs() - before;
        if (cost < least)
            times *= 2;
        else
            costs.push_back(cost / times);
    }
    std::ranges::sort(costs);
    return costs[costs.size() / 2];
}

void prepare(sqlite3 *connection, const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(connection, sql.c_str(), -1, &statement, nullptr);
    sqlite3_finalize(statement);
}

// With what it read, so that nothing of it is left out.
std::size_t run(sqlite3 *connection, const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(connection));
    std::size_t bytes = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            bytes += sqlite3_column_text(statement, i) ? std::size_t(sqlite3_column_bytes(statement, i)) : 0;
    }
    sqlite3_finalize(statement);
    return bytes;
}

const WallTime now = wall(november(22), 18h + 42min);
constexpr auto ago = [](int days) { return now.utc - std::chrono::days{days}; };
using Reads = std::vector<std::pair<std::string, std::function<void(const JournalReader &)>>>;

const Reads &allReads()
{
    using practice::PastSessions;
    using practice::Span;
    constexpr auto range = [](Span span) {
        return [span](const JournalReader &j) {
            PastSessions past;
            value(practice::readRange(past, &j, span, now));
        };
    };
    static const Reads reads{
        {"screenings", [](const JournalReader &j) { value(j.screenings(now.day())); }},
        {"health", [](const JournalReader &j) { value(j.health()); }},
        {"pressed since yesterday", [](const JournalReader &j) { value(j.pressedSince(ago(1))); }},
        {"soreness of two days", [](const JournalReader &j) { value(j.soreness(ago(2))); }},
        {"awaiting the next day", [](const JournalReader &j) { value(j.awaitingNextDay(now.day(), ago(4))); }},
        {"the newest three", [](const JournalReader &j) { value(j.summaries({}, 3)); }},
        {"sessions of two weeks", [](const JournalReader &j) { value(j.summaries(ago(14))); }},
        {"all sessions", [](const JournalReader &j) { value(j.summaries()); }},
        {"the record of every point", [](const JournalReader &j) { value(j.pointHistories()); }},
        {"history, two weeks", range(Span::TwoWeeks)},
        {"history, three months", range(Span::ThreeMonths)},
        {"history, a year", range(Span::Year)},
        {"history, all", range(Span::All)},
    };
    return reads;
}

void measure(int sessions)
{
    const TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
    makeLargeJournal(store, sessions, now);
    const JournalReader reader = value(store.openReader());
    sqlite3 *alone = nullptr;
    sqlite3_open(reader.file().c_str(), &alone);
    sqlite3_trace_v2(alone, 0, nullptr, nullptr);
    std::printf("\nReads of %d sessions beside the same SQL by SQLite alone; CPU, medians; asked: at most 1.5 x\n", sessions);
    for (const auto &[name, read] : allReads()) {
        heard.clear();
        kinds.clear();
        listens = true;
        read(reader);
        listens = false;
        const auto statements = heard;
        const double ours = median([&] { read(reader); });
        std::size_t bytes = 0;
        const double floor = median([&] {
            bytes = 0;
            for (const std::string &sql : statements)
                bytes += run(alone, sql);
        });
        // Who asks the same of every session prepares it once.
        const double prepared = median([&] {
            for (const std::string &sql : statements)
                prepare(alone, sql);
        });
        const double once = floor - prepared + prepared * double(kinds.size()) / double(statements.size());
        std::printf("%-28s %9.3f ms   SQLite %9.3f ms (%4.2f x), each kind prepared once %9.3f ms (%4.2f x)   %zu statements, %zu bytes\n",
            name.c_str(), ours, floor, ours / floor, once, ours / once, statements.size(), bytes);
        std::fflush(stdout);
    }
    sqlite3_close(alone);
}

} // namespace

} // namespace unknot::test

int main()
{
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(unknot::test::listenTo)); // NOLINT: SQLite's own way to name it
    for (const int sessions : {7'300, 73'000})
        unknot::test::measure(sessions);
}
