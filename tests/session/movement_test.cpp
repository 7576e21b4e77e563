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

session::Plan movedPlan(std::size_t points = 1)
{
    session::Plan plan = usualPlan(points);
    plan.movement = session::movementLength;
    return plan;
}

// To the end of the first point's last hold.
void pressPoint(SessionDrive &drive)
{
    drive.waitFor(Phase::BetweenPoints);
    drive.lines();
}

TEST(Movement, followsOnceOneHasComeOff)
{
    SessionDrive drive(movedPlan(2));
    drive.begin();
    pressPoint(drive);
    drive.wait(4999ms);
    EXPECT_THAT(drive.lines(), IsEmpty());
    drive.wait(1ms);
    EXPECT_THAT(drive.lines(), ElementsAre("Move of 0"));
    drive.wait(26'999ms);
    EXPECT_THAT(drive.lines(true), IsEmpty());
    drive.wait(1ms);
    EXPECT_THAT(drive.lines(true), ElementsAre(testing::StartsWith("cue RestEndsSoon 3")));
    drive.wait(3000ms);
    EXPECT_THAT(drive.lines(), ElementsAre("Prepare of 1"));
}

TEST(Movement, comesAfterTheLastPointTooAndThenTheQuestions)
{
    SessionDrive drive(movedPlan());
    drive.begin();
    pressPoint(drive);
    drive.wait(1h);
    EXPECT_THAT(drive.lines(), ElementsAre("Move of 0", "RateAfter of 0"));
}

TEST(Movement, isNoneWhereNoneIsAskedFor)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    pressPoint(drive);
    drive.wait(1h);
    EXPECT_THAT(drive.lines(), ElementsAre("RateAfter of 0"));
}

// What had too much is let rest.
TEST(Movement, doesNotFollowWhatWasTooMuch)
{
    SessionDrive drive(movedPlan(2));
    drive.begin();
    drive.waitFor(Phase::Hold);
    drive.put(in::TooMuch{});
    drive.put(in::Felt{session::Felt::TooStrong});
    ASSERT_EQ(drive.phase(), Phase::BetweenPoints);
    drive.lines();
    drive.wait(19'999ms);
    EXPECT_THAT(drive.lines(), IsEmpty()) << "it rests as long as without";
    drive.wait(1ms);
    EXPECT_EQ(drive.phase(), Phase::Prepare);
}

TEST(Movement, ofOneMuscleComesAfterTheLastOfItsPoints)
{
    session::Plan plan = movedPlan(3);
    for (session::PlannedPoint &point : plan.points)
        point.muscle = {"deltoid"};
    plan.points[2].side = Side::Right;
    SessionDrive drive(plan);
    drive.begin();
    pressPoint(drive);
    drive.wait(20s);
    EXPECT_THAT(drive.lines(), ElementsAre("Prepare of 1")) << "the next point is of the same muscle";
    drive.put(in::Ready{});
    drive.put(in::Located{5, session::Ache::Yes});
    pressPoint(drive);
    drive.wait(5s);
    EXPECT_THAT(drive.lines(), ElementsAre("Move of 1")) << "the next one is on the other side";
}

TEST(Movement, isSkippedPausedAndStopped)
{
    SessionDrive drive(movedPlan(2));
    drive.begin();
    drive.waitFor(Phase::Move);
    EXPECT_TRUE(drive.view().canSkip);
    EXPECT_FALSE(drive.view().canGoBack);
    drive.put(in::Pause{});
    drive.wait(1h);
    EXPECT_EQ(drive.phase(), Phase::Move);
    drive.put(in::Resume{});
    drive.lines();
    drive.put(in::Skip{});
    EXPECT_THAT(drive.lines(), ElementsAre("Prepare of 1"));

    SessionDrive other(movedPlan(2));
    other.begin();
    other.waitFor(Phase::Move);
    other.put(in::Stop{});
    EXPECT_EQ(other.phase(), Phase::RateAfter);
}

TEST(Movement, isPartOfWhatASessionTakes)
{
    const session::Plan without = usualPlan(3);
    session::Plan with = movedPlan(3);
    EXPECT_EQ(with.length() - without.length(), 2 * (session::comingOff + session::movementLength - without.restBetweenPoints));
    with.restBetweenPoints = Seconds{60};
    EXPECT_EQ(with.between(), Seconds{60}) << "never less than the rest that is wished for";

    SessionDrive drive(movedPlan(2));
    drive.begin();
    drive.waitFor(Phase::BetweenPoints);
    const Milliseconds before = drive.view().sessionLeft;
    EXPECT_EQ(drive.view().leftBetween, Seconds{35});
    drive.waitFor(Phase::Move);
    EXPECT_EQ(before - drive.view().sessionLeft, session::comingOff);
    EXPECT_EQ(drive.view().leftBetween, Seconds{30});
}

// It counts as rest.
TEST(Movement, keepsToTheHardLimit)
{
    session::Plan plan = movedPlan();
    plan.hardLimit = Seconds{30 + 15 + 30 + 15 + 30 + 5 + 7};
    SessionDrive drive(plan);
    drive.begin();
    drive.waitFor(Phase::Move);
    EXPECT_EQ(drive.view().whole, Seconds{7});
    plan.hardLimit -= Seconds{7};
    SessionDrive none(plan);
    none.begin();
    pressPoint(none);
    none.wait(5s);
    EXPECT_EQ(none.phase(), Phase::RateAfter);
}

} // namespace
