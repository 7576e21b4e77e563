// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sessionengine.h"

#include "session/fitting.h"
#include "session/interpreter.h"
#include "session/sessionroute.h"

#include <utility>

namespace unknot::session
{

SessionEngine::SessionEngine(Plan plan) : m_steps(SessionState(std::move(plan))) { }

SessionEngine::SessionEngine(Plan plan, const Progress &progress) : m_steps(SessionState(std::move(plan), progress)) { }

std::vector<Event> SessionEngine::start(TimePoint now)
{
    if (std::exchange(m_started, true))
        return {};
    SessionRoute(m_steps).begin(now);
    runUntil(now);
    return m_steps.takeEvents();
}

std::vector<Event> SessionEngine::advance(TimePoint now)
{
    runUntil(now);
    return m_steps.takeEvents();
}

std::vector<Event> SessionEngine::catchUp(TimePoint now, bool slept)
{
    const bool silent = m_started && (slept || now - m_steps.now() > longestSilence);
    if (silent && m_steps.state().choice.taken) {
        m_steps.moveTo(now);
        m_steps.postponeChoice();
    }
    if (silent && fits(input::Pause{}, m_steps.state(), m_steps.now())) {
        const bool pressed = m_steps.state().phase == Phase::Hold;
        interpret(input::Pause{.stalled = true}, m_steps);
        m_steps.moveTo(now);
        if (pressed)
            m_steps.cue(output::Cue::HoldEnds); // the pause has given one for the moment of the last call
    }
    return advance(now);
}

std::vector<Event> SessionEngine::handle(const Input &input, TimePoint now)
{
    if (!m_started)
        return {};
    runUntil(now);
    interpret(input, m_steps);
    runUntil(m_steps.now()); // a step without length is over at once
    return m_steps.takeEvents();
}

std::optional<TimePoint> SessionEngine::nextMoment() const
{
    return m_steps.state().nextMoment();
}

Snapshot SessionEngine::snapshot(TimePoint now) const
{
    return snapshotOf(m_steps.state(), now);
}

bool SessionEngine::done() const
{
    return m_steps.state().phase == Phase::Done;
}

void SessionEngine::takeChoice()
{
    const SessionState::Choice choice = m_steps.state().choice;
    if (m_steps.state().phase == Phase::Locate)
        interpret(input::Located{choice.nrs, choice.ache}, m_steps);
    else
        interpret(input::Rate{choice.nrs}, m_steps);
}

void SessionEngine::runUntil(TimePoint until)
{
    for (auto next = nextMoment(); next && *next <= until; next = nextMoment()) {
        m_steps.moveTo(*next);
        const SessionState &state = m_steps.state();
        if (state.stopAt)
            interpret(input::Stop{}, m_steps);
        else if (state.choice.taken)
            takeChoice();
        else if (!m_steps.giveDueCue())
            SessionRoute(m_steps).endOfStep();
    }
    m_steps.moveTo(until);
}

} // namespace unknot::session
