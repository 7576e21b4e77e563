// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sessionstate.h"

#include <algorithm>
#include <utility>

namespace unknot::session
{

SessionState::SessionState(Plan planned) : plan(std::move(planned)), walk(plan), budget(plan.hardLimit) { }

SessionState::SessionState(Plan planned, const Progress &progress) : SessionState(std::move(planned))
{
    walk.resumeFrom(progress);
    budget.spend(std::max(progress.spent, Milliseconds{0}));
    ratedBefore = progress.ratedBefore;
    pressedAnything = progress.pressedAnything;
    lightened = true; // whether a point was too much before is not known here, and taken for the worse
}

bool SessionState::atPoint() const
{
    switch (phase) {
    case Phase::Prepare:
    case Phase::Locate:
    case Phase::LeadIn:
    case Phase::Hold:
    case Phase::Rest:
        return true;
    case Phase::RateBefore:
    case Phase::LetGo:
    case Phase::BetweenPoints:
    case Phase::Move:
    case Phase::RateAfter:
    case Phase::Done:
        return false;
    }
    return false;
}

bool SessionState::takesPress() const
{
    return phase == Phase::Hold || phase == Phase::Rest || phase == Phase::BetweenPoints;
}

std::optional<TimePoint> SessionState::nextMoment() const
{
    return stopAt ? stopAt : choice.taken ? choice.taken : timer.nextMoment();
}

int SessionState::holdNumber() const
{
    const bool inHolds = phase == Phase::LeadIn || phase == Phase::Hold || phase == Phase::Rest;
    return inHolds ? walk.course().holdNumber() : 0;
}

Milliseconds SessionState::pressing(TimePoint now) const
{
    const bool runs = phase == Phase::Hold && walk.course().holding();
    return runs ? timer.elapsed(now) - walk.course().pressedBeforePause() : Milliseconds{0};
}

bool SessionState::movesNow(TimePoint now) const
{
    if (plan.movement <= Seconds{0} || !lastEnd || isTooMuch(*lastEnd))
        return false;
    const PlannedPoint &left = plan.points[walk.index()];
    const std::size_t next = walk.nextFitting(walk.index() + 1, budgetAt(now)); // asked again once one has come off
    return next == walk.size() || left.muscle.value.empty() || plan.points[next].muscle != left.muscle
        || plan.points[next].side != left.side;
}

Milliseconds SessionState::leftBetween(TimePoint now) const
{
    if (phase == Phase::BetweenPoints && movesNow(now))
        return timer.left(now) + plan.movementStep();
    return phase == Phase::BetweenPoints || phase == Phase::Move ? timer.left(now) : Milliseconds{0};
}

SessionBudget SessionState::budgetAt(TimePoint now) const
{
    const bool rests = phase == Phase::Rest || phase == Phase::BetweenPoints || phase == Phase::Move;
    return budget.after(rests ? timer.elapsed(now) : pressing(now));
}

} // namespace unknot::session
