// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/pointwalk.h"

#include "support/sessiondrive.h"

#include <gtest/gtest.h>

using namespace unknot;
using namespace unknot::test;
using session::PointEnd;
using session::PointWalk;
using session::SessionBudget;

namespace
{

const SessionBudget plenty{20min};

session::Progress atPoint(std::size_t point, int holdsBegun = 0)
{
    session::Progress progress;
    progress.point = point;
    progress.holdsBegun = holdsBegun;
    progress.located = true;
    return progress;
}

void press(PointWalk &walk, Milliseconds time, TimePoint until)
{
    walk.course().beginHold();
    walk.course().endHold(time, false);
    walk.release(until);
}

TEST(PointWalk, beginsWithTheFirstPointThatIsLeft)
{
    PointWalk walk(usualPlan(3));
    walk.resumeFrom(atPoint(1));
    EXPECT_EQ(walk.first(), 1U);
    walk.begin(sessionStart);
    EXPECT_EQ(walk.index(), 1U);
}

TEST(PointWalk, staysAtTheLastPointWhenNoneIsLeft)
{
    PointWalk walk(usualPlan(3));
    walk.resumeFrom(atPoint(7));
    EXPECT_EQ(walk.first(), walk.size());
    walk.begin(sessionStart);
    EXPECT_EQ(walk.index(), 2U);
    PointWalk none(session::Plan{});
    none.begin(sessionStart);
    EXPECT_EQ(none.nextFitting(0, plenty), 0U);
}

TEST(PointWalk, passesOverPointsThatCannotBePressed)
{
    safety::Dose longHold = usualDose();
    longHold.hold = 60s;
    const PointWalk walk(planOf({safety::Dose{}, longHold, usualDose()}));
    EXPECT_EQ(walk.nextFitting(0, plenty), 1U);
    EXPECT_EQ(walk.nextFitting(0, SessionBudget{59s}), 2U);
    EXPECT_EQ(walk.nextFitting(0, SessionBudget{29s}), 3U);
}

TEST(PointWalk, goesBackOnlyToWhatWasNotPressed)
{
    PointWalk walk(usualPlan(3));
    EXPECT_FALSE(walk.canGoBack(plenty));
    walk.leave(PointEnd::Skipped);
    walk.moveTo(1);
    EXPECT_TRUE(walk.canGoBack(plenty));
    EXPECT_FALSE(walk.canGoBack(SessionBudget{29s}));
    press(walk, 30s, sessionStart);
    walk.leave(PointEnd::Finished);
    walk.moveTo(2);
    EXPECT_FALSE(walk.canGoBack(plenty));
}

TEST(PointWalk, neverGoesBackToWhatWasTooMuchOrBeforeTheInterruption)
{
    PointWalk walk(usualPlan(2));
    walk.leave(PointEnd::TooMuch);
    walk.moveTo(1);
    EXPECT_FALSE(walk.canGoBack(plenty));
    PointWalk resumed(usualPlan(2));
    resumed.resumeFrom(atPoint(1));
    resumed.begin(sessionStart);
    EXPECT_FALSE(resumed.canGoBack(plenty));
}

TEST(PointWalk, aPointThatEndsByItselfIsFinishedOnlyIfPressed)
{
    PointWalk walk(usualPlan(2));
    EXPECT_EQ(walk.endByItself(0), PointEnd::Skipped);
    press(walk, 30s, sessionStart);
    EXPECT_EQ(walk.endByItself(0), PointEnd::Finished);
    EXPECT_EQ(walk.endByItself(1), PointEnd::Skipped);
}

TEST(PointWalk, theSearchBeforeAnInterruptionCountsOnce)
{
    PointWalk walk(usualPlan(2));
    walk.resumeFrom(atPoint(1));
    EXPECT_FALSE(walk.takeLocated());
    walk.begin(sessionStart);
    EXPECT_TRUE(walk.takeLocated());
    EXPECT_FALSE(walk.takeLocated());
}

TEST(PointWalk, owesWhatIsMissingOfTheShortestRest)
{
    PointWalk walk(usualPlan());
    EXPECT_EQ(walk.restOwed(sessionStart), 0s);
    press(walk, 30s, sessionStart);
    EXPECT_EQ(walk.restOwed(sessionStart + 4s), 6s);
    EXPECT_EQ(walk.restOwed(sessionStart + 1h), 0s);
}

TEST(PointWalk, owesNoRestToAHoldThatGoesOn)
{
    PointWalk walk(usualPlan());
    walk.course().beginHold();
    walk.course().endHold(12s, true);
    walk.release(sessionStart);
    EXPECT_EQ(walk.restOwed(sessionStart), 0s);
}

TEST(PointWalk, owesAWholeRestAfterAnInterruptionAmidHolds)
{
    PointWalk walk(usualPlan());
    walk.resumeFrom(atPoint(0, 1));
    walk.begin(sessionStart);
    EXPECT_EQ(walk.restOwed(sessionStart), session::shortestRest);
}

TEST(PointWalk, easesGentlePointsOffFurther)
{
    PointWalk walk(planOf({usualDose(), gentleDose()}));
    EXPECT_EQ(walk.course().easeOff(), session::Response::EaseOff);
    EXPECT_EQ(walk.course().targetPressure(), 3);
    walk.moveTo(1);
    EXPECT_EQ(walk.course().easeOff(), session::Response::EaseOff);
    EXPECT_EQ(walk.course().targetPressure(), 2);
}

} // namespace
