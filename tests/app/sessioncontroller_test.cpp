// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/dayaftercontroller.h"
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
    start.look();
    start.session.start()->signsRead();
    EXPECT_EQ(start.session.stage(), Stage::Health);
    start.look();
    start.session.start()->healthRead();
    EXPECT_EQ(start.session.stage(), Stage::Rate);
}

TEST(SessionController, doesNotAskThemAgainOnTheSameDayButOnTheNext)
{
    const TempFolder folder;
    FixedClock clock = noon();
    {
        Start start(folder, clock);
        start.toFirstHold();
        start.stop();
        start.stop();
    }
    for (const auto &[later, stage] : {std::pair{1h, Stage::Rate}, std::pair{24h, Stage::Screening}}) {
        clock.advance(later);
        Start start(folder, clock);
        start.body.toggle(QStringLiteral("shoulder-side:left"));
        start.session.beginPlanned();
        EXPECT_EQ(start.session.stage(), stage);
        start.stop();
        start.stop();
    }
}

TEST(SessionController, startsNothingAfterAYes)
{
    const TempFolder folder;
    FixedClock clock = noon();
    Start start(folder, clock);
    start.body.toggle(QStringLiteral("shoulder-side:left"));
    start.session.beginPlanned();
    start.look();
    start.session.start()->pressQuestion(
        QString::fromStdString(start.session.start()->sheet().lines().front().open.questions.front()->id.value));
    EXPECT_FALSE(start.session.start()->signs().advice.title.isEmpty());
    EXPECT_TRUE(start.session.start()->signs().advice.why.contains(u"may be")) << "the reason of that warning sign";
    EXPECT_EQ(start.session.stage(), Stage::Screening);
    start.session.leave();
    EXPECT_EQ(start.session.stage(), Stage::Screening) << "nobody can have read it";
    start.look();
    start.session.leave();
    start.session.beginPlanned();
    EXPECT_EQ(start.session.stage(), Stage::Screening);
    EXPECT_FALSE(start.session.start()->signs().advice.title.isEmpty()); // still so later that day
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

// The same muscle stood first again minutes later, at full strength, without a word.
TEST(SessionController, whatWasTooMuchIsNotOfferedFirstThatDayAndSaysSo)
{
    const TempFolder folder;
    FixedClock clock = noon();
    Start start(folder, clock);
    const auto first = [&start](const char *role) {
        const auto *rows = start.body.candidates();
        return rows->index(0, 0).data(rows->roleNames().key(role)).toString();
    };
    start.body.toggle(QStringLiteral("shoulder-back:left"));
    const QString muscle = first("muscle");
    start.session.beginOffer(0);
    start.toLeadIn();
    start.after(10s);
    start.session.tooMuch();
    start.stop();
    start.session.rate(6);
    start.session.rate(6);
    start.session.leave();
    EXPECT_NE(first("muscle"), muscle);
    EXPECT_TRUE(start.body.state().tooMuch.contains(u"Too much here today")) << "beside whatever else is offered there";
    const auto *rows = start.body.candidates();
    int told = 0;
    for (int row = 0; row < rows->rowCount(); ++row) {
        const auto of = [&](const char *role) { return rows->index(row, 0).data(rows->roleNames().key(role)).toString(); };
        told += of("muscle") == muscle && of("spoken").contains(u"Too much") && of("spoken").contains(u"today at") ? 1 : 0;
    }
    EXPECT_EQ(told, 1);
}

// The number before was of another pain, and the next day nobody asked whether the spot was sore.
TEST(SessionController, whatIsTooOldToGoOnWithIsEndedAndAskedAboutAsAnyOther)
{
    const TempFolder folder;
    FixedClock clock = noon();
    Start(folder, clock).toFirstHold();
    clock.advance(24h);
    Start again(folder, clock);
    EXPECT_FALSE(again.context.find<CutOffController>()->exists());
    EXPECT_EQ(again.context.find<DayAfterController>()->text().about, present::asked::About::Soreness);
    EXPECT_EQ(*again.context.find<JournalKeeper>()->reader()->unfinished(), std::nullopt);
    EXPECT_EQ(again.context.find<JournalKeeper>()->reader()->summaries()->front().state, journal::SessionState::Abandoned);
}

TEST(SessionController, asksAgainBeforeGoingOnAfterMidnight)
{
    const TempFolder folder;
    FixedClock clock = noon();
    clock.advance(10h);
    Start(folder, clock).toFirstHold();
    clock.advance(3h);
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
    until([&] { return !start.context.find<JournalKeeper>()->queue().state().checking; });
    start.body.toggle(QStringLiteral("shoulder-side:left"));
    start.session.beginPlanned();
    ASSERT_EQ(start.session.stage(), Stage::Screening);
    start.look();
    start.session.start()->signsRead();
    until([&] { return start.session.stage() == Stage::Health; });
    start.look();
    start.session.start()->healthRead();
    until([&] { return start.session.stage() == Stage::Rate; });
    EXPECT_EQ(start.session.screen().questionOf, QStringLiteral("Question 1 of 2"));
    start.session.rate(6);
    EXPECT_EQ(start.session.screen().questionOf, QStringLiteral("Question 1 of 2")) << "it is not on the disk yet";
    start.session.rate(6);
    until([&] { return start.session.screen().questionOf == QStringLiteral("Question 2 of 2"); });
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
            EXPECT_NE(start.session.screen().muscle + start.session.screen().label, pressed);
        }
        pressed = start.session.screen().muscle + start.session.screen().label;
        start.stop();
        start.stop();
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
    const int left = start.session.second().seconds;
    start.session.togglePause();
    start.after(3600s);
    EXPECT_TRUE(start.session.screen().paused);
    start.session.togglePause();
    start.after(5s); // the lead-in
    EXPECT_NEAR(start.session.second().seconds, left, 1);
}

