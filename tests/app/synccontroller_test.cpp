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
constexpr practice::SyncCalm atOnce{0ms, 0ms};
constexpr practice::SyncCalm never{24h, 24h};

struct Syncing : testing::Test {
    explicit Syncing(JournalKeeper::Threads threads = JournalKeeper::Threads::None) : keeper(folder / "data" / "journal.sqlite", threads)
    {
        fs::create_directory(shared);
    }
    [[nodiscard]] QUrl url() const { return QUrl::fromLocalFile(QString::fromStdString(shared.string())); }
    void switchOn(SyncController &sync) const
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
    JournalKeeper keeper;
};

} // namespace

TEST_F(Syncing, whatIsHereGoesOutAtOnceAndIsTold)
{
    SyncController sync(keeper, clock, folder / "data");
    note("mine");
    switchOn(sync);
    EXPECT_EQ(files(), 1U);
    EXPECT_EQ(sync.text().lines.last(), QStringLiteral("Written for the others: 0 sessions and 1 note of pain."));
    sync.syncNow();
    EXPECT_TRUE(sync.text().lines.last().startsWith(QStringLiteral("Your file there holds the same")));
}

TEST_F(Syncing, whatOthersHaveIsAskedAboutAndOnceItIsInAllIsReadAnew)
{
    SyncController sync(keeper, clock, folder / "data");
    const QSignalSpy anew(&keeper, &JournalKeeper::refusalChanged);
    othersTell("theirs");
    switchOn(sync);
    EXPECT_TRUE(sync.text().asks);
    sync.answer(true);
    EXPECT_FALSE(sync.text().asks);
    EXPECT_EQ(notes(), 1U);
    EXPECT_EQ(anew.size(), 1);
}

TEST_F(Syncing, whatItWaitsForIsTold)
{
    SyncController sync(keeper, clock, folder / "data");
    sync.setHeld(true);
    switchOn(sync);
    EXPECT_EQ(sync.text().told, QStringLiteral("Waits until the session has ended."));
    EXPECT_EQ(files(), 0U);
    sync.setHeld(false);
    EXPECT_EQ(files(), 1U);
}

TEST_F(Syncing, aTornFileWaitsAndIsNamed)
{
    SyncController sync(keeper, clock, folder / "data");
    othersTell("theirs");
    const fs::path file = fs::directory_iterator(shared)->path();
    TempFolder::write(file, TempFolder::bytes(file).substr(0, 40));
    switchOn(sync);
    EXPECT_FALSE(sync.text().asks);
    EXPECT_TRUE(sync.text().lines.filter(QStringLiteral("is not whole yet")).size() == 1);
    EXPECT_EQ(files(), 2U);
}

TEST_F(Syncing, theDataFolderItselfCantBeChosen)
{
    SyncController sync(keeper, clock, folder / "data");
    sync.choose(QUrl::fromLocalFile(QString::fromStdString((folder / "data").string())));
    EXPECT_EQ(sync.text().folder, QString());
    EXPECT_TRUE(sync.text().told.contains(QStringLiteral("data folder of Unknot itself")));
}

TEST_F(Syncing, theNextStartGoesOnWithTheSameFolder)
{
    SyncController sync(keeper, clock, folder / "data");
    othersTell("theirs");
    switchOn(sync);
    sync.answer(true);
    othersTell("more");
    SyncController next(keeper, clock, folder / "data");
    EXPECT_TRUE(next.text().on);
    EXPECT_EQ(notes(), 1U) << "not before the first frame";
    next.begin();
    EXPECT_EQ(notes(), 2U);
}

TEST_F(Syncing, aChoiceThatCantBeReadIsSaidFromTheStart)
{
    TempFolder::write(folder / "data" / "sync-folder", "?");
    const SyncController next(keeper, clock, folder / "data");
    EXPECT_FALSE(next.text().on);
    EXPECT_TRUE(next.text().told.contains(QStringLiteral("Choose it again")));
}

// ---- what makes it go by itself

TEST_F(Syncing, aWhileAfterSavingItGoesOut)
{
    SyncController sync(keeper, clock, folder / "data", atOnce);
    switchOn(sync);
    QSignalSpy changed(&sync, &SyncController::changed);
    note("mine");
    while (!sync.text().lines.last().contains(QStringLiteral("1 note of pain")))
        ASSERT_TRUE(changed.wait());
}

TEST_F(Syncing, notAtOnceAfterSaving)
{
    SyncController sync(keeper, clock, folder / "data", never);
    switchOn(sync);
    note("mine");
    EXPECT_TRUE(sync.text().lines.last().contains(QStringLiteral("0 notes of pain")));
}

namespace
{

// With the threads and the watcher of the program.
struct SyncingBeside : Syncing {
    SyncingBeside() : Syncing(JournalKeeper::Threads::Own) { }
    void untilTold(SyncController &sync, const QString &words)
    {
        QSignalSpy changed(&sync, &SyncController::changed);
        while (sync.text().runs || !(sync.text().told + sync.text().lines.join(u' ')).contains(words))
            ASSERT_TRUE(changed.wait(60'000)) << sync.text().told.toStdString();
    }
    void untilThereAre(std::size_t count, const SyncController &sync)
    {
        QSignalSpy changed(&sync, &SyncController::changed);
        while (notes() < count)
            ASSERT_TRUE(changed.wait(60'000)) << sync.text().told.toStdString();
    }
};

} // namespace

TEST_F(SyncingBeside, filesThatChangeAreLookedInto)
{
    SyncController sync(keeper, clock, folder / "data", {24h, 0ms});
    switchOn(sync);
    untilTold(sync, QStringLiteral("Written for the others"));
    othersTell("theirs");
    untilTold(sync, QStringLiteral("This is what taking them in comes to"));
    sync.answer(true);
    untilThereAre(1, sync);
    othersTell("more");
    untilThereAre(2, sync);
}

TEST_F(SyncingBeside, inASessionFilesThatChangeWaitForItsEnd)
{
    SyncController sync(keeper, clock, folder / "data", {24h, 0ms});
    switchOn(sync);
    untilTold(sync, QStringLiteral("Written for the others"));
    sync.setHeld(true);
    othersTell("theirs");
    untilTold(sync, QStringLiteral("Waits until the session has ended."));
    sync.setHeld(false);
    untilTold(sync, QStringLiteral("This is what taking them in comes to"));
}

TEST_F(SyncingBeside, aFolderThatComesBackIsWatchedAgain)
{
    SyncController sync(keeper, clock, folder / "data", {24h, 0ms});
    switchOn(sync);
    untilTold(sync, QStringLiteral("Written for the others"));
    fs::remove_all(shared);
    untilTold(sync, QStringLiteral("There is no folder"));
    fs::create_directory(shared);
    sync.syncNow();
    untilTold(sync, QStringLiteral("Written for the others"));
    othersTell("theirs");
    untilTold(sync, QStringLiteral("This is what taking them in comes to"));
}

} // namespace unknot::test
