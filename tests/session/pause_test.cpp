// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sessiondrive.h"

#include <gmock/gmock.h>

using namespace unknot;
using namespace unknot::test;
using session::Phase;
using testing::ElementsAre;
using testing::IsEmpty;

namespace
{

TEST(Pause, keepsRemainingTimeOfARest)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.waitFor(Phase::Rest);
    drive.wait(4s);
    drive.lines();
    EXPECT_TRUE(drive.put(in::Pause{}));
    drive.wait(1h);
    EXPECT_TRUE(drive.view().paused);
    EXPECT_EQ(drive.view().left, 11s);
    drive.put(in::Resume{});
    drive.wait(10'999ms);
    EXPECT_THAT(drive.lines(), ElementsAre("paused", "resumed"));
    drive.wait(1ms);
    EXPECT_THAT(drive.lines(), ElementsAre("LeadIn 2 of 0"));
}

TEST(Pause, inALeadInGoesOnWithIt)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.wait(3s);
    drive.put(in::Pause{});
    drive.wait(1min);
    drive.put(in::Resume{});
    EXPECT_EQ(drive.phase(), Phase::LeadIn);
    EXPECT_EQ(drive.view().left, 2s);
}

TEST(Pause, ofAHoldEndsThePressingAndLeadsInAgain)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.wait(5s + 12s);
    drive.lines();
    drive.put(in::Pause{});
    drive.wait(1h);
    EXPECT_EQ(drive.phase(), Phase::Hold);
    EXPECT_EQ(drive.view().left, 18s);
    EXPECT_THAT(drive.lines(), ElementsAre("0/1 ends paused 12000", "paused"));
    drive.put(in::Resume{});
    EXPECT_EQ(drive.view().left, 5s);
    drive.waitFor(Phase::Rest);
    EXPECT_THAT(drive.lines(),
        ElementsAre("resumed", "LeadIn 1 of 0", "Hold 1 of 0", "0/1 begins at 5 for 18000", "0/1 ends time 18000", "Rest 1 of 0"));
}

TEST(Pause, ofAHoldThatGoesOnShowsTheWholeOfIt)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.wait(5s + 12s);
    drive.put(in::Pause{});
    drive.put(in::Resume{});
    drive.waitFor(Phase::Hold);
    EXPECT_EQ(drive.view().whole, 30s);
    EXPECT_EQ(drive.view().left, 18s);
    EXPECT_FALSE(drive.view().pastHalf);
}

TEST(Pause, countsAsOneHoldHoweverOften)
{
    safety::Dose dose = usualDose();
    dose.maxReps = 1;
    dose.reps = 1;
    SessionDrive drive(planOf({dose}));
    drive.begin();
    Milliseconds pressed{0};
    for (int i = 0; i < 5; ++i) {
        drive.waitFor(Phase::Hold);
        drive.wait(i * 1s); // the first pause comes at once
        drive.put(in::Pause{});
        drive.put(in::Resume{});
    }
    drive.wait(1h);
    for (const out::HoldEnded &hold : drive.all<out::HoldEnded>())
        pressed += hold.pressed;
    EXPECT_EQ(pressed, 30s);
    EXPECT_EQ(drive.all<out::HoldStarted>().size(), 6U);
}

TEST(Pause, twiceOrResumeWithoutOneGivesNothing)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    EXPECT_FALSE(drive.put(in::Resume{}));
    EXPECT_TRUE(drive.put(in::Pause{}));
    EXPECT_FALSE(drive.put(in::Pause{}));
}

TEST(Pause, whatWaitsForThePersonNeedsNone)
{
    SessionDrive drive(usualPlan());
    EXPECT_FALSE(drive.put(in::Pause{}));
    drive.put(in::Rate{1});
    drive.put(in::Rate{1});
    EXPECT_FALSE(drive.put(in::Pause{}));
    drive.put(in::Ready{});
    EXPECT_FALSE(drive.put(in::Pause{}));
}

TEST(Pause, takesNoStepsUntilItIsOver)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.wait(10s);
    drive.put(in::Pause{});
    const session::Snapshot before = drive.view();
    EXPECT_FALSE(before.canGoBack);
    EXPECT_FALSE(before.canSkip);
    for (const session::Input &input : std::vector<session::Input>{in::Skip{}, in::Back{}, in::Easing{}, in::Stronger{}, in::Ready{}})
        EXPECT_FALSE(drive.put(input));
    EXPECT_EQ(drive.view(), before);
}

TEST(Pause, stillTakesThePressNumber)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.wait(25s);
    drive.put(in::Pause{});
    drive.lines();
    drive.put(in::Press{4});
    EXPECT_THAT(drive.lines(), ElementsAre("0/1 press 4"));
    drive.put(in::Press{8});
    EXPECT_THAT(drive.lines(), ElementsAre("0/1 press 8", "0 target 3"));
    EXPECT_TRUE(drive.view().paused);
}

TEST(Pause, sinksInNowhere)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.wait(25s);
    drive.put(in::Pause{});
    drive.lines();
    drive.put(in::Press{1});
    EXPECT_THAT(drive.lines(), ElementsAre("0/1 press 1"));
}

TEST(Pause, endsWithTooMuchAndWithStop)
{
    SessionDrive drive(usualPlan(2));
    drive.begin();
    drive.wait(10s);
    drive.put(in::Pause{});
    drive.lines();
    drive.put(in::TooMuch{});
    EXPECT_THAT(drive.lines(), ElementsAre("resumed", "0 ends too much", "LetGo of 0"));
    drive.put(in::Felt{session::Felt::TooStrong});
    drive.lines();
    drive.put(in::Pause{});
    drive.put(in::Stop{});
    EXPECT_THAT(drive.lines(), ElementsAre("paused", "resumed", "RateAfter of 0"));
}

TEST(Pause, isNoRestOfTheSession)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.waitFor(Phase::Rest);
    drive.put(in::Pause{});
    const Milliseconds left = drive.view().sessionLeft;
    drive.wait(2h);
    EXPECT_EQ(drive.view().sessionLeft, left);
    drive.put(in::Resume{});
    drive.wait(1h);
    EXPECT_EQ(drive.all<out::HoldStarted>().size(), 3U);
}

} // namespace
