// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/periodscontroller.h"

#include <algorithm>

namespace unknot::app
{

using present::PeriodChoice;

PeriodsController::PeriodsController(JournalKeeper &journal, const HistoryController &history, const Clock &clock, QObject *parent)
    : QObject(parent), m_journal(journal), m_history(history), m_clock(clock)
{
    connect(&journal, &JournalKeeper::saved, this, &PeriodsController::reload);
    connect(&journal, &JournalKeeper::refusalChanged, this, &PeriodsController::reload);
}

void PeriodsController::open()
{
    m_text.open = true;
    reload();
}

void PeriodsController::close()
{
    m_text = {};
    m_rows.setRows({});
    Q_EMIT changed();
}

void PeriodsController::choose(int choice)
{
    m_choice = PeriodChoice(std::clamp(choice, 0, int(PeriodChoice::Own)));
    m_typed = present::asTyped(m_shown);
    reload();
}

void PeriodsController::setDay(int which, const QString &typed)
{
    if (which < 0 || std::size_t(which) >= m_typed.size())
        return;
    m_typed[std::size_t(which)] = typed;
    reload();
}

// Only while they are looked at.
void PeriodsController::reload()
{
    if (!m_text.open)
        return;
    present::PeriodsText text;
    text.open = true;
    text.choice = int(m_choice);
    text.own = m_choice == PeriodChoice::Own;
    const auto own = text.own ? present::periodsTyped(m_typed) : std::nullopt;
    if (text.own)
        text.fault = present::periodsFault(m_typed);
    if (text.fault.isEmpty())
        compare(text, present::chosenPeriods(m_choice, own.value_or(m_shown), m_clock.wall().day()));
    else { // what was compared last stays under its names: the page does not jump while a day is typed
        text.earlier = m_text.earlier;
        text.later = m_text.later;
        text.words = m_text.words;
    }
    text.typed = QStringList(m_typed.begin(), m_typed.end());
    if (text == m_text)
        return;
    m_text = std::move(text);
    Q_EMIT changed();
}

void PeriodsController::compare(present::PeriodsText &text, const practice::TwoPeriods &periods)
{
    m_shown = periods;
    const auto today = m_clock.wall().day();
    text.earlier = present::periodName(periods.earlier, today);
    text.later = present::periodName(periods.later, today);
    const auto compared = practice::comparePeriods(m_journal.past(), m_history.past(), periods.earlier, periods.later);
    m_rows.setRows(compared ? present::periodRows(*compared) : QList<present::PeriodRow>());
    if (compared)
        text.words = present::periodWords(*compared);
    else {
        text.fault = present::periodsUnreadable(compared.error());
        text.earlier.clear();
        text.later.clear();
    }
}

} // namespace unknot::app
