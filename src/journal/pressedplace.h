// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/side.h"
#include "journal/records.h"

#include <optional>
#include <string>
#include <vector>

namespace unknot::journal
{

// A place that was pressed in a session: with at least one hold.
struct PressedPlace {
    std::string point;
    Side side = Side::Left;
    std::string name, label; // as they read then
    std::string way = {}; // a catalogue id; empty: steady holds
    std::string tool = {}; // the same; empty: none was kept

    [[nodiscard]] bool isSameAs(const PressedPlace &other) const { return point == other.point && side == other.side; }
    [[nodiscard]] bool isPressedAs(const PressedPlace &other) const { return isSameAs(other) && way == other.way && tool == other.tool; }
    bool operator==(const PressedPlace &) const = default;
};

// Those of one session, each once, in its order; one that was pressed in two ways or with two tools is two.
struct SessionPlaces {
    Uuid session;
    std::vector<PressedPlace> places;
    std::optional<NextDayRecord::Answer> dayAfter = {}; // whether it was sore from pressing; absent: not said
    bool operator==(const SessionPlaces &) const = default;
};

} // namespace unknot::journal
