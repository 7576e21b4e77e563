// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/foldersync.h"
#include "support/journalsamples.h"
#include "support/tempfolder.h"

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

namespace fs = std::filesystem;
using practice::readSyncChoice;
using practice::SyncChoice;
using practice::SyncFolderFault;
using practice::syncFolderFault;
using practice::SyncTurn;
using practice::writeSyncChoice;
using testing::IsEmpty;
using testing::SizeIs;

const WallTime evening = wall(november(22), 18h);
const WallTime now = wall(november(24), 9h);

struct FolderSync : testing::Test {
    FolderSync() { fs::create_directory(shared()); }
    [[nodiscard]] fs::path data() const { return folder / "data"; }
    [[nodiscard]] fs::path shared() const { return folder / "shared"; }
    [[nodiscard]] SyncChoice choice(bool on, bool agreed) const { return {shared().string(), on, agreed}; }
    [[nodiscard]] std::size_t files() const
    {
        return std::size_t(std::distance(fs::directory_iterator(shared()), fs::directory_iterator()));
    }
    void tell(const Uuid &id) const { value(openStore(data() / "journal.sqlite").addEntry(painTold(id, evening))); }

    TempFolder folder;
};

} // namespace

// ---- whose turn it is

TEST(SyncTurnTest, aRoundIsDoneOnceWhoeverWantsIt)
{
    SyncTurn turn;
    turn.setOn(true);
    turn.setPossible(true);
    EXPECT_FALSE(turn.begin()) << "nobody wants one";
    turn.want();
    turn.want();
    EXPECT_TRUE(turn.begin());
    turn.want(); // while it runs
    EXPECT_FALSE(turn.begin());
    turn.end();
    EXPECT_TRUE(turn.begin());
    turn.end();
    EXPECT_FALSE(turn.begin());
}

TEST(SyncTurnTest, itWaitsForTheSessionAndForTheJournal)
{
    SyncTurn turn;
    turn.want();
    EXPECT_EQ(turn.waits(), SyncTurn::Waits::No) << "it is off";
    turn.setOn(true);
    EXPECT_EQ(turn.waits(), SyncTurn::Waits::Journal);
    turn.setHeld(true);
    turn.setPossible(true);
    EXPECT_EQ(turn.waits(), SyncTurn::Waits::Session);
    EXPECT_FALSE(turn.begin());
    turn.setHeld(false);
    EXPECT_TRUE(turn.begin());
}

TEST(SyncTurnTest, nothingGoesOnBeforeThePersonHasAnswered)
{
    SyncTurn turn;
    turn.setOn(true);
    turn.setPossible(true);
    turn.ask();
    turn.want();
    EXPECT_FALSE(turn.begin());
    turn.answered();
    EXPECT_TRUE(turn.begin());
}

// ---- what was chosen

TEST_F(FolderSync, theChoiceIsReadAsItWasWritten)
{
    EXPECT_EQ(value(readSyncChoice(folder.path())), SyncChoice()) << "none was made";
    for (const SyncChoice &choice : {SyncChoice{"/a folder", true, false}, SyncChoice{"/a\nb", false, true}, SyncChoice{}}) {
        value(writeSyncChoice(folder.path(), choice));
        EXPECT_EQ(value(readSyncChoice(folder.path())), choice);
    }
}

TEST_F(FolderSync, aChoiceThatCantBeUnderstoodIsNone)
{
    for (const char *text : {"", "on\nagreed\n/a\n", "unknot-sync-folder 1\non\n", "unknot-sync-folder 2\non\nagreed\n/a\n",
             "unknot-sync-folder 1\nyes\nagreed\n/a\n", "unknot-sync-folder 1\non\nagreed\n/a"}) {
        TempFolder::write(folder / "sync-folder", text);
        const auto read = readSyncChoice(folder.path());
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.error().kind, Error::Kind::Malformed);
    }
    TempFolder::write(folder / "sync-folder", "unknot-sync-folder 1\non\nagreed\n\n");
    EXPECT_FALSE(value(readSyncChoice(folder.path())).on) << "there is no folder";
}

TEST_F(FolderSync, ourOwnFolderAndOneThatIsNotThereCantBeChosen)
{
    fs::create_directories(data() / "backups");
    fs::create_directory_symlink(data(), folder / "link");
    EXPECT_FALSE(syncFolderFault(shared(), data()));
    EXPECT_EQ(syncFolderFault(data(), data()), SyncFolderFault::IsOwn);
    EXPECT_EQ(syncFolderFault(data() / "backups", data()), SyncFolderFault::IsOwn);
    EXPECT_EQ(syncFolderFault(folder / "link", data()), SyncFolderFault::IsOwn);
    EXPECT_EQ(syncFolderFault(folder / "none", data()), SyncFolderFault::Missing);
}

// ---- what goes out

TEST_F(FolderSync, whatIsWrittenIsCounted)
{
    JournalStore store = memoryStore();
    play(store, finished("s", evening));
    value(store.addEntry(painTold("e", evening)));
    const auto first = value(practice::writeOut(store, shared(), {}, {}, now));
    EXPECT_TRUE(first.record);
    EXPECT_EQ(first.sessions, 1U);
    EXPECT_EQ(first.notes, 1U);
    EXPECT_FALSE(value(practice::writeOut(store, shared(), {}, {*first.record}, now)).record) << "it is there";
}

TEST_F(FolderSync, asTheProgramEndsItGoesOutAndNothingComesIn)
{
    JournalStore other = memoryStore();
    value(other.addEntry(painTold("theirs", evening)));
    value(exchange::synchronise(other, shared(), now));
    tell("mine");
    EXPECT_FALSE(practice::syncAtEnd(data(), now)) << "no folder is kept";
    value(writeSyncChoice(data(), choice(true, false)));
    EXPECT_FALSE(practice::syncAtEnd(data(), now)) << "theirs was not agreed to";
    value(writeSyncChoice(data(), choice(true, true)));
    value(practice::syncAtEnd(data(), now).value());
    EXPECT_EQ(files(), 2U);
    EXPECT_THAT(value(openReader(data() / "journal.sqlite").entries({})), SizeIs(1));
    const auto taken = value(exchange::synchronise(other, shared(), now)).taken;
    ASSERT_THAT(taken, SizeIs(1));
    EXPECT_THAT(taken[0].plan.entries.come, SizeIs(1));
}

TEST_F(FolderSync, withoutAJournalOrAFolderNothingHappensAtTheEnd)
{
    fs::create_directories(data());
    value(writeSyncChoice(data(), choice(true, true)));
    EXPECT_FALSE(practice::syncAtEnd(data(), now));
    EXPECT_FALSE(fs::exists(data() / "journal.sqlite"));
    tell("mine");
    fs::remove_all(shared());
    EXPECT_FALSE(practice::syncAtEnd(data(), now));
    EXPECT_FALSE(fs::exists(shared()));
}

} // namespace unknot::test
