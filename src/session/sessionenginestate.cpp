// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sessionengine.h"

#include <algorithm>

// How things stand: nothing here changes anything.

namespace unknot::session
{

Snapshot SessionEngine::snapshot(TimePoint now) const
{
    Snapshot view;
    view.phase = m_phase;
    view.pain = m_pain;
    view.point = m_point;
    view.hold = holdNumber();
    view.paused = m_timer.paused();
    view.timed = m_timer.timed();
    view.left = m_timer.left(now);
    view.whole = m_timer.whole();
    view.pastHalf = m_phase == Phase::Hold && m_timer.elapsed(now) >= m_timer.whole() / 2;
    if (m_courses.empty())
        return view;
    view.holds = m_plan.points[m_point].dose.reps;
    if (m_phase == Phase::Hold || m_phase == Phase::Rest || m_phase == Phase::BetweenPoints)
        view.press = course().press();
    view.pressure = course().pressure();
    view.easedOff = course().easedOff();
    view.sessionLeft = sessionAhead(now);
    view.canGoBack = canGoBack(now);
    view.canSkip = canSkip(now);
    return view;
}

bool SessionEngine::atPoint() const
{
    switch (m_phase) {
    case Phase::Prepare:
    case Phase::Locate:
    case Phase::LeadIn:
    case Phase::Hold:
    case Phase::Rest:
        return true;
    case Phase::RateBefore:
    case Phase::BetweenPoints:
    case Phase::RateAfter:
    case Phase::Done:
        return false;
    }
    return false;
}

int SessionEngine::holdNumber() const
{
    const bool inHolds = m_phase == Phase::LeadIn || m_phase == Phase::Hold || m_phase == Phase::Rest;
    return inHolds ? course().hold() : 0;
}

PointEnd SessionEngine::endOfCourse() const
{
    return course().begun() > 0 ? PointEnd::Finished : PointEnd::Skipped;
}

Milliseconds SessionEngine::pressing(TimePoint now) const
{
    const bool runs = m_phase == Phase::Hold && course().holding();
    return runs ? m_timer.elapsed(now) - course().done() : Milliseconds{0};
}

Milliseconds SessionEngine::spent(TimePoint now) const
{
    const bool rests = m_phase == Phase::Rest || m_phase == Phase::BetweenPoints;
    return m_spent + (rests ? m_timer.elapsed(now) : pressing(now));
}

bool SessionEngine::fits(Milliseconds press, Milliseconds spent) const
{
    return press > Milliseconds{0} && spent + press <= m_plan.hardLimit;
}

std::size_t SessionEngine::nextPoint(std::size_t from, Milliseconds spent) const
{
    while (from < m_courses.size() && !fits(m_courses[from].nextPress(), spent))
        ++from;
    return from;
}

// Back may bring a hold right after another: the lead-in is then as long as the rest has to be.
Milliseconds SessionEngine::leadIn() const
{
    const auto released = m_trails[m_point].released;
    if (!released || course().unfinished())
        return m_plan.leadIn;
    return std::max<Milliseconds>(m_plan.leadIn, shortestRest - (m_now - *released));
}

Milliseconds SessionEngine::pointAhead(TimePoint now) const
{
    const Milliseconds room = m_plan.hardLimit - spent(now);
    const Milliseconds left = m_timer.left(now);
    PointCourse next = course();
    switch (m_phase) {
    case Phase::RateBefore:
    case Phase::Prepare:
    case Phase::Locate:
    case Phase::LeadIn:
        return next.ahead(room);
    case Phase::Hold: {
        next.endHold(pressing(now) + left, false);
        next.toNextHold();
        const Milliseconds ahead = next.ahead(room - left - next.rest());
        return ahead > Milliseconds{0} ? left + next.rest() + ahead : left;
    }
    case Phase::Rest:
        next.toNextHold();
        return left + next.ahead(room - left);
    case Phase::BetweenPoints:
    case Phase::RateAfter:
    case Phase::Done:
        return Milliseconds{0};
    }
    return Milliseconds{0};
}

Milliseconds SessionEngine::sessionAhead(TimePoint now) const
{
    if (m_phase == Phase::RateAfter || m_phase == Phase::Done)
        return Milliseconds{0};
    const Milliseconds room = m_plan.hardLimit - spent(now);
    Milliseconds sum = pointAhead(now);
    Milliseconds rest = m_phase == Phase::BetweenPoints ? m_timer.left(now) : Milliseconds{m_plan.restBetweenPoints};
    for (std::size_t i = m_point + 1; i < m_courses.size(); ++i) {
        const Milliseconds ahead = m_courses[i].ahead(room - sum - rest);
        if (ahead == Milliseconds{0})
            continue;
        sum += rest + ahead;
        rest = m_plan.restBetweenPoints;
    }
    return sum;
}

bool SessionEngine::canGoBack(TimePoint now) const
{
    if (m_timer.paused())
        return false;
    switch (m_phase) {
    case Phase::RateBefore:
    case Phase::RateAfter:
        return m_pain == Pain::OnMovement;
    case Phase::Prepare:
        return m_point > 0 && !m_trails[m_point - 1].closed && nextPoint(m_point - 1, m_spent) == m_point - 1;
    case Phase::Locate:
    case Phase::LeadIn:
        return true;
    case Phase::Hold:
        return fits(course().again(pressing(now)), spent(now));
    case Phase::Rest:
        return fits(course().again(), spent(now));
    case Phase::BetweenPoints:
    case Phase::Done:
        return false;
    }
    return false;
}

bool SessionEngine::canSkip(TimePoint now) const
{
    if (m_timer.paused())
        return false;
    switch (m_phase) {
    case Phase::RateBefore:
    case Phase::Prepare:
    case Phase::Locate:
    case Phase::LeadIn:
    case Phase::Hold:
    case Phase::BetweenPoints:
    case Phase::RateAfter:
        return true;
    case Phase::Rest:
        return m_timer.whole() > std::max(m_timer.elapsed(now), shortestRest);
    case Phase::Done:
        return false;
    }
    return false;
}

} // namespace unknot::session
