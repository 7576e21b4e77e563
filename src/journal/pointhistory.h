// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/side.h"

#include <optional>
#include <string>
#include <vector>

namespace unknot::journal
{

// What finished sessions (completed or stopped, not removed) say of one point on one side.
struct PointHistory {
    // One session in which it was searched for or pressed.
    struct Occasion {
        WallTime at; // when that session began
        bool pressed = false; // there was a hold
        Milliseconds pressedFor{0}; // all holds together
        std::optional<bool> ached; // pressing brought on the usual ache, yes or a bit; absent: not said
        std::optional<int> before, after; // pain at rest of that session
        bool operator==(const Occasion &) const = default;
    };

    std::string point;
    Side side = Side::Left;
    std::vector<Occasion> occasions; // newest first

    // Counted over all of them; change is after minus before, by the wording rule.
    struct Tally {
        int pressed = 0;
        int asked = 0, ached = 0;
        int rated = 0, eased = 0, worsened = 0; // pressed and with both numbers; clearly less; more
        int medianChange = 0; // of the rated; of two in the middle the less favourable
        bool operator==(const Tally &) const = default;
    };
    [[nodiscard]] Tally tally() const;

    // Sessions with a hold that began at `since` or later, and how long was pressed in them.
    struct Total {
        int sessions = 0;
        Milliseconds pressed{0};
        bool operator==(const Total &) const = default;
    };
    [[nodiscard]] Total total(std::chrono::sys_time<Milliseconds> since) const;

    bool operator==(const PointHistory &) const = default;
};

} // namespace unknot::journal
