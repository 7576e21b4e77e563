// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sessiondrive.h"

#include <gtest/gtest.h>

using namespace unknot;
using namespace unknot::test;
using session::Phase;

namespace
{

TEST(Snapshot, ofTheBeginningHasTheWholeSessionLeft)
{
    const session::Plan plan = planOf({usualDose(), gentleDose(), lowCapDose()});
    const SessionDrive drive(plan);
    EXPECT_EQ(drive.view().sessionLeft, plan.length());
    EXPECT_EQ(plan.length(), 120s + 20s + 120s + 20s + 20s);
}

TEST(Snapshot, sessionLeftFallsWithPressingAndRestOnly)
{
    SessionDrive drive(usualPlan(2)); // 120 + 20 + 120
    drive.begin();
    drive.wait(4s);
    EXPECT_EQ(drive.view().sessionLeft, 260s);
    drive.wait(1s + 12s);
    EXPECT_EQ(drive.view().sessionLeft, 248s);
    drive.waitFor(Phase::Rest);
    drive.wait(5s);
    EXPECT_EQ(drive.view().sessionLeft, 225s);
    drive.waitFor(Phase::BetweenPoints);
    drive.wait(5s);
    EXPECT_EQ(drive.view().sessionLeft, 135s);
    drive.waitFor(Phase::Prepare);
    EXPECT_EQ(drive.view().sessionLeft, 120s);
    drive.beginPoint();
    drive.waitFor(Phase::BetweenPoints);
    EXPECT_EQ(drive.view().sessionLeft, 0s);
}

TEST(Snapshot, sessionLeftKnowsWhatTheCapsLeave)
{
    safety::Dose dose = usualDose();
    dose.maxReps = 3;
    SessionDrive drive(planOf({dose}));
    drive.begin();
    drive.waitFor(Phase::Rest);
    EXPECT_EQ(drive.view().sessionLeft, 15s + 30s + 15s + 30s);
    drive.put(in::Back{}); // of three holds one is used up
    EXPECT_EQ(drive.view().sessionLeft, 30s + 15s + 30s);
    session::Plan plan = usualPlan(8);
    EXPECT_EQ(SessionDrive(plan).view().sessionLeft, 1100s);
    plan.hardLimit = 600s; // four points and the first hold of the fifth
    EXPECT_EQ(SessionDrive(plan).view().sessionLeft, 590s);
}

TEST(Snapshot, sessionLeftHoldsStillWhileAHoldIsPaused)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.wait(5s + 12s);
    drive.put(in::Pause{});
    EXPECT_EQ(drive.view().sessionLeft, 108s);
    drive.put(in::Resume{});
    EXPECT_EQ(drive.view().sessionLeft, 108s);
}

TEST(Snapshot, namesTheHoldThatComesRunsOrHasEnded)
{
    SessionDrive drive(usualPlan());
    EXPECT_EQ(drive.view().hold, 0);
    EXPECT_EQ(drive.view().holds, 3);
    drive.begin();
    EXPECT_EQ(drive.view().hold, 1);
    drive.waitFor(Phase::Hold);
    EXPECT_EQ(drive.view().hold, 1);
    drive.waitFor(Phase::Rest);
    EXPECT_EQ(drive.view().hold, 1);
    drive.waitFor(Phase::LeadIn);
    EXPECT_EQ(drive.view().hold, 2);
    drive.waitFor(Phase::BetweenPoints);
    EXPECT_EQ(drive.view().hold, 0);
}

TEST(Snapshot, isPastHalfFromHalfTimeOn)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.wait(5s + 15s - 1ms);
    EXPECT_FALSE(drive.view().pastHalf);
    drive.wait(1ms);
    EXPECT_TRUE(drive.view().pastHalf);
    drive.waitFor(Phase::Rest);
    EXPECT_FALSE(drive.view().pastHalf);
}

TEST(Snapshot, showsThePressNumberOfThisHoldOnly)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.wait(20s);
    EXPECT_EQ(drive.view().press, std::nullopt);
    drive.put(in::Press{5});
    drive.waitFor(Phase::Rest);
    EXPECT_EQ(drive.view().press, 5);
    drive.waitFor(Phase::Hold);
    EXPECT_EQ(drive.view().press, std::nullopt);
}

TEST(Snapshot, ofALaterMomentNeverShowsLessThanNothingLeft)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    EXPECT_EQ(drive.engine().snapshot(drive.now() + 1h).left, 0s);
    EXPECT_EQ(drive.engine().snapshot(drive.now() - 1h).left, 5s);
}

TEST(Snapshot, afterThePointsStillNamesTheLastOne)
{
    SessionDrive drive(usualPlan(2));
    drive.begin();
    drive.waitFor(Phase::Prepare);
    drive.put(in::Skip{});
    EXPECT_EQ(drive.phase(), Phase::RateAfter);
    EXPECT_EQ(drive.view().point, 1U);
}

} // namespace
