// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sessionroute.h"

#include <algorithm>

namespace unknot::session
{

using output::Cue;

void SessionRoute::begin(TimePoint now)
{
    m_steps.begin(now);
    const std::size_t first = state().walk.first();
    if (first < state().walk.size() && !state().ratedBefore)
        m_steps.enterRating(Phase::RateBefore, Pain::AtRest);
    else
        seekPoint(first);
}

void SessionRoute::endOfStep()
{
    switch (state().phase) {
    case Phase::LeadIn:
        return m_steps.enterHold();
    case Phase::Hold:
        m_steps.endHold(HoldEnd::Time);
        return afterHold();
    case Phase::Rest: // in which the number may have been said
        if (state().walk.course().hasEased())
            return finishPoint(PointEnd::Finished);
        m_steps.toNextHold();
        return leadIn();
    case Phase::BetweenPoints:
        return move();
    case Phase::Move:
        return seekPoint(state().walk.index() + 1);
    case Phase::RateBefore:
    case Phase::Prepare:
    case Phase::Locate:
    case Phase::LetGo:
    case Phase::RateAfter:
    case Phase::Done:
        return;
    }
}

// Back may bring a hold right after another: the lead-in is then as long as the rest has to be.
void SessionRoute::leadIn()
{
    const PointWalk &walk = state().walk;
    if (!m_steps.budget().fits(walk.course().nextPress()))
        return finishPoint(walk.endByItself(walk.index()));
    const Milliseconds length = std::max<Milliseconds>(state().plan.leadIn, walk.restOwed(m_steps.now()));
    m_steps.enterTimed(Phase::LeadIn, length, leadInMarks(length));
}

void SessionRoute::leadInAgain()
{
    m_steps.repeatHold();
    leadIn();
}

void SessionRoute::afterHold()
{
    const PointWalk &walk = state().walk;
    const Milliseconds rest = walk.course().restLength();
    if (walk.course().hasEased()) // no more of it is needed
        return finishPoint(walk.endByItself(walk.index()));
    if (!m_steps.budget().after(rest).fits(walk.course().pressOfNextHold()))
        return finishPoint(walk.endByItself(walk.index()));
    m_steps.enterTimed(Phase::Rest, rest, restMarks(rest));
}

void SessionRoute::answerPain(std::optional<int> nrs)
{
    m_steps.tellPain(nrs);
    if (state().pain == Pain::AtRest)
        m_steps.enterRating(state().phase, Pain::OnMovement);
    else if (state().phase == Phase::RateBefore)
        seekPoint(state().walk.index());
    else
        m_steps.endSession();
}

void SessionRoute::finishPoint(PointEnd end)
{
    m_steps.leavePoint(end);
    onward();
}

void SessionRoute::letGo()
{
    m_steps.letGo();
    m_steps.cue(Cue::LetGo);
}

void SessionRoute::leaveFor(Felt felt)
{
    m_steps.sayFelt(felt);
    if (felt != Felt::Unwell)
        return betweenPoints(); // also where nothing was pressed: it is let rest, and may be said otherwise
    m_steps.markStopped();
    m_steps.endSession();
    m_steps.cue(Cue::SessionOver);
}

// The hold that was let go of is led into again.
void SessionRoute::goOnAfterSlip()
{
    const SessionState::Interrupted before = state().interrupted;
    m_steps.goOn();
    if (before.phase == Phase::Locate)
        return m_steps.enterLocate();
    if (!before.pressed && before.phase == Phase::Rest)
        m_steps.toNextHold();
    leadIn();
}

void SessionRoute::onward()
{
    if (state().walk.course().holdsBegun() > 0)
        betweenPoints();
    else
        seekPoint(state().walk.index() + 1);
}

// With nothing to follow, as long as the hard limit leaves, and without the cue that more is coming. Where one moves then,
// it is only to come off.
void SessionRoute::betweenPoints()
{
    const bool moves = state().movesNow(m_steps.now());
    const Milliseconds rest = moves ? comingOff : state().plan.restBetweenPoints;
    const SessionBudget budget = m_steps.budget();
    const PointWalk &walk = state().walk;
    if (!moves && walk.nextFitting(walk.index() + 1, budget.after(rest)) < walk.size())
        m_steps.enterTimed(Phase::BetweenPoints, rest, restMarks(rest));
    else
        m_steps.enterTimed(Phase::BetweenPoints, std::min(rest, budget.room()), {});
}

// As long as the hard limit leaves; the rest between points at least.
void SessionRoute::move()
{
    const Milliseconds length = std::min<Milliseconds>(state().plan.movementStep(), m_steps.budget().room());
    if (!state().movesNow(m_steps.now()) || length <= Milliseconds{0})
        return seekPoint(state().walk.index() + 1);
    m_steps.enterTimed(Phase::Move, length, restMarks(length));
}

// On to the first point from there that may still be pressed. The others have ended with that.
void SessionRoute::seekPoint(std::size_t from)
{
    const std::size_t before = state().walk.index();
    const std::size_t next = state().walk.nextFitting(from, m_steps.budget());
    for (std::size_t passed = from; passed < next; ++passed)
        m_steps.passPoint(passed);
    if (next == state().walk.size())
        return endPressing();
    m_steps.goToPoint(next);
    if (from == before + 1)
        announcePoint(before);
}

void SessionRoute::announcePoint(std::size_t before)
{
    const PlannedPoint &last = state().plan.points[before];
    const PlannedPoint &next = state().plan.points[state().walk.index()];
    m_steps.cue(last.point == next.point && last.side != next.side ? Cue::ChangeSide : Cue::NextPoint);
}

void SessionRoute::endPressing()
{
    if (state().pressedAnything)
        m_steps.enterRating(Phase::RateAfter, Pain::AtRest);
    else
        m_steps.endSession();
    m_steps.cue(Cue::SessionOver);
}

} // namespace unknot::session
