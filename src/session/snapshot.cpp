// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/snapshot.h"

#include "session/fitting.h"
#include "session/outlook.h"
#include "session/sessionstate.h"

#include <algorithm>

namespace unknot::session
{

namespace
{

void lookAtStep(Snapshot &view, const SessionState &state, TimePoint now)
{
    const StepTimer &timer = state.timer;
    view.phase = state.phase;
    view.chosen = state.choice.nrs;
    view.chosenAche = state.choice.ache;
    if (state.choice.taken)
        view.goesOnIn = std::max(*state.choice.taken - now, Milliseconds{0});
    if (state.stopAt)
        view.stopsIn = std::max(*state.stopAt - now, Milliseconds{0});
    if (state.phase == Phase::Done)
        view.end = state.end();
    view.pain = state.pain;
    view.tooMuch = state.phase == Phase::BetweenPoints && state.lastEnd && isTooMuch(*state.lastEnd);
    view.nerveSign = view.tooMuch && state.lastEnd == PointEnd::NerveSign;
    view.paused = timer.paused();
    view.stalled = timer.paused() && state.stalled;
    view.timed = timer.timed();
    view.left = timer.left(now);
    view.whole = timer.length();
    view.pastHalf = state.phase == Phase::Hold && timer.elapsed(now) >= timer.length() / 2;
}

void lookAtPoint(Snapshot &view, const SessionState &state, TimePoint now)
{
    const PointCourse &course = state.walk.course();
    view.point = state.walk.index();
    view.hold = state.holdNumber();
    const bool isLast = course.hasEased() && (state.phase == Phase::Hold || state.phase == Phase::Rest);
    view.holds = isLast ? view.hold : state.plan.points[view.point].dose.reps;
    if (state.takesPress())
        view.press = course.pressNumber();
    view.pressure = course.targetPressure();
    if (state.phase == Phase::LeadIn)
        view.nextPress = course.nextPress();
    view.easedOff = course.easedOff();
    const PlannedPoint &planned = state.plan.points[view.point];
    view.way = planned.way;
    if (state.phase == Phase::Hold)
        view.beat = beatAt(planned.pace, state.timer.elapsed(now), state.timer.length());
    if (state.phase == Phase::Hold)
        view.signs = state.signs;
    view.eased = state.phase == Phase::Hold ? state.eased : Eased::NotSaid;
    for (std::size_t point = 0; point < state.walk.size(); ++point)
        view.held.push_back(state.walk.held(point));
}

} // namespace

Snapshot snapshotOf(const SessionState &state, TimePoint now)
{
    Snapshot view;
    lookAtStep(view, state, now);
    if (state.walk.size() == 0)
        return view;
    lookAtPoint(view, state, now);
    view.sessionLeft = sessionLeft(state, now);
    view.leftBetween = state.leftBetween(now);
    view.canGoBack = canGoBack(state, now);
    view.canSkip = canSkip(state, now);
    view.canChooseWay = fits(input::PressAs{{{}, {}, state.plan.points[view.point].dose, {}}}, state, now);
    return view;
}

} // namespace unknot::session
