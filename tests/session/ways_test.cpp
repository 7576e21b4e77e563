// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sessiondrive.h"

#include <gmock/gmock.h>

#include <random>

using namespace unknot;
using namespace unknot::test;
using session::Phase;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

namespace
{

const catalogue::Pace slowThenQuick{{{3s, 2s, 1}, {1s, 1s, 2}}};

session::Plan pacedPlan(const catalogue::Pace &pace, Seconds hold = 30s)
{
    session::Plan plan = usualPlan(2);
    plan.points[0].way = {"squeezes"};
    plan.points[0].pace = pace;
    plan.points[0].dose.hold = hold;
    return plan;
}

// The beats of the first hold, in ms since it began.
std::vector<std::pair<Milliseconds, bool>> beatsOf(SessionDrive &drive)
{
    std::vector<std::pair<Milliseconds, bool>> beats;
    std::optional<TimePoint> began;
    for (const Happened &one : drive.log()) {
        if (std::holds_alternative<out::HoldStarted>(one.event) && !began)
            began = one.at;
        const auto *cue = std::get_if<out::CueDue>(&one.event);
        if (began && cue && (cue->cue == out::Cue::BeatOn || cue->cue == out::Cue::BeatOff))
            beats.emplace_back(cue->at - *began, cue->cue == out::Cue::BeatOn);
    }
    return beats;
}

session::PlannedWay rolling()
{
    safety::Dose dose = usualDose();
    dose.hold = 60s;
    dose.reps = dose.maxReps = 1;
    dose.maxPressed = 60s;
    dose.reloads = 0;
    return {{"rolling"}, {{{4s, 4s, 1}}}, dose, {{"roller"}, {"sit-floor"}}};
}

std::vector<std::string> toFirstHold(SessionDrive &drive)
{
    drive.begin();
    drive.waitFor(Phase::Hold);
    return drive.lines();
}

TEST(Pace, beatsFromTheFirstMomentOfAHoldToTheCountdownAtItsEnd)
{
    SessionDrive drive(pacedPlan(slowThenQuick, 14s));
    toFirstHold(drive);
    drive.waitFor(Phase::Rest);
    EXPECT_EQ(beatsOf(drive),
        (std::vector<std::pair<Milliseconds, bool>>{{0s, true}, {3s, false}, {5s, true}, {6s, false}, {7s, true}, {8s, false}, {9s, true}}))
        << "the last beat begins before the countdown of three seconds, and none after";
}

// A metronome that drifts is none: half an hour of it, called late and at random, is at each of its moments to the millisecond.
TEST(Pace, doesNotDrift)
{
    const catalogue::Pace pace{{{700ms, 633ms, 3}, {1234ms, 517ms, 2}}};
    const Milliseconds length = 30min;
    std::vector<Milliseconds> expected;
    for (Milliseconds at{0}; at < length - 3s;) {
        for (const catalogue::Pace::Part &part : pace.parts) {
            for (int beat = 0; beat < 2 * part.times; ++beat) {
                if (at < length - 3s)
                    expected.push_back(at);
                at += beat % 2 == 0 ? part.on : part.off;
            }
        }
    }
    session::StepTimer timer;
    TimePoint now{Seconds{1}};
    const TimePoint began = now;
    timer.begin(now, length, session::holdMarks(length, pace));
    std::mt19937 random(7);
    std::vector<Milliseconds> heard;
    while (timer.elapsed(now) < length) {
        now += Milliseconds{std::uniform_int_distribution<>(1, 400)(random)};
        for (auto next = timer.nextMoment(); next && *next <= now; next = timer.nextMoment()) {
            const auto mark = timer.takeMark();
            if (!mark)
                break;
            if (mark->cue == out::Cue::BeatOn || mark->cue == out::Cue::BeatOff)
                heard.push_back(*next - began);
        }
    }
    EXPECT_EQ(heard, expected);
}

TEST(Pace, isShownAsItIsHeard)
{
    SessionDrive drive(pacedPlan(slowThenQuick));
    toFirstHold(drive);
    EXPECT_EQ(drive.view().beat, (session::Beat{true, 3s, 3s}));
    EXPECT_EQ(drive.view().way, WayId{"squeezes"});
    drive.wait(3s);
    EXPECT_EQ(drive.view().beat, (session::Beat{false, 2s, 2s}));
    drive.wait(2500ms);
    EXPECT_EQ(drive.view().beat, (session::Beat{true, 500ms, 1s}));
    drive.wait(21'500ms);
    EXPECT_FALSE(drive.view().beat) << "the countdown to the end";
    drive.waitFor(Phase::Rest);
    EXPECT_FALSE(drive.view().beat);
}

TEST(Pace, standsStillInAPauseAndGoesOnWhereItWas)
{
    SessionDrive drive(pacedPlan({{{4s, 4s, 1}}}));
    toFirstHold(drive);
    drive.wait(9s);
    drive.put(in::Pause{});
    drive.lines(true);
    drive.wait(1h);
    EXPECT_THAT(drive.lines(true), IsEmpty());
    drive.put(in::Resume{});
    drive.waitFor(Phase::Hold);
    EXPECT_EQ(drive.view().beat, (session::Beat{true, 3s, 4s}));
}

TEST(Pace, ofNoUseIsNone)
{
    for (const catalogue::Pace &pace : {catalogue::Pace{}, catalogue::Pace{{{-5s, Milliseconds{0}, 0}}}}) {
        SessionDrive drive(pacedPlan(pace));
        toFirstHold(drive);
        drive.waitFor(Phase::Rest);
        EXPECT_LE(beatsOf(drive).size(), 600U) << "it comes to an end";
    }
}

TEST(PressAs, changesWhatIsDoneAsLongAsNothingWasPressed)
{
    SessionDrive drive(usualPlan(2));
    drive.put(in::Rate{6});
    drive.put(in::Rate{6});
    ASSERT_EQ(drive.phase(), Phase::Prepare);
    EXPECT_TRUE(drive.view().canChooseWay);
    drive.lines();
    EXPECT_TRUE(drive.put(in::PressAs{rolling()}));
    EXPECT_THAT(drive.lines(), ElementsAre("0 pressed as rolling"));
    EXPECT_EQ(drive.view().way, WayId{"rolling"});
    EXPECT_EQ(drive.view().holds, 1);
    EXPECT_EQ(drive.engine().plan().points[0].with(), (catalogue::PointTool{{"roller"}, {"sit-floor"}}));
    drive.put(in::Ready{});
    drive.put(in::Located{5, session::Ache::Yes});
    EXPECT_FALSE(drive.view().canChooseWay);
    EXPECT_FALSE(drive.put(in::PressAs{rolling()}));
    drive.waitFor(Phase::Hold);
    drive.lines();
    EXPECT_EQ(drive.view().whole, 60s);
    drive.waitFor(Phase::BetweenPoints);
    EXPECT_THAT(drive.lines(), Contains("0 ends finished")) << "it has one hold";
}

TEST(PressAs, isNothingOnceAPointWasTooMuch)
{
    SessionDrive drive(usualPlan(2));
    toFirstHold(drive);
    drive.put(in::TooMuch{});
    drive.put(in::Felt{session::Felt::TooStrong});
    drive.waitFor(Phase::Prepare);
    EXPECT_FALSE(drive.view().canChooseWay);
    EXPECT_FALSE(drive.put(in::PressAs{rolling()}));
}

TEST(PressAs, isNothingWithoutADoseOrWithoutTheTimeForIt)
{
    session::Plan plan = usualPlan(1);
    plan.hardLimit = 45s;
    SessionDrive drive(plan);
    drive.put(in::Rate{6});
    drive.put(in::Rate{6});
    session::PlannedWay none = rolling();
    none.dose = {};
    EXPECT_FALSE(drive.put(in::PressAs{none}));
    EXPECT_FALSE(drive.put(in::PressAs{rolling()})) << "a minute, and there are 45 s";
}

TEST(PressAs, whatFollowsTooMuchIsSteady)
{
    session::Plan plan = usualPlan(2);
    plan.points[1].way = {"squeezes"};
    plan.points[1].pace = slowThenQuick;
    SessionDrive drive(plan);
    toFirstHold(drive);
    drive.put(in::TooMuch{});
    drive.put(in::Felt{session::Felt::TooStrong});
    EXPECT_TRUE(drive.engine().plan().points[1].way.empty());
    EXPECT_TRUE(drive.engine().plan().points[1].pace.isSteady());
}

TEST(Signs, areNotedOnceAndChangeNothing)
{
    SessionDrive drive(usualPlan());
    toFirstHold(drive);
    drive.wait(4s);
    EXPECT_TRUE(drive.put(in::Tell{session::Sign::Spreads}));
    EXPECT_FALSE(drive.put(in::Tell{session::Sign::Spreads}));
    drive.wait(3500ms);
    EXPECT_TRUE(drive.put(in::Tell{session::Sign::Twitches}));
    EXPECT_THAT(drive.lines(), ElementsAre("0/1 spreads 4000", "0/1 twitches 7500"));
    EXPECT_EQ(drive.phase(), Phase::Hold);
    EXPECT_THAT(drive.view().signs, ElementsAre(session::Sign::Spreads, session::Sign::Twitches));
    drive.waitFor(Phase::Rest);
    drive.waitFor(Phase::Hold);
    EXPECT_THAT(drive.view().signs, IsEmpty()) << "of this hold";
}

TEST(Signs, ofANerveEndThePointAtOnceAndItsMuscleForTheSession)
{
    for (const session::Sign sign : {session::Sign::Numb, session::Sign::Sharp}) {
        session::Plan plan = usualPlan(3);
        plan.points[0].muscle = plan.points[2].muscle = {"deltoid"};
        SessionDrive drive(plan);
        toFirstHold(drive);
        drive.wait(4s);
        drive.put(in::Tell{sign});
        EXPECT_EQ(drive.phase(), Phase::BetweenPoints);
        EXPECT_TRUE(drive.view().nerveSign);
        const auto said = drive.lines();
        EXPECT_THAT(said, Contains("0/1 ends too much 4000"));
        EXPECT_THAT(said, Contains("0 ends a nerve sign"));
        EXPECT_THAT(said, Not(Contains("0/1 ends time 4000")));
        drive.waitFor(Phase::Prepare);
        drive.put(in::Ready{});
        drive.put(in::Located{5, session::Ache::Yes});
        drive.waitFor(Phase::Hold);
        EXPECT_EQ(drive.view().pressure, plan.afterTooMuch.pressure) << "lightly from then on";
        drive.wait(1h);
        EXPECT_THAT(drive.lines(), Not(Contains("Prepare of 2"))) << "of the same muscle";
    }
}

// Twenty seconds after a numb arm the next point was by the nerves of the same armpit.
TEST(Signs, ofANerveEndWhatLiesByTheSameOneOnThatSide)
{
    session::Plan plan = usualPlan(4);
    plan.points[0].beside = {{"axilla"}};
    plan.points[1].beside = {{"plexus"}, {"axilla"}};
    plan.points[2].beside = {{"ulnar-nerve"}};
    plan.points[3].beside = {{"axilla"}};
    plan.points[3].side = plan.points[0].side == Side::Left ? Side::Right : Side::Left;
    SessionDrive drive(plan);
    toFirstHold(drive);
    drive.put(in::Tell{session::Sign::Numb});
    drive.waitFor(Phase::Prepare);
    EXPECT_EQ(drive.view().point, 2U);
    drive.put(in::Skip{});
    drive.waitFor(Phase::Prepare);
    EXPECT_EQ(drive.view().point, 3U) << "the other side has nerves of its own";
}

TEST(Signs, areOfAHoldThatRuns)
{
    SessionDrive drive(usualPlan());
    drive.begin();
    EXPECT_FALSE(drive.put(in::Tell{session::Sign::Sharp})) << "the lead-in: there is Too much for it";
    drive.waitFor(Phase::Hold);
    drive.put(in::Pause{});
    EXPECT_FALSE(drive.put(in::Tell{session::Sign::Spreads}));
}

// ---- a spot that has eased needs no more holds

TEST(Responsive, aNumberThatHasFallenEnoughEndsThePointWithThatHold)
{
    session::Plan plan = usualPlan();
    plan.points[0].dose.reloads = 0;
    SessionDrive drive(plan);
    toFirstHold(drive);
    drive.wait(15s);
    drive.put(in::Press{3});
    EXPECT_EQ(drive.phase(), Phase::Hold);
    drive.wait(15s);
    EXPECT_THAT(drive.lines(), Contains("0 ends finished"));
    EXPECT_EQ(drive.phase(), Phase::BetweenPoints);
}

TEST(Responsive, oneThatHasNotFallenEnoughIsFollowedByTheNextHold)
{
    session::Plan plan = usualPlan();
    plan.points[0].dose.reloads = 0;
    for (const int nrs : {4, 5}) {
        SessionDrive drive(plan);
        toFirstHold(drive);
        drive.put(in::Press{nrs});
        drive.wait(30s);
        EXPECT_EQ(drive.phase(), Phase::Rest) << nrs;
    }
}

TEST(Responsive, itMayBeSaidInTheRestToo)
{
    session::Plan plan = usualPlan();
    plan.points[0].dose.reloads = 0;
    SessionDrive drive(plan);
    toFirstHold(drive);
    drive.waitFor(Phase::Rest);
    drive.put(in::Press{2});
    EXPECT_EQ(drive.phase(), Phase::Rest) << "a slip can be corrected";
    drive.put(in::Press{5});
    drive.wait(15s);
    EXPECT_EQ(drive.phase(), Phase::LeadIn);
    drive.waitFor(Phase::Rest);
    drive.put(in::Press{2});
    drive.lines();
    drive.wait(15s);
    EXPECT_THAT(drive.lines(), Contains("0 ends finished"));
}

TEST(Responsive, whereItIsPressedFurtherInTheNextNumberDecides)
{
    SessionDrive drive(usualPlan());
    toFirstHold(drive);
    drive.wait(10s);
    drive.put(in::Press{2}); // sinks in once more
    EXPECT_EQ(drive.view().eased, session::Eased::SinkIn);
    drive.wait(20s);
    EXPECT_EQ(drive.phase(), Phase::Rest);
}

TEST(Responsive, easingSaidAgainEndsAHoldWithNothingLeftToSinkInto)
{
    session::Plan plan = usualPlan();
    plan.points[0].dose.reloads = 1;
    SessionDrive drive(plan);
    toFirstHold(drive);
    drive.wait(10s);
    drive.put(in::Easing{});
    EXPECT_EQ(drive.view().eased, session::Eased::SinkIn);
    drive.wait(5s);
    drive.put(in::Easing{});
    EXPECT_EQ(drive.view().eased, session::Eased::Stay);
    drive.lines();
    drive.wait(2s);
    drive.put(in::Easing{});
    EXPECT_THAT(drive.lines(), Contains("0/1 ends eased 17000"));
    EXPECT_EQ(drive.phase(), Phase::Rest);
}

} // namespace
