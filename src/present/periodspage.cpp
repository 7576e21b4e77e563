// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/periodspage.h"

namespace unknot::present
{

PeriodsPage periodsPage(const PeriodsWish &wish, const PeriodsPage &last, const journal::JournalReader *journal,
    const practice::PastSessions &sessions, std::chrono::local_days today)
{
    PeriodsPage page = last;
    PeriodsText &text = page.text;
    text.open = true;
    text.choice = int(wish.choice);
    text.own = wish.choice == PeriodChoice::Own;
    text.typed = QStringList(wish.typed.begin(), wish.typed.end());
    text.fault = text.own ? periodsFault(wish.typed) : QString();
    if (!text.fault.isEmpty())
        return page;
    const auto own = text.own ? periodsTyped(wish.typed) : std::nullopt;
    page.shown = chosenPeriods(wish.choice, own.value_or(last.shown), today);
    const auto compared = practice::comparePeriods(journal, sessions, page.shown.earlier, page.shown.later);
    text.earlier = compared ? periodName(page.shown.earlier, today) : QString();
    text.later = compared ? periodName(page.shown.later, today) : QString();
    text.words = compared ? periodWords(*compared) : QString();
    text.fault = compared ? QString() : periodsUnreadable(compared.error());
    page.rows = compared ? periodRows(*compared) : QList<PeriodRow>();
    return page;
}

} // namespace unknot::present
