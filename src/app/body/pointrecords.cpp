// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/pointrecords.h"

#include "app/journalkeeper.h"
#include "present/candidatetext.h"
#include "present/timetext.h"

#include <algorithm>

namespace unknot::app
{

namespace
{

constexpr std::chrono::days week{7};

finder::OwnRecord recordOf(const journal::PointHistory &history)
{
    const journal::PointHistory::Tally tally = history.tally();
    finder::OwnRecord record;
    record.point.value = history.point;
    record.side = history.side;
    record.pressed = tally.pressed;
    record.asked = tally.asked;
    record.ached = tally.ached;
    record.rated = tally.rated;
    record.eased = tally.eased;
    record.worsened = tally.worsened;
    record.medianChange = tally.medianChange;
    return record;
}

QString often(const journal::PointHistory::Total &total)
{
    const QString pressed = present::duration(total.pressed);
    if (total.sessions == 1)
        return PointRecords::tr("once, %1 in all").arg(pressed);
    return total.sessions == 2 ? PointRecords::tr("twice, %1 in all").arg(pressed)
                               : PointRecords::tr("%1 times, %2 in all").arg(total.sessions).arg(pressed);
}

} // namespace

std::optional<safety::NoGain> noGain(const catalogue::Limits &limits, const journal::PointHistory &history, const WallTime &now)
{
    std::vector<safety::RatedSession> sessions;
    for (const auto &occasion : history.occasions) {
        if (occasion.pressed && occasion.before && occasion.after)
            sessions.push_back({std::chrono::floor<std::chrono::minutes>(now.utc - occasion.at.utc), *occasion.before});
    }
    return safety::noGain(limits, sessions);
}

PointRecords::PointRecords(const catalogue::Limits &limits, JournalKeeper &journal, const Clock &clock, QObject *parent)
    : QObject(parent), m_limits(limits), m_journal(journal), m_clock(clock)
{
    connect(&journal, &JournalKeeper::saved, this, [this] { m_stale = true; });
    connect(&journal, &JournalKeeper::refusalChanged, this, [this] { m_stale = true; });
}

PointRecords::~PointRecords() = default;

void PointRecords::read() const
{
    if (!m_stale)
        return;
    m_stale = false;
    m_histories.clear();
    m_outcomes.clear();
    m_own.clear();
    const journal::JournalStore *store = m_journal.store();
    if (!store)
        return;
    m_histories = store->pointHistories().value_or(std::vector<journal::PointHistory>{});
    m_outcomes = store->lastOutcomes().value_or(std::vector<journal::LastOutcome>{});
    std::transform(m_histories.begin(), m_histories.end(), std::back_inserter(m_own), recordOf);
}

const finder::OwnRecords &PointRecords::own() const
{
    read();
    return m_own;
}

const std::vector<journal::LastOutcome> &PointRecords::lastOutcomes() const
{
    read();
    return m_outcomes;
}

const journal::PointHistory *PointRecords::of(const PointId &point, Side side) const
{
    read();
    const auto found = std::find_if(
        m_histories.begin(), m_histories.end(), [&](const auto &history) { return history.point == point.value && history.side == side; });
    return found == m_histories.end() ? nullptr : &*found;
}

QString PointRecords::told(const PointId &point, Side side) const
{
    const journal::PointHistory *history = of(point, side);
    if (!history)
        return {};
    const WallTime now = m_clock.wall();
    const auto sinceMidnight = now.local() - std::chrono::local_time<Milliseconds>(now.day());
    const auto today = history->total(now.utc - sinceMidnight);
    const auto lately = history->total(now.utc - week);
    QString text = present::recordWords(recordOf(*history));
    if (today.sessions > 0)
        text += u' ' + tr("Today: %1.").arg(often(today));
    if (lately.sessions > today.sessions)
        text += u' ' + tr("In the last 7 days: %1.").arg(often(lately));
    return text;
}

std::optional<safety::NoGain> PointRecords::noGain(const PointId &point, Side side) const
{
    const journal::PointHistory *history = of(point, side);
    return history ? app::noGain(m_limits, *history, m_clock.wall()) : std::nullopt;
}

} // namespace unknot::app
