// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sessiondrive.h"

#include <gmock/gmock.h>

using namespace unknot;
using namespace unknot::test;
using session::Phase;
using session::Progress;
using testing::ElementsAre;

namespace
{

Progress afterHolds(int begun, Milliseconds pressed)
{
    Progress progress;
    progress.ratedBefore = true;
    progress.located = true;
    progress.holdsBegun = begun;
    progress.pressed = pressed;
    progress.spent = pressed;
    progress.pressedAnything = begun > 0;
    return progress;
}

TEST(Resume, withoutRatingsAsksThemAgain)
{
    SessionDrive drive(usualPlan(), Progress{});
    EXPECT_EQ(drive.phase(), Phase::RateBefore);
}

TEST(Resume, preparesThePointThatHadNotEnded)
{
    Progress progress;
    progress.ratedBefore = true;
    progress.point = 1;
    SessionDrive drive(usualPlan(2), progress);
    drive.put(in::Ready{});
    EXPECT_THAT(drive.lines(), ElementsAre("Prepare of 1", "Locate of 1"));
}

TEST(Resume, goesOnWithTheNextHoldWithoutSearchingAgain)
{
    SessionDrive drive(usualPlan(), afterHolds(1, 30s));
    drive.wait(1min);
    drive.put(in::Ready{});
    drive.waitFor(Phase::Hold);
    EXPECT_THAT(drive.lines(), ElementsAre("Prepare of 0", "LeadIn 2 of 0", "Hold 2 of 0", "0/2 begins at 5 for 30000"));
    drive.wait(1h);
    EXPECT_EQ(drive.all<out::HoldStarted>().size(), 2U);
}

TEST(Resume, keepsTenSecondsFromTheHoldThatWasCutOff)
{
    SessionDrive drive(usualPlan(), afterHolds(1, 30s));
    drive.wait(1s);
    drive.put(in::Ready{});
    EXPECT_EQ(drive.view().whole, 9s);
}

TEST(Resume, pressesOnlyWhatIsLeftOfThePoint)
{
    safety::Dose dose = usualDose();
    dose.maxPressed = 80s;
    SessionDrive drive(planOf({dose}), afterHolds(2, 60s));
    drive.put(in::Ready{});
    drive.waitFor(Phase::Hold);
    EXPECT_EQ(drive.view().whole, 20s);
}

TEST(Resume, endsAPointWhoseHoldsWereAllBegun)
{
    SessionDrive drive(usualPlan(2), afterHolds(3, 90s));
    EXPECT_THAT(drive.lines(), ElementsAre("0 ends finished", "Prepare of 1"));
}

TEST(Resume, afterTheLastPointAsksTheRatings)
{
    Progress progress = afterHolds(0, 0s);
    progress.point = 1;
    progress.pressedAnything = true;
    SessionDrive drive(usualPlan(), progress);
    EXPECT_THAT(drive.lines(), ElementsAre("RateAfter of 0"));
}

TEST(Resume, afterTheLastPointWithNothingPressedIsOver)
{
    Progress progress;
    progress.point = 5;
    SessionDrive drive(usualPlan(), progress);
    EXPECT_THAT(drive.lines(), ElementsAre("stopped", "Done of 0"));
}

TEST(Resume, keepsToTheHardLimitOfBothHalves)
{
    Progress progress = afterHolds(1, 30s);
    progress.spent = 20min - 29s;
    SessionDrive drive(usualPlan(), progress);
    EXPECT_THAT(drive.lines(), ElementsAre("0 ends finished", "RateAfter of 0"));
}

TEST(Resume, staysEasedOff)
{
    Progress progress = afterHolds(1, 30s);
    progress.easedOff = true;
    SessionDrive drive(usualPlan(), progress);
    EXPECT_EQ(drive.view().pressure, 3);
    drive.put(in::Ready{});
    drive.waitFor(Phase::Hold);
    EXPECT_EQ(drive.all<out::HoldStarted>().back().pressure, 3);
    drive.put(in::Stronger{});
    EXPECT_EQ(drive.phase(), Phase::LetGo);
}

TEST(Resume, sinksInNoMoreOnThatPoint)
{
    SessionDrive drive(usualPlan(2), afterHolds(1, 30s));
    drive.put(in::Ready{});
    drive.waitFor(Phase::Hold);
    drive.wait(5s);
    drive.put(in::Easing{});
    EXPECT_EQ(drive.view().eased, session::Eased::Stay);
    drive.waitFor(Phase::Prepare);
    drive.beginPoint();
    drive.waitFor(Phase::Hold);
    drive.wait(5s);
    drive.put(in::Easing{});
    EXPECT_EQ(drive.view().eased, session::Eased::SinkIn);
}

TEST(Resume, goesBackToNoEarlierPoint)
{
    Progress progress;
    progress.ratedBefore = true;
    progress.point = 1;
    SessionDrive drive(usualPlan(2), progress);
    EXPECT_FALSE(drive.put(in::Back{}));
}

TEST(Resume, stopLeadsToTheRatingsOfWhatWasPressedBefore)
{
    SessionDrive drive(usualPlan(), afterHolds(1, 30s));
    drive.lines();
    drive.put(in::Stop{});
    EXPECT_THAT(drive.lines(), ElementsAre("0 ends stopped", "RateAfter of 0"));
}

} // namespace
