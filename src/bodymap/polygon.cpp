// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/polygon.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace unknot::bodymap
{

namespace
{

struct Edge {
    Vec a, b;
};

// Twice the area of the triangle; its sign tells on which side of a-b the place lies.
double cross(Vec a, Vec b, Vec p)
{
    return (b.x - a.x) * (p.y - a.y) - (p.x - a.x) * (b.y - a.y);
}

int windings(const std::vector<Vec> &ring, Vec at)
{
    int count = 0;
    forEachEdge(ring, [&](Vec a, Vec b) {
        if ((a.y <= at.y) == (b.y <= at.y))
            return;
        const double side = cross(a, b, at);
        if (a.y <= at.y)
            count += side > 0;
        else
            count -= side < 0;
    });
    return count;
}

double squaredDistance(const Edge &edge, Vec p)
{
    const double dx = edge.b.x - edge.a.x, dy = edge.b.y - edge.a.y;
    const double length = dx * dx + dy * dy;
    const double along = length > 0 ? std::clamp(((p.x - edge.a.x) * dx + (p.y - edge.a.y) * dy) / length, 0.0, 1.0) : 0.0;
    const double x = edge.a.x + along * dx - p.x, y = edge.a.y + along * dy - p.y;
    return x * x + y * y;
}

Box boxOf(const Edge &edge)
{
    return {std::min(edge.a.x, edge.b.x), std::min(edge.a.y, edge.b.y), std::max(edge.a.x, edge.b.x), std::max(edge.a.y, edge.b.y)};
}

bool crossing(const Edge &e, const Edge &f)
{
    return (cross(e.a, e.b, f.a) > 0) != (cross(e.a, e.b, f.b) > 0) && (cross(f.a, f.b, e.a) > 0) != (cross(f.a, f.b, e.b) > 0);
}

bool within(const Edge &e, const Edge &f, double reach)
{
    if (!overlap(grown(boxOf(e), reach), boxOf(f)))
        return false;
    const double nearest = std::min({squaredDistance(e, f.a), squaredDistance(e, f.b), squaredDistance(f, e.a), squaredDistance(f, e.b)});
    return nearest <= reach * reach || crossing(e, f);
}

std::vector<Edge> edgesIn(const Polygon &polygon, const Box &box)
{
    std::vector<Edge> edges;
    for (const auto &ring : polygon.rings) {
        forEachEdge(ring, [&](Vec a, Vec b) {
            if (overlap(boxOf({a, b}), box))
                edges.push_back({a, b});
        });
    }
    return edges;
}

} // namespace

Polygon polygonOf(const Path &path, double tolerance)
{
    auto rings = flattened(path, tolerance);
    const Box box = boundsOf(rings);
    return {box, std::move(rings)};
}

Box boundsOf(const std::vector<std::vector<Vec>> &rings)
{
    constexpr double far = std::numeric_limits<double>::infinity();
    Box box{far, far, -far, -far};
    for (const auto &ring : rings) {
        for (const Vec &p : ring)
            box = {std::min(box.left, p.x), std::min(box.top, p.y), std::max(box.right, p.x), std::max(box.bottom, p.y)};
    }
    return box.left <= box.right ? box : Box{};
}

Box grown(const Box &box, double by)
{
    return {box.left - by, box.top - by, box.right + by, box.bottom + by};
}

bool overlap(const Box &a, const Box &b)
{
    return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

bool contains(const Polygon &polygon, Vec at)
{
    if (!polygon.box.contains(at))
        return false;
    int count = 0;
    for (const auto &ring : polygon.rings)
        count += windings(ring, at);
    return count != 0;
}

double distanceToBorder(const Polygon &polygon, Vec at)
{
    double nearest = std::numeric_limits<double>::infinity();
    for (const auto &ring : polygon.rings)
        forEachEdge(ring, [&](Vec a, Vec b) { nearest = std::min(nearest, squaredDistance({a, b}, at)); });
    return std::sqrt(nearest);
}

bool bordersWithin(const Polygon &a, const Polygon &b, double reach)
{
    if (!overlap(grown(a.box, reach), b.box))
        return false;
    const auto ofA = edgesIn(a, grown(b.box, reach));
    const auto ofB = edgesIn(b, grown(a.box, reach));
    return std::any_of(ofA.begin(), ofA.end(),
        [&](const Edge &e) { return std::any_of(ofB.begin(), ofB.end(), [&](const Edge &f) { return within(e, f, reach); }); });
}

double narrowest(const Polygon &polygon)
{
    constexpr int directions = 180;
    double least = std::numeric_limits<double>::infinity();
    for (int i = 0; i < directions; ++i) {
        const double angle = std::numbers::pi * i / directions;
        const Vec across{std::cos(angle), std::sin(angle)};
        double low = std::numeric_limits<double>::infinity(), high = -low;
        for (const auto &ring : polygon.rings) {
            for (const Vec at : ring) {
                const double reach = at.x * across.x + at.y * across.y;
                low = std::min(low, reach);
                high = std::max(high, reach);
            }
        }
        least = std::min(least, std::max(0.0, high - low));
    }
    return std::isfinite(least) ? least : 0;
}

} // namespace unknot::bodymap
