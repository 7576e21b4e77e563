// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/borders.h"

#include <functional>
#include <vector>

namespace unknot::posture
{

// Makes smooth lines of the steps in which borders come from the map. Where the edge of one part goes on through a
// place where others end at it, it is smoothed as one; what met still meets. `isStraight`: a border of straight things
// alone, whose corners stay.
void smooth(std::vector<Border> &borders, const std::function<bool(const Border &)> &isStraight);

// Without the points that a line needs not, to that many dots.
std::vector<Dot> simplified(const std::vector<Dot> &path, double tolerance);
// Along a line, each the mean of its neighbours.
std::vector<double> evened(const std::vector<double> &values);

} // namespace unknot::posture
