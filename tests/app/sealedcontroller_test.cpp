// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/backupcontroller.h"
#include "app/own/sealedcontroller.h"
#include "practice/restoring.h"
#include "support/fixedclock.h"
#include "support/journalsamples.h"
#include "support/tempfolder.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

using app::BackupController;
using app::JournalKeeper;
using app::SealedController;

struct Sealing : testing::Test {
    Sealing()
    {
        const EntryRecord told = painTold("e", clock.wall());
        keeper.write([told](JournalStore &store) { return store.addEntry(told); });
    }
    [[nodiscard]] QString name(const char *file) const { return QString::fromStdString((folder / file).string()); }

    TempFolder folder;
    FixedClock clock{wall(november(24), 9h)};
    JournalKeeper keeper{folder / "data" / "journal.sqlite"};
    SealedController sealing{keeper, folder / "data", {1, 8192 * 8}};
};

} // namespace

TEST_F(Sealing, aPassphraseIsTypedTwice)
{
    sealing.seal(name("copy"), {}, {}, false);
    EXPECT_TRUE(sealing.text().told.startsWith(QStringLiteral("Type a passphrase")));
    sealing.seal(name("copy"), QStringLiteral("a"), QStringLiteral("b"), false);
    EXPECT_TRUE(sealing.text().told.contains(QStringLiteral("not the same")));
    EXPECT_FALSE(std::filesystem::exists(folder / "copy.sealed"));
    EXPECT_TRUE(sealing.warning().contains(QStringLiteral("nobody can open this file")));
}

TEST_F(Sealing, noneIsMadeWithoutAPassphrase)
{
    sealing.write(name("copy"));
    EXPECT_FALSE(sealing.text().isWritten);
    EXPECT_FALSE(std::filesystem::exists(folder / "copy.sealed"));
    TempFolder::write(folder / "copy.sealed", "mine");
    sealing.write(name("copy"));
    sealing.replace();
    EXPECT_EQ(TempFolder::bytes(folder / "copy.sealed"), "mine");
}

TEST_F(Sealing, whatIsWrittenIsRestoredByItsPassphrase)
{
    sealing.seal(name("copy"), QStringLiteral("käse"), QStringLiteral("käse"), false);
    ASSERT_TRUE(sealing.text().isWritten) << sealing.text().told.toStdString();
    BackupController backups(keeper, clock, folder / "data");
    const QSignalSpy ends(&backups, &BackupController::ends);
    backups.chooseFile(QUrl::fromLocalFile(name("copy.sealed")));
    EXPECT_TRUE(backups.text().asksPassphrase);
    EXPECT_FALSE(backups.text().canRestore);
    backups.open(QStringLiteral("other"));
    EXPECT_TRUE(backups.text().asksPassphrase);
    EXPECT_FALSE(backups.text().trouble.isEmpty());
    backups.open(QStringLiteral("käse"));
    EXPECT_FALSE(backups.text().asksPassphrase);
    EXPECT_TRUE(backups.text().trouble.isEmpty());
    EXPECT_TRUE(backups.text().preview.contains(QStringLiteral("1 note of pain"))) << backups.text().preview.toStdString();
    backups.restore();
    EXPECT_EQ(ends.count(), 1);
    const auto restored = practice::restoreWhatWasNoted(folder / "elsewhere", clock.wall());
    EXPECT_FALSE(restored) << "it is noted where it belongs";
}

TEST_F(Sealing, aFileThatIsThereIsReplacedOnlyAsAgreed)
{
    TempFolder::write(folder / "copy.sealed", "mine");
    const QString passphrase = QStringLiteral("a");
    sealing.seal(name("copy"), passphrase, passphrase, true);
    EXPECT_TRUE(sealing.text().replaces) << "it was not asked yet";
    EXPECT_EQ(TempFolder::bytes(folder / "copy.sealed"), "mine");
    sealing.seal(name("copy"), passphrase, passphrase, true);
    EXPECT_TRUE(sealing.text().isWritten);
    sealing.seal(QString::fromStdString((folder / "data" / "journal.sqlite").string()), passphrase, passphrase, false);
    EXPECT_FALSE(sealing.text().isWritten);
}

TEST_F(Sealing, aBackupIsMadeWheneverItIsAskedFor)
{
    BackupController backups(keeper, clock, folder / "data");
    backups.backUpNow();
    EXPECT_TRUE(backups.text().said.startsWith(QStringLiteral("Last backup: "))) << backups.text().said.toStdString();
    backups.look();
    EXPECT_EQ(backups.text().days.size(), 1);
}

TEST_F(Sealing, aCopyThatIsLeftLeavesNothing)
{
    sealing.seal(name("copy"), QStringLiteral("a"), QStringLiteral("a"), false);
    BackupController backups(keeper, clock, folder / "data");
    backups.chooseFile(QUrl::fromLocalFile(name("copy.sealed")));
    backups.open(QStringLiteral("a"));
    EXPECT_TRUE(std::filesystem::exists(folder / "data" / "journal.sqlite-chosen"));
    backups.leave();
    EXPECT_FALSE(backups.text().canRestore);
    EXPECT_FALSE(std::filesystem::exists(folder / "data" / "journal.sqlite-chosen"));
}

} // namespace unknot::test
