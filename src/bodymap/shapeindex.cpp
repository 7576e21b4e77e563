// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/shapeindex.h"

#include <algorithm>
#include <cmath>

namespace unknot::bodymap
{

namespace
{

constexpr std::size_t mostColumns = 128;

std::size_t cellOf(double offset, double size, std::size_t count)
{
    const double cell = size > 0 ? offset / size * static_cast<double>(count) : 0;
    return static_cast<std::size_t>(std::clamp(cell, 0.0, static_cast<double>(count - 1)));
}

} // namespace

ShapeIndex::ShapeIndex(std::vector<Polygon> shapes, double reach) : m_shapes(std::move(shapes)), m_reach(reach)
{
    layOut();
    fill();
}

void ShapeIndex::layOut()
{
    if (m_shapes.empty())
        return;
    m_box = m_shapes.front().box;
    for (const Polygon &shape : m_shapes) {
        m_box = {std::min(m_box.left, shape.box.left), std::min(m_box.top, shape.box.top), std::max(m_box.right, shape.box.right),
            std::max(m_box.bottom, shape.box.bottom)};
    }
    m_box = grown(m_box, m_reach);
    m_columns = std::min(mostColumns, static_cast<std::size_t>(std::ceil(2 * std::sqrt(static_cast<double>(m_shapes.size())))));
    m_cells.resize(m_columns * m_columns);
}

void ShapeIndex::fill()
{
    for (std::size_t i = 0; i < m_shapes.size(); ++i) {
        const Cells cells = cellsOf(m_shapes[i]);
        for (std::size_t y = cells.top; y < cells.bottom; ++y) {
            for (std::size_t x = cells.left; x < cells.right; ++x)
                m_cells[y * m_columns + x].push_back(static_cast<std::uint32_t>(i));
        }
    }
}

std::size_t ShapeIndex::column(double x) const
{
    return cellOf(x - m_box.left, m_box.width(), m_columns);
}

std::size_t ShapeIndex::row(double y) const
{
    return cellOf(y - m_box.top, m_box.height(), m_columns);
}

ShapeIndex::Cells ShapeIndex::cellsOf(const Polygon &shape) const
{
    const Box box = grown(shape.box, m_reach);
    return {column(box.left), row(box.top), column(box.right) + 1, row(box.bottom) + 1};
}

std::span<const std::uint32_t> ShapeIndex::candidates(Vec at) const
{
    if (m_cells.empty() || !m_box.contains(at))
        return {};
    return m_cells[row(at.y) * m_columns + column(at.x)];
}

std::optional<std::size_t> ShapeIndex::topmostAt(Vec at) const
{
    const auto near = candidates(at);
    const auto found = std::find_if(near.rbegin(), near.rend(), [&](std::uint32_t i) { return contains(m_shapes[i], at); });
    return found == near.rend() ? std::nullopt : std::optional<std::size_t>(*found);
}

std::optional<std::size_t> ShapeIndex::nearestTo(Vec at) const
{
    std::optional<std::size_t> nearest;
    double closest = m_reach;
    for (const std::uint32_t i : candidates(at)) {
        const double distance = distanceToBorder(m_shapes[i], at);
        if (distance > closest)
            continue;
        closest = distance;
        nearest = i;
    }
    return nearest;
}

} // namespace unknot::bodymap
