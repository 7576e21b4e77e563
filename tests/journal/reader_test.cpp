// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultyvfs.h"
#include "support/journalsamples.h"
#include "support/tempfolder.h"

#include <gmock/gmock.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include <thread>

namespace unknot::test
{

namespace
{

const WallTime evening = wall(november(22), 18h + 42min);

} // namespace

TEST(Reader, seesEachCommitOfTheStore)
{
    const TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
    const JournalReader reader = openReader(folder / "journal.db");
    EXPECT_THAT(value(reader.summaries()), testing::IsEmpty());
    play(store, finished("s", evening));
    EXPECT_EQ(value(reader.session("s")), finished("s", evening));
    value(store.setNote("s", "new", evening));
    EXPECT_EQ(value(reader.session("s")).note, "new");
}

TEST(Reader, doesNotWaitForAWriteThatIsUnderWay)
{
    FaultyVfs vfs;
    const TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
    play(store, finished("s", evening));
    const JournalReader reader = value(store.openReader());
    value(store.batch([&](JournalStore &journal) {
        const Status removed = journal.remove("s", evening);
        EXPECT_EQ(value(reader.summaries()).size(), 1U);
        EXPECT_EQ(value(journal.summaries()).size(), 0U);
        return removed;
    }));
    EXPECT_EQ(value(reader.summaries()).size(), 0U);
    EXPECT_EQ(vfs.slept, 0s);
}

TEST(Reader, isNotInTheWayOfTheStore)
{
    FaultyVfs vfs;
    const TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
    play(store, finished("s", evening));
    SQLite::Database raw((folder / "journal.db").string());
    SQLite::Statement open(raw, "SELECT id FROM session");
    ASSERT_TRUE(open.executeStep()); // a read that does not end
    for (int i = 0; i < 20; ++i)
        value(store.addRating("s", rating("r" + std::to_string(i), RatingRecord::Moment::Before, 5, evening)));
    EXPECT_EQ(vfs.slept, 0s);
}

TEST(Reader, readsAsTheStoreDoes)
{
    const TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
    play(store, finished("s", evening));
    value(store.addNextDay({"s", NextDayRecord::Answer::Bruised, wall(november(23), 8h)}));
    value(store.setHealth({"implant", false, {{{"neck"}, Side::Left}}, Side::Left, evening}));
    const JournalReader reader = value(store.openReader());
    EXPECT_EQ(value(reader.exportJson(evening)), value(store.exportJson(evening)));
    EXPECT_EQ(value(reader.pointHistories()), value(store.pointHistories()));
    EXPECT_EQ(reader.file(), store.file());
}

TEST(Reader, readsAJournalInMemoryFromAnotherThread)
{
    JournalStore store = memoryStore();
    JournalStore other = memoryStore();
    play(other, finished("other", evening));
    std::size_t seen = 0;
    {
        std::optional<JournalReader> reader(value(store.openReader()));
        play(store, finished("s", evening));
        std::thread([&] { seen = value(reader->summaries()).size(); }).join();
        EXPECT_EQ(value(reader->session("s")), finished("s", evening));
    }
    EXPECT_EQ(seen, 1U);
}

TEST(Reader, readsWhileAnotherThreadWrites)
{
    const TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
    value(store.beginSession(atStart(finished("s", evening))));
    JournalReader reader = value(store.openReader());
    constexpr std::size_t all = 100;
    std::optional<Error> failure;
    bool wentBack = false;
    std::thread reading([&] {
        for (std::size_t seen = 0; seen < all && !failure;) {
            const auto session = reader.session("s");
            if (!session)
                failure = session.error();
            else
                wentBack = wentBack || session->ratings.size() % 2 != 0 || session->ratings.size() < seen;
            seen = session ? session->ratings.size() : seen;
        }
    });
    for (std::size_t i = 0; i < all; i += 2) {
        value(store.batch([&](JournalStore &journal) {
            value(journal.addRating("s", rating(std::to_string(i), RatingRecord::Moment::Before, 5, evening)));
            return journal.addRating("s", rating(std::to_string(i + 1), RatingRecord::Moment::Before, 5, evening));
        }));
    }
    reading.join();
    EXPECT_EQ(failure, std::nullopt);
    EXPECT_FALSE(wentBack); // nor saw half a batch
}

TEST(Reader, changesNothing)
{
    const TempFolder folder;
    {
        JournalStore store = openStore(folder / "journal.db");
        play(store, finished("s", evening));
    }
    const auto before = folder.contents();
    value(openReader(folder / "journal.db").exportJson(evening));
    EXPECT_TRUE(folder.contents() == before);
}

TEST(Reader, readsWhatAKilledProgramLeftInTheLog)
{
    const TempFolder folder;
    {
        JournalStore store = openStore(folder / "journal.db");
        play(store, finished("s", evening));
        for (const char *name : {"journal.db", "journal.db-wal"})
            std::filesystem::copy_file(folder / name, folder / ("copy-of-" + std::string{name}));
    }
    std::filesystem::rename(folder / "copy-of-journal.db-wal", folder / "copy-of-journal.db-wal");
    EXPECT_EQ(value(openReader(folder / "copy-of-journal.db").session("s")), finished("s", evening));
}

TEST(Reader, readsAnOlderSchemaAsItIs)
{
    for (int version = 1; version <= 2; ++version) {
        const TempFolder folder;
        const std::string sql
            = TempFolder::bytes(std::filesystem::path{UNKNOT_SOURCE_DIR} / "tests/journal/schemas" / (std::to_string(version) + ".sql"));
        SQLite::Database((folder / "old.db").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("BEGIN;" + sql + "COMMIT");
        const auto before = folder.contents();
        const auto exported = value(openReader(folder / "old.db").exportJson(evening));
        value(openReader(folder / "old.db").soreness({}));
        EXPECT_TRUE(folder.contents() == before);
        EXPECT_EQ(value(openStore(folder / "old.db").exportJson(evening)), exported);
    }
}

TEST(Reader, needsAJournal)
{
    const TempFolder folder;
    EXPECT_EQ(JournalReader::open(folder / "none.db").error().kind, Error::Kind::NotFound);
    TempFolder::write(folder / "empty.db", "");
    EXPECT_EQ(JournalReader::open(folder / "empty.db").error().kind, Error::Kind::Malformed);
    TempFolder::write(folder / "text.db", "Dear diary,\n");
    EXPECT_EQ(JournalReader::open(folder / "text.db").error().kind, Error::Kind::NotADatabase);
    EXPECT_EQ(folder.contents().size(), 2U);
}

} // namespace unknot::test
