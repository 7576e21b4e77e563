// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sessionsteps.h"

#include "support/sessiondrive.h"

#include <gmock/gmock.h>

using namespace unknot;
using namespace unknot::test;
using session::HoldEnd;
using session::Phase;
using session::SessionSteps;
using testing::ElementsAre;
using testing::IsEmpty;

namespace
{

SessionSteps stepsOf(const session::Plan &plan)
{
    SessionSteps steps{session::SessionState(plan)};
    steps.begin(sessionStart);
    return steps;
}

TEST(SessionSteps, eventsAreHandedOutOnce)
{
    SessionSteps steps = stepsOf(usualPlan());
    steps.enter(Phase::Prepare);
    EXPECT_THAT(linesOf(steps.takeEvents()), ElementsAre("Prepare of 0"));
    EXPECT_THAT(linesOf(steps.takeEvents()), IsEmpty());
}

TEST(SessionSteps, timeNeverGoesBack)
{
    SessionSteps steps = stepsOf(usualPlan());
    steps.moveTo(sessionStart + 5s);
    steps.moveTo(sessionStart + 2s);
    EXPECT_EQ(steps.now(), sessionStart + 5s);
}

TEST(SessionSteps, aHoldTellsOfItsBeginningBeforeItsCue)
{
    SessionSteps steps = stepsOf(usualPlan());
    steps.enterHold();
    EXPECT_THAT(linesOf(steps.takeEvents()), ElementsAre("Hold 1 of 0", "0/1 begins at 5 for 30000", "cue HoldBegins @0"));
    EXPECT_TRUE(steps.state().pressedAnything);
}

TEST(SessionSteps, pressingIsSpentWhenTheHoldEndsAndNotTwice)
{
    SessionSteps steps = stepsOf(usualPlan());
    steps.enterHold();
    steps.moveTo(sessionStart + 12s);
    EXPECT_EQ(steps.budget().spent(), 12s);
    steps.endHold(HoldEnd::Skipped);
    EXPECT_EQ(steps.budget().spent(), 12s);
    steps.enterTimed(Phase::Rest, 15s, {});
    steps.moveTo(sessionStart + 16s);
    EXPECT_EQ(steps.budget().spent(), 16s);
    steps.enter(Phase::Prepare);
    steps.moveTo(sessionStart + 1h);
    EXPECT_EQ(steps.budget().spent(), 16s);
}

TEST(SessionSteps, aPausedHoldGoesOnWhereItWas)
{
    SessionSteps steps = stepsOf(usualPlan());
    steps.enterHold();
    steps.moveTo(sessionStart + 12s);
    steps.endHold(HoldEnd::Paused);
    steps.pause();
    steps.moveTo(sessionStart + 1h);
    steps.unpause();
    (void)steps.takeEvents();
    steps.enterHold();
    EXPECT_THAT(linesOf(steps.takeEvents()), ElementsAre("Hold 1 of 0", "0/1 begins at 5 for 18000", "cue HoldBegins @3600000"));
    EXPECT_EQ(steps.state().timer.left(steps.now()), 18s);
    EXPECT_EQ(steps.budget().spent(), 12s);
}

TEST(SessionSteps, onlyAPauseCanBeEnded)
{
    SessionSteps steps = stepsOf(usualPlan());
    steps.unpause();
    EXPECT_THAT(linesOf(steps.takeEvents()), IsEmpty());
}

TEST(SessionSteps, aNumberAfterThePointIsOnlyWrittenDown)
{
    SessionSteps steps = stepsOf(usualPlan());
    steps.enterHold();
    steps.endHold(HoldEnd::Skipped);
    steps.enterTimed(Phase::BetweenPoints, 20s, {});
    EXPECT_EQ(steps.takePress(9), session::Response::None);
    EXPECT_EQ(steps.state().walk.course().pressNumber(), 9);
    EXPECT_FALSE(steps.state().walk.course().easedOff());
}

TEST(SessionSteps, theTargetIsToldBeforeItsCue)
{
    SessionSteps steps = stepsOf(usualPlan());
    steps.enterHold();
    (void)steps.takeEvents();
    EXPECT_EQ(steps.easeOff(), session::Response::EaseOff);
    steps.tellTarget(out::Cue::EaseOff);
    EXPECT_THAT(linesOf(steps.takeEvents()), ElementsAre("0 target 3", "cue EaseOff @0"));
}

} // namespace
