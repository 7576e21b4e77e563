// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sessionengine.h"

#include <type_traits>
#include <utility>

// What the person does, phase by phase.

namespace unknot::session
{

using output::Cue;

namespace
{

bool onScale(int nrs)
{
    return nrs >= 0 && nrs <= 10;
}

bool onScale(std::optional<int> nrs)
{
    return !nrs || onScale(*nrs);
}

// A number for the hold that was paused, and the ways out, are taken during a pause too.
template<class T>
constexpr bool duringPause
    = std::is_same_v<T,
          input::Press> || std::is_same_v<T, input::TooMuch> || std::is_same_v<T, input::Resume> || std::is_same_v<T, input::Stop>;

} // namespace

std::vector<Event> SessionEngine::handle(const Input &input, TimePoint now)
{
    if (!m_started)
        return {};
    run(now);
    std::visit(
        [this](const auto &one) {
            if (!m_timer.paused() || duringPause<std::decay_t<decltype(one)>>)
                on(one);
        },
        input);
    run(m_now);
    return std::exchange(m_events, {});
}

void SessionEngine::on(const input::Ready &)
{
    if (m_phase != Phase::Prepare)
        return;
    if (std::exchange(m_trails[m_point].located, false))
        enterLeadIn();
    else
        enter(Phase::Locate);
}

void SessionEngine::on(const input::Rate &input)
{
    if ((m_phase == Phase::RateBefore || m_phase == Phase::RateAfter) && onScale(input.nrs))
        rate(input.nrs);
}

void SessionEngine::rate(std::optional<int> nrs)
{
    const bool before = m_phase == Phase::RateBefore;
    m_events.emplace_back(output::PainRated{before, m_pain, nrs});
    if (m_pain == Pain::AtRest)
        enterRating(m_phase, Pain::OnMovement);
    else if (before)
        seekPoint(m_point);
    else
        endSession();
}

void SessionEngine::on(const input::Located &located)
{
    if (m_phase != Phase::Locate || !onScale(located.press))
        return;
    m_events.emplace_back(output::PointLocated{m_point, located.press, located.ache});
    course().found(located.press);
    if (located.press.value_or(0) == 0 && located.ache == Ache::No)
        finishPoint(PointEnd::NothingFound);
    else
        enterLeadInAgain();
}

void SessionEngine::on(const input::Press &press)
{
    const bool fitting = m_phase == Phase::Hold || m_phase == Phase::Rest || m_phase == Phase::BetweenPoints;
    if (!fitting || !course().holdBegun() || !onScale(press.nrs))
        return;
    m_events.emplace_back(output::PressRated{m_point, course().hold(), press.nrs});
    if (atPoint())
        respond(course().rated(press.nrs));
    else
        course().note(press.nrs);
}

void SessionEngine::respond(Response response)
{
    switch (response) {
    case Response::None:
        return;
    case Response::EaseOff:
        m_events.emplace_back(output::TargetChanged{m_point, course().pressure(), false});
        return cue(Cue::EaseOff);
    case Response::Eased:
        return sinkIn();
    case Response::EndPoint:
        return finishPoint(PointEnd::TooMuch);
    }
}

void SessionEngine::sinkIn()
{
    if (!course().holding() || !course().reload())
        return;
    m_events.emplace_back(output::TargetChanged{m_point, course().pressure(), true});
    cue(Cue::SinkIn);
}

void SessionEngine::on(const input::Easing &)
{
    if (m_phase == Phase::Hold)
        sinkIn();
}

void SessionEngine::on(const input::Stronger &)
{
    if (m_phase == Phase::Hold)
        respond(course().easeOff());
}

void SessionEngine::on(const input::TooMuch &)
{
    if (atPoint() && m_phase != Phase::Prepare)
        finishPoint(PointEnd::TooMuch);
}

void SessionEngine::on(const input::Pause &)
{
    if (!m_timer.timed())
        return;
    if (m_phase == Phase::Hold)
        endHold(HoldEnd::Paused);
    m_timer.pause(m_now);
    m_events.emplace_back(output::Paused{});
}

void SessionEngine::on(const input::Resume &)
{
    if (!m_timer.paused())
        return;
    unpause();
    if (m_phase == Phase::Hold)
        enterLeadIn();
}

void SessionEngine::unpause()
{
    if (!m_timer.paused())
        return;
    m_timer.resume(m_now);
    m_events.emplace_back(output::Resumed{});
}

void SessionEngine::on(const input::Skip &)
{
    if (canSkip(m_now))
        skip();
}

void SessionEngine::skip()
{
    switch (m_phase) {
    case Phase::RateBefore:
    case Phase::RateAfter:
        return rate(std::nullopt);
    case Phase::Prepare:
    case Phase::Locate:
        return finishPoint(PointEnd::Skipped);
    case Phase::Hold:
        endHold(HoldEnd::Skipped);
        return afterHold();
    case Phase::LeadIn:
        return afterHold();
    case Phase::Rest: {
        const Milliseconds whole = std::max(m_timer.elapsed(m_now), shortestRest);
        return m_timer.changeTo(m_now, whole, restMarks(whole));
    }
    case Phase::BetweenPoints:
        return m_timer.changeTo(m_now, Milliseconds{0}, {});
    case Phase::Done:
        return;
    }
}

void SessionEngine::on(const input::Back &)
{
    if (canGoBack(m_now))
        goBack();
}

void SessionEngine::goBack()
{
    switch (m_phase) {
    case Phase::RateBefore:
    case Phase::RateAfter:
        return enterRating(m_phase, Pain::AtRest);
    case Phase::Prepare:
        --m_point;
        return enter(Phase::Prepare);
    case Phase::Locate:
        return enter(Phase::Prepare);
    case Phase::LeadIn:
        return course().hold() == 1 ? enter(Phase::Locate) : enterLeadInAgain();
    case Phase::Hold:
        endHold(HoldEnd::SteppedBack);
        return enterLeadInAgain();
    case Phase::Rest:
        return enterLeadInAgain();
    case Phase::BetweenPoints:
    case Phase::Done:
        return;
    }
}

void SessionEngine::on(const input::Stop &)
{
    if (m_phase == Phase::Done)
        return;
    if (m_phase == Phase::RateAfter)
        return endSession();
    m_stopped = true;
    unpause();
    if (m_phase == Phase::Hold && course().holding())
        endHold(HoldEnd::Stopped);
    if (atPoint())
        m_events.emplace_back(output::PointEnded{m_point, PointEnd::Stopped});
    endPressing();
}

} // namespace unknot::session
