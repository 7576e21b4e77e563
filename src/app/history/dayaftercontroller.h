// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "practice/world.h"
#include "present/nextdaytext.h"

#include <QTimer>

namespace unknot::app
{

class JournalKeeper;

// When a session is over: the number it ended without. The day after pressing: whether it is sore or bruised,
// what that means, and, as long as a bruise was said and not taken back, whether it has gone. DoseLedger holds
// back what was sore or bruised.
class DayAfterController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::present::NextDayText text READ text NOTIFY changed)

public:
    enum class Answer { NotSore, Sore, Bruised }; // as NextDayRecord has them
    Q_ENUM(Answer)

    DayAfterController(const practice::World &world, JournalKeeper &journal, const Clock &clock);

    [[nodiscard]] const present::NextDayText &text() const { return m_text; }

    // To what is asked. A bruise that has gone is answered with NotSore, and so is a "sore" that was a slip.
    Q_INVOKABLE void answer(unknot::app::DayAfterController::Answer answer);
    // 0 to 10, or -1 for not now: then it is not asked again. Where what is asked has become another thing
    // since it was shown (now, then as it is remembered), that is shown, and nothing is written.
    Q_INVOKABLE void rate(int nrs);

    void reload();

Q_SIGNALS:
    void changed();

private:
    const practice::World &m_world;
    JournalKeeper &m_journal;
    const Clock &m_clock;
    present::NextDayText m_text;
    practice::NextDay m_asked; // and not answered yet
    QTimer m_timer; // while pain is asked about as it is now
};

} // namespace unknot::app
