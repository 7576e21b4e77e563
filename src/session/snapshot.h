// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/event.h"
#include "session/steptimer.h"

#include <optional>
#include <vector>

namespace unknot::session
{

struct SessionState;

// How things stand: all that a screen needs.
struct Snapshot {
    Phase phase = Phase::RateBefore;
    Pain pain = Pain::AtRest; // in the rating phases
    std::size_t point = 0; // index into the plan
    int hold = 0; // 1-based: the one that runs, comes next (LeadIn) or has just ended (Rest); 0 else
    int holds = 0; // of this point
    bool paused = false;
    bool stalled = false; // paused, as the caller stood still
    bool timed = false; // the phase ends by itself
    Milliseconds left{0}, whole{0}; // of a timed phase
    Milliseconds nextPress{0}; // in LeadIn: how long the hold is that it leads to, or what is left of it
    std::optional<Beat> beat; // in a Hold that has a pace
    std::vector<Sign> signs = {}; // in a Hold: told of it
    WayId way = {}; // of this point; empty: a steady hold
    bool canChooseWay = false; // in Prepare, as PressAs
    bool pastHalf = false; // in a Hold: the press number is asked for
    std::optional<int> press; // the press number given for this hold (or the one just ended)
    int pressure = 0; // target, after easing off
    bool easedOff = false;
    bool tooMuch = false; // in BetweenPoints: the point before ended by it, its other holds are left out
    bool nerveSign
        = false; // and by that: the rest of its muscle and zone on this side is left out too, and what lies by the same nerve or vessel
    Eased eased = Eased::NotSaid; // in a Hold
    std::optional<int> chosen; // in the rating phases and in Locate, not yet taken for the answer
    std::optional<Ache> chosenAche; // in Locate
    std::optional<Milliseconds> goesOnIn; // what is chosen is taken then
    std::optional<Milliseconds> stopsIn; // a stop was asked for, and follows then
    std::optional<SessionEnd> end; // in Done
    Milliseconds sessionLeft{0}; // pressing and rest still planned
    Milliseconds leftBetween{0}; // in BetweenPoints and Move: until more follows, or the questions do
    bool canGoBack = false;
    bool canSkip = false;
    std::vector<std::vector<double>> held; // of each point, as PointWalk::held(); without what runs

    bool operator==(const Snapshot &) const = default;
};

// `now` may lie ahead of the last event: times are then as they will be if nothing is due until it.
[[nodiscard]] Snapshot snapshotOf(const SessionState &state, TimePoint now);

} // namespace unknot::session
