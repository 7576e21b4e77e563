// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/dayaftercontroller.h"

#include "app/own/journalkeeper.h"
#include "practice/world.h"

namespace unknot::app
{

DayAfterController::DayAfterController(const practice::World &world, JournalKeeper &journal, const Clock &clock, QObject *parent)
    : QObject(parent), m_world(world), m_journal(journal), m_clock(clock)
{
    connect(&journal, &JournalKeeper::saved, this, &DayAfterController::reload);
    connect(&journal, &JournalKeeper::refusalChanged, this, &DayAfterController::reload);
    reload();
}

void DayAfterController::reload()
{
    const practice::NextDay nextDay = practice::nextDay(m_journal.reader(), m_world.catalogue.limits(), m_clock.wall());
    m_session = nextDay.session.id;
    present::NextDayText text = present::nextDayText(m_world.catalogue, nextDay, m_clock.wall());
    if (text == m_text)
        return;
    m_text = std::move(text);
    Q_EMIT changed();
}

void DayAfterController::answer(Answer answer)
{
    if (m_session.empty())
        return;
    using Said = journal::NextDayRecord::Answer;
    const Said said = answer == Answer::NotSore ? Said::NotSore : answer == Answer::Sore ? Said::Sore : Said::Bruised;
    const journal::NextDayRecord record{m_session, said, m_clock.wall()};
    m_journal.write([record](journal::JournalStore &store) { return store.addNextDay(record); });
}

} // namespace unknot::app
