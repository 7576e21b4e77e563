// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultyvfs.h"
#include "support/journalsamples.h"
#include "support/tempfolder.h"

#include <gmock/gmock.h>

#include <SQLiteCpp/SQLiteCpp.h>

namespace unknot::test
{

namespace
{

using testing::IsEmpty;
using testing::SizeIs;

const WallTime evening = wall(november(22), 18h + 42min);

RatingRecord ratingOf(const Uuid &id, int nrs = 5)
{
    return rating(id, RatingRecord::Moment::Before, nrs, evening);
}

std::vector<RatingRecord> ratingsOf(const JournalReader &journal)
{
    return value(journal.session("s")).ratings;
}

// A store with a running session "s".
JournalStore running()
{
    JournalStore store = memoryStore();
    value(store.beginSession(atStart(finished("s", evening))));
    return store;
}

} // namespace

TEST(Batch, isOneCommit)
{
    const TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
    const JournalReader reader = value(store.openReader());
    value(store.batch([&](JournalStore &journal) {
        value(journal.beginSession(atStart(finished("s", evening))));
        value(journal.addRating("s", ratingOf("r")));
        value(journal.setHealth({"implant", false, {{{"neck"}, Side::Left}}, Side::Left, evening}));
        EXPECT_THAT(ratingsOf(journal), SizeIs(1)); // what is read in it sees what is written in it
        EXPECT_THAT(value(reader.summaries()), IsEmpty());
        return Status{};
    }));
    EXPECT_THAT(ratingsOf(reader), SizeIs(1));
    EXPECT_THAT(value(reader.health()), SizeIs(1));
}

TEST(Batch, hasReachedTheDiskWhenItReturns)
{
    FaultyVfs vfs;
    const TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
    value(store.batch([](JournalStore &journal) { return journal.beginSession(finished("s", evening)); }));
    EXPECT_TRUE(vfs.allSynced());
}

TEST(Batch, thatSaysAnErrorWritesNothing)
{
    JournalStore store = running();
    const Error error{Error::Kind::Invalid, "as the test wants it", {}, 0, {}};
    const Status status = store.batch([&](JournalStore &journal) -> Status {
        value(journal.addRating("s", ratingOf("r")));
        return tl::unexpected(error);
    });
    EXPECT_EQ(status.error(), error);
    EXPECT_THAT(ratingsOf(store), IsEmpty());
    value(store.addRating("s", ratingOf("r")));
}

TEST(Batch, thatKeepsAFailedWriteToItselfWritesNothingEither)
{
    JournalStore store = running();
    std::optional<Error::Kind> later;
    const Status status = store.batch([&](JournalStore &journal) {
        value(journal.addRating("s", ratingOf("r1")));
        EXPECT_EQ(kindOf(journal.addRating("nobody", ratingOf("r2"))), Error::Kind::NotFound);
        later = kindOf(journal.addRating("s", ratingOf("r3")));
        return Status{};
    });
    EXPECT_EQ(kindOf(status), Error::Kind::NotFound);
    EXPECT_EQ(later, Error::Kind::NotFound); // nothing is written after a failure
    EXPECT_THAT(ratingsOf(store), IsEmpty());
    value(store.addRating("s", ratingOf("r3")));
}

TEST(Batch, thatThrowsWritesNothing)
{
    JournalStore store = running();
    const auto write = [](JournalStore &journal) -> Status {
        value(journal.addRating("s", ratingOf("r")));
        throw std::runtime_error("out of the batch");
    };
    EXPECT_THROW((void)store.batch(write), std::runtime_error);
    EXPECT_THAT(ratingsOf(store), IsEmpty());
    value(store.addRating("s", ratingOf("r")));
    EXPECT_THAT(ratingsOf(store), SizeIs(1));
}

TEST(Batch, inABatchIsPartOfTheOuterOne)
{
    JournalStore store = running();
    const auto inner = [](JournalStore &journal) { return journal.addRating("s", ratingOf("inner")); };
    const auto failing = [](JournalStore &journal) { return journal.addRating("nobody", ratingOf("failing")); };
    value(store.batch([&](JournalStore &journal) {
        value(journal.batch(inner));
        return journal.addRating("s", ratingOf("outer"));
    }));
    EXPECT_THAT(ratingsOf(store), SizeIs(2));
    const Status status = store.batch([&](JournalStore &journal) {
        value(journal.addRating("s", ratingOf("lost")));
        (void)journal.batch(failing);
        return Status{};
    });
    EXPECT_EQ(kindOf(status), Error::Kind::NotFound);
    EXPECT_THAT(ratingsOf(store), SizeIs(2));
}

// A disk that is full ends the transaction by itself: what follows must not be written alone.
TEST(Batch, onAFullDiskWritesNothing)
{
    FaultyVfs vfs;
    const TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
    value(store.beginSession(atStart(finished("s", evening))));
    vfs.room = 0;
    const auto write = [](JournalStore &journal) {
        value(journal.addRating("s", ratingOf("r")));
        return journal.setNote("s", std::string(10'000, 'x'), evening);
    };
    EXPECT_EQ(kindOf(store.batch(write)), Error::Kind::Full);
    EXPECT_THAT(ratingsOf(store), IsEmpty());
    vfs.room.reset();
    value(store.batch(write));
    EXPECT_THAT(ratingsOf(store), SizeIs(1));
}

TEST(Batch, isBusyBeforeItBegins)
{
    FaultyVfs vfs;
    const TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
    SQLite::Database other((folder / "journal.db").string(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    bool called = false;
    const auto write = [&](JournalStore &) {
        called = true;
        return Status{};
    };
    EXPECT_EQ(kindOf(store.batch(write)), Error::Kind::Busy);
    EXPECT_FALSE(called);
    EXPECT_EQ(vfs.slept, 2s);
}

TEST(Batch, ofNothingIsDone)
{
    JournalStore store = memoryStore();
    value(store.batch([](JournalStore &) { return Status{}; }));
}

} // namespace unknot::test
