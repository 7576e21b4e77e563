// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/daycontroller.h"

#include "present/becomes.h"

namespace unknot::app
{

DayController::DayController(JournalKeeper &journal, const Clock &clock) : m_journal(journal), m_clock(clock), m_day(clock.wall())
{
    connect(&journal, &JournalKeeper::stateChanged, this, &DayController::show);
    connect(&journal, &JournalKeeper::refusalChanged, this, &DayController::reload);
    connect(&journal, &JournalKeeper::saved, this, &DayController::reload);
    reload();
}

void DayController::reload()
{
    m_day.read(m_journal.reader(), m_clock.wall());
    show();
}

void DayController::startDay()
{
    m_day.startDay();
    reload();
}

void DayController::show()
{
    m_tags.setRows(present::tagRows(m_day.note()));
    if (present::becomes(m_text, present::dayText(m_day, m_journal.queue().canWrite(), m_journal.text().trouble)))
        Q_EMIT changed();
}

void DayController::turnTo(int day)
{
    if (m_day.turnTo(day))
        reload();
}

bool DayController::write(const JournalKeeper::Write &write)
{
    if (!write)
        return false;
    m_journal.write(write, [this](bool) {
        m_day.came();
        reload();
    });
    show();
    return true;
}

void DayController::undo()
{
    if (const auto back = m_day.undo())
        m_journal.write(back, [this](bool) { reload(); });
    show();
}

void DayController::forgetRemoved()
{
    m_day.forgetRemoved();
    show();
}

} // namespace unknot::app
