// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/shaping.h"

#include <algorithm>

namespace unknot::practice
{

namespace
{

using session::PlannedPoint;

bool isSamePosition(const PlannedPoint &one, const PlannedPoint &other)
{
    return one.posture == other.posture;
}

bool isSameTool(const PlannedPoint &one, const PlannedPoint &other)
{
    return isSamePosition(one, other) && one.tool == other.tool;
}

// Those that are alike stand together, where the first of them stood; both orders are kept.
template<class Alike>
std::vector<PlannedPoint> together(std::vector<PlannedPoint> points, Alike alike)
{
    for (auto first = points.begin(); first != points.end();)
        first = std::stable_partition(first, points.end(), [one = *first, &alike](const PlannedPoint &other) { return alike(one, other); });
    return points;
}

} // namespace

Fitted fittedInto(Milliseconds most, const Points &points, int reps, const LastsOf &lasts)
{
    Fitted fitted;
    for (const session::Wanted &point : points) {
        Points more = fitted.points;
        more.push_back(point);
        for (int fewer = reps - 1; fewer > 0 && fitted.points.empty() && lasts(more) > most; --fewer) {
            more.back().lighter = session::lighter(point.lighter, {0, Seconds{0}, fewer});
            fitted.fewer = fewer;
        }
        if (lasts(more) <= most) {
            fitted.points = std::move(more);
            continue;
        }
        fitted.leftOut.push_back(point);
        if (fitted.points.empty())
            fitted.fewer = 0;
    }
    if (fitted.points.empty() && !points.empty())
        return {points, {}, 0, true};
    return fitted;
}

std::vector<PlannedPoint> positionsIn(const std::vector<PlannedPoint> &planned)
{
    std::vector<PlannedPoint> positions;
    for (const PlannedPoint &one : planned) {
        if (positions.empty() || !isSameTool(positions.back(), one))
            positions.push_back(one);
    }
    return positions;
}

int changesIn(const std::vector<PlannedPoint> &planned)
{
    return std::max(0, static_cast<int>(positionsIn(planned).size()) - 1);
}

std::vector<PlannedPoint> inFewChanges(std::vector<PlannedPoint> planned)
{
    return together(together(std::move(planned), isSamePosition), isSameTool);
}

Points inFewChanges(const Points &wanted, const session::Plan &plan)
{
    Points ordered = pointsOf(session::Plan{inFewChanges(plan.points)});
    for (const session::Wanted &one : wanted) {
        if (!placeOf(ordered, one.point, one.side))
            ordered.push_back(one);
    }
    return ordered;
}

} // namespace unknot::practice
