// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/weekcontroller.h"

#include "base/nrs.h"

#include <algorithm>
#include <array>
#include <utility>

namespace unknot::app
{

using journal::WeeklyRecord;

WeekController::WeekController(JournalKeeper &journal, const Clock &clock, QObject *parent)
    : QObject(parent), m_journal(journal), m_clock(clock)
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
    m_weekly = weekly ? std::move(*weekly) : practice::Weekly{};
    m_weeks.setRows(present::weekRows(m_weekly, m_clock.wall(), m_span));
    settle();
}

void WeekController::setSpan(practice::Span span)
{
    m_span = span;
    m_weeks.setRows(present::weekRows(m_weekly, m_clock.wall(), m_span));
    show();
}

void WeekController::show()
{
    present::WeekText text
        = present::weekText(m_weekly, m_draft, m_waits ? std::optional(m_journal.text().trouble) : std::nullopt, m_clock.wall(), m_span);
    text.due = (text.due || m_waits) && m_journal.queue().canWrite();
    text.unreadable = m_unreadable;
    if (!m_saved.empty())
        text.told = present::weekSaved(!m_journal.forgetful());
    if (text == m_text)
        return;
    m_text = std::move(text);
    Q_EMIT changed();
}

void WeekController::rate(int question, int nrs)
{
    constexpr std::array asked{&WeeklyRecord::pain, &WeeklyRecord::enjoyment, &WeeklyRecord::activity};
    if (m_waits || question < 0 || std::size_t(question) >= asked.size() || nrs < 0 || nrs > mostPain)
        return;
    std::optional<int> &number = m_draft.*asked[std::size_t(question)];
    number = number == nrs ? std::nullopt : std::optional(nrs);
    show();
}

void WeekController::choose(int step)
{
    if (m_waits || step < 0 || std::size_t(step) >= journal::allImpressions.size())
        return;
    const auto chosen = journal::allImpressions[std::size_t(step)];
    m_draft.impression = m_draft.impression == chosen ? std::nullopt : std::optional(chosen);
    show();
}

void WeekController::save()
{
    if (!m_text.due || !m_text.canSave)
        return;
    m_draft.id = m_weekly.asked.id;
    m_draft.at = m_clock.wall();
    m_waits = m_draft;
    m_journal.write([said = m_draft](journal::JournalStore &store) { return store.setWeekly(said); }, [this](bool) { settle(); });
    show();
}

void WeekController::putOff()
{
    if (!m_text.due || m_waits)
        return;
    m_draft = {};
    m_weekly.isDue = false; // whenever that is on the disk
    const WeeklyRecord later{m_weekly.asked.id, m_clock.wall()};
    m_journal.write([later](journal::JournalStore &store) { return store.setWeekly(later); });
    show();
}

void WeekController::undo()
{
    if (m_saved.empty())
        return;
    const auto saved = std::ranges::find(m_weekly.said, m_saved, &WeeklyRecord::id);
    if (saved != m_weekly.said.end())
        m_draft = *saved;
    const journal::Uuid id = std::exchange(m_saved, {});
    m_journal.write([id](journal::JournalStore &store) { return store.removeWeekly(id); });
    show();
}

void WeekController::forgetTold()
{
    m_saved.clear();
    show();
}

void WeekController::settle()
{
    if (m_waits && std::ranges::find(m_weekly.said, *m_waits) != m_weekly.said.end()) {
        m_saved = m_waits->id;
        m_waits.reset();
        m_draft = {};
    }
    show();
}

} // namespace unknot::app
