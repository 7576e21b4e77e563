// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/journalkeeper.h"
#include "support/tempfolder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <gtest/gtest.h>

#include <fstream>
#include <vector>

namespace unknot::test
{

namespace
{

using app::JournalKeeper;

Status fails(Error::Kind kind)
{
    return tl::unexpected(Error{kind, "as the test wants it", {}, 0, {}});
}

TEST(JournalKeeper, saysWhyAnEntryIsNotSavedAndHowMany)
{
    const TempFolder folder;
    JournalKeeper keeper(folder.path() / "journal.sqlite");
    EXPECT_TRUE(keeper.allSaved());
    keeper.write([](journal::JournalStore &) { return fails(Error::Kind::NotFound); });
    EXPECT_FALSE(keeper.allSaved());
    EXPECT_TRUE(keeper.text().trouble.startsWith(u"1 entry could not be written")) << keeper.text().trouble.toStdString();
}

// The thread may have looked at a small journal before this one listens: once it was checked for ever.
TEST(JournalKeeper, hearsOfACheckHoweverSoonItIsDone)
{
    const TempFolder folder;
    for (int i = 0; i < 300; ++i) {
        JournalKeeper keeper(folder.path() / "journal.sqlite", JournalKeeper::Threads::Own);
        QElapsedTimer waited;
        waited.start();
        while (keeper.queue().state().checking && !waited.hasExpired(5000))
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        ASSERT_FALSE(keeper.queue().state().checking) << "start " << i;
    }
}

TEST(JournalKeeper, writesWhatCouldNotBeSavedIntoAnotherFile)
{
    const TempFolder folder;
    JournalKeeper keeper(folder.path() / "journal.sqlite");
    bool broken = true;
    const auto now = SystemClock().wall();
    keeper.write(
        [&](journal::JournalStore &store) { return broken ? fails(Error::Kind::Malformed) : store.addScreening("cough", true, now); });
    EXPECT_FALSE(keeper.allSaved());
    broken = false; // another file takes it
    const QString file = QString::fromStdString((folder.path() / "elsewhere.json").string());
    keeper.thisRun()->write(file);
    EXPECT_TRUE(keeper.thisRun()->text().isWritten);
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().contains("\"cough\""));
    EXPECT_TRUE(keeper.thisRun()->text().told.contains(file));
}

TEST(JournalKeeper, closingAsksOnlyWhileSomethingIsNotSaved)
{
    const TempFolder folder;
    JournalKeeper keeper(folder.path() / "journal.sqlite");
    EXPECT_EQ(keeper.text().closing, QString());
    const auto now = SystemClock().wall();
    std::filesystem::rename(folder / "journal.sqlite", folder / "away");
    keeper.write([now](journal::JournalStore &store) { return store.addScreening("cough", true, now); });
    EXPECT_TRUE(keeper.text().closing.contains(u"taken in at the next start")) << keeper.text().closing.toStdString();
    EXPECT_TRUE(keeper.text().trouble.contains(u"moved, deleted, replaced")) << keeper.text().trouble.toStdString();
    std::filesystem::rename(folder / "away", folder / "journal.sqlite");
    keeper.tryAgain();
    EXPECT_EQ(keeper.text().closing, QString());
    keeper.write([](journal::JournalStore &) { return fails(Error::Kind::Full); });
    EXPECT_TRUE(keeper.text().closing.contains(u"lost when Unknot closes")) << keeper.text().closing.toStdString();
}

TEST(JournalKeeper, aDamagedJournalIsSaidAndSetAside)
{
    const TempFolder folder;
    const auto file = folder / "journal.sqlite";
    TempFolder::write(file, "");
    JournalKeeper keeper(file);
    EXPECT_TRUE(keeper.text().refusal.contains(u"damaged")) << keeper.text().refusal.toStdString();
    EXPECT_FALSE(keeper.text().canLook);
    ASSERT_TRUE(keeper.text().canSetAside);
    keeper.setAside();
    EXPECT_EQ(keeper.text().refusal, QString());
    EXPECT_TRUE(keeper.text().notice.contains(u"is kept as")) << keeper.text().notice.toStdString();
    keeper.forgetNotice();
    EXPECT_EQ(keeper.text().notice, QString());
}

TEST(JournalKeeper, refusesWhatIsNotAJournalAndRunsWithoutSavingOnlyWhenAgreedTo)
{
    const TempFolder folder;
    const auto file = folder.path() / "journal.sqlite";
    std::ofstream(file) << "a letter to my aunt, which is no database at all";
    JournalKeeper keeper(file);
    EXPECT_FALSE(keeper.text().refusal.isEmpty());
    EXPECT_EQ(keeper.reader(), nullptr);
    EXPECT_FALSE(keeper.forgetful());
    keeper.runWithoutSaving();
    EXPECT_TRUE(keeper.text().refusal.isEmpty());
    EXPECT_TRUE(keeper.forgetful());
    EXPECT_NE(keeper.reader(), nullptr);
}

} // namespace

} // namespace unknot::test
