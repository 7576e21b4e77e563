// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/synccontroller.h"
#include "support/fixedclock.h"
#include "support/journalsamples.h"
#include "support/tempfolder.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

namespace fs = std::filesystem;
using app::JournalKeeper;
using app::SyncController;

const WallTime evening = wall(november(22), 18h);

struct Syncing : testing::Test {
    Syncing() { fs::create_directory(shared); }
    [[nodiscard]] QUrl url() const { return QUrl::fromLocalFile(QString::fromStdString(shared.string())); }
    void switchOn()
    {
        sync.choose(url());
        sync.setOn(true);
    }
    void note(const Uuid &id)
    {
        keeper.write([id](JournalStore &store) { return store.addEntry(painTold(id, evening)); });
    }
    [[nodiscard]] std::size_t notes() const { return value(keeper.reader()->entries({})).size(); }
    [[nodiscard]] std::size_t files() const { return std::size_t(std::distance(fs::directory_iterator(shared), fs::directory_iterator())); }
    void othersTell(const Uuid &id)
    {
        value(other.addEntry(painTold(id, evening)));
        value(exchange::synchronise(other, shared, clock.wall()));
    }

    TempFolder folder;
    fs::path shared = folder / "shared";
    FixedClock clock{wall(november(24), 9h)};
    JournalStore other = memoryStore();
    JournalKeeper keeper{folder / "data" / "journal.sqlite"};
    SyncController sync{keeper, clock, folder / "data"};
};

} // namespace

TEST_F(Syncing, nothingIsReadOrWrittenBeforeAFolderIsKept)
{
    note("mine");
    sync.begin();
    EXPECT_EQ(sync.text(), present::SyncText());
    sync.setOn(true);
    EXPECT_FALSE(sync.text().on) << "there is no folder";
    sync.choose(url());
    EXPECT_EQ(files(), 0U);
    EXPECT_FALSE(sync.text().on);
}

TEST_F(Syncing, whatIsHereGoesOutAtOnce)
{
    note("mine");
    switchOn();
    EXPECT_EQ(files(), 1U);
    EXPECT_EQ(sync.text().lines.last(), QStringLiteral("Written for the others: 0 sessions and 1 note of pain."));
    sync.syncNow();
    EXPECT_TRUE(sync.text().lines.last().startsWith(QStringLiteral("Your file there holds the same")));
}

TEST_F(Syncing, whatOthersHaveIsAskedAboutFirstAndThenTakenInQuietly)
{
    const QSignalSpy anew(&keeper, &JournalKeeper::refusalChanged);
    othersTell("theirs");
    switchOn();
    EXPECT_TRUE(sync.text().asks);
    EXPECT_EQ(notes(), 0U);
    EXPECT_EQ(files(), 1U) << "nothing was written either";
    sync.syncNow();
    EXPECT_EQ(notes(), 0U) << "it was not answered yet";
    sync.answer(true);
    EXPECT_FALSE(sync.text().asks);
    EXPECT_EQ(notes(), 1U);
    EXPECT_EQ(files(), 2U);
    EXPECT_EQ(anew.size(), 1);
    othersTell("more");
    sync.syncNow();
    EXPECT_EQ(notes(), 2U) << "it is asked once";
    EXPECT_EQ(anew.size(), 2);
}

TEST_F(Syncing, aNoSwitchesItOff)
{
    othersTell("theirs");
    switchOn();
    sync.answer(false);
    EXPECT_FALSE(sync.text().on);
    EXPECT_EQ(notes(), 0U);
    EXPECT_EQ(files(), 1U);
    EXPECT_FALSE(value(practice::readSyncChoice(folder / "data")).on);
}

TEST_F(Syncing, anotherFolderIsAskedAboutAnew)
{
    othersTell("theirs");
    switchOn();
    sync.answer(true);
    const fs::path second = folder / "second";
    fs::create_directory(second);
    JournalStore third = memoryStore();
    value(third.addEntry(painTold("third", evening)));
    value(exchange::synchronise(third, second, clock.wall()));
    sync.choose(QUrl::fromLocalFile(QString::fromStdString(second.string())));
    EXPECT_TRUE(sync.text().asks);
    EXPECT_EQ(notes(), 1U);
}

TEST_F(Syncing, aSessionIsNeverDisturbed)
{
    sync.setHeld(true);
    note("mine");
    switchOn();
    EXPECT_EQ(files(), 0U);
    EXPECT_EQ(sync.text().told, QStringLiteral("Waits until the session has ended."));
    sync.setHeld(false);
    EXPECT_EQ(files(), 1U);
}

TEST_F(Syncing, aFolderThatIsGoneIsSaidAndChangesNothing)
{
    switchOn();
    fs::remove_all(shared);
    note("mine");
    sync.syncNow();
    EXPECT_TRUE(sync.text().told.startsWith(QStringLiteral("There is no folder"))) << sync.text().told.toStdString();
    EXPECT_TRUE(sync.text().on) << "it may come back";
    EXPECT_EQ(notes(), 1U);
    EXPECT_TRUE(keeper.allSaved());
    fs::create_directory(shared);
    sync.syncNow();
    EXPECT_EQ(files(), 1U);
}

TEST_F(Syncing, aTornFileWaitsAndIsNamed)
{
    othersTell("theirs");
    const fs::path file = fs::directory_iterator(shared)->path();
    TempFolder::write(file, TempFolder::bytes(file).substr(0, 40));
    switchOn();
    EXPECT_FALSE(sync.text().asks);
    EXPECT_TRUE(sync.text().lines.filter(QStringLiteral("is not whole yet")).size() == 1);
    EXPECT_EQ(files(), 2U);
}

TEST_F(Syncing, theDataFolderItselfCantBeChosen)
{
    sync.choose(QUrl::fromLocalFile(QString::fromStdString((folder / "data").string())));
    EXPECT_EQ(sync.text().folder, QString());
    EXPECT_TRUE(sync.text().told.contains(QStringLiteral("data folder of Unknot itself")));
}

TEST_F(Syncing, theNextStartGoesOnWithTheSameFolder)
{
    othersTell("theirs");
    switchOn();
    sync.answer(true);
    othersTell("more");
    SyncController next(keeper, clock, folder / "data");
    EXPECT_TRUE(next.text().on);
    EXPECT_EQ(notes(), 1U) << "not before the first frame";
    next.begin();
    EXPECT_EQ(notes(), 2U);
}

TEST_F(Syncing, aChoiceThatCantBeReadIsSaidAndNothingSynced)
{
    TempFolder::write(folder / "data" / "sync-folder", "?");
    SyncController next(keeper, clock, folder / "data");
    next.begin();
    EXPECT_FALSE(next.text().on);
    EXPECT_TRUE(next.text().told.contains(QStringLiteral("Choose it again")));
}

} // namespace unknot::test
