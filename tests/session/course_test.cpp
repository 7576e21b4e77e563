// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sessiondrive.h"

#include <gmock/gmock.h>

using namespace unknot;
using namespace unknot::test;
using session::Ache;
using session::Phase;
using testing::ElementsAre;
using testing::IsEmpty;

namespace
{

TEST(Course, beginsWithTheTwoPainQuestions)
{
    SessionDrive drive(usualPlan());
    EXPECT_EQ(drive.view().pain, session::Pain::AtRest);
    drive.put(in::Rate{6});
    EXPECT_EQ(drive.view().pain, session::Pain::OnMovement);
    drive.put(in::Rate{});
    EXPECT_THAT(drive.lines(),
        ElementsAre("RateBefore of 0", "pain before at rest 6", "RateBefore of 0", "pain before on movement -", "Prepare of 0"));
}

TEST(Course, waitsForThePersonInPrepareAndLocate)
{
    SessionDrive drive(usualPlan());
    drive.put(in::Rate{6});
    drive.put(in::Rate{7});
    drive.wait(1h);
    EXPECT_EQ(drive.phase(), Phase::Prepare);
    drive.put(in::Ready{});
    drive.wait(1h);
    EXPECT_EQ(drive.phase(), Phase::Locate);
    EXPECT_EQ(drive.engine().nextMoment(), std::nullopt);
}

TEST(Course, onePointGoesThroughAllItsHolds)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.lines();
    drive.wait(1h);
    EXPECT_THAT(drive.lines(),
        ElementsAre("Hold 1 of 0", "0/1 begins at 5 for 30000", "0/1 ends time 30000", "Rest 1 of 0", "LeadIn 2 of 0", "Hold 2 of 0",
            "0/2 begins at 5 for 30000", "0/2 ends time 30000", "Rest 2 of 0", "LeadIn 3 of 0", "Hold 3 of 0", "0/3 begins at 5 for 30000",
            "0/3 ends time 30000", "0 ends finished", "BetweenPoints of 0", "RateAfter of 0"));
}

TEST(Course, ofSeveralPointsPreparesEachAfterARest)
{
    SessionDrive drive(usualPlan(2));
    drive.begin();
    drive.waitFor(Phase::BetweenPoints);
    drive.lines();
    drive.wait(19'999ms);
    EXPECT_THAT(drive.lines(), IsEmpty());
    drive.wait(1ms);
    EXPECT_THAT(drive.lines(), ElementsAre("Prepare of 1"));
    drive.beginPoint();
    EXPECT_THAT(drive.lines(), ElementsAre("Locate of 1", "1 located 5 0", "LeadIn 1 of 1"));
}

TEST(Course, endsWithTheTwoPainQuestions)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.wait(1h);
    drive.lines();
    drive.put(in::Rate{3});
    drive.put(in::Rate{4});
    EXPECT_THAT(drive.lines(), ElementsAre("pain after at rest 3", "RateAfter of 0", "pain after on movement 4", "completed", "Done of 0"));
    EXPECT_TRUE(drive.engine().done());
}

TEST(Course, stepsBeginAndEndAtTheirExactMoments)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.wait(1h);
    std::vector<Milliseconds> begins;
    for (const Happened &one : drive.log())
        if (std::holds_alternative<out::HoldStarted>(one.event))
            begins.push_back(one.at - sessionStart);
    EXPECT_THAT(begins, ElementsAre(5s, 55s, 105s));
}

TEST(Course, oneLateCallGivesTheSameAsPromptOnes)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    session::SessionEngine late = drive.engine();
    const std::size_t before = drive.log().size();
    drive.wait(1h);
    const std::vector<session::Event> events = late.advance(drive.now());
    ASSERT_EQ(events.size(), drive.log().size() - before);
    for (std::size_t i = 0; i < events.size(); ++i)
        EXPECT_EQ(events[i], drive.log()[before + i].event) << lineOf(events[i]);
}

TEST(Course, nothingFoundLeavesThePointOut)
{
    for (const in::Located &nothing : {in::Located{0, Ache::No}, in::Located{{}, Ache::No}}) {
        SessionDrive drive(usualPlan(2));
        drive.put(in::Rate{6});
        drive.put(in::Rate{7});
        drive.put(in::Ready{});
        drive.lines();
        drive.put(nothing);
        EXPECT_THAT(drive.lines(), ElementsAre(testing::StartsWith("0 located"), "0 ends nothing found", "Prepare of 1"));
    }
}

TEST(Course, anythingElseFoundIsPressed)
{
    for (const in::Located &found : {in::Located{0, Ache::Yes}, in::Located{4, Ache::No}, in::Located{}, in::Located{0, {}}}) {
        SessionDrive drive(usualPlan());
        drive.put(in::Rate{6});
        drive.put(in::Rate{7});
        drive.put(in::Ready{});
        drive.put(found);
        EXPECT_EQ(drive.phase(), Phase::LeadIn);
    }
}

