// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sessiondrive.h"

#include <gmock/gmock.h>

using namespace unknot;
using namespace unknot::test;
using session::Phase;
using testing::ElementsAre;

namespace
{

TEST(Stop, beforeAnythingWasPressedEndsAtOnce)
{
    SessionDrive drive(usualPlan());
    drive.lines();
    drive.put(in::Stop{});
    EXPECT_THAT(drive.lines(), ElementsAre("stopped", "Done of 0"));
}

TEST(Stop, inPrepareEndsThePointToo)
{
    SessionDrive drive(usualPlan());
    drive.put(in::Rate{});
    drive.put(in::Rate{});
    drive.lines();
    drive.put(in::Stop{});
    EXPECT_THAT(drive.lines(), ElementsAre("0 ends stopped", "stopped", "Done of 0"));
}

TEST(Stop, inAHoldGoesToTheRatings)
{
    SessionDrive drive(usualPlan(2));
    drive.begin();
    drive.wait(12s);
    drive.lines();
    drive.put(in::Stop{});
    EXPECT_THAT(drive.lines(), ElementsAre("0/1 ends stopped 7000", "0 ends stopped", "RateAfter of 0"));
    drive.put(in::Rate{2});
    drive.put(in::Rate{3});
    EXPECT_THAT(drive.lines(), ElementsAre("pain after at rest 2", "RateAfter of 0", "pain after on movement 3", "stopped", "Done of 0"));
}

TEST(Stop, twiceLeavesTheRatingsOut)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.wait(12s);
    drive.put(in::Stop{});
    drive.lines();
    drive.put(in::Stop{});
    EXPECT_THAT(drive.lines(), ElementsAre("stopped", "Done of 0"));
}

TEST(Stop, afterTheLastPointTheSessionStaysCompleted)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.waitFor(Phase::RateAfter);
    drive.lines();
    drive.put(in::Stop{});
    EXPECT_THAT(drive.lines(), ElementsAre("completed", "Done of 0"));
}

TEST(Stop, betweenPointsEndsNoPointTwice)
{
    SessionDrive drive(usualPlan(2));
    drive.begin();
    drive.waitFor(Phase::BetweenPoints);
    drive.lines();
    drive.put(in::Stop{});
    EXPECT_THAT(drive.lines(), ElementsAre("RateAfter of 0"));
}

TEST(Stop, askedForEndsThePressingAtOnceAndFollowsAfterTenSeconds)
{
    SessionDrive drive(usualPlan(2));
    drive.begin();
    drive.waitFor(Phase::Hold);
    drive.wait(10s);
    drive.lines();
    drive.put(in::AskToStop{});
    EXPECT_THAT(drive.lines(), ElementsAre("0/1 ends paused 10000", "paused", "stop asked"));
    EXPECT_EQ(drive.view().stopsIn, 10s);
    drive.wait(9'999ms);
    EXPECT_THAT(drive.lines(), testing::IsEmpty());
    EXPECT_EQ(drive.view().stopsIn, 1ms);
    drive.wait(1ms);
    EXPECT_THAT(drive.lines(), ElementsAre("resumed", "0 ends stopped", "RateAfter of 0"));
    EXPECT_EQ(drive.view().stopsIn, std::nullopt);
}

TEST(Stop, takenBackGoesOnWithWhatWasLeft)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.waitFor(Phase::Hold);
    drive.wait(10s);
    drive.put(in::AskToStop{});
    drive.wait(9s);
    drive.lines();
    drive.put(in::TakeBack{});
    EXPECT_THAT(drive.lines(), ElementsAre("stop taken back", "resumed", "LeadIn 1 of 0"));
    drive.waitFor(Phase::Hold);
    EXPECT_EQ(drive.view().left, 20s);
    drive.waitFor(Phase::RateAfter);
    EXPECT_FALSE(drive.put(in::TakeBack{}));
    drive.put(in::Stop{});
    EXPECT_EQ(drive.view().end, session::SessionEnd::Completed);
}

