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

// In the first hold of the first point.
SessionDrive holding(const std::vector<safety::Dose> &doses)
{
    SessionDrive drive(planOf(doses));
    drive.begin();
    drive.wait(20s);
    drive.lines();
    return drive;
}

TEST(Pressure, numbersAsExpectedChangeNothing)
{
    SessionDrive drive = holding({usualDose()});
    drive.put(in::Press{5});
    EXPECT_THAT(drive.lines(), ElementsAre("0/1 press 5"));
    EXPECT_EQ(drive.view().press, 5);
    drive.put(in::Press{6});
    EXPECT_THAT(drive.lines(), ElementsAre("0/1 press 6"));
}

TEST(Pressure, strongerEasesOffAndTheSecondTimeEndsThePoint)
{
    SessionDrive drive = holding({usualDose()});
    drive.put(in::Stronger{});
    EXPECT_THAT(drive.lines(), ElementsAre("0 target 3"));
    EXPECT_EQ(drive.view().pressure, 3);
    EXPECT_TRUE(drive.view().easedOff);
    drive.put(in::Stronger{});
    EXPECT_THAT(drive.lines(), ElementsAre("0/1 ends too much 15000", "0 ends too much", "LetGo of 0"));
}

TEST(Pressure, sevenEasesOff)
{
    SessionDrive drive = holding({usualDose()});
    drive.put(in::Press{7});
    EXPECT_THAT(drive.lines(), ElementsAre("0/1 press 7", "0 target 3"));
}

TEST(Pressure, moreThanOneOverTheCapEasesOff)
{
    safety::Dose dose = usualDose();
    dose.pressure = dose.pressureCap = 4;
    SessionDrive drive = holding({dose});
    drive.put(in::Press{5});
    EXPECT_THAT(drive.lines(), ElementsAre("0/1 press 5"));
    drive.put(in::Press{6});
    EXPECT_THAT(drive.lines(), ElementsAre("0/1 press 6", "0 target 3"));
}

TEST(Pressure, aRiseOfTwoEasesOffEvenSlowly)
{
    SessionDrive drive = holding({usualDose()});
    for (int nrs : {4, 5, 6})
        drive.put(in::Press{nrs});
    EXPECT_THAT(drive.lines(), ElementsAre("0/1 press 4", "0/1 press 5", "0/1 press 6", "0 target 3"));
}

TEST(Pressure, aRiseIsSeenFromHoldToHold)
{
    SessionDrive drive = holding({usualDose()});
    drive.put(in::Press{4});
    drive.waitFor(Phase::Hold);
    drive.lines();
    drive.put(in::Press{6});
    EXPECT_THAT(drive.lines(), ElementsAre("0/2 press 6", "0 target 3"));
}

TEST(Pressure, theNumberOfTheSearchIsNoRise)
{
    SessionDrive drive(usualPlan());
    drive.put(in::Rate{});
    drive.put(in::Rate{});
    drive.put(in::Ready{});
    drive.put(in::Located{2, session::Ache::Yes});
    drive.wait(20s);
    drive.lines();
    drive.put(in::Press{5});
    EXPECT_THAT(drive.lines(), ElementsAre("0/1 press 5"));
}

TEST(Pressure, gentlePointsEaseOffToTwo)
{
    SessionDrive drive = holding({gentleDose()});
    drive.put(in::Stronger{});
    EXPECT_THAT(drive.lines(), ElementsAre("0 target 2"));
}

TEST(Pressure, easingOffNeverRaisesTheTarget)
{
    safety::Dose light = usualDose();
    light.pressure = 2;
    SessionDrive drive = holding({light});
    drive.put(in::Stronger{});
    EXPECT_THAT(drive.lines(), ElementsAre("0 target 2"));
}

TEST(Pressure, theTargetNeverPassesTheCap)
{
    safety::Dose dose = usualDose();
    dose.pressureCap = 4;
    SessionDrive drive = holding({dose});
    EXPECT_EQ(drive.view().pressure, 4);
}

