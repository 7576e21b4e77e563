// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/weekcontroller.h"

#include "present/becomes.h"

namespace unknot::app
{

WeekController::WeekController(JournalKeeper &journal, const Clock &clock) : m_journal(journal), m_clock(clock)
{
    connect(&journal, &JournalKeeper::stateChanged, this, &WeekController::show);
    connect(&journal, &JournalKeeper::refusalChanged, this, &WeekController::reload);
    connect(&journal, &JournalKeeper::saved, this, &WeekController::reload);
    reload();
}

void WeekController::reload()
{
    auto weekly = practice::weekly(m_journal.past(), m_clock.wall());
    m_unreadable = weekly ? QString() : present::weeksUnreadable(weekly.error());
    m_answer.read(weekly ? std::move(*weekly) : practice::Weekly{});
    setSpan(m_span);
}

void WeekController::setSpan(practice::Span span)
{
    m_span = span;
    m_weeks.setRows(present::weekRows(m_answer.weekly(), m_clock.wall(), m_span));
    show();
}

void WeekController::show()
{
    present::WeekText text = present::weekText(m_answer.weekly(), m_answer.draft(),
        m_answer.waits() ? std::optional(m_journal.text().trouble) : std::nullopt, m_clock.wall(), m_span);
    text.due = m_answer.isDue() && m_journal.queue().canWrite();
    text.unreadable = m_unreadable;
    if (m_answer.isSaved())
        text.told = present::weekSaved(!m_journal.forgetful());
    if (present::becomes(m_text, std::move(text)))
        Q_EMIT changed();
}

void WeekController::write(const JournalKeeper::Write &write)
{
    if (write)
        m_journal.write(write, [this](bool) { show(); });
    show();
}

void WeekController::save()
{
    if (m_text.due && m_text.canSave)
        write(m_answer.save(m_clock.wall()));
}

void WeekController::putOff()
{
    if (m_text.due)
        write(m_answer.putOff(m_clock.wall()));
}

} // namespace unknot::app
