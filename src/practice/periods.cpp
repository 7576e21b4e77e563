// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/periods.h"

#include "base/nrs.h"
#include "practice/weekly.h"

#include <algorithm>

namespace unknot::practice
{

namespace
{

using std::chrono::days;

void addWeeks(Period &period, const std::vector<journal::WeeklyRecord> &weeks)
{
    for (const journal::WeeklyRecord &week : weeks) {
        const auto score = Weekly::score(week);
        if (!score || !period.days.holds(week.at))
            continue;
        period.weekly += *score;
        ++period.weeks;
    }
    if (period.weeks > 0)
        period.weekly /= period.weeks;
}

Period periodOf(const PastSessions::Range &range, const std::vector<journal::WeeklyRecord> &weeks)
{
    Period period;
    period.days = range.days;
    period.entries = static_cast<int>(range.entries.size());
    period.sessions = static_cast<int>(range.counted.size());
    for (const auto &session : range.counted)
        period.pressed += session.pressed;
    for (const auto &[day, pain] : painByDay(range))
        period.pain.push_back(pain);
    if (!period.pain.empty()) {
        period.median = median(period.pain);
        const auto [least, most] = std::ranges::minmax(period.pain);
        period.least = least;
        period.most = most;
    }
    addWeeks(period, weeks);
    return period;
}

bool meet(const HistoryRange &one, const HistoryRange &other)
{
    return one.first <= other.last && other.first <= one.last;
}

} // namespace

Result<PeriodsCompared> comparePeriods(
    const journal::JournalReader *journal, const PastSessions &past, const HistoryRange &earlier, const HistoryRange &later)
{
    const auto before = past.within(journal, earlier);
    const auto after = past.within(journal, later);
    if (!before || !after)
        return tl::unexpected(!before ? before.error() : after.error());
    const auto weeks = journal ? journal->weeklies() : std::vector<journal::WeeklyRecord>{};
    if (!weeks)
        return tl::unexpected(weeks.error());
    PeriodsCompared compared{periodOf(*before, *weeks), periodOf(*after, *weeks), {}};
    if (!meet(earlier, later))
        compared.difference = differenceOf(compared.later.pain, compared.earlier.pain);
    return compared;
}

TwoPeriods monthAndTheOneBefore(std::chrono::local_days today)
{
    using namespace std::chrono;
    const year_month_day date{today};
    const year_month month = date.year() / date.month();
    const auto firstOf = [](const year_month &of) { return local_days{of / day{1}}; };
    return {{firstOf(month - months{1}), firstOf(month) - days{1}}, {firstOf(month), today}};
}

TwoPeriods fourWeeksAndTheFourBefore(std::chrono::local_days today)
{
    constexpr days length{28};
    return {{today - 2 * length + days{1}, today - length}, {today - length + days{1}, today}};
}

} // namespace unknot::practice
