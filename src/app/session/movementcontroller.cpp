// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/movementcontroller.h"

#include "app/cues/cueplayer.h"

#include <algorithm>

namespace unknot::app
{

namespace
{

constexpr Milliseconds ringStep{250};

} // namespace

MovementController::MovementController(CuePlayer &cues, const Clock &clock, QObject *parent) : QObject(parent), m_cues(cues), m_clock(clock)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &MovementController::tick);
}

Milliseconds MovementController::remaining() const
{
    return m_end ? std::clamp(*m_end - m_clock.now(), Milliseconds{0}, length) : length;
}

int MovementController::seconds() const
{
    return int(std::chrono::ceil<Seconds>(remaining()).count());
}

double MovementController::left() const
{
    return double(remaining().count()) / double(length.count());
}

void MovementController::begin(const QString &words)
{
    m_end = m_clock.now() + length;
    m_done = false;
    m_timer.start(ringStep);
    m_cues.play(session::output::Cue::HoldBegins);
    m_cues.say(words);
    Q_EMIT changed();
}

void MovementController::leave()
{
    if (!runs())
        return;
    m_cues.silence();
    stop(false);
}

void MovementController::tick()
{
    if (!runs())
        return;
    if (remaining() > Milliseconds{0})
        return Q_EMIT changed();
    m_cues.play(session::output::Cue::HoldEnds);
    stop(true);
}

void MovementController::stop(bool done)
{
    m_timer.stop();
    m_end.reset();
    m_done = done;
    Q_EMIT changed();
}

} // namespace unknot::app
