// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/arrowmap.h"

#include <algorithm>
#include <cmath>

namespace unknot::figure
{

namespace
{

constexpr std::array<ArrowMap::Arrow, 4> arrows{ArrowMap::Left, ArrowMap::Right, ArrowMap::Up, ArrowMap::Down};
constexpr double farthest = 1e9;

struct Step {
    double along = 0, across = 0;
};

Step stepFor(ArrowMap::Arrow arrow, QPointF by)
{
    switch (arrow) {
    case ArrowMap::Left:
        return {-by.x(), std::abs(by.y())};
    case ArrowMap::Right:
        return {by.x(), std::abs(by.y())};
    case ArrowMap::Up:
        return {-by.y(), std::abs(by.x())};
    case ArrowMap::Down:
        return {by.y(), std::abs(by.x())};
    }
    return {};
}

ArrowMap::Arrow mainArrow(QPointF by)
{
    if (std::abs(by.x()) > std::abs(by.y()))
        return by.x() > 0 ? ArrowMap::Right : ArrowMap::Left;
    return by.y() > 0 ? ArrowMap::Down : ArrowMap::Up;
}

double length(QPointF by)
{
    return std::hypot(by.x(), by.y());
}

} // namespace

ArrowMap::ArrowMap(std::vector<Target> targets) : m_targets(std::move(targets)), m_next(m_targets.size())
{
    for (const Target &target : m_targets) {
        m_groups.resize(std::max(m_groups.size(), target.group + 1));
        m_groups[target.group] |= target.rect;
    }
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        for (const Arrow arrow : arrows) {
            const std::size_t next = beside(i, arrow);
            m_next[i][arrow] = next != i ? next : inAnotherGroup(i, arrow);
        }
    }
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        if (const auto open = reached(); !open[i])
            leadTo(i, open);
    }
}

// Straight ahead beats near: what lies off the axis counts double.
std::size_t ArrowMap::beside(std::size_t from, Arrow arrow) const
{
    std::size_t best = from;
    double least = farthest;
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        if (i == from || m_targets[i].group != m_targets[from].group)
            continue;
        const Step step = stepFor(arrow, m_targets[i].rect.center() - m_targets[from].rect.center());
        if (step.along <= 1 || step.along + 2 * step.across >= least)
            continue;
        least = step.along + 2 * step.across;
        best = i;
    }
    return best;
}

std::size_t ArrowMap::inAnotherGroup(std::size_t from, Arrow arrow) const
{
    const QPointF start = m_targets[from].rect.center();
    std::size_t best = from;
    double least = farthest;
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const QRectF &rect = m_groups[group];
        if (group == m_targets[from].group || rect.isEmpty() || stepFor(arrow, rect.center() - start).along <= 1)
            continue;
        const QPointF edge(std::clamp(start.x(), rect.left(), rect.right()), std::clamp(start.y(), rect.top(), rect.bottom()));
        const Step step = stepFor(arrow, edge - start);
        const double far = std::max(0.0, step.along) + 2 * step.across;
        if (far >= least)
            continue;
        least = far;
        best = nearest(group, start);
    }
    return best;
}

std::size_t ArrowMap::nearest(std::size_t group, QPointF to) const
{
    std::size_t best = 0;
    double least = farthest;
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        const double far = length(m_targets[i].rect.center() - to);
        if (m_targets[i].group != group || far >= least)
            continue;
        least = far;
        best = i;
    }
    return best;
}

std::vector<bool> ArrowMap::reached() const
{
    std::vector<bool> open(m_targets.size());
    std::vector<std::size_t> ends{0};
    open[0] = true;
    while (!ends.empty()) {
        const std::size_t from = ends.back();
        ends.pop_back();
        for (const std::size_t next : m_next[from]) {
            if (!open[next])
                ends.push_back(next);
            open[next] = true;
        }
    }
    return open;
}

// The nearest that can be reached leads to it, and it leads on to where that one led: so nothing
// else is lost.
void ArrowMap::leadTo(std::size_t target, const std::vector<bool> &reached)
{
    std::size_t best = target;
    double least = farthest;
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        const double apart = m_targets[i].group == m_targets[target].group ? 1 : 3; // rather from its own group
        const double far = length(m_targets[i].rect.center() - m_targets[target].rect.center()) * apart;
        if (!reached[i] || far >= least)
            continue;
        least = far;
        best = i;
    }
    if (best == target)
        return;
    const Arrow arrow = mainArrow(m_targets[target].rect.center() - m_targets[best].rect.center());
    const std::size_t before = m_next[best][arrow];
    m_next[best][arrow] = target;
    m_next[target][arrow] = before == best ? target : before;
}

} // namespace unknot::figure
