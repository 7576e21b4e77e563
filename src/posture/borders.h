// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/depthmap.h"

#include <utility>
#include <vector>

namespace unknot::posture
{

// A place in the picture while it is made, in dots of the map.
struct Dot {
    double x = 0, y = 0;
};

// A border between two parts of a map, from where it meets others to where it does again, or closed.
struct Border {
    std::vector<Dot> path;
    std::vector<std::int32_t> jumps; // how far one part lies before the other, at each step, in the map's steps
    std::pair<int, int> parts; // the lower number first
    int front = DepthMap::nothing; // the nearer of the two, along most of it
    int begin = 0, end = 0; // the numbers of its ends; equal where it is closed

    [[nodiscard]] bool isClosed() const { return begin == end; }
};

std::vector<Border> bordersOf(const DepthMap &map);

} // namespace unknot::posture
