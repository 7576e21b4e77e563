// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/pointhistory.h"

#include "base/nrs.h"
#include "journal/mergenew.h"

#include <algorithm>
#include <tuple>

namespace unknot::journal
{

namespace
{

using Occasion = PointHistory::Occasion;

bool isNewer(const Occasion &a, const Occasion &b)
{
    return std::tie(a.at.utc, a.session) > std::tie(b.at.utc, b.session);
}

bool comesFirst(const PointHistory &a, const PointHistory &b)
{
    const Occasion &newest = a.occasions.front();
    const Occasion &other = b.occasions.front();
    return newest.session == other.session ? newest.position < other.position : isNewer(newest, other);
}

void takeOut(std::vector<Occasion> &occasions, std::int64_t session)
{
    std::erase_if(occasions, [session](const Occasion &occasion) { return occasion.session == session; });
}

PointHistory &historyOf(PointHistories &histories, const PointHistory &point)
{
    const auto found = std::find_if(histories.begin(), histories.end(),
        [&](const PointHistory &history) { return history.side == point.side && history.point == point.point; });
    return found != histories.end() ? *found : histories.emplace_back(PointHistory{point.point, point.muscle, point.side, {}});
}

} // namespace

PointHistory::Tally PointHistory::tally() const
{
    Tally tally;
    std::vector<int> changes;
    for (const Occasion &occasion : occasions) {
        tally.pressed += occasion.pressed ? 1 : 0;
        tally.asked += occasion.ached ? 1 : 0;
        tally.ached += occasion.ached.value_or(false) ? 1 : 0;
        if (!occasion.pressed || !occasion.before || !occasion.after || !isVerdict(*occasion.before, *occasion.after, occasion.tooMuch))
            continue;
        const PainChange said = painChange(*occasion.before, *occasion.after);
        tally.eased += said == PainChange::ClearlyLess ? 1 : 0;
        tally.worsened += said == PainChange::More ? 1 : 0;
        changes.push_back(*occasion.after - *occasion.before);
    }
    tally.rated = static_cast<int>(changes.size());
    tally.medianChange = changes.empty() ? 0 : upperMedian(std::move(changes));
    return tally;
}

PointHistory::Total PointHistory::total(std::chrono::sys_time<Milliseconds> since, std::chrono::sys_time<Milliseconds> until) const
{
    Total total;
    for (const Occasion &occasion : occasions) {
        if (occasion.at.utc < since)
            break;
        if (!occasion.pressed || occasion.at.utc > until)
            continue;
        ++total.sessions;
        total.pressed += occasion.pressedFor;
    }
    return total;
}

std::optional<LastOutcome> PointHistory::lastOutcome(std::chrono::sys_time<Milliseconds> until) const
{
    const auto last = std::find_if(
        occasions.begin(), occasions.end(), [until](const Occasion &occasion) { return occasion.pressed && occasion.at.utc <= until; });
    if (last == occasions.end())
        return std::nullopt;
    const Tally counted = tally();
    return LastOutcome{point, muscle, side, last->at, last->before, last->after, counted.pressed, counted.eased};
}

void merge(PointHistories &histories, const SessionOccasions &session)
{
    for (PointHistory &history : histories) // a point may no longer be of that session
        takeOut(history.occasions, session.session);
    mergeNew(histories, session);
}

void mergeNew(PointHistories &histories, const SessionOccasions &session)
{
    for (const PointHistory &point : session.points) {
        if (!session.counts)
            break;
        std::vector<Occasion> &occasions = historyOf(histories, point).occasions;
        const Occasion &now = point.occasions.front();
        occasions.insert(std::upper_bound(occasions.begin(), occasions.end(), now, isNewer), now);
    }
    std::erase_if(histories, [](const PointHistory &history) { return history.occasions.empty(); });
    std::sort(histories.begin(), histories.end(), comesFirst);
}

} // namespace unknot::journal
