// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/backup.h"

#include "journal/dayrecords.h"
#include "support/damage.h"
#include "support/faultyvfs.h"
#include "support/tempfolder.h"
#include "support/writescript.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace unknot::test
{

namespace
{

namespace fs = std::filesystem;

const WallTime evening = wall(november(22), 18h + 42min);

int modeOf(const fs::path &path)
{
    struct stat status {
    };
    return ::stat(path.c_str(), &status) == 0 ? static_cast<int>(status.st_mode & 0777) : -1;
}

struct Backup : testing::Test {
    void SetUp() override
    {
        JournalStore store = openStore(journal);
        for (const ScriptedWrite &write : everyAnswer())
            value(write(store));
        play(store, finished("kept", evening));
    }
    // In the middle of a table.
    static void spoil(const fs::path &file)
    {
        std::string bytes = TempFolder::bytes(file);
        for (std::size_t at = 2 * 4096; at < bytes.size(); at += 4096)
            bytes.replace(at, 64, std::string(64, '\x7f'));
        TempFolder::write(file, bytes);
    }

    TempFolder folder;
    fs::path journal = folder / "journal.db";
    fs::path copy = folder / "copy.db";
};

} // namespace

TEST_F(Backup, holdsAllThatTheJournalHoldsAndNothingLiesBesideIt)
{
    const auto contents = value(backUp(journal, copy));
    EXPECT_EQ(contents, value(checkedContents(journal)));
    EXPECT_EQ(contents.sessions, 2);
    EXPECT_EQ(contents.entries, 1);
    EXPECT_EQ(toldIn(openReader(copy)), toldIn(openReader(journal)));
    EXPECT_TRUE(value(holdTheSame(journal, copy)));
    EXPECT_EQ(folder.contents().size(), 2U);
}

TEST_F(Backup, leavesAloneWhatLiesBeside)
{
    const std::vector<std::string> others{"copy.db-new", "copy.db-lock"};
    for (const std::string &name : others)
        TempFolder::write(folder / name, "the person's own");
    value(backUp(journal, copy));
    for (const std::string &name : others)
        EXPECT_EQ(TempFolder::bytes(folder / name), "the person's own") << name;
}

TEST_F(Backup, isNotPutBesideALogThatIsOfAnotherFile)
{
    TempFolder::write(folder / "copy.db-wal", "of the one that was there before");
    const auto made = backUp(journal, copy);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().file, (folder / "copy.db-wal").string());
    EXPECT_FALSE(fs::exists(copy));
}

TEST_F(Backup, isNobodyElses)
{
    const mode_t before = ::umask(0);
    value(backUp(journal, copy));
    openStore(folder / "new" / "deep" / "journal.db");
    const JournalStore open = openStore(folder / "new" / "deep" / "journal.db");
    ::umask(before);
    EXPECT_EQ(modeOf(copy), 0600);
    for (const char *name : {"new", "new/deep"})
        EXPECT_EQ(modeOf(folder / name), 0700) << name;
    for (const char *ending : {"", "-wal", "-shm", "-lock"})
        EXPECT_EQ(modeOf((folder / "new/deep/journal.db").string() + ending), 0600) << ending;
}

TEST_F(Backup, isMadeWhileTheJournalIsWrittenAndHoldsOneMomentOfIt)
{
    JournalStore store = openStore(journal);
    value(store.setNote("kept", "in the log only", evening));
    value(backUp(journal, copy));
    EXPECT_EQ(toldIn(openReader(copy)), toldIn(store));
    value(store.setNote("kept", "later", evening));
    EXPECT_FALSE(value(holdTheSame(journal, copy)));
    value(backUp(journal, copy));
    EXPECT_TRUE(value(holdTheSame(journal, copy)));
}

TEST_F(Backup, ofADamagedJournalIsNoneAndTheEarlierOneStays)
{
    value(backUp(journal, copy));
    spoil(journal);
    const auto before = folder.contents();
    const auto made = backUp(journal, copy);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, Error::Kind::Malformed) << toString(made.error());
    EXPECT_EQ(made.error().file, journal.string());
    EXPECT_EQ(folder.contents(), before);
}

