// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/historyrange.h"

#include "present/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::present
{

namespace
{

struct RangeText {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::RangeText)
};

} // namespace

using std::chrono::days;

HistoryRange HistoryRange::ofDays(int count, std::chrono::local_days today)
{
    return {today - days{count - 1}, today};
}

void HistoryRange::reachTo(std::chrono::local_days newest)
{
    if (newest - last == days{1})
        last = newest;
}

double HistoryRange::share(const WallTime &time) const
{
    const Milliseconds whole = last + days{1} - first;
    const Milliseconds part = time.local() - first;
    return std::clamp(double(part.count()) / double(whole.count()), 0.0, 1.0);
}

std::chrono::sys_time<Milliseconds> HistoryRange::since() const
{
    return std::chrono::sys_time<Milliseconds>{first.time_since_epoch()} - days{1};
}

QString HistoryRange::words() const
{
    const QDate today = toDate(last);
    return RangeText::tr("%1 to %2").arg(shortDate(toDate(first), today), shortDate(today, today));
}

} // namespace unknot::present
