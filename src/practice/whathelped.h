// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/painchanges.h"
#include "practice/pastsessions.h"

#include <functional>
#include <vector>

namespace unknot::practice
{

// What came of the sessions in which something was pressed. A session has one number for all that was pressed in it, and counts
// once for each.
struct Helped {
    enum class By {
        Point, // and side
        Way,
        Tool,
        Side // left and right of everything, then of each point that was pressed on both
    };
    // By Point, and of each point by Side, as it read in the newest; by Way the way alone; by Tool the tool alone; of all by Side
    // the side alone.
    PressedPlace of;
    int times = 0; // sessions
    WallTime last; // when the newest of them began
    PainChanges changes;
    int atTheNeck = 0; // of the rated sessions, for how many a place at the neck was marked
    bool tooMuch = false; // in one of them
    int asked = 0, sore = 0; // of those it was said the day after, and that it was sore or bruised from pressing

    [[nodiscard]] bool isEnough() const { return changes.rated >= enoughRated; }
};

// Of sessions that are newest first; what was pressed in most sessions first.
using IsNeck = std::function<bool(const SidedZone &)>;
std::vector<Helped> whatHelped(const std::vector<PressedSession> &sessions, Helped::By by, const IsNeck &isNeck);

} // namespace unknot::practice
