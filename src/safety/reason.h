// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <vector>

namespace unknot::safety
{

// Why a point is blocked or capped, or why no session may start. The sentence, and what would change
// it, is for others to find: a gate's stand in the catalogue.
struct Reason {
    enum class Kind {
        InformationOnly, // the point is shown and never pressed
        NotSwitchedOn, // off by default, until its caution was read
        UnknownAnswer, // there is a health answer the catalogue has no gate for
        HealthAnswer, // `gate` holds
        NoToolLeft, // the health answers leave nothing to press it with
        NoPostureLeft,
        NoPressureLeft,
    };
    Kind kind = Kind::UnknownAnswer;
    GateId gate = {}; // of HealthAnswer, else empty
    bool lacksPlace = false; // that gate is about places the person names, and none was named

    bool operator==(const Reason &) const = default;
};

using Reasons = std::vector<Reason>; // of gates in catalogue order

} // namespace unknot::safety
