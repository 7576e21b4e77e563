// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/scanline.h"

#include <algorithm>

namespace unknot::bodymap
{

Scanline::Scanline(const Polygon &polygon)
{
    for (const auto &ring : polygon.rings) {
        forEachEdge(ring, [this](Vec a, Vec b) {
            if (a.y != b.y)
                m_edges.push_back({std::min(a.y, b.y), std::max(a.y, b.y), a, b, m_edges.size()});
        });
    }
    std::sort(m_edges.begin(), m_edges.end(), [](const Edge &one, const Edge &other) { return one.top < other.top; });
}

const Intervals &Scanline::moveTo(double y)
{
    m_inside.clear();
    meetEdges(y);
    if (m_met.empty())
        return m_inside;
    cross(y);
    int windings = 0;
    double from = 0;
    for (const Crossing &crossing : m_crossings) {
        if (windings == 0)
            from = crossing.x;
        windings += crossing.turn;
        if (windings == 0 && crossing.x > from)
            m_inside.push_back({from, crossing.x});
    }
    return m_inside;
}

void Scanline::meetEdges(double y)
{
    std::erase_if(m_met, [y](const Edge &edge) { return edge.bottom <= y; });
    for (; m_next < m_edges.size() && m_edges[m_next].top <= y; ++m_next) {
        if (m_edges[m_next].bottom > y)
            m_met.push_back(m_edges[m_next]);
    }
}

void Scanline::cross(double y)
{
    m_crossings.clear();
    for (const Edge &edge : m_met) {
        const auto &[a, b] = std::pair(edge.a, edge.b);
        m_crossings.push_back({a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x), a.y < b.y ? 1 : -1, edge.number});
    }
    // Where edges cross in one place, the order of drawing decides: no result hangs on chance.
    std::sort(m_crossings.begin(), m_crossings.end(),
        [](const Crossing &one, const Crossing &other) { return one.x < other.x || (one.x == other.x && one.edge < other.edge); });
}

} // namespace unknot::bodymap
