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

TEST(Back, goesToTheFirstQuestionAgain)
{
    SessionDrive drive(usualPlan());
    EXPECT_FALSE(drive.view().canGoBack);
    EXPECT_FALSE(drive.put(in::Back{}));
    drive.put(in::Rate{6});
    EXPECT_TRUE(drive.view().canGoBack);
    drive.put(in::Back{});
    EXPECT_EQ(drive.view().pain, session::Pain::AtRest);
    drive.lines();
    drive.put(in::Rate{5});
    EXPECT_THAT(drive.lines(), ElementsAre("pain before at rest 5", "RateBefore of 0"));
}

TEST(Back, walksFromTheLeadInToTheQuestions)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.lines();
    for (int i = 0; i < 4; ++i)
        EXPECT_TRUE(drive.put(in::Back{}));
    EXPECT_FALSE(drive.put(in::Back{}));
    EXPECT_THAT(drive.lines(), ElementsAre("Locate of 0", "Prepare of 0", "RateBefore of 0", "RateBefore of 0"));
}

// They were asked as if nothing had been said, and a number not said again was lost.
TEST(Back, keepsTheAnswers)
{
    SessionDrive drive(usualPlan());
    drive.begin(); // 6, 7, and 5 with the usual ache
    drive.put(in::Back{});
    EXPECT_EQ(drive.view().chosen, 5);
    EXPECT_EQ(drive.view().chosenAche, session::Ache::Yes);
    drive.put(in::Back{});
    EXPECT_EQ(drive.view().chosen, std::nullopt) << "nothing is asked";
    drive.put(in::Back{});
    EXPECT_EQ(drive.view().chosen, 7);
    EXPECT_EQ(drive.view().goesOnIn, std::nullopt) << "it waits for the person";
    drive.put(in::Back{});
    EXPECT_EQ(drive.view().chosen, 6);
    drive.put(in::Rate{4});
    EXPECT_EQ(drive.view().chosen, 7) << "on the way forward too";
    drive.put(in::Rate{7});
    EXPECT_EQ(drive.phase(), Phase::Prepare);
    drive.put(in::Back{});
    drive.put(in::Back{});
    EXPECT_EQ(drive.view().chosen, 4);
}

TEST(Back, whatWasNotSaidIsNotChosen)
{
    SessionDrive drive(usualPlan());
    drive.put(in::Rate{6});
    drive.put(in::Back{});
    drive.put(in::Rate{});
    drive.put(in::Back{});
    EXPECT_EQ(drive.view().chosen, std::nullopt);
}

TEST(Back, theQuestionsAfterBeginWithoutTheAnswersOfBefore)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.wait(10s);
    drive.put(in::Stop{});
    ASSERT_EQ(drive.phase(), Phase::RateAfter);
    EXPECT_EQ(drive.view().chosen, std::nullopt);
    drive.put(in::Rate{3});
    EXPECT_EQ(drive.view().chosen, std::nullopt);
    drive.put(in::Back{});
    EXPECT_EQ(drive.view().chosen, 3);
}

TEST(Back, anotherPointIsNotLocatedByTheAnswersOfOne)
{
    SessionDrive drive(usualPlan(2));
    drive.begin();
    drive.put(in::Back{});
    drive.put(in::Skip{});
    drive.put(in::Ready{});
    EXPECT_EQ(drive.view().chosen, std::nullopt);
    drive.put(in::Back{});
    drive.put(in::Back{});
    drive.put(in::Ready{});
    EXPECT_EQ(drive.view().chosen, 5) << "that of the first";
}

TEST(Back, fromASessionThatGoesOnReachesNoQuestion)
{
    session::Progress progress;
    progress.ratedBefore = true;
    SessionDrive drive(usualPlan(), progress);
    EXPECT_EQ(drive.phase(), Phase::Prepare);
    EXPECT_FALSE(drive.put(in::Back{}));
}

TEST(Back, reachesAPointThatWasNotPressed)
{
    SessionDrive drive(usualPlan(2));
    drive.put(in::Rate{});
    drive.put(in::Rate{});
    drive.put(in::Skip{});
    drive.lines();
    EXPECT_TRUE(drive.view().canGoBack);
    drive.put(in::Back{});
    EXPECT_THAT(drive.lines(), ElementsAre("Prepare of 0"));
}

TEST(Back, reachesNoPointThatWasPressedOrTooMuch)
{
    SessionDrive pressed(usualPlan(2));
    pressed.begin();
    pressed.waitFor(Phase::Prepare);
    EXPECT_FALSE(pressed.view().canGoBack);
    EXPECT_FALSE(pressed.put(in::Back{}));

    SessionDrive tooMuch(usualPlan(2));
    tooMuch.begin();
    tooMuch.put(in::TooMuch{});
    tooMuch.put(in::Felt{session::Felt::TooStrong});
    tooMuch.waitFor(Phase::Prepare);
    EXPECT_EQ(tooMuch.phase(), Phase::Prepare);
    EXPECT_FALSE(tooMuch.put(in::Back{}));
}

TEST(Back, reachesNoPointThatCanNotBePressed)
{
    SessionDrive drive(planOf({safety::Dose{}, usualDose()}));
    drive.put(in::Rate{});
    drive.put(in::Rate{});
    EXPECT_EQ(drive.view().point, 1U);
    drive.put(in::Back{});
    EXPECT_EQ(drive.phase(), Phase::RateBefore);
}