TEST(Stop, takenBackInAPauseStaysPaused)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.waitFor(Phase::Hold);
    drive.put(in::Pause{});
    drive.put(in::AskToStop{});
    drive.put(in::TakeBack{});
    EXPECT_TRUE(drive.view().paused);
    drive.put(in::Resume{});
    EXPECT_EQ(drive.phase(), Phase::LeadIn);
}

// It was shown, and lost.
TEST(Stop, tooMuchIsHeardWhileItIsWaitedFor)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.waitFor(Phase::Hold);
    drive.put(in::AskToStop{});
    drive.wait(2s);
    EXPECT_TRUE(drive.put(in::TooMuch{}));
    EXPECT_EQ(drive.phase(), Phase::LetGo);
    EXPECT_EQ(drive.view().stopsIn, std::nullopt);
    drive.wait(20s);
    EXPECT_EQ(drive.phase(), Phase::LetGo) << "what was felt is asked, and nothing ends by itself";
}

TEST(Stop, whereOneIsAskedItWaitsToo)
{
    SessionDrive drive(usualPlan());
    drive.put(in::AskToStop{});
    EXPECT_FALSE(drive.put(in::Rate{4}));
    drive.put(in::TakeBack{});
    EXPECT_TRUE(drive.put(in::Rate{4}));
    drive.put(in::AskToStop{});
    drive.wait(10s);
    EXPECT_EQ(drive.phase(), Phase::Done) << "nothing was pressed";
}

TEST(Stop, askedForTwiceFollowsAtOnce)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.waitFor(Phase::Hold);
    drive.put(in::AskToStop{});
    EXPECT_FALSE(drive.put(in::AskToStop{})) << "a double click";
    drive.wait(1s);
    drive.put(in::AskToStop{});
    EXPECT_EQ(drive.phase(), Phase::RateAfter);
}

TEST(Stop, inTheQuestionsAfterwardsCanBeTakenBack)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.waitFor(Phase::RateAfter);
    drive.lines();
    drive.put(in::AskToStop{});
    EXPECT_EQ(drive.view().stopsIn, 10s);
    EXPECT_FALSE(drive.put(in::Rate{4}));
    drive.wait(9s);
    drive.put(in::TakeBack{});
    EXPECT_THAT(drive.lines(), ElementsAre("stop asked", "stop taken back"));
    EXPECT_TRUE(drive.put(in::Rate{4})) << "the question is still open";
    drive.lines();
    drive.put(in::AskToStop{});
    drive.wait(10s);
    EXPECT_THAT(drive.lines(), ElementsAre("stop asked", "completed", "Done of 0"));
    EXPECT_EQ(drive.view().stopsIn, std::nullopt);
}

TEST(Stop, leavesNoNumberOutThatWasChosen)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.waitFor(Phase::RateAfter);
    drive.put(in::Choose{3, {}});
    drive.put(in::AskToStop{});
    drive.lines();
    drive.wait(10s);
    EXPECT_THAT(drive.lines(), ElementsAre("pain after at rest 3", "completed", "Done of 0"));
}

TEST(Stop, tellsNoNumberASecondTime)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.waitFor(Phase::RateAfter);
    drive.put(in::Rate{3});
    drive.put(in::Back{});
    drive.lines();
    drive.put(in::Stop{});
    EXPECT_THAT(drive.lines(), ElementsAre("completed", "Done of 0"));
}

TEST(Stop, isTheLastThingThatHappens)
{
    SessionDrive drive(usualPlan());
    drive.put(in::Stop{});
    const session::Snapshot done = drive.view();
    EXPECT_FALSE(done.canSkip);
    for (const session::Input &input : std::vector<session::Input>{in::Ready{}, in::Rate{5}, in::Located{}, in::Press{5}, in::Easing{},
             in::Stronger{}, in::TooMuch{}, in::Pause{}, in::Resume{}, in::Skip{}, in::Back{}, in::Stop{}})
        EXPECT_FALSE(drive.put(input));
    drive.wait(24h);
    EXPECT_EQ(drive.view(), done);
}

} // namespace
