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

TEST(Skip, ofARatingIsNotSaid)
{
    SessionDrive drive(usualPlan());
    drive.lines();
    drive.put(in::Skip{});
    drive.put(in::Skip{});
    EXPECT_THAT(drive.lines(), ElementsAre("pain before at rest -", "RateBefore of 0", "pain before on movement -", "Prepare of 0"));
}

TEST(Skip, leavesAPointOutWithoutARest)
{
    SessionDrive drive(usualPlan(3));
    drive.put(in::Rate{});
    drive.put(in::Rate{});
    drive.lines();
    drive.put(in::Skip{});
    drive.put(in::Ready{});
    drive.put(in::Skip{});
    EXPECT_THAT(drive.lines(), ElementsAre("0 ends skipped", "Prepare of 1", "Locate of 1", "1 ends skipped", "Prepare of 2"));
}

TEST(Skip, ofAHoldGoesToTheRestAfterIt)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.wait(5s + 9s);
    drive.lines();
    drive.put(in::Skip{});
    EXPECT_THAT(drive.lines(), ElementsAre("0/1 ends skipped 9000", "Rest 1 of 0"));
    EXPECT_EQ(drive.view().left, 15s);
}

TEST(Skip, ofALeadInLeavesTheHoldOut)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.lines();
    drive.put(in::Skip{});
    drive.waitFor(Phase::LeadIn);
    EXPECT_THAT(drive.lines(), ElementsAre("Rest 1 of 0", "LeadIn 2 of 0"));
}

TEST(Skip, ofTheLastHoldFinishesThePoint)
{
    safety::Dose dose = usualDose();
    dose.reps = 1;
    SessionDrive drive(planOf({dose}));
    drive.begin();
    drive.wait(10s);
    drive.lines();
    drive.put(in::Skip{});
    EXPECT_THAT(drive.lines(), ElementsAre("0/1 ends skipped 5000", "0 ends finished", "BetweenPoints of 0"));
}

TEST(Skip, ofEveryHoldLeavesThePointOut)
{
    safety::Dose dose = usualDose();
    dose.reps = 1;
    SessionDrive drive(planOf({dose}));
    drive.begin();
    drive.lines();
    drive.put(in::Skip{});
    EXPECT_THAT(drive.lines(), ElementsAre("0 ends skipped", "stopped", "Done of 0"));
}

TEST(Skip, ofEverythingIsNoCompletedSession)
{
    SessionDrive drive(usualPlan(3));
    while (drive.put(in::Skip{})) { }
    EXPECT_EQ(drive.phase(), Phase::Done);
    EXPECT_TRUE(drive.all<out::HoldStarted>().empty());
    EXPECT_EQ(drive.all<out::SessionEnded>().back(), out::SessionEnded{session::SessionEnd::Stopped});
    EXPECT_EQ(drive.view().end, session::SessionEnd::Stopped);
}

TEST(Skip, ofAllButOneHoldIsStillASession)
{
    SessionDrive drive(usualPlan(2));
    drive.begin();
    drive.waitFor(Phase::Hold);
    while (drive.phase() != Phase::Done) {
        drive.put(in::Skip{});
        drive.wait(1s);
    }
    EXPECT_EQ(drive.view().end, session::SessionEnd::Completed);
}

TEST(Skip, ofARestWaitsForTenSeconds)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.waitFor(Phase::Rest);
    drive.wait(4s);
    drive.lines();
    EXPECT_TRUE(drive.view().canSkip);
    drive.put(in::Skip{});
    EXPECT_FALSE(drive.view().canSkip);
    EXPECT_EQ(drive.view().left, 6s);
    drive.wait(5'999ms);
    EXPECT_THAT(drive.lines(), IsEmpty());
    drive.wait(1ms);
    EXPECT_THAT(drive.lines(), ElementsAre("LeadIn 2 of 0"));
}

TEST(Skip, afterTenSecondsOfRestGoesOnAtOnce)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.waitFor(Phase::Rest);
    drive.wait(11s);
    drive.lines();
    drive.put(in::Skip{});
    EXPECT_THAT(drive.lines(), ElementsAre("LeadIn 2 of 0"));
}

TEST(Skip, shortensNoRestOfTenSeconds)
{
    safety::Dose dose = usualDose();
    dose.rest = 10s;
    SessionDrive drive(planOf({dose}));
    drive.begin();
    drive.waitFor(Phase::Rest);
    EXPECT_FALSE(drive.view().canSkip);
    EXPECT_FALSE(drive.put(in::Skip{}));
    EXPECT_EQ(drive.view().left, 10s);
}

TEST(Skip, betweenPointsGoesOnAtOnce)
{
    SessionDrive drive(usualPlan(2));
    drive.begin();
    drive.waitFor(Phase::BetweenPoints);
    drive.lines();
    drive.put(in::Skip{});
    EXPECT_THAT(drive.lines(), ElementsAre("Prepare of 1"));
}

} // namespace
