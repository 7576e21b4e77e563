// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/journalkeeper.h"
#include "support/tempfolder.h"

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
    EXPECT_EQ(keeper.unsaved(), 1);
    EXPECT_TRUE(keeper.trouble().startsWith(u"1 entry could not be written")) << keeper.trouble().toStdString();
}

TEST(JournalKeeper, writesWhatCouldNotBeSavedIntoAnotherFile)
{
    const TempFolder folder;
    JournalKeeper keeper(folder.path() / "journal.sqlite");
    bool broken = true;
    const auto now = SystemClock().wall();
    keeper.write(
        [&](journal::JournalStore &store) { return broken ? fails(Error::Kind::Malformed) : store.addScreening("cough", true, now); });
    EXPECT_EQ(keeper.unsaved(), 1);
    broken = false; // another file takes it
    const QString file = QString::fromStdString((folder.path() / "elsewhere.json").string());
    keeper.writeElsewhere(file);
    EXPECT_TRUE(keeper.isElsewhere());
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().contains("\"cough\""));
    EXPECT_TRUE(keeper.elsewhere().contains(file));
}

TEST(JournalKeeper, replacesAFileOnlyOnceThatWasAgreedTo)
{
    const TempFolder folder;
    JournalKeeper keeper(folder.path() / "journal.sqlite");
    TempFolder::write(folder / "mine.json", "mine");
    keeper.writeElsewhere(QString::fromStdString((folder / "mine.json").string()));
    EXPECT_FALSE(keeper.isElsewhere());
    EXPECT_TRUE(keeper.elsewhereReplaces());
    EXPECT_EQ(TempFolder::bytes(folder / "mine.json"), "mine");
    keeper.replaceElsewhere();
    EXPECT_TRUE(keeper.isElsewhere());
    EXPECT_FALSE(keeper.elsewhereReplaces());
    EXPECT_NE(TempFolder::bytes(folder / "mine.json"), "mine");
    keeper.writeElsewhere(QString::fromStdString((folder / "journal.sqlite").string()));
    EXPECT_FALSE(keeper.isElsewhere()) << "never over the journal";
}

TEST(JournalKeeper, closingAsksOnlyWhileSomethingIsNotSaved)
{
    const TempFolder folder;
    JournalKeeper keeper(folder.path() / "journal.sqlite");
    EXPECT_EQ(keeper.closing(), QString());
    const auto now = SystemClock().wall();
    std::filesystem::rename(folder / "journal.sqlite", folder / "away");
    keeper.write([now](journal::JournalStore &store) { return store.addScreening("cough", true, now); });
    EXPECT_TRUE(keeper.closing().contains(u"taken in at the next start")) << keeper.closing().toStdString();
    EXPECT_TRUE(keeper.trouble().contains(u"moved, deleted, replaced")) << keeper.trouble().toStdString();
    std::filesystem::rename(folder / "away", folder / "journal.sqlite");
    keeper.tryAgain();
    EXPECT_EQ(keeper.closing(), QString());
    keeper.write([](journal::JournalStore &) { return fails(Error::Kind::Full); });
    EXPECT_TRUE(keeper.closing().contains(u"lost when Unknot closes")) << keeper.closing().toStdString();
}

TEST(JournalKeeper, aDamagedJournalIsSaidAndSetAside)
{
    const TempFolder folder;
    const auto file = folder / "journal.sqlite";
    TempFolder::write(file, "");
    JournalKeeper keeper(file);
    EXPECT_TRUE(keeper.refusal().contains(u"damaged")) << keeper.refusal().toStdString();
    EXPECT_FALSE(keeper.canLook());
    ASSERT_TRUE(keeper.canSetAside());
    keeper.setAside();
    EXPECT_EQ(keeper.refusal(), QString());
    EXPECT_TRUE(keeper.notice().contains(u"is kept as")) << keeper.notice().toStdString();
    keeper.forgetNotice();
    EXPECT_EQ(keeper.notice(), QString());
}

// The page after a session must not call what waits for the disk "not rated".
TEST(JournalKeeper, showsASessionAsItWillBeWhileItIsNotOnTheDisk)
{
    const TempFolder folder;
    JournalKeeper keeper(folder.path() / "journal.sqlite");
    bool full = false;
    const auto write = [&](JournalKeeper::Write what) {
        keeper.write(
            [&full, what = std::move(what)](journal::JournalStore &store) { return full ? fails(Error::Kind::Full) : what(store); });
    };
    journal::SessionRecord session;
    session.id = journal::newUuid();
    session.title = "Left shoulder";
    session.started = SystemClock().wall();
    const journal::RatingRecord rating{
        journal::newUuid(), journal::RatingRecord::Kind::AtRest, journal::RatingRecord::Moment::Before, 6, session.started};
    write([&](journal::JournalStore &store) { return store.beginSession(session); });
    full = true;
    write([&](journal::JournalStore &store) { return store.addRating(session.id, rating); });
    ASSERT_FALSE(keeper.allSaved());
    full = false;
    const auto shown = keeper.session(session.id);
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown->rating(rating.kind, rating.moment), 6);
    EXPECT_FALSE(keeper.session(journal::newUuid()));
}

TEST(JournalKeeper, refusesWhatIsNotAJournalAndRunsWithoutSavingOnlyWhenAgreedTo)
{
    const TempFolder folder;
    const auto file = folder.path() / "journal.sqlite";
    std::ofstream(file) << "a letter to my aunt, which is no database at all";
    JournalKeeper keeper(file);
    EXPECT_FALSE(keeper.refusal().isEmpty());
    EXPECT_EQ(keeper.reader(), nullptr);
    EXPECT_FALSE(keeper.forgetful());
    keeper.runWithoutSaving();
    EXPECT_TRUE(keeper.refusal().isEmpty());
    EXPECT_TRUE(keeper.forgetful());
    EXPECT_NE(keeper.reader(), nullptr);
}

} // namespace

} // namespace unknot::test
