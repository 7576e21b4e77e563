// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sessiondrive.h"

#include <gmock/gmock.h>

using namespace unknot;
using namespace unknot::test;
using session::Phase;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

namespace
{

TEST(Cues, ofAHoldAndItsRestComeAtTheirMoments)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.cues();
    drive.waitFor(Phase::Hold);
    EXPECT_THAT(drive.cues(), ElementsAre("LeadInSecond 3 @2000", "LeadInSecond 2 @3000", "LeadInSecond 1 @4000", "HoldBegins @5000"));
    drive.waitFor(Phase::Rest);
    EXPECT_THAT(drive.cues(),
        ElementsAre("HalfTime @20000", "LastSecond 5 @30000", "LastSecond 4 @31000", "LastSecond 3 @32000", "LastSecond 2 @33000",
            "LastSecond 1 @34000", "HoldEnds @35000"));
    drive.waitFor(Phase::LeadIn);
    EXPECT_THAT(drive.cues(), ElementsAre("RestEndsSoon 3 @47000"));
}

TEST(Cues, ofALateCallCarryTheirOwnMoments)
{
    session::SessionEngine engine(usualPlan());
    (void)engine.start(sessionStart);
    for (const session::Input &input : std::vector<session::Input>{in::Rate{}, in::Rate{}, in::Ready{}, in::Located{}})
        (void)engine.handle(input, sessionStart);
    for (const session::Event &event : engine.advance(sessionStart + 1h))
        if (const auto *cue = std::get_if<out::CueDue>(&event); cue && cue->cue == out::Cue::HalfTime) {
            EXPECT_EQ(cue->at, sessionStart + 20s);
            return;
        }
    FAIL() << "no cue at half-time";
}

TEST(Cues, aLeadInOfThreeSecondsCountsFromItsBeginning)
{
    session::Plan plan = usualPlan();
    plan.leadIn = 3s;
    SessionDrive drive(plan);
    drive.begin();
    EXPECT_THAT(drive.cues(), ElementsAre("LeadInSecond 3 @0"));
}

TEST(Cues, nextPointIsAnnouncedWithItsPrepare)
{
    SessionDrive drive(usualPlan(2));
    drive.begin();
    drive.waitFor(Phase::BetweenPoints);
    drive.cues();
    drive.waitFor(Phase::Prepare);
    EXPECT_THAT(drive.cues(), ElementsAre("RestEndsSoon 3 @152000", "NextPoint @155000"));
}

TEST(Cues, samePointOnTheOtherSideIsAChangeOfSide)
{
    session::Plan plan = usualPlan(2);
    plan.points[1].point = plan.points[0].point;
    plan.points[1].side = Side::Right;
    SessionDrive drive(plan);
    drive.begin();
    drive.waitFor(Phase::BetweenPoints);
    drive.cues();
    drive.waitFor(Phase::Prepare);
    EXPECT_THAT(drive.cues(), ElementsAre("RestEndsSoon 3 @152000", "ChangeSide @155000"));
}

TEST(Cues, otherPointOnTheOtherSideIsTheNextPoint)
{
    session::Plan plan = usualPlan(2);
    plan.points[1].side = Side::Right;
    SessionDrive drive(plan);
    drive.begin();
    drive.waitFor(Phase::Prepare);
    EXPECT_THAT(drive.cues(), Contains("NextPoint @155000"));
}

TEST(Cues, sessionOverComesOnceWhenThePressingIsOver)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.waitFor(Phase::BetweenPoints);
    drive.cues();
    drive.waitFor(Phase::RateAfter);
    EXPECT_THAT(drive.cues(), ElementsAre("SessionOver @155000"));
    drive.put(in::Rate{1});
    drive.put(in::Rate{1});
    EXPECT_THAT(drive.cues(), IsEmpty());
}

TEST(Cues, sessionOverComesWithTheEndWhenNothingWasPressed)
{
    SessionDrive drive(usualPlan());
    drive.put(in::Stop{});
    EXPECT_TRUE(drive.engine().done());
    EXPECT_THAT(drive.cues(), ElementsAre("SessionOver @0"));
}

TEST(Cues, afterAPauseHalfTimeIsOfTheWholeHoldAndOnlyOnce)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.wait(5s + 20s);
    drive.put(in::Pause{});
    drive.cues();
    drive.put(in::Resume{});
    drive.waitFor(Phase::Rest);
    EXPECT_THAT(drive.cues(),
        ElementsAre("LeadInSecond 3 @27000", "LeadInSecond 2 @28000", "LeadInSecond 1 @29000", "HoldBegins @30000", "LastSecond 5 @35000",
            "LastSecond 4 @36000", "LastSecond 3 @37000", "LastSecond 2 @38000", "LastSecond 1 @39000", "HoldEnds @40000"));
}

TEST(Cues, everyEndOfPressingIsHeard)
{
    const std::vector<session::Input> ends{in::Skip{}, in::Back{}, in::Pause{}, in::Stop{}};
    for (const session::Input &end : ends) {
        SessionDrive drive(usualPlan());
        drive.begin();
        drive.wait(10s);
        drive.put(end);
        EXPECT_THAT(drive.cues(), Contains("HoldEnds @10000"));
    }
}

TEST(Cues, tooMuchHasASoundOfItsOwn)
{
    SessionDrive drive(usualPlan(2));
    drive.begin();
    drive.wait(10s);
    drive.cues();
    drive.put(in::TooMuch{});
    EXPECT_THAT(drive.cues(), ElementsAre("LetGo @10000"));
    drive.put(in::Felt{session::Felt::Unwell});
    EXPECT_THAT(drive.cues(), ElementsAre("SessionOver @10000"));
}

TEST(Cues, easingOffAndSinkingInAreHeardWithTheirChange)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.wait(10s);
    drive.lines();
    drive.put(in::Easing{});
    EXPECT_THAT(drive.lines(true), ElementsAre("0 reload at 5", "cue SinkIn @10000"));
    drive.put(in::Stronger{});
    EXPECT_THAT(drive.lines(true), ElementsAre("0 target 3", "cue EaseOff @10000"));
}

TEST(Cues, aSkippedRestTellsOfItsNewEnd)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    drive.waitFor(Phase::Rest);
    drive.cues();
    drive.put(in::Skip{});
    drive.waitFor(Phase::LeadIn);
    EXPECT_THAT(drive.cues(), ElementsAre("RestEndsSoon 3 @42000"));
}

} // namespace
