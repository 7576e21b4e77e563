// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/periodscontroller.h"

#include <algorithm>

namespace unknot::app
{

using present::PeriodChoice;

PeriodsController::PeriodsController(JournalKeeper &journal, const HistoryController &history, const Clock &clock)
    : m_journal(journal), m_history(history), m_clock(clock)
{
    connect(&journal, &JournalKeeper::saved, this, &PeriodsController::reload);
    connect(&journal, &JournalKeeper::refusalChanged, this, &PeriodsController::reload);
}

void PeriodsController::open()
{
    m_page.text.open = true;
    reload();
}

void PeriodsController::close()
{
    m_page.text = {};
    m_page.rows.clear();
    m_rows.setRows({});
    Q_EMIT changed();
}

void PeriodsController::choose(int choice)
{
    m_wish.choice = PeriodChoice(std::clamp(choice, 0, int(PeriodChoice::Own)));
    m_wish.typed = present::asTyped(m_page.shown);
    reload();
}

void PeriodsController::setDay(int which, const QString &typed)
{
    if (which < 0 || std::size_t(which) >= m_wish.typed.size())
        return;
    m_wish.typed[std::size_t(which)] = typed;
    reload();
}

// Only while they are looked at.
void PeriodsController::reload()
{
    if (!m_page.text.open)
        return;
    auto page = present::periodsPage(m_wish, m_page, m_journal.past(), m_history.past(), m_clock.wall().day());
    m_rows.setRows(page.rows);
    const bool isOther = page.text != m_page.text;
    m_page = std::move(page);
    if (isOther)
        Q_EMIT changed();
}

} // namespace unknot::app
