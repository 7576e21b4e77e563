// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/fitting.h"

#include "session/interpreter.h"
#include "session/sessionroute.h"
#include "support/sessiondrive.h"

#include <gtest/gtest.h>

using namespace unknot;
using namespace unknot::test;
using session::Phase;
using session::SessionRoute;
using session::SessionSteps;

namespace
{

const std::vector<std::pair<const char *, session::Input>> everyInput{{"Ready", in::Ready{}}, {"Rate", in::Rate{4}},
    {"Located", in::Located{5, session::Ache::Yes}}, {"Choose", in::Choose{5, {}}}, {"Press", in::Press{4}}, {"Easing", in::Easing{}},
    {"Stronger", in::Stronger{}}, {"TooMuch", in::TooMuch{}}, {"Felt", in::Felt{}}, {"Pause", in::Pause{}}, {"Resume", in::Resume{}},
    {"Skip", in::Skip{}}, {"Back", in::Back{}}, {"Stop", in::Stop{}}, {"TakeBack", in::TakeBack{}}};

std::string fitting(const SessionSteps &steps)
{
    std::string names;
    for (const auto &[name, input] : everyInput)
        if (fits(input, steps.state(), steps.now()))
            names += (names.empty() ? "" : " ") + std::string(name);
    return names;
}

// The first point's first step of that phase.
SessionSteps stepsIn(Phase phase)
{
    session::Plan plan = usualPlan(2);
    if (phase == Phase::Move)
        plan.movement = Seconds{30};
    SessionSteps steps{session::SessionState(plan)};
    SessionRoute route(steps);
    route.begin(sessionStart);
    for (const session::Input &input : {session::Input{in::Rate{4}}, session::Input{in::Rate{4}}, session::Input{in::Ready{}},
             session::Input{in::Located{5, session::Ache::Yes}}})
        if (steps.state().phase != phase)
            interpret(input, steps);
    while (steps.state().phase != phase && steps.state().timer.timed()) {
        steps.moveTo(*steps.state().timer.nextMoment());
        if (!steps.giveDueCue())
            route.endOfStep();
    }
    EXPECT_EQ(steps.state().phase, phase);
    return steps;
}

SessionSteps stepsPausedIn(Phase phase)
{
    SessionSteps steps = stepsIn(phase);
    interpret(in::Pause{}, steps);
    return steps;
}

TEST(Fitting, onceAStopWasAskedForItIsTakenBackOrFollowsUnlessItWasTooMuch)
{
    for (const Phase phase : {Phase::RateBefore, Phase::Prepare, Phase::Locate, Phase::LeadIn, Phase::Hold, Phase::Rest}) {
        SessionSteps steps = stepsIn(phase);
        interpret(in::AskToStop{}, steps);
        const bool isPressing = phase != Phase::RateBefore && phase != Phase::Prepare;
        EXPECT_EQ(fitting(steps), isPressing ? "TooMuch Stop TakeBack" : "Stop TakeBack");
    }
}

TEST(Fitting, eachPhaseTakesWhatItAsksFor)
{
    EXPECT_EQ(fitting(stepsIn(Phase::RateBefore)), "Rate Choose Skip Stop");
    EXPECT_EQ(fitting(stepsIn(Phase::Prepare)), "Ready Skip Back Stop");
    EXPECT_EQ(fitting(stepsIn(Phase::Locate)), "Located Choose TooMuch Skip Back Stop");
    EXPECT_EQ(fitting(stepsIn(Phase::LeadIn)), "TooMuch Pause Skip Back Stop");
    EXPECT_EQ(fitting(stepsIn(Phase::Hold)), "Press Easing Stronger TooMuch Pause Skip Back Stop");
    EXPECT_EQ(fitting(stepsIn(Phase::Rest)), "Press TooMuch Pause Skip Back Stop");
    EXPECT_EQ(fitting(stepsIn(Phase::BetweenPoints)), "Press Pause Skip Stop");
    EXPECT_EQ(fitting(stepsIn(Phase::Move)), "Pause Skip Stop");
    SessionSteps steps = stepsIn(Phase::Hold);
    interpret(in::TooMuch{}, steps);
    EXPECT_EQ(fitting(steps), "Felt Back Stop");
}

TEST(Fitting, aPauseLeavesTheWaysOutAndTheNumber)
{
    EXPECT_EQ(fitting(stepsPausedIn(Phase::LeadIn)), "TooMuch Resume Stop");
    EXPECT_EQ(fitting(stepsPausedIn(Phase::Hold)), "Press TooMuch Resume Stop");
    EXPECT_EQ(fitting(stepsPausedIn(Phase::Rest)), "Press TooMuch Resume Stop");
    EXPECT_EQ(fitting(stepsPausedIn(Phase::BetweenPoints)), "Press Resume Stop");
}

TEST(Fitting, theLastQuestionsTakeAnAnswerAndTheEndTakesNothing)
{
    SessionSteps steps = stepsIn(Phase::BetweenPoints);
    interpret(in::Stop{}, steps);
    EXPECT_EQ(fitting(steps), "Rate Choose Skip Stop");
    interpret(in::Rate{4}, steps);
    EXPECT_EQ(fitting(steps), "Rate Choose Skip Back Stop");
    interpret(in::Rate{4}, steps);
    EXPECT_EQ(steps.state().phase, Phase::Done);
    EXPECT_EQ(fitting(steps), "");
}

TEST(Fitting, numbersOffTheScaleMeanNothing)
{
    const SessionSteps rating = stepsIn(Phase::RateBefore);
    const SessionSteps locate = stepsIn(Phase::Locate);
    const SessionSteps hold = stepsIn(Phase::Hold);
    for (const int nrs : {-1, 11}) {
        EXPECT_FALSE(fits(in::Rate{nrs}, rating.state(), rating.now()));
        EXPECT_FALSE(fits(in::Located{nrs, std::nullopt}, locate.state(), locate.now()));
        EXPECT_FALSE(fits(in::Press{nrs}, hold.state(), hold.now()));
    }
    EXPECT_TRUE(fits(in::Rate{std::nullopt}, rating.state(), rating.now()));
    EXPECT_TRUE(fits(in::Located{std::nullopt, std::nullopt}, locate.state(), locate.now()));
}

TEST(Fitting, aRestThatIsLongEnoughCannotBeSkippedTwice)
{
    SessionSteps steps = stepsIn(Phase::Rest);
    interpret(in::Skip{}, steps);
    EXPECT_EQ(steps.state().timer.length(), session::shortestRest);
    EXPECT_FALSE(canSkip(steps.state(), steps.now()));
}

} // namespace
