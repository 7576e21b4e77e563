// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/intervals.h"

#include <algorithm>

namespace unknot::bodymap
{

double length(const Intervals &intervals)
{
    double sum = 0;
    for (const Interval &interval : intervals)
        sum += interval.length();
    return sum;
}

Intervals common(const Intervals &a, const Intervals &b)
{
    Intervals both;
    for (auto one = a.begin(), other = b.begin(); one != a.end() && other != b.end();) {
        const Interval shared{std::max(one->from, other->from), std::min(one->to, other->to)};
        if (shared.from < shared.to)
            both.push_back(shared);
        if (one->to < other->to)
            ++one;
        else
            ++other;
    }
    return both;
}

Intervals without(const Intervals &whole, const Intervals &part)
{
    Intervals rest;
    for (Interval left : whole) {
        for (const Interval &taken : part) {
            if (taken.to <= left.from || taken.from >= left.to)
                continue;
            if (taken.from > left.from)
                rest.push_back({left.from, taken.from});
            left.from = std::min(taken.to, left.to);
        }
        if (left.from < left.to)
            rest.push_back(left);
    }
    return rest;
}

} // namespace unknot::bodymap
