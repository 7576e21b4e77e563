// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/dayaftercontroller.h"

#include "app/own/journalkeeper.h"
#include "present/becomes.h"

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
    const practice::NextDay nextDay = practice::nextDay(m_journal.reader(), m_world.catalogue.limits(), m_clock.wall());
    m_session = nextDay.session.id;
    if (nextDay.kind != practice::NextDay::Kind::AskPain)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
    present::NextDayText text = present::nextDayText(m_world.catalogue, nextDay, m_clock.wall());
    if (present::becomes(m_text, std::move(text)))
        Q_EMIT changed();
}

void DayAfterController::answer(Answer answer)
{
    using present::asked::About;
    if (m_session.empty() || m_text.about == About::Pain || (m_text.about == About::SaidSore && answer != Answer::NotSore))
        return;
    using Said = journal::NextDayRecord::Answer;
    const Said said = answer == Answer::NotSore ? Said::NotSore : answer == Answer::Sore ? Said::Sore : Said::Bruised;
    const journal::NextDayRecord record{m_session, said, m_clock.wall()};
    m_journal.writeOf(m_session, [record](journal::JournalStore &store) { return store.addNextDay(record); });
}

void DayAfterController::rate(int nrs)
{
    const present::NextDayText asked = m_text;
    const journal::Uuid answered = m_session; // the second of a double click finds none
    if (answered.empty() || asked.about != present::asked::About::Pain || nrs > 10)
        return;
    reload();
    if (m_text != asked)
        return;
    m_session.clear();
    const journal::RatingRecord record{journal::newUuid(), journal::RatingRecord::Kind::AtRest, journal::RatingRecord::Moment::After,
        nrs < 0 ? std::nullopt : std::optional(nrs), m_clock.wall()};
    m_journal.writeOf(answered, [answered, record](journal::JournalStore &store) { return store.addRating(answered, record); });
}

} // namespace unknot::app
