// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sessionruns.h"

#include <gmock/gmock.h>

namespace unknot::practice
{
namespace
{

using session::Phase;
using testing::ElementsAre;
using testing::IsEmpty;

TEST_F(SessionRunTest, beginsWithTheFirstQuestionOnceItIsInTheJournal)
{
    begin();
    EXPECT_THAT(said(), ElementsAre("saved", "step RateBefore", "entered"));
    EXPECT_EQ(record().title, "Left shoulder");
    EXPECT_EQ(record().id, run.id());
}

TEST_F(SessionRunTest, theSoundComesFirstThenTheWriteThenTheStep)
{
    toLeadIn();
    live(4750ms);
    said();
    after(250ms);
    EXPECT_THAT(said(), ElementsAre("cue HoldBegins", "saved", "step Hold", "entered"));
    run.handle(in::TooMuch{});
    EXPECT_THAT(said(), ElementsAre("cue LetGo", "saved", "saved", "step LetGo", "entered"));
}

TEST_F(SessionRunTest, withinAStepOnlyTimePasses)
{
    toLeadIn();
    live(5s);
    said();
    timesPassed = 0;
    after(250ms);
    after(250ms);
    EXPECT_EQ(timesPassed, 2);
    EXPECT_THAT(said(), IsEmpty());
    EXPECT_EQ(run.now().left, 29500ms);
}

TEST_F(SessionRunTest, atHalfTimeTheStepAsksForMoreWithoutBeingEnteredAgain)
{
    toLeadIn();
    live(5s);
    said();
    live(15s);
    EXPECT_THAT(said(), ElementsAre("cue HalfTime", "step Hold"));
}

TEST_F(SessionRunTest, countsDownToAHold)
{
    toLeadIn();
    said();
    live(5s);
    EXPECT_THAT(
        said(), ElementsAre("cue LeadInSecond", "cue LeadInSecond", "cue LeadInSecond", "cue HoldBegins", "saved", "step Hold", "entered"));
}

// The window's thread stood still: the sounds of that time were all played at once, and its holds were
// counted as pressed.
TEST_F(SessionRunTest, aStallPausesAndSaysSoAndNothingOfItIsPressed)
{
    toLeadIn();
    live(15s);
    said();
    after(75s);
    EXPECT_THAT(said(), ElementsAre("cue HoldEnds", "saved", "step Hold", "entered"));
    EXPECT_TRUE(run.now().paused && run.now().stalled);
    ASSERT_EQ(record().points[0].holds.size(), 1U);
    EXPECT_EQ(record().points[0].holds[0].pressed, 10s);
}

TEST_F(SessionRunTest, aMachineThatSleptFindsItPaused)
{
    toLeadIn();
    live(15s);
    clock.advanceWall(8h);
    after(250ms);
    EXPECT_TRUE(run.now().paused && run.now().stalled);
    EXPECT_EQ(record().points[0].holds[0].pressed, 10s);
    run.handle(in::Resume{});
    live(6s);
    EXPECT_EQ(run.now().phase, Phase::Hold) << "it is paused once";
}

// Told before it does: nothing after that counts.
TEST_F(SessionRunTest, aMachineThatIsAboutToSleepPausesTheHold)
{
    run.sleeps(); // without a session it is nothing
    toLeadIn();
    live(15s);
    said();
    clock.advance(100ms);
    run.sleeps();
    EXPECT_THAT(said(), ElementsAre("cue HoldEnds", "saved", "step Hold", "entered"));
    EXPECT_TRUE(run.now().paused && run.now().stalled);
    EXPECT_EQ(record().points[0].holds[0].pressed, 10100ms) << "up to here it was";
    EXPECT_EQ(wait, std::nullopt);
    clock.advanceWall(8h);
    clock.advance(100ms);
    run.sleeps(); // once more
    run.tick();
    EXPECT_TRUE(run.now().paused);
    EXPECT_EQ(record().points[0].holds.size(), 1U);
    run.handle(in::Resume{});
    live(25s);
    EXPECT_EQ(run.now().phase, Phase::Rest) << "not 20 s were left";
}

TEST_F(SessionRunTest, aMachineThatIsAboutToSleepTakesNoChoiceForAnAnswer)
{
    begin();
    run.answer(in::Choose{6, {}});
    run.sleeps();
    EXPECT_EQ(run.now().chosen, 6);
    clock.advanceWall(8h);
    after(250ms);
    EXPECT_EQ(run.now().pain, session::Pain::AtRest) << "it can be corrected first";
}

TEST_F(SessionRunTest, aKeyAfterAStallFindsItPaused)
{
    toLeadIn();
    live(15s);
    clock.advance(75s);
    run.handle(in::Skip{});
    EXPECT_TRUE(run.now().paused);
    EXPECT_EQ(run.now().phase, Phase::Hold);
    EXPECT_EQ(record().points[0].holds[0].pressed, 10s);
}

TEST_F(SessionRunTest, isWrittenAsItGoes)
{
    toLeadIn();
    live(21s);
    run.handle(in::Press{4});
    const auto point = record().points.at(0);
    EXPECT_EQ(record().ratings.size(), 2U);
    EXPECT_EQ(point.tender, 5);
    ASSERT_EQ(point.holds.size(), 1U);
    EXPECT_EQ(point.holds[0].press, 4);
}

TEST_F(SessionRunTest, tellsWhichSessionEndedOnceItIsInTheJournal)
{
    toLeadIn();
    live(6s);
    EXPECT_THAT(ended, IsEmpty());
    run.handle(in::Stop{});
    run.handle(in::Stop{});
    EXPECT_THAT(ended, ElementsAre(run.id()));
    EXPECT_TRUE(run.exists());
    EXPECT_FALSE(run.runs());
}

// The ring moves four times a second; seconds and what comes next are met exactly.
TEST_F(SessionRunTest, saysWhenItHasToBeWoken)
{
    begin();
    EXPECT_EQ(wait, std::nullopt) << "it waits for the person";
    toLeadIn();
    EXPECT_EQ(wait, 1ms) << "4999 ms are 5 s";
    after(1ms);
    EXPECT_EQ(wait, 250ms);
    after(900ms);
    EXPECT_EQ(wait, 100ms) << "the countdown's next second";
    run.handle(in::Pause{});
    EXPECT_EQ(wait, std::nullopt);
    run.handle(in::Resume{});
    EXPECT_NE(wait, std::nullopt);
    run.close();
    EXPECT_EQ(wait, std::nullopt);
}

TEST_F(SessionRunTest, acceptsWhatIsChosenAndNothingElse)
{
    begin();
    run.accept();
    EXPECT_EQ(run.now().pain, session::Pain::AtRest);
    run.answer(in::Choose{6, {}});
    run.accept();
    EXPECT_EQ(run.now().pain, session::Pain::OnMovement);
    run.answer(in::Rate{7});
    clock.advance(SessionRun::soonest);
    run.answer(in::Ready{});
    run.answer(in::Choose{{}, session::Ache::Yes});
    run.accept();
    EXPECT_EQ(run.now().phase, Phase::Locate) << "no number is chosen";
    run.answer(in::Choose{4, {}});
    run.accept();
    EXPECT_EQ(run.now().phase, Phase::LeadIn);
    EXPECT_EQ(record().points.at(0).tender, 4);
    EXPECT_EQ(record().points.at(0).ache, "yes");
}

TEST_F(SessionRunTest, whatWasFeltIsOnTheDiskAndASlipIsTakenBackThereToo)
{
    toLeadIn();
    live(9s);
    run.handle(in::TooMuch{});
    EXPECT_EQ(record().points.at(0).end, "too-much") << "before anything is answered: the program may die now";
    run.answer(in::Felt{session::Felt::TooStrong});
    EXPECT_EQ(run.now().phase, Phase::LetGo) << "the second of a double click";
    clock.advance(SessionRun::soonest);
    run.handle(in::Back{});
    EXPECT_EQ(record().points.at(0).end, "");
    EXPECT_EQ(record().points.at(0).holds.at(0).end, "stepped-back");
    EXPECT_EQ(record().points.at(0).holds.at(0).pressed, 4s);
    run.handle(in::TooMuch{});
    clock.advance(SessionRun::soonest);
    run.answer(in::Felt{session::Felt::NerveSign});
    EXPECT_EQ(record().points.at(0).end, "too-much:nerve-sign");
}

// The second of a double click went past the page that came in between.
TEST_F(SessionRunTest, whatComesBeforeAPageWasSeenDoesNotLeaveIt)
{
    begin();
    const auto skipsTooSoon = [this] {
        const session::Snapshot before = run.now();
        clock.advance(SessionRun::soonest - 1ms);
        run.handle(in::Skip{});
        run.answer(in::Rate{});
        run.answer(in::Ready{});
        run.answer(in::Located{});
        return run.now().phase == before.phase && run.now().pain == before.pain;
    };
    EXPECT_TRUE(skipsTooSoon());
    run.answer(in::Choose{6, {}});
    run.accept();
    EXPECT_EQ(run.now().pain, session::Pain::OnMovement) << "a number is one however soon";
    EXPECT_TRUE(skipsTooSoon());
    clock.advance(1ms);
    run.answer(in::Rate{});
    ASSERT_EQ(run.now().phase, Phase::Prepare);
    EXPECT_TRUE(skipsTooSoon());
    clock.advance(1ms);
    run.answer(in::Ready{});
    ASSERT_EQ(run.now().phase, Phase::Locate);
    EXPECT_TRUE(skipsTooSoon());
    clock.advance(1ms);
    run.handle(in::Skip{});
    EXPECT_FALSE(run.runs());
}

} // namespace
} // namespace unknot::practice
