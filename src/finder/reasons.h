// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finder/finder.h"

#include <span>
#include <string>
#include <vector>

namespace unknot::finder
{

// How a point, or the best of a muscle's points, meets one marked zone.
struct Meeting {
    Match match = Match::None;
    const catalogue::Zone *zone = nullptr;
    bool acrossSides = false; // the mark is on the other side, where it counts too
};

// One sentence a meeting, the strongest first: "Usually felt at the back of the shoulder."
std::vector<std::string> reasons(std::span<const Meeting> meetings);

// All of it on one line: "Usually felt at the back of the shoulder, sometimes in the outer upper arm."
std::string reasonLine(std::span<const Meeting> meetings);

} // namespace unknot::finder
