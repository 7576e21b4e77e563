// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/scanline.h"

#include <algorithm>

namespace unknot::bodymap
{

namespace
{

struct Crossing {
    double x = 0;
    int turn = 0; // +1 for an edge going down, -1 for one going up
};

std::vector<Crossing> crossings(const Polygon &polygon, double y)
{
    std::vector<Crossing> found;
    for (const auto &ring : polygon.rings) {
        forEachEdge(ring, [&](Vec a, Vec b) {
            if ((a.y <= y) != (b.y <= y))
                found.push_back({a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x), a.y <= y ? 1 : -1});
        });
    }
    std::sort(found.begin(), found.end(), [](const Crossing &one, const Crossing &other) { return one.x < other.x; });
    return found;
}

} // namespace

Intervals cut(const Polygon &polygon, double y)
{
    Intervals inside;
    if (y < polygon.box.top || y > polygon.box.bottom)
        return inside;
    int windings = 0;
    double from = 0;
    for (const Crossing &crossing : crossings(polygon, y)) {
        if (windings == 0)
            from = crossing.x;
        windings += crossing.turn;
        if (windings == 0 && crossing.x > from)
            inside.push_back({from, crossing.x});
    }
    return inside;
}

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
