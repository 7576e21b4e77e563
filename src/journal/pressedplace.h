// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/side.h"
#include "journal/records.h"

#include <string>
#include <vector>

namespace unknot::journal
{

// A place that was pressed in a session: with at least one hold.
struct PressedPlace {
    std::string point;
    Side side = Side::Left;
    std::string name, label; // as they read then

    [[nodiscard]] bool isSameAs(const PressedPlace &other) const { return point == other.point && side == other.side; }
    bool operator==(const PressedPlace &) const = default;
};

// Those of one session, each once, in its order.
struct SessionPlaces {
    Uuid session;
    std::vector<PressedPlace> places;
    bool operator==(const SessionPlaces &) const = default;
};

} // namespace unknot::journal
