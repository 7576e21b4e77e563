// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ondesktop.h"

#include "app/own/journalkeeper.h"
#include "app/own/synccontroller.h"
#include "app/settings/appsettings.h"
#include "app/startedprogram.h"
#include "desktop/services.h"
#include "desktop/window.h"
#include "support/chosen.h"
#include "support/journalsamples.h"

#include <QQuickWindow>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

// The program with its window on a desktop.
struct OnDesktopTest : testing::Test {
    OnDesktopTest()
    {
        test::choose(*start.context.find<AppSettings>(), &practice::Settings::sounds, false);
        test::choose(*start.context.find<AppSettings>(), &practice::Settings::voice, false);
        EXPECT_TRUE(window.load(start.context));
        desktop.emplace(start.context, *window.window());
    }

    void TearDown() override
    {
        settle();
        desktop.reset();
        settle();
    }

    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            Connection::wait(QDBusConnection::sessionBus());
            Connection::wait(portal.bus());
        }
    }
    void expectHeld(int held)
    {
        settle();
        EXPECT_EQ(portal.held(), held);
    }
    [[nodiscard]] Milliseconds pressed()
    {
        const auto running = start.context.find<JournalKeeper>()->reader()->unfinished();
        Milliseconds all{0};
        for (const auto &hold : (*running)->points.front().holds)
            all += hold.pressed.value_or(Milliseconds{0});
        return all;
    }

    Portal portal;
    Login login;
    Home home;
    Start start{home.folder, home.time};
    desktop::Window window;
    std::optional<OnDesktop> desktop;
};

} // namespace

TEST_F(OnDesktopTest, theScreenStaysOnFromTheFirstQuestionOfASessionToItsEnd)
{
    expectHeld(0);
    start.body.toggle(QStringLiteral("shoulder-side:left"));
    start.session.beginPlanned();
    ASSERT_EQ(start.session.stage(), Stage::Screening);
    expectHeld(0);
    start.answerAll();
    ASSERT_EQ(start.session.stage(), Stage::Rate);
    expectHeld(1);
    start.toLeadIn();
    start.after(10s);
    start.session.togglePause();
    expectHeld(1);
    start.session.togglePause();
    start.stop();
    ASSERT_EQ(start.session.stage(), Stage::Rate) << "afterwards";
    expectHeld(1);
    start.stop();
    ASSERT_EQ(start.session.stage(), Stage::Done);
    expectHeld(0);
    start.session.leave();
    window.window()->setProperty("page", QStringLiteral("history"));
    expectHeld(0);
    EXPECT_EQ(portal.asked(), 1);
}

TEST_F(OnDesktopTest, whatElsePlaysIsSilentDuringASessionUnlessThatIsNotWished)
{
    Player player("music", QStringLiteral("Playing"));
    const auto settled = [&] {
        settle();
        Connection::wait(player.bus());
        return player.status();
    };
    start.toFirstHold();
    settle();
    EXPECT_EQ(settled(), QStringLiteral("Paused"));
    test::choose(*start.context.find<AppSettings>(), &practice::Settings::pauseOthers, false);
    EXPECT_EQ(settled(), QStringLiteral("Playing"));
    test::choose(*start.context.find<AppSettings>(), &practice::Settings::pauseOthers, true);
    settle();
    EXPECT_EQ(settled(), QStringLiteral("Paused"));
    start.session.stopAtOnce();
    EXPECT_EQ(settled(), QStringLiteral("Playing"));
}

TEST_F(OnDesktopTest, stoppingAndClosingLetsGoOfTheScreen)
{
    start.toFirstHold();
    expectHeld(1);
    start.session.stopAtOnce();
    window.window()->close();
    expectHeld(0);
}

TEST_F(OnDesktopTest, theEndOfTheProgramLetsGoOfTheScreen)
{
    start.toFirstHold();
    expectHeld(1);
    desktop.reset();
    expectHeld(0);
}

TEST_F(OnDesktopTest, aSessionThatRunsAlreadyKeepsTheScreenOn)
{
    desktop.reset();
    start.toFirstHold();
    expectHeld(0);
    desktop.emplace(start.context, *window.window());
    expectHeld(1);
}

TEST_F(OnDesktopTest, aMachineThatGoesToSleepPausesTheHoldAndNothingOfTheSleepCounts)
{
    ASSERT_TRUE(desktop->sleep().listens());
    start.toFirstHold();
    start.after(9s);
    const int left = start.session.second().seconds;
    login.prepareForSleep(true);
    until([&] { return start.session.screen().paused; });
    EXPECT_EQ(pressed(), 10s);

    start.clock.advanceWall(8h);
    login.prepareForSleep(false);
    Connection::wait(login.bus());
    start.after(2s);
    EXPECT_TRUE(start.session.screen().paused) << "it waits for who comes back";
    EXPECT_EQ(pressed(), 10s);
    start.session.togglePause();
    start.after(5s); // the lead-in
    EXPECT_NEAR(start.session.second().seconds, left, 1);
    start.after(30s);
    EXPECT_EQ(pressed(), 30s);
}

TEST_F(OnDesktopTest, aSleepBesideASessionIsNothing)
{
    ASSERT_TRUE(desktop->sleep().listens());
    const QSignalSpy told(&desktop->sleep(), &desktop::SleepWatch::sleeps);
    login.prepareForSleep(true);
    until([&] { return !told.isEmpty(); });
    EXPECT_EQ(start.session.stage(), Stage::None);
    start.toFirstHold();
    EXPECT_FALSE(start.session.screen().paused);
}

// ---- a folder that is kept the same

namespace
{

// Something else is in front of the window first, and time passes.
struct InFront : OnDesktopTest {
    InFront()
    {
        std::filesystem::create_directory(shared);
        sync.choose(QUrl::fromLocalFile(QString::fromStdString(shared.string())));
        sync.setOn(true);
        become(*window.window());
        other.show();
    }
    static void become(QWindow &front)
    {
        QSignalSpy active(&front, &QWindow::activeChanged);
        front.requestActivate();
        while (!front.isActive())
            ASSERT_TRUE(active.wait());
    }
    void othersTell()
    {
        journal::JournalStore theirs = memoryStore();
        value(theirs.addEntry(painTold("theirs", start.clock.wall())));
        value(exchange::synchronise(theirs, shared, start.clock.wall()));
    }
    void comeBackAfter(Milliseconds time)
    {
        become(other);
        start.clock.advance(time);
        become(*window.window());
    }

    TempFolder elsewhere;
    std::filesystem::path shared = elsewhere / "shared";
    SyncController &sync = *start.context.find<SyncController>();
    QWindow other;
};

} // namespace

TEST_F(InFront, aWindowThatComesToTheFrontLooksIntoTheFolder)
{
    othersTell();
    comeBackAfter(practice::soonestAgain - 1ms);
    EXPECT_FALSE(sync.text().asks) << "it has only just looked";
    comeBackAfter(1ms);
    EXPECT_TRUE(sync.text().asks);
}

TEST_F(InFront, notInASession)
{
    start.toFirstHold();
    othersTell();
    comeBackAfter(practice::soonestAgain);
    EXPECT_FALSE(sync.text().asks);
    EXPECT_EQ(sync.text().told, QStringLiteral("Waits until the session has ended."));
    start.session.stopAtOnce();
    start.session.leave();
    EXPECT_TRUE(sync.text().asks);
}

} // namespace unknot::test
