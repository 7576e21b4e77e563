// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/historyrange.h"

#include <algorithm>

namespace unknot::practice
{

namespace
{

using std::chrono::days;

constexpr days leastDays{14};

days lengthOf(Span span)
{
    switch (span) {
    case Span::TwoWeeks:
        return days{14};
    case Span::ThreeMonths:
        return days{91};
    case Span::Year:
        return days{365};
    case Span::All:
        break;
    }
    return leastDays;
}

} // namespace

HistoryRange HistoryRange::of(Span span, std::chrono::local_days today, const std::vector<journal::SessionSummary> &sessions,
    const std::vector<journal::EntryRecord> &entries)
{
    HistoryRange range{today - lengthOf(span) + days{1}, today};
    const auto reach = [&](std::chrono::local_days day) {
        if (span == Span::All)
            range.first = std::min(range.first, day);
        if (day - range.last == days{1}) // a traveller's tomorrow
            range.last = day;
    };
    for (const auto &session : sessions)
        reach(session.started.day());
    for (const auto &entry : entries)
        reach(entry.about.day());
    return range;
}

std::optional<std::chrono::sys_time<Milliseconds>> HistoryRange::since(Span span, std::chrono::local_days today)
{
    if (span == Span::All)
        return std::nullopt;
    return std::chrono::sys_time<Milliseconds>{of(span, today, {}).first.time_since_epoch()} - days{1};
}

double HistoryRange::share(const WallTime &time) const
{
    const Milliseconds whole = last + days{1} - first;
    const Milliseconds part = time.local() - first;
    return std::clamp(static_cast<double>(part.count()) / static_cast<double>(whole.count()), 0.0, 1.0);
}

} // namespace unknot::practice
