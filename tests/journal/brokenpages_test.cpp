// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Each page of a journal damaged in turn, as a disk does it: it is never taken for a whole one, nor for an
// empty one, and what can be read of it is still there to be looked at.
#include "support/daysamples.h"
#include "support/faultyvfs.h"
#include "support/tempfolder.h"
#include "support/trialsamples.h"

#include <gmock/gmock.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

namespace unknot::test
{

namespace
{

namespace fs = std::filesystem;
using testing::AllOf;
using testing::Gt;
using testing::IsEmpty;
using testing::Lt;

constexpr std::size_t pageSize = 4096;
constexpr int sessions = 60;
const WallTime evening = wall(november(22), 18h + 42min);

// Enough that tables and indexes have several pages each.
std::string makeJournal()
{
    FaultyVfs vfs;
    vfs.skipSync = true;
    const TempFolder folder;
    {
        JournalStore store = openStore(folder / "journal.db");
        for (int i = 0; i < sessions; ++i) {
            WallTime at = evening;
            at.utc -= std::chrono::days{i};
            const Uuid id = "00000000-0000-4000-8000-0000000000" + std::to_string(10 + i);
            play(store, finished(id, at));
            value(store.addNextDay({id, NextDayRecord::Answer::NotSore, at}));
            value(store.addScreening("fever", false, at));
            value(store.addEntry(painTold("e" + id, at)));
            value(store.setDay(dayTold(at, 3)));
            value(store.setWeekly(weekTold("w" + id, at)));
            const TrialRecord trial = trialAgreed("t" + id, at);
            value(store.setTrial(trial));
            value(store.answerTrial(trial.id, trialTold(trial, 0, 5)));
        }
        value(store.setHealth({"implant", false, {{{"neck"}, Side::Left}}, Side::Left, evening}));
        value(store.setSwitchedOn("scalenes-back", true, evening));
    }
    return TempFolder::bytes(folder / "journal.db");
}

const std::string &wholeJournal()
{
    static const std::string bytes = makeJournal();
    return bytes;
}

// As the start of the program finds it: refused at once, or by the check.
std::optional<Error> found(const fs::path &file)
{
    const auto store = JournalStore::open(file);
    if (!store)
        return store.error();
    const Status whole = store->check();
    return whole ? std::nullopt : std::optional(whole.error());
}

void expectSaid(const std::string &bytes, const std::string &what)
{
    const TempFolder folder;
    TempFolder::write(folder / "journal.db", bytes);
    const auto error = found(folder / "journal.db");
    ASSERT_TRUE(error) << what;
    EXPECT_THAT(error->kind, testing::AnyOf(Error::Kind::Malformed, Error::Kind::NotADatabase)) << what << ": " << toString(*error);
    EXPECT_EQ(TempFolder::bytes(folder / "journal.db"), bytes) << what << ": left as it is";
}

std::size_t pages()
{
    return wholeJournal().size() / pageSize;
}

std::size_t rootOf(const std::string &name)
{
    const TempFolder folder;
    TempFolder::write(folder / "journal.db", wholeJournal());
    SQLite::Database db((folder / "journal.db").string());
    SQLite::Statement root(db, "SELECT rootpage FROM sqlite_schema WHERE name = ?");
    root.bind(1, name);
    root.executeStep();
    return static_cast<std::size_t>(root.getColumn(0).getInt()) - 1;
}

} // namespace

TEST(BrokenPages, aWholeJournalIsNotCalledDamaged)
{
    const TempFolder folder;
    TempFolder::write(folder / "journal.db", wholeJournal());
    EXPECT_EQ(found(folder / "journal.db"), std::nullopt);
    EXPECT_THAT(pages(), Gt(30U));
}

TEST(BrokenPages, eachZeroedIsSaid)
{
    for (std::size_t page = 0; page < pages(); ++page) {
        std::string bytes = wholeJournal();
        bytes.replace(page * pageSize, pageSize, pageSize, '\0');
        expectSaid(bytes, "page " + std::to_string(page) + " zeroed");
    }
}

TEST(BrokenPages, eachWithItsBytesTurnedIsSaid)
{
    for (std::size_t page = 0; page < pages(); ++page) {
        std::string bytes = wholeJournal();
        std::transform(bytes.begin() + static_cast<std::ptrdiff_t>(page * pageSize),
            bytes.begin() + static_cast<std::ptrdiff_t>((page + 1) * pageSize),
            bytes.begin() + static_cast<std::ptrdiff_t>(page * pageSize), [](char c) { return static_cast<char>(~c); });
        expectSaid(bytes, "page " + std::to_string(page) + " turned");
    }
}

TEST(BrokenPages, eachWithAnothersBytesIsSaid)
{
    for (std::size_t page = 1; page < pages(); ++page) {
        std::string bytes = wholeJournal();
        const std::size_t other = page + 1 < pages() ? page + 1 : 1;
        bytes.replace(page * pageSize, pageSize, wholeJournal(), other * pageSize, pageSize);
        if (bytes == wholeJournal()) // two indexes with nothing in them
            continue;
        expectSaid(bytes, "page " + std::to_string(page) + " as the next");
    }
}

TEST(BrokenPages, aFileThatEndsTooSoonIsSaid)
{
    for (std::size_t kept = 0; kept < pages(); ++kept)
        expectSaid(wholeJournal().substr(0, kept * pageSize), "ends after page " + std::to_string(kept));
    expectSaid(wholeJournal().substr(0, wholeJournal().size() - 100), "ends within the last page");
}

// By this index it is found what was pressed lately: one row less, and a point may be pressed too often.
TEST(BrokenPages, anIndexThatLeavesOutARowIsSaid)
{
    std::string bytes = wholeJournal();
    const std::size_t end = (rootOf("session_by_start") + 1) * pageSize;
    bytes[end - 3] = static_cast<char>(bytes[end - 3] ^ 0x10);
    expectSaid(bytes, "a moment in an index");
}

TEST(BrokenPages, whatCanBeReadIsStillThere)
{
    int seen = 0, entriesSeen = 0;
    for (std::size_t page = 1; page < pages(); ++page) {
        const TempFolder folder;
        std::string bytes = wholeJournal();
        bytes.replace(page * pageSize, pageSize, pageSize, '\0');
        TempFolder::write(folder / "journal.db", bytes);
        const auto left = JournalStore::salvaged(folder / "journal.db");
        if (!left) // of the pages that say where the tables are
            continue;
        const auto read = value(left->summaries());
        seen += read.empty() ? 0 : 1;
        for (const SessionSummary &session : read)
            EXPECT_TRUE(left->session(session.id));
        entriesSeen += value(left->entries({})).empty() ? 0 : 1;
        EXPECT_TRUE(left->exportJson(evening));
        EXPECT_EQ(TempFolder::bytes(folder / "journal.db"), bytes);
    }
    EXPECT_GE(seen + 8, static_cast<int>(pages()) - 1) << "all but where what every session has is gone";
    EXPECT_GE(entriesSeen + 8, static_cast<int>(pages()) - 1) << "and the same with entries";
}

TEST(BrokenPages, aHoleInTheMiddleHidesOnlyWhatIsInIt)
{
    const TempFolder folder;
    std::string bytes = wholeJournal();
    // The table of sessions has leaves below its root; one of them.
    const std::size_t root = rootOf("session") * pageSize;
    const std::size_t cell = root + 12 + 2; // the second pointer to a cell, in an interior page
    const std::size_t at = root + (static_cast<unsigned char>(bytes[cell]) << 8U | static_cast<unsigned char>(bytes[cell + 1]));
    const std::size_t leaf = static_cast<unsigned char>(bytes[at + 2]) << 8U | static_cast<unsigned char>(bytes[at + 3]);
    bytes.replace((leaf - 1) * pageSize, pageSize, pageSize, '\0');
    TempFolder::write(folder / "journal.db", bytes);
    const auto left = value(JournalStore::salvaged(folder / "journal.db"));
    EXPECT_THAT(value(left.summaries()).size(), AllOf(Gt(sessions / 4U), Lt(static_cast<std::size_t>(sessions))));
}

TEST(BrokenPages, noHealthAnswerIsReadFromWhatIsLeft)
{
    const TempFolder folder;
    TempFolder::write(folder / "journal.db", wholeJournal());
    EXPECT_THAT(value(value(JournalStore::salvaged(folder / "journal.db")).health()), IsEmpty());
}

TEST(BrokenPages, aDamagedJournalCanBeSetAsideWithWhatIsBesideIt)
{
    const TempFolder folder;
    TempFolder::write(folder / "journal.db", "torn");
    TempFolder::write(folder / "journal.db-wal", "its log");
    const WallTime now = wall(november(28), 14h + 5min);
    const fs::path aside = value(JournalStore::setAside(folder / "journal.db", now));
    EXPECT_EQ(aside, folder / "journal.db-aside-20261128-140500");
    EXPECT_EQ(TempFolder::bytes(aside), "torn");
    EXPECT_EQ(TempFolder::bytes(aside.string() + "-wal"), "its log");
    value(openStore(folder / "journal.db").beginSession(finished("s", evening)));
    EXPECT_NE(value(JournalStore::setAside(folder / "journal.db", now)), aside) << "the first is not replaced";
    EXPECT_EQ(TempFolder::bytes(aside), "torn");
}

TEST(BrokenPages, aJournalThatIsOpenIsNotSetAside)
{
    const TempFolder folder;
    const JournalStore store = openStore(folder / "journal.db");
    EXPECT_EQ(JournalStore::setAside(folder / "journal.db", evening).error().kind, Error::Kind::Busy);
}

} // namespace unknot::test