TEST(Back, repeatsAHoldInFullAfterTenSecondsWithoutPressing)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.wait(5s + 12s);
    drive.lines();
    drive.put(in::Back{});
    EXPECT_EQ(drive.view().whole, 10s);
    drive.waitFor(Phase::Rest);
    EXPECT_THAT(drive.lines(),
        ElementsAre("0/1 ends stepped back 12000", "LeadIn 1 of 0", "Hold 1 of 0", "0/1 begins at 5 for 30000", "0/1 ends time 30000",
            "Rest 1 of 0"));
}

TEST(Back, fromARestRepeatsTheHoldJustDone)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.waitFor(Phase::Rest);
    drive.wait(3s);
    drive.lines();
    drive.put(in::Back{});
    EXPECT_EQ(drive.view().whole, 7s);
    drive.waitFor(Phase::Hold);
    EXPECT_THAT(drive.lines(), ElementsAre("LeadIn 1 of 0", "Hold 1 of 0", "0/1 begins at 5 for 30000"));
}

TEST(Back, lateInARestNeedsOnlyTheLeadIn)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.waitFor(Phase::Rest);
    drive.wait(14s);
    drive.put(in::Back{});
    EXPECT_EQ(drive.view().whole, 5s);
}

TEST(Back, inTheLeadInOfALaterHoldCountsItDownAgain)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.waitFor(Phase::LeadIn);
    drive.wait(4s);
    drive.lines();
    drive.put(in::Back{});
    EXPECT_THAT(drive.lines(), ElementsAre("LeadIn 2 of 0"));
    EXPECT_EQ(drive.view().left, 5s);
}

TEST(Back, repeatsOnlyWhatTheCapsAllow)
{
    safety::Dose dose = usualDose();
    dose.maxReps = 3;
    dose.maxPressed = 50s;
    SessionDrive drive(planOf({dose}));
    drive.begin();
    drive.waitFor(Phase::Rest);
    drive.put(in::Back{}); // 20 s are left of the 50
    drive.waitFor(Phase::Hold);
    EXPECT_EQ(drive.view().whole, 20s);
    EXPECT_TRUE(drive.view().canGoBack);
    drive.wait(16s);
    EXPECT_FALSE(drive.view().canGoBack); // 4 s are no hold
    EXPECT_FALSE(drive.put(in::Back{}));
}

TEST(Back, beginsNoMoreHoldsThanTheDoseAllows)
{
    safety::Dose dose = usualDose();
    dose.maxReps = 4;
    SessionDrive drive(planOf({dose}));
    drive.begin();
    for (int i = 0; i < 3; ++i) {
        drive.waitFor(Phase::Hold);
        EXPECT_TRUE(drive.put(in::Back{}));
    }
    drive.waitFor(Phase::Hold);
    EXPECT_FALSE(drive.put(in::Back{}));
    drive.lines();
    drive.waitFor(Phase::RateAfter);
    EXPECT_THAT(drive.lines(), ElementsAre("0/1 ends time 30000", "0 ends finished", "BetweenPoints of 0", "RateAfter of 0"));
}

TEST(Back, repeatsNothingOnALowCapPoint)
{
    safety::Dose dose = lowCapDose();
    dose.reps = 2;
    SessionDrive drive(planOf({dose}));
    drive.begin();
    drive.waitFor(Phase::Hold);
    EXPECT_FALSE(drive.put(in::Back{}));
    drive.waitFor(Phase::Rest);
    EXPECT_FALSE(drive.view().canGoBack);
    EXPECT_FALSE(drive.put(in::Back{}));
}

TEST(Back, fromALowCapLeadInStillFinishesThePausedHoldOnly)
{
    SessionDrive drive(planOf({lowCapDose()}));
    drive.begin();
    drive.wait(5s + 8s);
    drive.put(in::Pause{});
    drive.put(in::Resume{});
    drive.put(in::Back{});
    EXPECT_EQ(drive.phase(), Phase::Locate);
    drive.put(in::Located{5, session::Ache::Yes});
    drive.waitFor(Phase::Hold);
    EXPECT_EQ(drive.view().left, 12s);
}

TEST(Back, afterAPauseGivesTheHoldItsFullTime)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.waitFor(Phase::LeadIn);
    drive.wait(5s + 8s); // in the second hold
    drive.put(in::Pause{});
    drive.put(in::Resume{});
    drive.put(in::Back{});
    drive.waitFor(Phase::Hold);
    EXPECT_EQ(drive.view().left, 30s);
}

TEST(Back, keepsThePressOfAPointThatIsPreparedAgain)
{
    safety::Dose dose = usualDose();
    dose.maxReps = dose.reps = 1;
    SessionDrive drive(planOf({usualDose(), dose}));
    drive.put(in::Rate{});
    drive.put(in::Rate{});
    drive.put(in::Skip{}); // leaves out the first
    drive.beginPoint();
    drive.waitFor(Phase::Hold);
    drive.wait(29s);
    drive.put(in::Pause{});
    drive.put(in::Resume{});
    for (int i = 0; i < 3; ++i)
        drive.put(in::Back{}); // Locate, Prepare, Prepare of the first
    EXPECT_EQ(drive.view().point, 0U);
    drive.put(in::Skip{});
    drive.beginPoint();
    drive.waitFor(Phase::Hold);
    EXPECT_EQ(drive.all<out::HoldStarted>().back().planned, 1s);
}

TEST(Back, hasNoWayFromBetweenPointsOrTheEnd)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.waitFor(Phase::BetweenPoints);
    EXPECT_FALSE(drive.put(in::Back{}));
    drive.waitFor(Phase::RateAfter);
    EXPECT_FALSE(drive.put(in::Back{}));
    drive.put(in::Rate{1});
    EXPECT_TRUE(drive.put(in::Back{}));
    drive.put(in::Rate{1});
    drive.put(in::Rate{1});
    EXPECT_FALSE(drive.put(in::Back{}));
}

} // namespace
