// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodymap/polygon.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace unknot::bodymap
{

// Finds the shape at a place without asking them all: a grid, each cell with the shapes that come
// within `reach` of it. Shapes are known by their index, a later one lies on top. Immutable once
// made, so any thread may ask; answers take microseconds with thousands of shapes.
class ShapeIndex
{
public:
    ShapeIndex() = default;
    explicit ShapeIndex(std::vector<Polygon> shapes, double reach = 0); // in figure units, at least 0

    // Nothing: no shape holds the place.
    [[nodiscard]] std::optional<std::size_t> topmostAt(Vec at) const;
    // The shape whose border is nearest, at most `reach` away; of two as near, the later one.
    [[nodiscard]] std::optional<std::size_t> nearestTo(Vec at) const;

private:
    struct Cells { // a block of the grid, ends excluded
        std::size_t left = 0, top = 0, right = 0, bottom = 0;
    };
    void layOut();
    void fill();
    [[nodiscard]] std::size_t column(double x) const;
    [[nodiscard]] std::size_t row(double y) const;
    [[nodiscard]] Cells cellsOf(const Polygon &shape) const;
    [[nodiscard]] std::span<const std::uint32_t> candidates(Vec at) const;

    std::vector<Polygon> m_shapes;
    double m_reach = 0;
    Box m_box;
    std::size_t m_columns = 0; // as many rows
    std::vector<std::vector<std::uint32_t>> m_cells; // row by row; the shapes of a cell in rising order
};

} // namespace unknot::bodymap