// What a person hears, sees once a step, once a second and all the time are told apart, so that a second
// does not work out the page anew.
TEST(SessionController, aSecondIsNotAStepAndTheRingIsNotASecond)
{
    const TempFolder folder;
    FixedClock clock = noon();
    Start start(folder, clock);
    start.toFirstHold();
    int steps = 0, seconds = 0, rings = 0;
    QObject::connect(&start.session, &SessionController::stepChanged, [&steps] { ++steps; });
    QObject::connect(&start.session, &SessionController::secondChanged, [&seconds] { ++seconds; });
    QObject::connect(&start.session, &SessionController::ringChanged, [&rings] { ++rings; });
    const auto screen = start.session.screen();
    for (int quarter = 0; quarter < 12; ++quarter)
        start.after(250ms);
    EXPECT_EQ(steps, 0);
    EXPECT_EQ(seconds, 3);
    EXPECT_EQ(rings, 12);
    EXPECT_EQ(start.session.screen(), screen);
}

TEST(SessionController, itsStageIsThatOfTheStep)
{
    const TempFolder folder;
    FixedClock clock = noon();
    Start start(folder, clock);
    start.toFirstHold();
    EXPECT_EQ(start.session.stage(), Stage::Timed);
    EXPECT_TRUE(start.session.screen().pressing);
    start.session.leave();
    EXPECT_EQ(start.session.stage(), Stage::Timed) << "one that runs is stopped, not left";
    start.stop();
    EXPECT_EQ(start.session.stage(), Stage::Rate);
    start.stop();
    EXPECT_EQ(start.session.stage(), Stage::Done);
    start.session.leave();
    EXPECT_EQ(start.session.stage(), Stage::None);
    EXPECT_EQ(start.session.spoken(), QString());
}

TEST(SessionController, whatIsSaidOfTheSearchIsKeptAsItWasSaid)
{
    using Ache = SessionController::Ache;
    for (const auto &[press, ache, word] :
        {std::tuple{5, Ache::Yes, "yes"}, {5, Ache::ABit, "a-bit"}, {5, Ache::No, "no"}, {-1, Ache::NotSaid, ""}}) {
        const TempFolder folder;
        FixedClock clock = noon();
        Start start(folder, clock);
        start.toFirstHold(press, ache);
        const auto running = start.context.find<JournalKeeper>()->reader()->unfinished();
        ASSERT_TRUE(running && *running);
        EXPECT_EQ((*running)->points.front().ache, word);
        EXPECT_EQ((*running)->points.front().tender.value_or(-1), press);
    }
}

TEST(SessionController, showsTheLineOfHolds)
{
    const TempFolder folder;
    FixedClock clock = noon();
    Start start(folder, clock);
    start.toFirstHold();
    const auto *line = start.session.progress();
    const auto filled = [line](int row) { return line->index(row, 0).data(line->roleNames().key("filled")).toDouble(); };
    ASSERT_GT(line->rowCount(), 1);
    start.after(9s);
    EXPECT_NEAR(filled(0), 1.0 / 3, 0.01); // ten of thirty seconds
    EXPECT_EQ(filled(1), 0);
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
    start.look();
    for (const QString &part :
        {start.session.screen().position, start.session.screen().pressWith, start.session.screen().stayOff, QStringLiteral("Press Enter")})
        EXPECT_TRUE(!part.isEmpty() && hears(part)) << part.toStdString();
    start.session.ready();
    ASSERT_EQ(start.session.stage(), Stage::Locate);
    for (const QString &part : {start.session.screen().find, QStringLiteral("0 to 10"), QStringLiteral("your usual ache")})
        EXPECT_TRUE(!part.isEmpty() && hears(part)) << part.toStdString();
    start.session.locate(5, SessionController::Ache::Yes);
    EXPECT_TRUE(hears(QStringLiteral("Get ready")));
    start.after(6s);
    EXPECT_TRUE(hears(QStringLiteral("Press, about 5 of 10")));
    start.session.tooMuch();
    EXPECT_FALSE(start.session.spoken().isEmpty());
}

} // namespace unknot::test
