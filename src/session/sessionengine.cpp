// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sessionengine.h"

#include <algorithm>
#include <utility>

namespace unknot::session
{

using output::Cue;

SessionEngine::SessionEngine(Plan plan) : m_plan(std::move(plan)), m_trails(m_plan.points.size())
{
    for (const PlannedPoint &point : m_plan.points) {
        const int to = point.dose.gentle ? m_plan.easeOffToGentle : m_plan.easeOffTo;
        m_courses.emplace_back(point.dose, EaseOffRule{m_plan.easeOffAt, to});
    }
}

SessionEngine::SessionEngine(Plan plan, const Progress &progress) : SessionEngine(std::move(plan))
{
    m_from = std::min(progress.point, m_courses.size());
    m_ratedBefore = progress.ratedBefore;
    m_pressedAnything = progress.pressedAnything;
    m_spent = std::max(progress.spent, Milliseconds{0});
    for (std::size_t i = 0; i < m_from; ++i)
        m_trails[i].closed = true;
    if (m_from == m_courses.size())
        return;
    m_courses[m_from].resumeFrom(progress.holdsBegun, progress.pressed, progress.easedOff);
    m_trails[m_from].located = progress.located;
}

std::vector<Event> SessionEngine::start(TimePoint now)
{
    if (std::exchange(m_started, true))
        return {};
    m_now = now;
    const bool points = m_from < m_courses.size();
    m_point = points ? m_from : std::max<std::size_t>(m_from, 1) - 1;
    // A hold that was cut off may have ended only just now.
    if (points && course().begun() > 0)
        m_trails[m_from].released = now;
    if (points && !m_ratedBefore)
        enterRating(Phase::RateBefore, Pain::AtRest);
    else
        seekPoint(m_from);
    run(m_now);
    return std::exchange(m_events, {});
}

std::vector<Event> SessionEngine::advance(TimePoint now)
{
    run(now);
    return std::exchange(m_events, {});
}

std::optional<TimePoint> SessionEngine::nextMoment() const
{
    return m_timer.next();
}

bool SessionEngine::done() const
{
    return m_phase == Phase::Done;
}

void SessionEngine::run(TimePoint until)
{
    for (auto next = nextMoment(); next && *next <= until; next = nextMoment()) {
        m_now = std::max(m_now, *next);
        if (const auto mark = m_timer.takeMark())
            cue(mark->cue, mark->seconds);
        else
            endOfStep();
    }
    m_now = std::max(m_now, until);
}

void SessionEngine::endOfStep()
{
    switch (m_phase) {
    case Phase::LeadIn:
        return enterHold();
    case Phase::Hold:
        endHold(HoldEnd::Time);
        return afterHold();
    case Phase::Rest:
        course().toNextHold();
        return enterLeadIn();
    case Phase::BetweenPoints:
        return seekPoint(m_point + 1);
    case Phase::RateBefore:
    case Phase::Prepare:
    case Phase::Locate:
    case Phase::RateAfter:
    case Phase::Done:
        return;
    }
}

void SessionEngine::enter(Phase phase)
{
    m_spent = spent(m_now);
    m_timer.clear();
    m_phase = phase;
    m_events.emplace_back(output::StepEntered{phase, m_point, holdNumber()});
}

void SessionEngine::enterTimed(Phase phase, Milliseconds whole, std::vector<Mark> marks)
{
    enter(phase);
    m_timer.begin(m_now, whole, std::move(marks));
}

void SessionEngine::enterRating(Phase phase, Pain pain)
{
    m_pain = pain;
    enter(phase);
}

void SessionEngine::enterLeadIn()
{
    if (!fits(course().nextPress(), spent(m_now)))
        return finishPoint(endOfCourse());
    const Milliseconds whole = leadIn();
    enterTimed(Phase::LeadIn, whole, leadInMarks(whole));
}

// The hold in its full time, if that is allowed; one that was paused then goes on no more.
void SessionEngine::enterLeadInAgain()
{
    if (fits(course().again(), spent(m_now)))
        course().startOver();
    enterLeadIn();
}

void SessionEngine::enterHold()
{
    const Milliseconds planned = course().nextPress();
    course().beginHold();
    m_pressedAnything = true;
    enterTimed(Phase::Hold, course().whole(), holdMarks(course().whole()));
    if (course().done() > Milliseconds{0})
        m_timer.skipTo(course().done());
    m_events.emplace_back(output::HoldStarted{m_point, course().hold(), course().pressure(), planned});
    cue(Cue::HoldBegins);
}

void SessionEngine::endHold(HoldEnd end)
{
    const Milliseconds pressed = pressing(m_now);
    course().endHold(pressed, end == HoldEnd::Paused);
    m_spent += pressed;
    m_trails[m_point].released = m_now;
    m_events.emplace_back(output::HoldEnded{m_point, course().hold(), pressed, end});
    cue(Cue::HoldEnds);
}

// Rests only if another hold can follow: a rest is no end in itself.
void SessionEngine::afterHold()
{
    const Milliseconds rest = course().rest();
    if (!fits(course().following(), spent(m_now) + rest))
        return finishPoint(endOfCourse());
    enterTimed(Phase::Rest, rest, restMarks(rest));
}

void SessionEngine::finishPoint(PointEnd end)
{
    unpause();
    if (course().holding())
        endHold(HoldEnd::TooMuch);
    const bool pressed = course().begun() > 0;
    m_trails[m_point].closed = pressed || end == PointEnd::TooMuch;
    m_events.emplace_back(output::PointEnded{m_point, end});
    if (pressed)
        enterBetweenPoints();
    else
        seekPoint(m_point + 1);
}

void SessionEngine::enterBetweenPoints()
{
    const Milliseconds rest = m_plan.restBetweenPoints;
    const Milliseconds before = spent(m_now);
    if (nextPoint(m_point + 1, before + rest) < m_courses.size())
        return enterTimed(Phase::BetweenPoints, rest, restMarks(rest));
    enterTimed(Phase::BetweenPoints, std::min<Milliseconds>(rest, m_plan.hardLimit - before), {});
}

// On to the first point from there that may still be pressed. The others have ended with that.
void SessionEngine::seekPoint(std::size_t from)
{
    const std::size_t before = m_point;
    const std::size_t next = nextPoint(from, spent(m_now));
    for (m_point = from; m_point < next; ++m_point)
        m_events.emplace_back(output::PointEnded{m_point, endOfCourse()});
    if (next == m_courses.size()) {
        m_point = before;
        return endPressing();
    }
    enter(Phase::Prepare);
    if (from == before + 1)
        announcePoint(before);
}

void SessionEngine::announcePoint(std::size_t before)
{
    const PlannedPoint &last = m_plan.points[before];
    const PlannedPoint &next = m_plan.points[m_point];
    cue(last.point == next.point && last.side != next.side ? Cue::ChangeSide : Cue::NextPoint);
}

void SessionEngine::endPressing()
{
    if (m_pressedAnything)
        enterRating(Phase::RateAfter, Pain::AtRest);
    else
        endSession();
    cue(Cue::SessionOver);
}

void SessionEngine::endSession()
{
    m_events.emplace_back(output::SessionEnded{m_stopped ? SessionEnd::Stopped : SessionEnd::Completed});
    enter(Phase::Done);
}

void SessionEngine::cue(Cue cue, int seconds)
{
    m_events.emplace_back(output::CueDue{cue, m_now, seconds});
}

} // namespace unknot::session
