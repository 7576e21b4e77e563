// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace unknot::bodymap
{

// A piece of a horizontal line, in figure units; from < to.
struct Interval {
    double from = 0, to = 0;
    [[nodiscard]] double length() const { return to - from; }
    bool operator==(const Interval &) const = default;
};

// In rising order, and none reaches over another; they may touch. What is given here has to be so,
// and what comes back is.
using Intervals = std::vector<Interval>;

double length(const Intervals &intervals);
Intervals common(const Intervals &a, const Intervals &b);
Intervals without(const Intervals &whole, const Intervals &part);

} // namespace unknot::bodymap
