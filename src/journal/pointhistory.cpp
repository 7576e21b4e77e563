// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/pointhistory.h"

#include "journal/records.h"

#include <algorithm>

namespace unknot::journal
{

namespace
{

int upperMedian(std::vector<int> values)
{
    const auto middle = values.begin() + std::ssize(values) / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
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
        if (!occasion.pressed || !occasion.before || !occasion.after)
            continue;
        const Change said = change(*occasion.before, *occasion.after);
        tally.eased += said == Change::ClearlyLess ? 1 : 0;
        tally.worsened += said == Change::More ? 1 : 0;
        changes.push_back(*occasion.after - *occasion.before);
    }
    tally.rated = static_cast<int>(changes.size());
    tally.medianChange = changes.empty() ? 0 : upperMedian(std::move(changes));
    return tally;
}

PointHistory::Total PointHistory::total(std::chrono::sys_time<Milliseconds> since) const
{
    Total total;
    for (const Occasion &occasion : occasions) {
        if (!occasion.pressed || occasion.at.utc < since)
            continue;
        ++total.sessions;
        total.pressed += occasion.pressedFor;
    }
    return total;
}

} // namespace unknot::journal
