// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultyvfs.h"
#include "support/journalsamples.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

const WallTime evening = wall(november(22), 18h + 42min);

// Gives the rating that was refused.
RatingRecord addUntilFull(JournalStore &store, SessionRecord &session)
{
    for (int i = 0;; ++i) {
        const RatingRecord next = rating("r" + std::to_string(i), RatingRecord::Moment::Before, i % 11, evening);
        if (const Status status = store.addRating(session.id, next); !status) {
            EXPECT_EQ(status.error().kind, Error::Kind::Full) << toString(status.error());
            return next;
        }
        session.ratings.push_back(next);
    }
}

SessionRecord longSession(const Uuid &id)
{
    SessionRecord s = atStart(finished(id, evening));
    for (int i = 0; i < 60; ++i)
        s.points.push_back(point(id + std::to_string(i)));
    return s;
}

} // namespace

TEST(FullDisk, losesNothingEarlierAndWritesAgainOnceThereIsRoom)
{
    FaultyVfs vfs;
    const TempFolder folder;
    SessionRecord s = atStart(finished("s", evening));
    {
        JournalStore store = openStore(folder / "journal.db");
        value(store.beginSession(s));
        vfs.room = 100'000;
        const RatingRecord refused = addUntilFull(store, s);
        EXPECT_GT(s.ratings.size(), 3U);
        EXPECT_EQ(value(store.session("s")), s); // all that was said to be written, and not what was refused
        EXPECT_EQ(kindOf(store.setLocated("s-p", 5, "yes")), Error::Kind::Full);
        EXPECT_EQ(value(store.session("s")), s);

        vfs.room = 50'000;
        value(store.addRating("s", refused));
        s.ratings.push_back(refused);
        EXPECT_EQ(value(store.session("s")), s);
    }
    vfs.room.reset();
    EXPECT_EQ(value(openStore(folder / "journal.db").session("s")), s);
}

TEST(FullDisk, whatWasWrittenBeforeCanBeReadAfterReopeningOnAFullDisk)
{
    FaultyVfs vfs;
    const TempFolder folder;
    SessionRecord s = atStart(finished("s", evening));
    {
        JournalStore store = openStore(folder / "journal.db");
        value(store.beginSession(s));
        vfs.room = 60'000;
        addUntilFull(store, s);
        vfs.room = 0;
    }
    const JournalStore store = openStore(folder / "journal.db");
    EXPECT_EQ(value(store.unfinished()), s);
}

TEST(FullDisk, aSessionBeginsWhollyOrNotAtAll)
{
    FaultyVfs vfs;
    const TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
    std::vector<SessionRecord> written;
    for (int room = 0; room <= 60'000; room += 2'500) {
        const SessionRecord s = longSession("s" + std::to_string(room));
        vfs.room = room;
        const Status status = store.beginSession(s);
        if (status)
            written.push_back(s);
        EXPECT_EQ(kindOf(status).value_or(Error::Kind::Full), Error::Kind::Full);
        EXPECT_EQ(value(store.summaries()).size(), written.size());
        EXPECT_EQ(bool(store.session(s.id)), bool(status));
    }
    EXPECT_FALSE(written.empty());
    vfs.room.reset();
    reopen(store);
    for (const SessionRecord &s : written)
        EXPECT_EQ(value(store.session(s.id)), s);
}

TEST(FullDisk, aJournalCannotBeMadeUntilThereIsRoom)
{
    FaultyVfs vfs;
    const TempFolder folder;
    for (int room = 0; room <= 200'000; room += 10'000) {
        vfs.room = room;
        const Result<JournalStore> store = JournalStore::open(folder / "journal.db");
        const auto kind = store ? std::nullopt : std::optional(store.error().kind);
        EXPECT_TRUE(!kind || kind == Error::Kind::Full) << "with room for " << room;
    }
    JournalStore store = openStore(folder / "journal.db");
    value(store.beginSession(atStart(finished("s", evening))));
}

TEST(FullDisk, aQuotaIsAFullDiskToo)
{
    FaultyVfs vfs;
    const TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
    vfs.room = 0;
    vfs.fullCode = SQLITE_IOERR_WRITE;
    vfs.fullErrno = EDQUOT;
    const Status status = store.beginSession(finished("s", evening));
    EXPECT_EQ(kindOf(status), Error::Kind::Full);
    EXPECT_EQ(status.error().file, (folder / "journal.db").string());
    EXPECT_EQ(status.error().what, "could not begin the session: disk I/O error");
    vfs.room.reset();
    value(store.beginSession(finished("s", evening)));
}

TEST(FullDisk, noRoomForSharedMemoryIsAFullDiskToo)
{
    FaultyVfs vfs;
    const TempFolder folder;
    vfs.roomForSharedMemory = false;
    const Result<JournalStore> store = JournalStore::open(folder / "journal.db");
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().kind, Error::Kind::Full);
    vfs.roomForSharedMemory = true;
    EXPECT_TRUE(JournalStore::open(folder / "journal.db"));
}

TEST(FullDisk, theFileSystemMayFindOutOnlyWhenItSyncs)
{
    FaultyVfs vfs;
    const TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
    vfs.failSync = ENOSPC;
    EXPECT_EQ(kindOf(store.beginSession(finished("s", evening))), Error::Kind::Full);
    EXPECT_TRUE(value(store.summaries()).empty());
    vfs.failSync = 0;
    value(store.beginSession(finished("s", evening)));
}

TEST(FullDisk, otherFailuresOfTheDiskAreNotCalledFull)
{
    FaultyVfs vfs;
    const TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
    vfs.failSync = EIO;
    EXPECT_EQ(kindOf(store.beginSession(finished("s", evening))), Error::Kind::Internal);
    EXPECT_TRUE(value(store.summaries()).empty());
    vfs.failSync = EROFS;
    EXPECT_EQ(kindOf(store.beginSession(finished("s", evening))), Error::Kind::ReadOnly);
    vfs.failSync = 0;
    value(store.beginSession(finished("s", evening)));
}

} // namespace unknot::test
