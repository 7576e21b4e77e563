// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/side.h"
#include "journal/records.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace unknot::journal
{

// What finished sessions (completed or stopped, not removed) say of one point on one side. Plain
// values: may be copied to another thread.
struct PointHistory {
    // One session in which it was searched for or pressed.
    struct Occasion {
        WallTime at; // when that session began
        bool pressed = false; // there was a hold
        Milliseconds pressedFor{0}; // all holds together; one that was cut off counts as planned
        std::optional<bool> ached; // pressing brought on the usual ache, yes or a bit; absent: not said
        std::optional<int> before, after; // pain at rest of that session, NRS 0 to 10
        std::int64_t session = 0; // its number in this journal: later begun, greater where both began at once
        int position = 0; // the point's place in that session, the first where there were two
        bool tooMuch = false; // a point of that session was ended by that
        bool operator==(const Occasion &) const = default;
    };

    static constexpr std::chrono::sys_time<Milliseconds> latest = std::chrono::sys_time<Milliseconds>::max();

    std::string point;
    std::string muscle; // a point never moves to another muscle
    Side side = Side::Left;
    std::vector<Occasion> occasions; // newest first, never empty in what the journal gives

    // Counted over all of them.
    struct Tally {
        int pressed = 0;
        int asked = 0, ached = 0;
        // Pressed, with both numbers, and a verdict by them (isVerdict); PainChange::ClearlyLess; More.
        int rated = 0, eased = 0, worsened = 0;
        int medianChange = 0; // of the rated, after minus before; of two in the middle the higher
        bool operator==(const Tally &) const = default;
    };
    [[nodiscard]] Tally tally() const;

    // Sessions with a hold that began at `since` or later, up to `until`, and how long was pressed in them.
    // Looks at no occasion before that.
    struct Total {
        int sessions = 0;
        Milliseconds pressed{0};
        bool operator==(const Total &) const = default;
    };
    [[nodiscard]] Total total(std::chrono::sys_time<Milliseconds> since, std::chrono::sys_time<Milliseconds> until = latest) const;

    // The newest occasion with a hold, up to `until`, and the count of all of them; absent: there is none.
    [[nodiscard]] std::optional<LastOutcome> lastOutcome(std::chrono::sys_time<Milliseconds> until = latest) const;

    bool operator==(const PointHistory &) const = default;
};

// One for each point and side, by its newest occasion, newest first; within one session in its order.
using PointHistories = std::vector<PointHistory>;

// What one session says now, for histories that were read before it ended, was removed or restored.
struct SessionOccasions {
    std::int64_t session = 0;
    bool counts = false; // finished and not removed
    PointHistories points; // each with the one occasion, in the session's order; also where it does not count
};

// Takes the session's part out of the histories and, if it counts, puts in what it says now: they are
// then what reading the whole journal anew would give. May be called again with the same. Costs a look
// at each occasion.
void merge(PointHistories &histories, const SessionOccasions &session);

} // namespace unknot::journal
