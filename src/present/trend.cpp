// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/trend.h"

#include "present/listing.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace unknot::present
{

namespace
{

constexpr std::ptrdiff_t few = 5;

struct TrendWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::TrendWords)
};

QString average(std::vector<int>::const_iterator from)
{
    return oneDecimal(std::accumulate(from, from + few, 0) / double(few));
}

// The count with what can be said of so many; averages has places for both.
QString trendOf(const QString &count, const std::vector<std::optional<int>> &told, const QString &averages)
{
    if (std::ssize(told) < few)
        return TrendWords::tr("%1 A trend needs five or more.").arg(count);
    std::vector<int> numbers; // oldest first
    std::for_each(told.rbegin(), told.rend(), [&numbers](const std::optional<int> &number) {
        if (number)
            numbers.push_back(*number);
    });
    if (std::ssize(numbers) < 2 * few)
        return count;
    return TrendWords::tr("%1 %2").arg(count, averages.arg(average(numbers.begin()), average(numbers.end() - few)));
}

} // namespace

QString sessionTrend(const std::vector<std::optional<int>> &sessions)
{
    return trendOf(TrendWords::tr("%1.").arg(sessionCount(std::ssize(sessions))), sessions,
        TrendWords::tr("Before: %1 on average in the first five, %2 in the last five."));
}

QString noteTrend(const std::vector<std::optional<int>> &notes)
{
    return trendOf(TrendWords::tr("%1, no session.").arg(capitalised(noteCount(std::ssize(notes)))), notes,
        TrendWords::tr("%1 on average in the first five, %2 in the last five."));
}

} // namespace unknot::present
