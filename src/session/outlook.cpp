// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/outlook.h"

namespace unknot::session
{

namespace
{

// After the hold that runs, which goes to its end; of a spot that has eased none follows.
Milliseconds leftFromHold(const SessionState &state, TimePoint now, Milliseconds room)
{
    const Milliseconds left = state.timer.left(now);
    PointCourse course = state.walk.course();
    if (course.hasEased())
        return left;
    course.endHold(state.pressing(now) + left, false);
    course.toNextHold();
    const Milliseconds further = course.remainingWithin(room - left - course.restLength());
    return further > Milliseconds{0} ? left + course.restLength() + further : left;
}

Milliseconds leftFromRest(const SessionState &state, TimePoint now, Milliseconds room)
{
    const Milliseconds left = state.timer.left(now);
    PointCourse course = state.walk.course();
    if (course.hasEased())
        return left;
    course.toNextHold();
    return left + course.remainingWithin(room - left);
}

Milliseconds pointLeft(const SessionState &state, TimePoint now, Milliseconds room)
{
    switch (state.phase) {
    case Phase::RateBefore:
    case Phase::Prepare:
    case Phase::Locate:
    case Phase::LeadIn:
        return state.walk.course().remainingWithin(room);
    case Phase::Hold:
        return leftFromHold(state, now, room);
    case Phase::Rest:
        return leftFromRest(state, now, room);
    case Phase::LetGo:
    case Phase::BetweenPoints:
    case Phase::Move:
    case Phase::RateAfter:
    case Phase::Done:
        return Milliseconds{0};
    }
    return Milliseconds{0};
}

} // namespace

Milliseconds sessionLeft(const SessionState &state, TimePoint now)
{
    if (state.phase == Phase::RateAfter || state.phase == Phase::Done)
        return Milliseconds{0};
    const Milliseconds between = state.plan.between();
    const Milliseconds room = state.budgetAt(now).room();
    Milliseconds sum = pointLeft(state, now, room);
    const bool isBetween = state.phase == Phase::BetweenPoints || state.phase == Phase::Move;
    Milliseconds rest = isBetween ? state.leftBetween(now) : between;
    for (std::size_t i = state.walk.index() + 1; i < state.walk.size(); ++i) {
        if (state.walk.nextFitting(i, state.budgetAt(now)) != i) // also what was left out by a sign of a nerve
            continue;
        const Milliseconds further = state.walk.course(i).remainingWithin(room - sum - rest);
        if (further == Milliseconds{0})
            continue;
        sum += rest + further;
        rest = between;
    }
    return sum;
}

} // namespace unknot::session