TEST_F(Backup, ofARowThatBelongsToNoneIsNone)
{
    damage(journal,
        "PRAGMA foreign_keys = OFF; INSERT INTO rating SELECT 999, 0, 'x', kind, moment, nrs, at_utc, at_offset, at_zone "
        "FROM rating LIMIT 1");
    const auto made = backUp(journal, copy);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, Error::Kind::Malformed) << toString(made.error());
    EXPECT_FALSE(fs::exists(copy));
}

TEST_F(Backup, thatWasChangedOrCutShortIsFoundDamaged)
{
    value(backUp(journal, copy));
    const std::string whole = TempFolder::bytes(copy);
    TempFolder::write(copy, whole.substr(0, whole.size() / 2));
    EXPECT_FALSE(checkedContents(copy));
    TempFolder::write(copy, whole);
    spoil(copy);
    EXPECT_FALSE(checkedContents(copy));
}

TEST_F(Backup, whereThereIsNoJournalIsAnErrorAndMakesNone)
{
    const auto made = backUp(folder / "none.db", copy);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, Error::Kind::NotFound);
    EXPECT_FALSE(fs::exists(copy));
}

TEST_F(Backup, saysWhatTheOtherDoesNotHave)
{
    value(backUp(journal, copy));
    {
        JournalStore store = openStore(journal);
        play(store, finished("new", evening));
        value(store.addEntry(painTold("new-e", evening)));
        value(store.remove("kept", evening));
        value(store.setWeekly({"w", evening, 5, 4, 3, {}}));
        value(store.setWeekly({"put off", evening}));
        value(store.setDay({evening.day(), 3, {}, {}, evening}));
    }
    EXPECT_EQ(value(checkedContents(journal)).told, 2) << "a week that was put off tells nothing";
    EXPECT_EQ(value(onlyIn(journal, copy)), (OnlyIn{1, 1, 2}));
    EXPECT_EQ(value(onlyIn(copy, journal)), (OnlyIn{1, 0}));
}

// Old files are backed up before anything brings them up to date.
TEST_F(Backup, ofEverySchemaThatEverShippedHoldsItAll)
{
    for (int version = 1;; ++version) {
        const fs::path dump = fs::path(UNKNOT_SOURCE_DIR) / "tests/journal/schemas" / (std::to_string(version) + ".sql");
        if (!fs::exists(dump)) {
            EXPECT_GT(version, 10);
            break;
        }
        const fs::path old = folder / (std::to_string(version) + ".db");
        SQLite::Database(old.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(TempFolder::bytes(dump));
        EXPECT_EQ(value(backUp(old, copy)).schema, version);
        EXPECT_TRUE(value(holdTheSame(old, copy)));
    }
}

// Each call that goes to a file fails in turn: what was there before stays, or the new one is there.
TEST_F(Backup, onADiskThatFailsIsTheOldOrTheNewOne)
{
    using Fault = FaultyVfs::Fault;
    FaultyVfs vfs;
    for (const Fault fault : {Fault::InputOutput, Fault::NoSpace, Fault::ShortWrite}) {
        for (const bool fromThenOn : {false, true}) {
            for (int call = 0; !HasFailure(); ++call) {
                SCOPED_TRACE("fault " + std::to_string(static_cast<int>(fault)) + ", call " + std::to_string(call));
                TempFolder::write(copy, "the one before");
                vfs.strike = {fault, call, fromThenOn};
                vfs.struck = false;
                const auto made = backUp(journal, copy);
                vfs.strike.reset();
                if (made)
                    EXPECT_TRUE(value(holdTheSame(journal, copy)));
                else
                    EXPECT_EQ(TempFolder::bytes(copy), "the one before");
                for (const char *ending : {"", "-wal", "-shm", "-journal", "-lock"})
                    EXPECT_FALSE(fs::exists(copy.string() + ".unknot-new" + ending)) << "is left beside: " << ending;
                if (!vfs.struck)
                    break;
            }
        }
    }
}

} // namespace unknot::test
