// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodymap/intervals.h"
#include "bodymap/polygon.h"

#include <cstddef>
#include <vector>

namespace unknot::bodymap
{

// A horizontal line that goes down over a polygon and tells where it lies inside. It looks at an
// edge when it reaches it and until it has left it, so that a body cut into thousands of lines
// costs what their crossings do, not every edge at every line.
class Scanline
{
public:
    explicit Scanline(const Polygon &polygon); // keeps nothing of it

    // Where the line at y lies inside; `y` in figure units, never less than the time before. Holds
    // until the next call.
    const Intervals &moveTo(double y);
    // What moveTo() gave last, empty before.
    [[nodiscard]] const Intervals &inside() const { return m_inside; }

private:
    struct Edge { // met by the lines from its top on and before its bottom
        double top = 0, bottom = 0;
        Vec a, b; // as drawn
        std::size_t number = 0; // in the order of drawing
    };
    struct Crossing {
        double x = 0;
        int turn = 0; // +1 for an edge going down, -1 for one going up
        std::size_t edge = 0;
    };
    void meetEdges(double y);
    void cross(double y);

    std::vector<Edge> m_edges; // by their tops
    std::size_t m_next = 0; // of the edges, the first that no line has reached
    std::vector<Edge> m_met;
    std::vector<Crossing> m_crossings;
    Intervals m_inside;
};

} // namespace unknot::bodymap
