// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/doseledger.h"

#include "app/journalkeeper.h"

#include <algorithm>

namespace unknot::app
{

namespace
{

safety::Usage::After afterOf(journal::NextDayRecord::Answer answer)
{
    using Answer = journal::NextDayRecord::Answer;
    switch (answer) {
    case Answer::NotSore:
        return safety::Usage::After::Fine;
    case Answer::Sore:
        return safety::Usage::After::Sore;
    case Answer::Bruised:
        break;
    }
    return safety::Usage::After::Bruised;
}

} // namespace

DoseLedger::DoseLedger(const catalogue::Limits &limits, JournalKeeper &journal, const Clock &clock, QObject *parent)
    : QObject(parent), m_limits(limits), m_journal(journal), m_clock(clock)
{
    connect(&journal, &JournalKeeper::saved, this, [this] { m_stale = true; });
    connect(&journal, &JournalKeeper::refusalChanged, this, [this] { m_stale = true; });
}

void DoseLedger::read() const
{
    m_stale = false;
    m_uses.clear();
    if (const journal::JournalStore *store = m_journal.store()) {
        readHolds(*store);
        readNextDays(*store);
    }
}

// The sessions of the last day: enough for the hours between two and for the count of today.
void DoseLedger::readHolds(const journal::JournalStore &store) const
{
    const WallTime now = m_clock.wall();
    for (const auto &summary : store.summaries(now.utc - std::chrono::days{1}).value_or(std::vector<journal::SessionSummary>{})) {
        const auto session = store.session(summary.id);
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

// The answer is for the whole session, so all that was pressed in it rests.
void DoseLedger::readNextDays(const journal::JournalStore &store) const
{
    using After = safety::Usage::After;
    for (const auto &answer : store.nextDays().value_or(std::vector<journal::NextDayRecord>{})) {
        const After after = afterOf(answer.answer);
        const bool over = after == After::Sore && m_clock.wall().utc - answer.at.utc >= m_limits.gapIfSore;
        const auto session = after == After::Fine || over ? Result<journal::SessionRecord>{} : store.session(answer.session);
        if (!session)
            continue;
        for (const auto &point : session->points) {
            Use &use = m_uses[{point.point, point.side}];
            if (point.holds.empty() || use.after > after)
                continue;
            use.after = after;
            use.said = answer.at.utc;
        }
    }
}

std::optional<safety::Wait> DoseLedger::tooSoon(const catalogue::Point &point, Side side) const
{
    if (m_stale)
        read();
    const auto at = m_uses.find({point.id.value, side});
    if (at == m_uses.end())
        return std::nullopt;
    const Use &use = at->second;
    const auto since = [now = m_clock.wall().utc](auto then) { return std::chrono::floor<std::chrono::minutes>(now - then); };
    return safety::tooSoon(m_limits, point, {use.today, since(use.last), use.after, since(use.said)});
}

} // namespace unknot::app
