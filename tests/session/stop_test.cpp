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
