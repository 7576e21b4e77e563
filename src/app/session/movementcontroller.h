// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/countdown.h"
#include "session/plan.h"

#include <QObject>
#include <QTimer>

namespace unknot::sound
{
class CuePlayer;
}

namespace unknot::app
{

// The easy movement after a session, with its seconds: offered, never asked for, and left at any moment.
// Nothing of it is written.
class MovementController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(bool runs READ runs NOTIFY changed)
    Q_PROPERTY(bool done READ done NOTIFY changed) // the last one went on to its end
    Q_PROPERTY(int seconds READ seconds NOTIFY changed) // that are left, as they are counted; of all while none runs
    Q_PROPERTY(double left READ left NOTIFY changed) // 0 to 1

public:
    MovementController(sound::CuePlayer &cues, const Clock &clock);

    [[nodiscard]] bool runs() const { return m_movement.runs(); }
    [[nodiscard]] bool done() const { return m_movement.done(); }
    [[nodiscard]] int seconds() const { return m_movement.seconds(m_clock.now()); }
    [[nodiscard]] double left() const { return m_movement.share(m_clock.now()); }

    Q_INVOKABLE void begin(const QString &words); // said aloud where there is a voice
    Q_INVOKABLE void leave();

    void tick(); // by its own timer

Q_SIGNALS:
    void changed();

private:
    void stop();

    sound::CuePlayer &m_cues;
    const Clock &m_clock;
    QTimer m_timer;
    session::Countdown m_movement{session::movementLength};
};

} // namespace unknot::app
