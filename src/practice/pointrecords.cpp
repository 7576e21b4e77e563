// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/pointrecords.h"

#include "journal/mergenew.h"
#include "practice/wrongclock.h"

#include <algorithm>
#include <utility>

namespace unknot::practice
{

namespace
{

constexpr std::chrono::days week{7};

} // namespace

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

PressedLately pressedLately(const journal::PointHistory &history, const WallTime &now)
{
    const auto sinceMidnight = now.local() - std::chrono::local_time<Milliseconds>(now.day());
    const auto until = latestSensible(now);
    return {history.total(now.utc - sinceMidnight, until), history.total(now.utc - week, until)};
}

PointRecords::PointRecords(const catalogue::Limits &limits, const Clock &clock) : m_limits(limits), m_clock(clock) { }

void PointRecords::take(journal::PointHistories histories)
{
    m_histories = std::move(histories);
    m_newest = 0;
    for (const auto &history : m_histories) {
        for (const auto &occasion : history.occasions)
            m_newest = std::max(m_newest, occasion.session);
    }
    m_own = counted([](const auto &) { return true; });
}

Status PointRecords::sessionChanged(const journal::JournalReader &journal, const journal::Uuid &session)
{
    const auto occasions = journal.occasionsOf(session);
    if (!occasions)
        return tl::unexpected(occasions.error());
    if (occasions->session <= m_newest) {
        merge(m_histories, *occasions);
        m_own = counted([](const auto &) { return true; });
        return {};
    }
    m_newest = occasions->session;
    mergeNew(m_histories, *occasions);
    m_own = counted([&](const journal::PointHistory &history) {
        return std::ranges::any_of(
            occasions->points, [&](const auto &point) { return point.point == history.point && point.side == history.side; });
    });
    return {};
}

finder::OwnRecords PointRecords::counted(const std::function<bool(const journal::PointHistory &)> &isOther) const
{
    finder::OwnRecords own;
    for (const journal::PointHistory &history : m_histories) {
        const auto known = std::ranges::find_if(
            m_own, [&](const auto &record) { return record.point.value == history.point && record.side == history.side; });
        own.push_back(known == m_own.end() || isOther(history) ? recordOf(history) : *known);
    }
    return own;
}

const journal::PointHistory *PointRecords::history(const PointId &point, Side side) const
{
    const auto found = std::find_if(
        m_histories.begin(), m_histories.end(), [&](const auto &history) { return history.point == point.value && history.side == side; });
    return found == m_histories.end() ? nullptr : &*found;
}

std::optional<journal::LastOutcome> PointRecords::lastOutcome(const MuscleId &muscle, Side side) const
{
    const auto until = latestSensible(m_clock.wall());
    std::optional<journal::LastOutcome> last;
    for (const auto &history : m_histories) {
        if (history.muscle != muscle.value || history.side != side)
            continue;
        const auto outcome = history.lastOutcome(until);
        if (outcome && (!last || outcome->at.utc > last->at.utc))
            last = outcome;
    }
    return last;
}

std::optional<safety::NoGain> PointRecords::noGain(const journal::PointHistory &history) const
{
    const WallTime now = m_clock.wall();
    std::vector<safety::RatedSession> sessions;
    for (const auto &occasion : history.occasions) {
        if (occasion.pressed && occasion.before && occasion.after && !isByAWrongClock(occasion.at.utc, now))
            sessions.push_back({std::chrono::floor<std::chrono::minutes>(now.utc - occasion.at.utc), *occasion.before});
    }
    return safety::noGain(m_limits, sessions);
}

} // namespace unknot::practice
