// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/doseledger.h"

#include "app/journalkeeper.h"
#include "app/words.h"

#include <algorithm>

namespace unknot::app
{

DoseLedger::DoseLedger(const catalogue::Limits &limits, JournalKeeper &journal, const Clock &clock, QObject *parent)
    : QObject(parent), m_limits(limits), m_journal(journal), m_clock(clock)
{
    connect(&journal, &JournalKeeper::saved, this, [this] { m_stale = true; });
    connect(&journal, &JournalKeeper::refusalChanged, this, [this] { m_stale = true; });
}

// The sessions of the last day: enough for the hours between two and for the count of today.
void DoseLedger::read() const
{
    m_stale = false;
    m_uses.clear();
    const journal::JournalStore *store = m_journal.store();
    if (!store)
        return;
    const WallTime now = m_clock.wall();
    for (const auto &summary : store->summaries(now.utc - std::chrono::days{1}).value_or(std::vector<journal::SessionSummary>{})) {
        const auto session = store->session(summary.id);
        if (!session)
            continue;
        for (const auto &point : session->points) {
            if (point.holds.empty())
                continue;
            Use &use = m_uses[{point.point, point.side}];
            use.today += session->started.day() == now.day() ? 1 : 0;
            use.last = std::max(use.last, point.holds.back().began.utc);
        }
    }
}

QString DoseLedger::tooSoon(const catalogue::Point &point, Side side) const
{
    if (m_stale)
        read();
    const auto at = m_uses.find({point.id.value, side});
    if (at == m_uses.end())
        return {};
    const auto since = std::chrono::floor<std::chrono::minutes>(m_clock.wall().utc - at->second.last);
    return words::of(safety::tooSoon(m_limits, point, {at->second.today, since}));
}

} // namespace unknot::app
