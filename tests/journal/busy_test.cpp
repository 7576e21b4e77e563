// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultyvfs.h"
#include "support/journalsamples.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include <thread>

namespace unknot::test
{

namespace
{

const WallTime evening = wall(november(22), 18h + 42min);

// Another program on the same file.
class OtherWriter
{
public:
    explicit OtherWriter(const std::filesystem::path &file) : m_db(file.string(), SQLite::OPEN_READWRITE) { }
    void take() { m_db.exec("BEGIN IMMEDIATE"); }
    void release() { m_db.exec("ROLLBACK"); }
    SQLite::Database &db() { return m_db; }

private:
    SQLite::Database m_db;
};

} // namespace

TEST(SecondWriter, isBusyAfterTwoSeconds)
{
    FaultyVfs vfs;
    const TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
    value(store.beginSession(atStart(finished("s", evening))));
    OtherWriter other(folder / "journal.db");
    other.take();

    const RatingRecord r = rating("r", RatingRecord::Moment::Before, 3, evening);
    const Status status = store.addRating("s", r);
    EXPECT_EQ(kindOf(status), Error::Kind::Busy);
    EXPECT_EQ(status.error().what, "could not add the rating: database is locked");
    EXPECT_EQ(vfs.slept, 2s);
    EXPECT_EQ(kindOf(store.beginSession(finished("t", evening))), Error::Kind::Busy);
    EXPECT_EQ(kindOf(store.setHealth({"implant", false, {}, Side::Middle, evening})), Error::Kind::Busy);
    EXPECT_EQ(vfs.slept, 6s);

    other.release();
    value(store.addRating("s", r));
    EXPECT_EQ(value(store.session("s")).ratings, std::vector{r});
    EXPECT_EQ(value(store.summaries()).size(), 1U);
}

TEST(SecondWriter, isWaitedFor)
{
    FaultyVfs vfs;
    const TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
    OtherWriter other(folder / "journal.db");
    other.take();
    vfs.onSleep = [&] {
        other.release();
        vfs.onSleep = {};
    };
    value(store.beginSession(finished("s", evening)));
    EXPECT_GT(vfs.slept, 0s);
    EXPECT_LT(vfs.slept, 2s);
}

TEST(SecondWriter, doesNotHinderReading)
{
    FaultyVfs vfs;
    const TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
    play(store, finished("s", evening));
    OtherWriter other(folder / "journal.db");
    other.take();
    EXPECT_EQ(value(store.session("s")), finished("s", evening));
    EXPECT_TRUE(store.exportJson(evening));
    const JournalReader third = openReader(folder / "journal.db");
    EXPECT_EQ(value(third.session("s")), finished("s", evening));
    EXPECT_EQ(vfs.slept, 0s);
}

// As the window reads, while another program has the whole file for itself.
TEST(SecondWriter, isNotWaitedForByTheReaderOfAnotherThread)
{
    FaultyVfs vfs;
    vfs.hasSharedMemory = false; // or it would not hinder reading at all
    const TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
    play(store, finished("s", evening));
    const JournalReader reader = value(store.openReader());
    OtherWriter other(folder / "journal.db");
    other.db().exec("BEGIN EXCLUSIVE");
    EXPECT_EQ(reader.session("s").error().kind, Error::Kind::Busy);
    EXPECT_EQ(reader.health().error().kind, Error::Kind::Busy);
    EXPECT_EQ(vfs.slept, 0s);
    other.release();
    EXPECT_EQ(value(reader.session("s")), finished("s", evening));
}

// The window waits for it.
TEST(Opening, isBusyAlmostAtOnceWhereTheFileIsLocked)
{
    FaultyVfs vfs;
    const TempFolder folder;
    value(openStore(folder / "journal.db").beginSession(finished("s", evening)));
    OtherWriter other(folder / "journal.db");
    other.db().exec("PRAGMA journal_mode = DELETE"); // as a copy made by VACUUM INTO is
    other.take();
    other.db().exec("UPDATE session SET note = 'x'");
    const Result<JournalStore> store = JournalStore::open(folder / "journal.db");
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().kind, Error::Kind::Busy);
    EXPECT_LE(vfs.slept, 200ms);
    other.release();
    EXPECT_TRUE(JournalStore::open(folder / "journal.db"));
}

// Whoever comes first has it; nobody sees a half-made journal.
TEST(Opening, aNewJournalBySeveralAtOnceWorksForOne)
{
    for (int round = 0; round < 5; ++round) {
        const TempFolder folder;
        std::vector<std::optional<Result<JournalStore>>> stores(4);
        std::vector<std::thread> threads;
        for (auto &store : stores)
            threads.emplace_back([&] { store.emplace(JournalStore::open(folder / "journal.db")); });
        for (std::thread &thread : threads)
            thread.join();
        int opened = 0;
        for (auto &store : stores) {
            opened += *store ? 1 : 0;
            EXPECT_TRUE(*store || store->error().kind == Error::Kind::Busy) << toString(store->error());
        }
        EXPECT_EQ(opened, 1);
    }
}

} // namespace unknot::test
