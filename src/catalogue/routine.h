// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <string>
#include <vector>

namespace unknot::catalogue
{

// On which side a step is done. Chosen: on the one the person names when opening the routine.
enum class RoutineSide { Both, Left, Right, Chosen };

// One point of a routine. A dose of 0 is the person's own; any other is only ever lighter than it.
struct RoutineStep {
    PointId point;
    RoutineSide side = RoutineSide::Both;
    int pressure = 0;
    Seconds hold{0};
    int reps = 0;

    bool operator==(const RoutineStep &) const = default;
};

// A few points for one occasion, in the order in which one needs to move about least.
struct Routine {
    RoutineId id;
    std::string name; // "Desk neck"
    std::string purpose; // one line
    std::string forWhom, notFor;
    std::vector<RoutineStep> steps;
    std::string pack; // the id of the pack it comes from, empty: shipped

    bool operator==(const Routine &) const = default;
};

} // namespace unknot::catalogue
