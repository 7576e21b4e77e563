// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/admission.h"

#include <optional>
#include <vector>

namespace unknot::practice
{

// What was wanted, as it would be done now: what the health answers and the day's limits leave of it.
struct PlanToday {
    struct Step { // one point on one side
        session::Wanted wanted;
        std::optional<Against> against; // why it is passed over; absent: it is not
        std::optional<session::PlannedPoint> planned; // what is done; absent: it is passed over
        std::vector<ToolId> tools; // what may be used in its position, the usual one first; of one passed over all it has there
    };
    std::vector<Step> steps; // in the order in which they were wanted
    session::Plan plan; // may be empty
    std::optional<WallTime> tooMuch; // a spot was today, one of these or another: all of it is begun lightly

    [[nodiscard]] int passedOver() const;
};

PlanToday planToday(const catalogue::Catalogue &catalogue, const Admission &admission, const std::vector<session::Wanted> &wanted,
    const safety::Wishes &wishes);

// Where the points of a plan lie, each zone once.
std::vector<SidedZone> zonesOf(const catalogue::Catalogue &catalogue, const session::Plan &plan);

// A routine: both sides of a step one after the other.

// Which side a person wants of it. `both`: of the steps that are for both sides.
struct RoutineSides {
    Side chosen = Side::Left;
    bool both = true; // false: only the chosen one

    bool operator==(const RoutineSides &) const = default;
};

// Whether a step of it is done on the side that the person chooses.
bool asksSide(const catalogue::Routine &routine);
// Whether a step of it is done on both, so that one may be enough.
bool hasBothSides(const catalogue::Routine &routine);

// All its steps, those of a chosen side on that one.
std::vector<session::Wanted> wantedOf(const catalogue::Routine &routine, const RoutineSides &sides);

} // namespace unknot::practice
