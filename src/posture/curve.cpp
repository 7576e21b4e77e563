// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/curve.h"

#include <utility>

namespace unknot::posture
{

Curve::Curve(std::vector<Knot> knots) : m_knots(std::move(knots))
{
    for (std::size_t i = 0; i < m_knots.size(); ++i)
        m_slopes.push_back(slopeAt(i));
}

Vec Curve::slopeAt(std::size_t knot) const
{
    const auto rise = [this](std::size_t from) {
        return (m_knots[from + 1].value - m_knots[from].value) * (1 / (m_knots[from + 1].along - m_knots[from].along));
    };
    if (knot == 0)
        return rise(0);
    if (knot + 1 == m_knots.size())
        return rise(knot - 1);
    const double before = m_knots[knot].along - m_knots[knot - 1].along, after = m_knots[knot + 1].along - m_knots[knot].along;
    return between(rise(knot - 1), rise(knot), before / (before + after));
}

Vec Curve::at(double along) const
{
    std::size_t i = 0;
    while (i + 2 < m_knots.size() && along > m_knots[i + 1].along)
        ++i;
    const double h = m_knots[i + 1].along - m_knots[i].along, u = (along - m_knots[i].along) / h, v = 1 - u;
    return m_knots[i].value * ((1 + 2 * u) * v * v) + m_slopes[i] * (u * v * v * h) + m_knots[i + 1].value * (u * u * (3 - 2 * u))
        - m_slopes[i + 1] * (u * u * v * h);
}

Curve Curve::through(const std::vector<Vec> &places)
{
    std::vector<Knot> knots;
    double along = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        along += i == 0 ? 0 : length(places[i] - places[i - 1]) + 1e-6; // two at one place are still two
        knots.push_back({along, places[i]});
    }
    return Curve(std::move(knots));
}

} // namespace unknot::posture
