// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/askedstart.h"

#include "app/own/journalkeeper.h"
#include "app/routines/routinescontroller.h"
#include "startedprogram.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

struct AskedStartTest : testing::Test {
    // Over what the folder holds by now.
    Start &begin(AppContext::Threads threads = AppContext::Threads::None)
    {
        opened.reset();
        start.reset();
        start.emplace(home.folder, home.time, threads);
        asked = start->context.find<AskedStart>();
        opened.emplace(asked, &AskedStart::opens);
        return *start;
    }
    [[nodiscard]] QString open() const { return start->context.find<RoutinesController>()->state().current; }

    Home home;
    std::optional<Start> start;
    AskedStart *asked = nullptr;
    std::optional<QSignalSpy> opened;
    const QString feet = QStringLiteral("tired-feet");
};

} // namespace

TEST_F(AskedStartTest, isAsStartOnThePageOfThatRoutine)
{
    begin().context.find<RoutinesController>()->setCurrent(feet);
    start->context.find<RoutinesController>()->refresh();
    start->session.beginRoutine();
    const auto page = start->session.screen();
    ASSERT_EQ(page.stage, Stage::Screening);

    begin();
    asked->ask(feet);
    EXPECT_EQ(opened->count(), 1);
    EXPECT_EQ(open(), feet);
    EXPECT_EQ(start->session.screen(), page);
    start->answerAll();
    EXPECT_EQ(start->session.stage(), Stage::Rate);
}

TEST_F(AskedStartTest, nothingOfARoutineThatIsNotKnown)
{
    begin();
    const QString before = open();
    asked->ask(QStringLiteral("no-such"));
    EXPECT_EQ(opened->count(), 0);
    EXPECT_EQ(open(), before);
    EXPECT_EQ(start->session.stage(), Stage::None);
}

TEST_F(AskedStartTest, aSessionThatIsAskedForOrRunsGoesOn)
{
    begin().body.toggle(QStringLiteral("shoulder-side:left"));
    start->session.beginPlanned();
    const QString title = start->session.screen().title;
    for (const Stage stage : {Stage::Screening, Stage::Timed}) {
        ASSERT_EQ(start->session.stage(), stage);
        asked->ask(feet);
        EXPECT_EQ(opened->count(), 0);
        EXPECT_EQ(start->session.stage(), stage);
        EXPECT_EQ(start->session.screen().title, title);
        start->toLeadIn();
    }
}

TEST_F(AskedStartTest, oneThatIsOverIsLeft)
{
    begin().toFirstHold();
    start->session.stopAtOnce();
    ASSERT_EQ(start->session.stage(), Stage::Done);
    asked->ask(feet);
    EXPECT_EQ(opened->count(), 1);
    EXPECT_EQ(start->session.stage(), Stage::Screening) << "of its own places nothing was asked yet";
    EXPECT_EQ(open(), feet);
}

// Start is not to be pressed there either.
TEST_F(AskedStartTest, whereNoneMayStartThePageIsShown)
{
    begin().toFirstHold();
    begin(); // that one was cut off
    asked->ask(feet);
    EXPECT_EQ(opened->count(), 1);
    EXPECT_EQ(open(), feet);
    EXPECT_EQ(start->session.stage(), Stage::None);
    EXPECT_FALSE(start->session.mayBeginRoutine());
    start->context.find<CutOffController>()->end();
    EXPECT_TRUE(start->session.mayBeginRoutine());
    EXPECT_EQ(start->session.stage(), Stage::None) << "it was asked for then, not now";
}

TEST_F(AskedStartTest, waitsUntilItIsKnownWhetherTheJournalIsWhole)
{
    begin();
    begin(AppContext::Threads::Own);
    ASSERT_TRUE(start->context.find<JournalKeeper>()->queue().state().checking);
    asked->ask(feet);
    EXPECT_EQ(opened->count(), 1);
    EXPECT_EQ(start->session.stage(), Stage::None);
    while (start->session.stage() == Stage::None)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    EXPECT_EQ(start->session.stage(), Stage::Screening);
}

// The window asks first what is to become of it.
TEST_F(AskedStartTest, startsNothingOverAJournalThatIsRefused)
{
    TempFolder::write(home.folder / "journal.sqlite", "no journal at all, and long enough to be read as one");
    begin();
    auto &journal = *start->context.find<JournalKeeper>();
    ASSERT_TRUE(journal.queue().state().refusal);
    asked->ask(feet);
    EXPECT_EQ(opened->count(), 1);
    EXPECT_EQ(start->session.stage(), Stage::None);
    journal.runWithoutSaving();
    QCoreApplication::processEvents();
    EXPECT_EQ(start->session.stage(), Stage::None) << "nor afterwards, by itself";
    asked->ask(feet);
    EXPECT_EQ(start->session.stage(), Stage::Screening);
}

// Who has opened another one meanwhile does not want it any more.
TEST_F(AskedStartTest, isForgottenWhereAnotherRoutineIsOpenedMeanwhile)
{
    begin(AppContext::Threads::Own);
    asked->ask(feet);
    start->context.find<RoutinesController>()->setCurrent(QStringLiteral("jaw"));
    while (start->context.find<JournalKeeper>()->queue().state().checking)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    EXPECT_EQ(start->session.stage(), Stage::None);
    EXPECT_EQ(open(), QStringLiteral("jaw"));
}

} // namespace unknot::test
