// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/dayaftercontroller.h"

#include "app/own/journalkeeper.h"
#include "practice/nextdaywrites.h"
#include "present/becomes.h"

#include <utility>

namespace unknot::app
{

DayAfterController::DayAfterController(const practice::World &world, JournalKeeper &journal, const Clock &clock)
    : m_world(world), m_journal(journal), m_clock(clock)
{
    connect(&journal, &JournalKeeper::saved, this, &DayAfterController::reload);
    connect(&journal, &JournalKeeper::refusalChanged, this, &DayAfterController::reload);
    m_timer.setInterval(std::chrono::minutes{1});
    connect(&m_timer, &QTimer::timeout, this, &DayAfterController::reload);
    reload();
}

void DayAfterController::reload()
{
    m_asked = practice::nextDay(m_journal.reader(), m_world.catalogue.limits(), m_clock.wall());
    if (m_asked.kind != practice::NextDay::Kind::AskPain)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
    if (present::becomes(m_text, present::nextDayText(m_world.catalogue, m_asked, m_clock.wall())))
        Q_EMIT changed();
}

void DayAfterController::answer(Answer answer)
{
    if (const auto write = practice::answeredNextDay(m_asked, journal::NextDayRecord::Answer(answer), m_clock.wall()))
        m_journal.writeOf(m_asked.session.id, write);
}

void DayAfterController::rate(int nrs)
{
    const present::NextDayText asked = m_text;
    const auto write = practice::ratedNextDay(m_asked, nrs, m_clock.wall());
    if (!write)
        return;
    reload();
    if (m_text == asked)
        m_journal.writeOf(std::exchange(m_asked, {}).session.id, write); // the second of a double click finds nothing asked
}

} // namespace unknot::app
