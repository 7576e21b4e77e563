// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/outlook.h"

#include "session/sessionsteps.h"
#include "support/sessiondrive.h"

#include <gtest/gtest.h>

using namespace unknot;
using namespace unknot::test;
using session::Phase;
using session::SessionSteps;

namespace
{

// The usual point is 120 s, of holds of 30 s and rests of 15 s; 20 s lie between two points.
SessionSteps stepsOf(const session::Plan &plan)
{
    SessionSteps steps{session::SessionState(plan)};
    steps.begin(sessionStart);
    return steps;
}

TEST(Outlook, ofAHoldCountsItsRestAndWhatFollows)
{
    SessionSteps steps = stepsOf(usualPlan(2));
    steps.enterHold();
    EXPECT_EQ(sessionLeft(steps.state(), sessionStart + 10s), 110s + 20s + 120s);
}

TEST(Outlook, ofTheLastHoldThatFitsHasNoRest)
{
    session::Plan plan = usualPlan();
    plan.hardLimit = 74s; // the second hold would end at 75 s
    SessionSteps steps = stepsOf(plan);
    steps.enterHold();
    EXPECT_EQ(sessionLeft(steps.state(), sessionStart + 10s), 20s);
}

TEST(Outlook, ofARestBeginsWithWhatIsLeftOfIt)
{
    SessionSteps steps = stepsOf(usualPlan());
    steps.enterHold();
    steps.moveTo(sessionStart + 30s);
    steps.endHold(session::HoldEnd::Time);
    steps.enterTimed(Phase::Rest, 15s, {});
    EXPECT_EQ(sessionLeft(steps.state(), sessionStart + 34s), 11s + 75s);
}

TEST(Outlook, leavesOutPointsThatDoNotFit)
{
    safety::Dose longer = usualDose();
    longer.hold = 60s;
    longer.reps = 1;
    session::Plan plan = planOf({usualDose(), longer, lowCapDose()});
    plan.hardLimit = 170s; // 120 + 20 + 60 is too much, 120 + 20 + 20 is not
    EXPECT_EQ(sessionLeft(stepsOf(plan).state(), sessionStart), 120s + 20s + 20s);
}

TEST(Outlook, isNothingOncePressingIsOver)
{
    SessionSteps steps = stepsOf(usualPlan());
    steps.enterRating(Phase::RateAfter, session::Pain::AtRest);
    EXPECT_EQ(sessionLeft(steps.state(), sessionStart), 0s);
}

} // namespace
