// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/movementcontroller.h"

#include "sound/cueplayer.h"

namespace unknot::app
{

namespace
{
constexpr Milliseconds ringStep{250};
}

MovementController::MovementController(sound::CuePlayer &cues, const Clock &clock) : m_cues(cues), m_clock(clock)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &MovementController::tick);
}

void MovementController::begin(const QString &words)
{
    m_movement.begin(m_clock.now());
    m_timer.start(ringStep);
    m_cues.play(session::output::Cue::HoldBegins);
    m_cues.say(words);
    Q_EMIT changed();
}

void MovementController::leave()
{
    if (!runs())
        return;
    m_movement.leave();
    m_cues.silence();
    stop();
}

void MovementController::tick()
{
    if (!runs())
        return;
    if (!m_movement.tick(m_clock.now()))
        return Q_EMIT changed();
    m_cues.play(session::output::Cue::HoldEnds);
    stop();
}

void MovementController::stop()
{
    m_timer.stop();
    Q_EMIT changed();
}

} // namespace unknot::app
