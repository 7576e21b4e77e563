// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodymap/polygon.h"

#include <vector>

namespace unknot::bodymap
{

// A piece of a horizontal line. Lists of them are in rising order and apart.
struct Interval {
    double from = 0, to = 0;
    [[nodiscard]] double length() const { return to - from; }
    bool operator==(const Interval &) const = default;
};
using Intervals = std::vector<Interval>;

// Where the line at y lies inside the polygon.
Intervals cut(const Polygon &polygon, double y);

double length(const Intervals &intervals);
Intervals common(const Intervals &a, const Intervals &b);
Intervals without(const Intervals &whole, const Intervals &part);

} // namespace unknot::bodymap
