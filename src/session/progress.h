// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <cstddef>
#include <vector>

namespace unknot::session
{

// What an interrupted session had reached, as the journal knows it. Whatever stands here, the caps
// hold: negative numbers count as 0, a point beyond the plan means that none is left.
struct Progress {
    bool ratedBefore = false; // both questions were put
    std::size_t point = 0; // the first one that has not ended
    bool located = false; // that point was searched for
    int holdsBegun = 0; // on that point; one that was cut off counts whole; too many is safe, too few is not
    Milliseconds pressed{0}; // on that point; of a hold that was cut off its planned time
    Milliseconds spent{0}; // pressing and rest of the session so far
    bool pressedAnything = false;
    bool easedOff = false; // that point's target was lowered
    std::vector<std::vector<double>> held; // of each point, as PointWalk::held(); only shown

    bool operator==(const Progress &) const = default;
};

} // namespace unknot::session
