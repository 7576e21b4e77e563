// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/warp.h"

#include <algorithm>
#include <utility>

namespace unknot::bodymap
{

Warp::Warp(std::vector<Row> rows) : m_rows(std::move(rows))
{
    std::sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) { return a.y < b.y; });
}

double Warp::shift(const Row &row, double x)
{
    const auto right = std::find_if(row.steps.begin(), row.steps.end(), [x](const Step &step) { return step.from > x; });
    if (right == row.steps.begin())
        return right->to - right->from;
    const auto left = std::prev(right);
    if (right == row.steps.end())
        return left->to - left->from;
    const double part = (x - left->from) / (right->from - left->from);
    return left->to + part * (right->to - left->to) - x;
}

// How the shift at x changes with height there: the mean between the rows beside, none at the ends.
double Warp::slope(std::size_t row, double x) const
{
    if (row == 0 || row + 1 == m_rows.size())
        return 0;
    const Row &above = m_rows[row - 1], &below = m_rows[row + 1];
    return (shift(below, x) - shift(above, x)) / (below.y - above.y);
}

// A cubic between two rows that meets their shifts and slopes.
Vec Warp::of(Vec at) const
{
    if (m_rows.empty())
        return at;
    const auto below = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.y > at.y; });
    if (below == m_rows.begin())
        return {at.x + shift(*below, at.x), at.y};
    const auto above = std::prev(below);
    if (below == m_rows.end())
        return {at.x + shift(*above, at.x), at.y};
    const std::size_t row = static_cast<std::size_t>(above - m_rows.begin());
    const double height = below->y - above->y;
    const double t = (at.y - above->y) / height, u = 1 - t;
    const double ends = u * u * (1 + 2 * t) * shift(*above, at.x) + t * t * (1 + 2 * u) * shift(*below, at.x);
    const double slopes = u * u * t * slope(row, at.x) - t * t * u * slope(row + 1, at.x);
    return {at.x + ends + height * slopes, at.y};
}

Path Warp::of(Path path) const
{
    if (m_rows.empty())
        return path;
    for (Path::Element &element : path.elements) {
        if (element.verb == Path::Verb::Cubic) {
            element.c1 = of(element.c1);
            element.c2 = of(element.c2);
        }
        if (element.verb != Path::Verb::Close)
            element.to = of(element.to);
    }
    return path;
}

} // namespace unknot::bodymap
