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

// What else put a candidate where it stands.
struct Standing {
    const catalogue::Complaint *complaint = nullptr; // the one that names its muscle, null: none
    int place = 0; // of the muscle in it, from 1
    const OwnRecord *record = nullptr; // null: none
};

// One sentence a meeting, the strongest first: "Usually felt at the back of the shoulder."
// Then the complaint, and one's own record.
std::vector<std::string> reasons(std::span<const Meeting> meetings, const Standing &standing);

// Without the record: "Usually felt at the back of the shoulder, sometimes in the outer upper arm. By
// custom checked 1st of 9."
std::string reasonLine(std::span<const Meeting> meetings, const Standing &standing);

} // namespace unknot::finder