TEST(Pressure, aTargetEasedOffHoldsForTheHoldsThatFollow)
{
    SessionDrive drive = holding({usualDose(), usualDose()});
    drive.put(in::Stronger{});
    drive.waitFor(Phase::Hold);
    EXPECT_EQ(drive.all<out::HoldStarted>().back().pressure, 3);
    drive.waitFor(Phase::Prepare);
    drive.beginPoint();
    drive.waitFor(Phase::Hold);
    EXPECT_EQ(drive.all<out::HoldStarted>().back().pressure, 5);
}

TEST(Pressure, theRestTakesTheNumberOfTheHoldJustDone)
{
    SessionDrive drive = holding({usualDose()});
    drive.waitFor(Phase::Rest);
    drive.lines();
    drive.put(in::Press{8});
    EXPECT_THAT(drive.lines(), ElementsAre("0/1 press 8", "0 target 3"));
    drive.put(in::Press{7});
    EXPECT_THAT(drive.lines(), ElementsAre("0/1 press 7", "0 ends too much", "LetGo of 0"));
}

TEST(Pressure, betweenPointsTheNumberIsOnlyWrittenDown)
{
    SessionDrive drive = holding({usualDose()});
    drive.waitFor(Phase::BetweenPoints);
    drive.lines();
    drive.put(in::Press{9});
    EXPECT_THAT(drive.lines(), ElementsAre("0/3 press 9"));
    EXPECT_EQ(drive.view().press, 9);
    EXPECT_EQ(drive.view().pressure, 5);
}

TEST(Pressure, noNumberForAHoldThatWasLeftOut)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.put(in::Skip{});
    EXPECT_EQ(drive.phase(), Phase::Rest);
    EXPECT_FALSE(drive.put(in::Press{5}));
}

TEST(Pressure, easingSinksInTwiceAtMost)
{
    SessionDrive drive = holding({usualDose()});
    for (int i = 0; i < 3; ++i)
        drive.put(in::Easing{});
    EXPECT_THAT(drive.lines(), ElementsAre("0 reload at 5", "0 reload at 5", "0 target kept"));
}

TEST(Pressure, threeOrLessSinksIn)
{
    SessionDrive drive = holding({usualDose()});
    drive.put(in::Press{4});
    drive.put(in::Press{3});
    EXPECT_THAT(drive.lines(), ElementsAre("0/1 press 4", "0/1 press 3", "0 reload at 5"));
}

TEST(Pressure, halfOfTheFirstNumberSinksIn)
{
    SessionDrive drive(usualPlan());
    drive.put(in::Rate{});
    drive.put(in::Rate{});
    drive.put(in::Ready{});
    drive.put(in::Located{8, session::Ache::Yes});
    drive.wait(20s);
    drive.lines();
    drive.put(in::Press{4});
    EXPECT_THAT(drive.lines(), ElementsAre("0/1 press 4", "0 reload at 5"));
}

TEST(Pressure, atTheTargetThereIsNothingToSinkInto)
{
    safety::Dose light = usualDose();
    light.pressure = 3;
    SessionDrive drive = holding({light});
    drive.put(in::Press{3});
    EXPECT_THAT(drive.lines(), ElementsAre("0/1 press 3"));
    drive.put(in::Press{2});
    EXPECT_THAT(drive.lines(), ElementsAre("0/1 press 2", "0 reload at 3"));
}

TEST(Pressure, afterSinkingInTheNumberMayRiseAgain)
{
    SessionDrive drive = holding({usualDose()});
    drive.put(in::Press{3});
    drive.lines();
    drive.put(in::Press{5});
    EXPECT_THAT(drive.lines(), ElementsAre("0/1 press 5"));
}