TEST(Course, nothingPressedAsksNothingAfterwards)
{
    SessionDrive drive(usualPlan());
    drive.put(in::Rate{6});
    drive.put(in::Rate{7});
    drive.put(in::Ready{});
    drive.lines();
    drive.put(in::Located{0, Ache::No});
    EXPECT_THAT(drive.lines(), ElementsAre("0 located 0 2", "0 ends nothing found", "stopped", "Done of 0"));
}

TEST(Course, ofAnEmptyPlanIsOverAtOnce)
{
    SessionDrive drive(session::Plan{});
    EXPECT_THAT(drive.lines(), ElementsAre("stopped", "Done of 0"));
}

TEST(Course, numbersOffTheScaleAreNotTaken)
{
    SessionDrive drive(usualPlan());
    EXPECT_FALSE(drive.put(in::Rate{11}));
    EXPECT_FALSE(drive.put(in::Rate{-1}));
    drive.put(in::Rate{0});
    drive.put(in::Rate{10});
    drive.put(in::Ready{});
    EXPECT_FALSE(drive.put(in::Located{11, Ache::Yes}));
    drive.put(in::Located{5, Ache::Yes});
    drive.waitFor(Phase::Hold);
    EXPECT_FALSE(drive.put(in::Press{11}));
    EXPECT_FALSE(drive.put(in::Press{-1}));
}

TEST(Course, nothingHappensBeforeStart)
{
    session::SessionEngine engine(usualPlan());
    EXPECT_THAT(engine.handle(in::Rate{5}, sessionStart), IsEmpty());
    EXPECT_THAT(engine.advance(sessionStart), IsEmpty());
    EXPECT_FALSE(engine.start(sessionStart).empty());
    EXPECT_THAT(engine.start(sessionStart), IsEmpty());
}

TEST(Course, timeThatGoesBackwardsChangesNothing)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.wait(10s);
    session::SessionEngine engine = drive.engine();
    EXPECT_THAT(engine.advance(sessionStart), IsEmpty());
    EXPECT_EQ(engine.snapshot(drive.now()), drive.view());
    EXPECT_THAT(engine.handle(in::Ready{}, sessionStart), IsEmpty());
    EXPECT_EQ(engine.snapshot(drive.now()), drive.view());
}

TEST(Course, aRestIsNeverUnderTenSecondsWhateverThePlanSays)
{
    safety::Dose hasty = usualDose();
    hasty.rest = 2s;
    SessionDrive drive(planOf({hasty}));
    drive.begin();
    drive.waitFor(Phase::Rest);
    EXPECT_EQ(drive.view().whole, 10s);
}

TEST(Course, aHoldIsShortenedToWhatThePointMayStillTake)
{
    safety::Dose dose = usualDose();
    dose.maxPressed = 70s;
    SessionDrive drive(planOf({dose}));
    drive.begin();
    drive.wait(1h);
    std::vector<Milliseconds> pressed;
    for (const out::HoldEnded &hold : drive.all<out::HoldEnded>())
        pressed.push_back(hold.pressed);
    EXPECT_THAT(pressed, ElementsAre(30s, 30s, 10s));
}

TEST(Course, aHoldOfUnderFiveSecondsIsNotBegun)
{
    safety::Dose dose = usualDose();
    dose.maxPressed = 64s;
    SessionDrive drive(planOf({dose}));
    drive.begin();
    drive.wait(1h);
    EXPECT_EQ(drive.all<out::HoldStarted>().size(), 2U);
    EXPECT_EQ(drive.all<out::PointEnded>().front().end, session::PointEnd::Finished);
}

TEST(Course, noHoldBeginsThatWouldPassTheHardLimit)
{
    session::Plan plan = usualPlan();
    plan.hardLimit = 119s; // the third hold would end at 30 + 15 + 30 + 15 + 30
    SessionDrive drive(plan);
    drive.begin();
    drive.waitFor(Phase::BetweenPoints);
    EXPECT_EQ(drive.all<out::HoldStarted>().size(), 2U);
    EXPECT_EQ(drive.view().whole, 20s);
}

TEST(Course, theLastMovementKeepsToTheHardLimit)
{
    session::Plan plan = usualPlan();
    plan.hardLimit = plan.length() + 5s;
    SessionDrive drive(plan);
    drive.begin();
    drive.waitFor(Phase::BetweenPoints);
    EXPECT_EQ(drive.view().whole, 5s);
}

TEST(Course, aPointWithoutTimeLeftIsLeftOutForOneThatFits)
{
    safety::Dose brief = usualDose();
    brief.hold = 10s;
    brief.reps = 1;
    session::Plan plan = planOf({usualDose(), usualDose(), brief});
    plan.hardLimit = 120s + 20s + 10s; // first point, rest, the short one
    SessionDrive drive(plan);
    drive.begin();
    drive.waitFor(Phase::BetweenPoints);
    drive.lines();
    drive.wait(1h);
    EXPECT_THAT(drive.lines(), ElementsAre("1 ends skipped", "Prepare of 2"));
}

} // namespace
