// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodymap/path.h"

#include <vector>

namespace unknot::bodymap
{

// Moves places to the right and left, smoothly. It is told at some heights how far: where a place
// on that line goes. Between two of those places it stretches evenly, beyond the outermost it
// shifts; from height to height it goes over smoothly, above and below the last it stays.
class Warp
{
public:
    struct Step {
        double from = 0, to = 0; // x
        bool operator==(const Step &) const = default;
    };
    struct Row {
        double y = 0;
        std::vector<Step> steps; // in rising order of both; not empty
    };

    Warp() = default; // moves nothing
    explicit Warp(std::vector<Row> rows); // in any order, no height twice

    [[nodiscard]] Vec of(Vec at) const;
    // Ends and control points are moved, in x alone. Paths that shared a border still do.
    [[nodiscard]] Path of(Path path) const;

private:
    [[nodiscard]] static double shift(const Row &row, double x);
    [[nodiscard]] double slope(std::size_t row, double x) const;

    std::vector<Row> m_rows; // from above
};

} // namespace unknot::bodymap