TEST(Pressure, noSinkingInOnGentleLowCapOrEasedOffPoints)
{
    for (const safety::Dose &dose : {gentleDose(), lowCapDose()}) {
        SessionDrive drive = holding({dose});
        drive.put(in::Easing{});
        EXPECT_THAT(drive.lines(), ElementsAre("0 target kept"));
        drive.put(in::Press{1});
        EXPECT_THAT(drive.lines(), ElementsAre("0/1 press 1"));
    }
    SessionDrive drive = holding({usualDose()});
    drive.put(in::Stronger{});
    drive.lines();
    drive.put(in::Easing{});
    EXPECT_THAT(drive.lines(true), ElementsAre("0 target kept", "cue Stay @20000"));
}

TEST(Pressure, whatEasingIsAnsweredWithHoldsUntilTheHoldIsOver)
{
    SessionDrive drive = holding({usualDose()});
    EXPECT_EQ(drive.view().eased, session::Eased::NotSaid);
    drive.put(in::Easing{});
    EXPECT_EQ(drive.view().eased, session::Eased::SinkIn);
    drive.put(in::Easing{});
    drive.put(in::Easing{});
    EXPECT_EQ(drive.view().eased, session::Eased::Stay);
    drive.waitFor(Phase::Rest);
    EXPECT_EQ(drive.view().eased, session::Eased::NotSaid);
    drive.waitFor(Phase::Hold);
    EXPECT_EQ(drive.view().eased, session::Eased::NotSaid);
    drive.put(in::Easing{});
    drive.put(in::Stronger{});
    EXPECT_EQ(drive.view().eased, session::Eased::NotSaid) << "it is to be eased off now";
}

TEST(Pressure, easingBeforeItSankInAsksForNoMore)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.waitFor(Phase::Hold);
    drive.wait(4s);
    drive.put(in::Easing{});
    EXPECT_EQ(drive.view().eased, session::Eased::Stay) << "it asked for more before the press was there";
    drive.wait(1s);
    drive.put(in::Easing{});
    EXPECT_EQ(drive.view().eased, session::Eased::SinkIn);
}

TEST(Pressure, tooMuchEndsHoldAndPointAtOnce)
{
    SessionDrive drive = holding({usualDose()});
    drive.put(in::TooMuch{});
    EXPECT_THAT(drive.lines(), ElementsAre("0/1 ends too much 15000", "0 ends too much", "LetGo of 0"));
}

TEST(Pressure, tooMuchIsHeardInEveryStepAtThePoint)
{
    SessionDrive drive(usualPlan(3));
    drive.put(in::Rate{});
    drive.put(in::Rate{});
    EXPECT_FALSE(drive.put(in::TooMuch{}));
    drive.put(in::Ready{});
    drive.lines();
    drive.put(in::TooMuch{}); // while searching
    drive.put(in::Felt{session::Felt::TooStrong});
    EXPECT_THAT(drive.lines(), ElementsAre("0 ends too much", "LetGo of 0", "0 ends too strong", "BetweenPoints of 0"));
    drive.waitFor(Phase::Prepare);
    drive.beginPoint();
    drive.lines();
    drive.put(in::TooMuch{}); // in the lead-in
    drive.put(in::Felt{session::Felt::TooStrong});
    EXPECT_THAT(drive.lines(), ElementsAre("1 ends too much", "LetGo of 1", "1 ends too strong", "BetweenPoints of 1"));
    drive.waitFor(Phase::Prepare);
    drive.beginPoint();
    drive.waitFor(Phase::Rest);
    drive.lines();
    drive.put(in::TooMuch{});
    EXPECT_FALSE(drive.put(in::TooMuch{}));
    drive.put(in::Felt{session::Felt::TooStrong});
    EXPECT_THAT(drive.lines(), ElementsAre("2 ends too much", "LetGo of 2", "2 ends too strong", "BetweenPoints of 2"));
    EXPECT_FALSE(drive.put(in::TooMuch{}));
}

TEST(Pressure, strongerAndEasingBelongToAHold)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    EXPECT_FALSE(drive.put(in::Stronger{}));
    EXPECT_FALSE(drive.put(in::Easing{}));
    drive.waitFor(Phase::Rest);
    EXPECT_FALSE(drive.put(in::Stronger{}));
    EXPECT_FALSE(drive.put(in::Easing{}));
}

} // namespace
