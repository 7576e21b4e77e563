// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sessionroute.h"

#include "support/sessiondrive.h"

#include <gmock/gmock.h>

using namespace unknot;
using namespace unknot::test;
using session::Phase;
using session::PointEnd;
using session::SessionRoute;
using session::SessionState;
using session::SessionSteps;
using testing::ElementsAre;

namespace
{

session::Progress ratedProgress()
{
    session::Progress progress;
    progress.ratedBefore = true;
    return progress;
}

TEST(SessionRoute, asksFirstAndNotAgainAfterAnInterruption)
{
    SessionSteps fresh{SessionState(usualPlan())};
    SessionRoute(fresh).begin(sessionStart);
    EXPECT_THAT(linesOf(fresh.takeEvents()), ElementsAre("RateBefore of 0"));
    SessionSteps resumed{SessionState(usualPlan(), ratedProgress())};
    SessionRoute(resumed).begin(sessionStart);
    EXPECT_THAT(linesOf(resumed.takeEvents()), ElementsAre("Prepare of 0"));
}

TEST(SessionRoute, anEmptyPlanIsOverAtOnce)
{
    SessionSteps steps{SessionState(session::Plan{})};
    SessionRoute(steps).begin(sessionStart);
    EXPECT_THAT(linesOf(steps.takeEvents()), ElementsAre("stopped", "Done of 0", "cue SessionOver @0"));
}

TEST(SessionRoute, pointsThatCannotBePressedEndUnseen)
{
    SessionSteps steps{SessionState(planOf({safety::Dose{}, usualDose()}), ratedProgress())};
    SessionRoute(steps).begin(sessionStart);
    EXPECT_THAT(linesOf(steps.takeEvents()), ElementsAre("0 ends skipped", "Prepare of 1"));
}

TEST(SessionRoute, noRestWhereNoHoldCanFollow)
{
    session::Plan plan = usualPlan();
    plan.hardLimit = 74s; // the second hold would end at 75 s
    SessionSteps steps{SessionState(plan, ratedProgress())};
    SessionRoute route(steps);
    route.begin(sessionStart);
    steps.enterHold();
    steps.moveTo(sessionStart + 30s);
    (void)steps.takeEvents();
    route.endOfStep();
    EXPECT_THAT(
        linesOf(steps.takeEvents()), ElementsAre("0/1 ends time 30000", "cue HoldEnds @30000", "0 ends finished", "BetweenPoints of 0"));
}

TEST(SessionRoute, theLastRestIsAsLongAsTheLimitLeaves)
{
    session::Plan plan = usualPlan();
    plan.hardLimit = 35s;
    SessionSteps steps{SessionState(plan, ratedProgress())};
    SessionRoute route(steps);
    route.begin(sessionStart);
    steps.enterHold();
    steps.moveTo(sessionStart + 30s);
    route.endOfStep();
    EXPECT_EQ(steps.state().phase, Phase::BetweenPoints);
    EXPECT_EQ(steps.state().timer.length(), 5s);
}

TEST(SessionRoute, leadsInLongerWhereTheRestWasTooShort)
{
    SessionSteps steps{SessionState(usualPlan(), ratedProgress())};
    SessionRoute route(steps);
    route.begin(sessionStart);
    steps.enterHold();
    steps.endHold(session::HoldEnd::SteppedBack);
    route.leadInAgain();
    EXPECT_EQ(steps.state().phase, Phase::LeadIn);
    EXPECT_EQ(steps.state().timer.length(), session::shortestRest);
}

TEST(SessionRoute, theOtherSideOfAPointIsAnnouncedAsThat)
{
    session::Plan plan = usualPlan(2);
    plan.points[1].point = plan.points[0].point;
    plan.points[1].side = Side::Right;
    SessionSteps steps{SessionState(plan, ratedProgress())};
    SessionRoute route(steps);
    route.begin(sessionStart);
    (void)steps.takeEvents();
    route.finishPoint(PointEnd::Skipped);
    EXPECT_THAT(linesOf(steps.takeEvents()), ElementsAre("0 ends skipped", "Prepare of 1", "cue ChangeSide @0"));
}

TEST(SessionRoute, rateAfterOnlyWhereSomethingWasPressed)
{
    SessionSteps unpressed{SessionState(usualPlan(), ratedProgress())};
    SessionRoute(unpressed).endPressing();
    EXPECT_EQ(unpressed.state().phase, Phase::Done);
    session::Progress progress = ratedProgress();
    progress.pressedAnything = true;
    SessionSteps pressed{SessionState(usualPlan(), progress)};
    SessionRoute(pressed).endPressing();
    EXPECT_EQ(pressed.state().phase, Phase::RateAfter);
}

} // namespace
