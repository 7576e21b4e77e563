// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/backupcontroller.h"

#include "app/own/journalkeeper.h"
#include "app/own/programcontroller.h"
#include "practice/restoring.h"
#include "support/fixedclock.h"
#include "support/journalsamples.h"
#include "support/tempfolder.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

using namespace app;

struct BackupControllerTest : testing::Test {
    BackupControllerTest()
    {
        JournalStore store = openStore(file);
        play(store, finished("s", clock.wall()));
    }
    void spoil() const
    {
        std::string bytes = TempFolder::bytes(file);
        bytes.replace(4096, bytes.size() - 4096, std::string(bytes.size() - 4096, '\x7f'));
        TempFolder::write(file, bytes);
    }

    TempFolder folder;
    std::filesystem::path file = folder / "journal.sqlite";
    FixedClock clock{wall(november(22), 18h)};
};

} // namespace

TEST_F(BackupControllerTest, saysOfTheLastBackupThatItWasChecked)
{
    JournalKeeper keeper(file);
    BackupController backups(keeper, clock, folder.path());
    EXPECT_EQ(backups.text().said, QString());
    backups.backUp();
    EXPECT_TRUE(backups.text().said.startsWith(QStringLiteral("Last backup: "))) << backups.text().said.toStdString();
    EXPECT_EQ(value(practice::backupsIn(folder.path(), clock.wall())).size(), 1U);
}

TEST_F(BackupControllerTest, isMadeByItselfOnceTheJournalIsKnownToBeWhole)
{
    JournalKeeper keeper(file, JournalKeeper::Threads::Own);
    BackupController backups(keeper, clock, folder.path());
    QSignalSpy changed(&backups, &BackupController::changed);
    while (backups.text().said.isEmpty())
        changed.wait();
    EXPECT_EQ(value(practice::backupsIn(folder.path(), clock.wall())).size(), 1U);
}

TEST_F(BackupControllerTest, oneThatIsChosenIsShownAndThenNoted)
{
    JournalKeeper keeper(file);
    BackupController backups(keeper, clock, folder.path());
    const QSignalSpy ends(&backups, &BackupController::ends);
    backups.backUp();
    backups.look();
    ASSERT_EQ(backups.text().days.size(), 1);
    backups.restore();
    EXPECT_EQ(ends.count(), 0) << "none is chosen";
    backups.choose(0);
    EXPECT_TRUE(backups.text().canRestore);
    EXPECT_TRUE(backups.text().preview.contains(QStringLiteral("1 session"))) << backups.text().preview.toStdString();
    backups.restore();
    ASSERT_EQ(ends.count(), 1);
    EXPECT_EQ(ends.front().front().toInt(), ProgramController::startAgain);
    EXPECT_TRUE(std::filesystem::exists(folder / "to-restore"));
}

TEST_F(BackupControllerTest, oneThatIsDamagedCantBeChosen)
{
    JournalKeeper keeper(file);
    BackupController backups(keeper, clock, folder.path());
    backups.backUp();
    TempFolder::write(value(practice::backupsIn(folder.path(), clock.wall())).front().file, "damaged");
    backups.look();
    backups.choose(0);
    EXPECT_FALSE(backups.text().canRestore);
    EXPECT_TRUE(backups.text().preview.startsWith(QStringLiteral("Nothing was restored"))) << backups.text().preview.toStdString();
}

TEST_F(BackupControllerTest, aDamagedJournalOffersTheLastGoodOne)
{
    {
        JournalKeeper keeper(file);
        BackupController(keeper, clock, folder.path()).backUp();
    }
    spoil();
    {
        JournalKeeper keeper(file);
        BackupController backups(keeper, clock, folder.path());
        const QSignalSpy ends(&backups, &BackupController::ends);
        EXPECT_NE(backups.text().offer, QString());
        backups.restoreOffered();
        ASSERT_EQ(ends.count(), 1);
    }
    const auto restored = practice::restoreWhatWasNoted(folder.path(), clock.wall());
    ASSERT_TRUE(restored && *restored);
    EXPECT_EQ(value(openReader(file).summaries()).size(), 1U);
}

} // namespace unknot::test
