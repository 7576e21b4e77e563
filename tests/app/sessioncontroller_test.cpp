// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/journalkeeper.h"
#include "app/settings/appsettings.h"
#include "startedprogram.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

#include <functional>

namespace unknot::test
{

namespace
{

TEST(SessionController, asksTheWarningSignsBeforeTheFirstSessionOfADay)
{
    const TempFolder folder;
    FixedClock clock = noon();
    Start start(folder, clock);
    start.body.toggle(QStringLiteral("shoulder-side:left"));
    start.session.beginPlanned();
    EXPECT_EQ(start.session.stage(), Stage::Screening);
    start.session.screening()->sayNoToAll();
    EXPECT_EQ(start.session.stage(), Stage::Health);
    start.session.healthAnswered();
    EXPECT_EQ(start.session.stage(), Stage::Rate);
}

TEST(SessionController, doesNotAskThemAgainOnTheSameDayButOnTheNext)
{
    const TempFolder folder;
    FixedClock clock = noon();
    {
        Start start(folder, clock);
        start.toFirstHold();
        start.session.stop();
        start.session.stop();
    }
    for (const auto &[later, stage] : {std::pair{1h, Stage::Rate}, std::pair{24h, Stage::Screening}}) {
        clock.advance(later);
        Start start(folder, clock);
        start.body.toggle(QStringLiteral("shoulder-side:left"));
        start.session.beginPlanned();
        EXPECT_EQ(start.session.stage(), stage);
        start.session.stop();
        start.session.stop();
    }
}

TEST(SessionController, startsNothingAfterAYes)
{
    const TempFolder folder;
    FixedClock clock = noon();
    Start start(folder, clock);
    start.body.toggle(QStringLiteral("shoulder-side:left"));
    start.session.beginPlanned();
    const auto *questions = start.session.screening()->questions();
    const auto first = questions->data(questions->index(0, 0), questions->roleNames().key("question")).toString();
    start.session.screening()->sayYes(first);
    EXPECT_FALSE(start.session.screening()->title().isEmpty());
    EXPECT_TRUE(start.session.screening()->why().contains(u"may be")) << "the reason of that warning sign";
    EXPECT_EQ(start.session.stage(), Stage::Screening);
    start.session.leave();
    start.session.beginPlanned();
    EXPECT_EQ(start.session.stage(), Stage::Screening);
    EXPECT_FALSE(start.session.screening()->title().isEmpty()); // still so later that day
}

TEST(SessionController, offersToGoOnWithWhatWasCutOff)
{
    const TempFolder folder;
    FixedClock clock = noon();
    Start(folder, clock).toFirstHold(); // gone in the middle of a hold
    Start again(folder, clock);
    ASSERT_TRUE(again.context.find<CutOffController>()->exists());
    again.session.goOn();
    EXPECT_EQ(again.session.stage(), Stage::Prepare);
    EXPECT_FALSE(again.context.find<CutOffController>()->exists());
}

TEST(SessionController, asksAgainBeforeGoingOnTheNextDay)
{
    const TempFolder folder;
    FixedClock clock = noon();
    Start(folder, clock).toFirstHold();
    clock.advance(24h);
    Start again(folder, clock);
    again.session.goOn();
    EXPECT_EQ(again.session.stage(), Stage::Screening);
    again.answerAll();
    EXPECT_EQ(again.session.stage(), Stage::Prepare);
}

TEST(SessionController, doesNotGoOnWithWhatIsNoLongerAllowed)
{
    const TempFolder folder;
    FixedClock clock = noon();
    Start(folder, clock).toFirstHold();
    Start again(folder, clock);
    again.health.setHolds(QStringLiteral("G3"), true); // feverish now
    again.session.goOn();
    EXPECT_EQ(again.session.stage(), Stage::None);
    EXPECT_FALSE(again.context.find<CutOffController>()->exists()); // ended, kept in the history
}

// With a thread that writes, as the window has it.
TEST(SessionController, aStepIsShownOnceItIsOnTheDiskAndTheSecondOfADoubleClickAnswersNothing)
{
    const TempFolder folder;
    FixedClock clock = noon();
    Start start(folder, clock, AppContext::Threads::Own);
    const auto until = [](const std::function<bool()> &done) {
        while (!done())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    };
    start.body.toggle(QStringLiteral("shoulder-side:left"));
    start.session.beginPlanned();
    ASSERT_EQ(start.session.stage(), Stage::Screening);
    start.session.screening()->sayNoToAll();
    until([&] { return start.session.stage() == Stage::Health; });
    start.session.healthAnswered();
    until([&] { return start.session.stage() == Stage::Rate; });
    EXPECT_EQ(start.session.questionOf(), QStringLiteral("Question 1 of 2"));
    start.session.rate(6);
    EXPECT_EQ(start.session.questionOf(), QStringLiteral("Question 1 of 2")) << "it is not on the disk yet";
    start.session.rate(6);
    until([&] { return start.session.questionOf() == QStringLiteral("Question 2 of 2"); });
    EXPECT_EQ(start.session.stage(), Stage::Rate);
    EXPECT_TRUE(start.context.find<JournalKeeper>()->allSaved());
    const auto running = start.context.find<JournalKeeper>()->reader()->unfinished();
    ASSERT_TRUE(running && *running);
    EXPECT_EQ((*running)->ratings.size(), 1U);
}

TEST(SessionController, leavesAPointAloneForFourHours)
{
    const TempFolder folder;
    FixedClock clock = noon();
    QString pressed;
    for (const bool soon : {false, true}) {
        Start start(folder, clock);
        start.toFirstHold();
        if (soon) {
            EXPECT_NE(start.session.muscle() + start.session.label(), pressed);
        }
        pressed = start.session.muscle() + start.session.label();
        start.session.stop();
        start.session.stop();
        clock.advance(3h);
    }
}

TEST(SessionController, countsTheRestOfAPausedHoldOnlyOnce)
{
    const TempFolder folder;
    FixedClock clock = noon();
    Start start(folder, clock);
    start.toFirstHold();
    start.after(9s);
    const int left = start.session.seconds();
    start.session.togglePause();
    start.after(3600s);
    EXPECT_TRUE(start.session.paused());
    start.session.togglePause();
    start.after(5s); // the lead-in
    EXPECT_NEAR(start.session.seconds(), left, 1);
}

} // namespace

TEST(SessionController, theVoiceSaysAllThatIsToBeDone)
{
    const TempFolder folder;
    FixedClock clock = noon();
    Start start(folder, clock);
    const auto hears = [&start](const QString &part) { return start.session.spoken().contains(part); };
    start.body.toggle(QStringLiteral("shoulder-side:left"));
    start.session.beginPlanned();
    start.answerAll();
    EXPECT_TRUE(hears(QStringLiteral("at rest")) && hears(QStringLiteral("Type the number")));
    start.session.rate(6);
    EXPECT_TRUE(hears(QStringLiteral("movement")));
    start.session.rate(7);
    ASSERT_EQ(start.session.stage(), Stage::Prepare);
    for (const QString &part :
        {start.session.position(), start.session.pressWith(), start.session.stayOff(), QStringLiteral("Press Enter")})
        EXPECT_TRUE(!part.isEmpty() && hears(part)) << part.toStdString();
    start.session.ready();
    ASSERT_EQ(start.session.stage(), Stage::Locate);
    for (const QString &part : {start.session.find(), QStringLiteral("0 to 10"), QStringLiteral("your usual ache")})
        EXPECT_TRUE(!part.isEmpty() && hears(part)) << part.toStdString();
    start.session.locate(5, 2);
    EXPECT_TRUE(hears(QStringLiteral("Get ready")));
    start.after(6s);
    EXPECT_TRUE(hears(QStringLiteral("Press, about 5 of 10")));
    start.session.tooMuch();
    EXPECT_FALSE(start.session.spoken().isEmpty());
}

} // namespace unknot::test
