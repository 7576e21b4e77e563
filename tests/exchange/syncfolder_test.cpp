// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/syncfolder.h"

#include "exchange/syncfile.h"
#include "exchangesamples.h"
#include "support/tempfolder.h"

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

namespace fs = std::filesystem;
using exchange::synchronise;
using exchange::SyncReport;
using testing::IsEmpty;
using testing::SizeIs;

const WallTime evening = wall(november(22), 18h + 42min);
const WallTime now = wall(november(24), 9h);

struct Folder : testing::Test {
    SyncReport sync(JournalStore &store) const { return value(synchronise(store, shared.path(), now)); }
    fs::path only() const
    {
        EXPECT_EQ(shared.contents().size(), 1U);
        return fs::directory_iterator(shared.path())->path();
    }
    const TempFolder shared;
    JournalStore desktop = sampleStore(), laptop = memoryStore();
};

} // namespace

TEST_F(Folder, eachWritesItsOwnFileAndBothComeToHoldTheSame)
{
    value(laptop.addEntry(painTold("on the laptop", evening)));
    EXPECT_TRUE(sync(desktop).isWritten);
    const SyncReport came = sync(laptop);
    ASSERT_THAT(came.taken, SizeIs(1));
    EXPECT_THAT(came.taken[0].plan.sessions.come, SizeIs(1));
    EXPECT_THAT(shared.contents(), SizeIs(2));
    sync(desktop);
    EXPECT_EQ(exported(desktop), exported(laptop));
}

TEST_F(Folder, nothingIsTakenInOrWrittenTwice)
{
    sync(desktop);
    sync(laptop);
    sync(desktop);
    for (JournalStore *store : {&laptop, &desktop}) {
        const SyncReport again = sync(*store);
        EXPECT_THAT(again.taken, IsEmpty());
        EXPECT_FALSE(again.isWritten);
    }
}

TEST_F(Folder, aTornFileIsLeftForLaterAndTheRestTakenIn)
{
    sync(desktop);
    const fs::path file = only();
    const std::string whole = TempFolder::bytes(file);
    JournalStore third = memoryStore();
    value(third.addEntry(painTold("third", evening)));
    sync(third);
    for (const std::size_t length : {whole.size() - 1, whole.size() / 2, std::size_t{0}}) {
        TempFolder::write(file, whole.substr(0, length));
        JournalStore store = memoryStore();
        const SyncReport report = sync(store);
        ASSERT_THAT(report.left, SizeIs(1)) << length;
        EXPECT_EQ(report.left[0].code, exchange::FaultCode::Torn);
        EXPECT_EQ(report.left[0].file, file.string());
        EXPECT_THAT(value(store.entries({})), SizeIs(testing::Ge(1U)));
    }
    std::string changed = whole;
    changed[whole.size() / 2] ^= 1;
    TempFolder::write(file, changed);
    EXPECT_THAT(sync(laptop).left, SizeIs(1));
    TempFolder::write(file, whole);
    EXPECT_THAT(sync(laptop).left, IsEmpty());
    EXPECT_TRUE(value(laptop.session("s")).ended);
}

TEST_F(Folder, whatACopyingProgramNamesOtherwiseIsNoFileOfOurs)
{
    sync(desktop);
    const std::string name = only().filename().string();
    EXPECT_TRUE(exchange::machineOf(name));
    const std::string stem = name.substr(0, name.size() - 8);
    for (const std::string &other :
        {stem + ".sync-conflict-20261130-101112-ABCDEFG.journal", stem + " (conflicted copy 2026-11-30 101112).journal",
            ".syncthing." + name + ".tmp", name + ".Xy12ab", "." + name + ".swp", std::string("notes.txt")}) {
        EXPECT_FALSE(exchange::machineOf(other)) << other;
        TempFolder::write(shared / other, "half");
    }
    const SyncReport report = sync(laptop);
    EXPECT_THAT(report.left, IsEmpty());
    EXPECT_THAT(report.taken, SizeIs(1));
}

TEST_F(Folder, aFileOfANewerProgramIsRefusedAndLeft)
{
    sync(desktop);
    const fs::path file = only();
    std::string bytes = TempFolder::bytes(file);
    bytes.replace(bytes.rfind("unknot-sync 1"), 13, "unknot-sync 2");
    TempFolder::write(file, bytes);
    const SyncReport report = sync(laptop);
    ASSERT_THAT(report.left, SizeIs(1));
    EXPECT_EQ(report.left[0].code, exchange::FaultCode::TooNew);
    EXPECT_EQ(TempFolder::bytes(file), bytes);
    EXPECT_FALSE(laptop.session("s"));
}

TEST_F(Folder, whatNoProgramOfOursWroteIsLeftAndNothingOfItTakenIn)
{
    EntryRecord ahead = painTold("ahead", wall(std::chrono::year{2036} / 1 / 1, 8h));
    value(desktop.addEntry(ahead));
    sync(desktop);
    const SyncReport report = sync(laptop);
    ASSERT_THAT(report.left, SizeIs(1));
    EXPECT_EQ(report.left[0].pointer, "/entries/ahead/about");
    EXPECT_THAT(value(laptop.entries({})), IsEmpty());
    EXPECT_TRUE(report.isWritten) << "what is here is there for the others";
}

TEST_F(Folder, whatWasDeletedForGoodIsDeletedOnBoth)
{
    sync(desktop);
    sync(laptop);
    value(laptop.remove("s", now));
    value(laptop.purgeRemoved());
    sync(laptop);
    const SyncReport report = sync(desktop);
    ASSERT_THAT(report.taken, SizeIs(1));
    EXPECT_THAT(report.taken[0].plan.going.sessions, SizeIs(1));
    EXPECT_EQ(exported(desktop), exported(laptop));
}

// A "no" at one machine answers nothing at the other.
TEST_F(Folder, ofHealthOnlyWhatIsStricterComesIn)
{
    value(desktop.setHealth({"implant", true, {}, Side::Left, evening}));
    value(desktop.setHealthNos({"stent"}, evening));
    sync(desktop);
    sync(laptop);
    EXPECT_THAT(value(laptop.health()), testing::ElementsAre(HealthRecord{"implant", false, {}, Side::Left, evening}));
    EXPECT_THAT(value(laptop.healthNos()), IsEmpty());
}

// Somebody copied the data folder to another computer: two machines of one name would write one file.
TEST_F(Folder, aCopyOfAJournalBecomesAMachineOfItsOwn)
{
    const TempFolder homes;
    {
        JournalStore original = openStore(homes / "one.db");
        sync(original);
    }
    fs::copy_file(homes / "one.db", homes / "two.db");
    JournalStore one = openStore(homes / "one.db"), two = openStore(homes / "two.db");
    value(one.addEntry(painTold("one", evening)));
    value(two.addEntry(painTold("two", evening)));
    sync(one);
    sync(two);
    EXPECT_THAT(shared.contents(), SizeIs(2));
    sync(one);
    sync(two);
    EXPECT_EQ(exported(one), exported(two));
    EXPECT_THAT(value(one.entries({})), SizeIs(2));
}

TEST_F(Folder, oneThatIsNotThereIsSaid)
{
    const auto refused = synchronise(desktop, shared / "none", now);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::NotFound);
}

} // namespace unknot::test
