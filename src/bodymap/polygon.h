// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodymap/path.h"

#include <vector>

namespace unknot::bodymap
{

// A shape with straight edges. Each ring is closed by an edge from its last place to its first;
// what winds round a place at all lies inside, as SVG fills by default.
struct Polygon {
    Box box;
    std::vector<std::vector<Vec>> rings;
};

// Curves are followed to `tolerance` figure units; an open subpath is closed by a straight edge.
Polygon polygonOf(const Path &path, double tolerance = 0.25);
Box boundsOf(const std::vector<std::vector<Vec>> &rings); // all 0 where they hold no place
Box grown(const Box &box, double by);
bool overlap(const Box &a, const Box &b); // touching is enough

// A place on the border itself may be either.
bool contains(const Polygon &polygon, Vec at);
double distanceToBorder(const Polygon &polygon, Vec at); // infinite where there is no border
// How far apart the two closest parallel lines are that it fits between, to a hundredth of its length.
double narrowest(const Polygon &polygon);
// Somewhere the two borders are at most `reach` apart, or cross.
bool bordersWithin(const Polygon &a, const Polygon &b, double reach);

// Calls with both ends of every edge.
template<class Call>
void forEachEdge(const std::vector<Vec> &ring, Call call)
{
    for (std::size_t i = 0, last = ring.size() - 1; i < ring.size(); last = i++)
        call(ring[last], ring[i]);
}

} // namespace unknot::bodymap
