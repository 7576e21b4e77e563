// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/event.h"
#include "session/plan.h"

#include <vector>

namespace unknot::session
{

// What an interrupted session had reached, as the journal knows it.
struct Progress {
    bool ratedBefore = false; // both questions were put
    std::size_t point = 0; // the first one that has not ended
    bool located = false; // that point was searched for
    int holdsBegun = 0; // on that point; one that was cut off counts whole
    Milliseconds pressed{0}; // on that point; of a hold that was cut off its planned time
    Milliseconds spent{0}; // pressing and rest of the session so far
    bool pressedAnything = false;
};

// How things stand: all that a screen needs.
struct Snapshot {
    Phase phase = Phase::RateBefore;
    Pain pain = Pain::AtRest; // in the rating phases
    std::size_t point = 0; // index into the plan
    int hold = 0; // 1-based: the one that runs, comes next (LeadIn) or has just ended (Rest); 0 else
    int holds = 0; // of this point
    bool paused = false;
    bool timed = false; // the phase ends by itself
    Milliseconds left{0}, whole{0}; // of a timed phase
    bool pastHalf = false; // in a Hold: the press number is asked for
    std::optional<int> press; // the press number given for this hold (or the one just ended)
    int pressure = 0; // target, after easing off
    bool easedOff = false;
    Milliseconds sessionLeft{0}; // pressing and rest still planned
    bool canGoBack = false;
    bool canSkip = false;
};

// The session as a state machine. It has no clock and no timer: it moves only by advance(now) and
// handle(input, now), with times of the monotonic clock that never go backwards. Whatever the
// caller's rhythm, steps begin and end at their exact moments: one call an hour late gives the same
// events as a call every millisecond.
//
// What always holds, for any sequence of calls:
//  - pressing on a point never exceeds dose.maxPressed, one hold never dose.hold, the number of
//    holds begun never dose.maxReps; pressing and rest of a session never exceed plan.hardLimit
//    (a hold that would is not begun);
//  - the target pressure never exceeds dose.pressureCap, and never rises except by a re-load back to
//    the dose's own pressure, at most dose.reloads times, never on gentle or low-cap points;
//  - Easing off: Stronger, a press number of plan.easeOffAt or more, one that rose by 2 or more, or
//    one more than 1 over the cap eases off to 3 (gentle: 2); the second time on one point ends
//    the point. TooMuch ends the hold and the point at once;
//  - a rest between holds is never under 10 s, skipped or not;
//  - every rating that was handed in appears in exactly one event; input that does not fit the
//    phase changes nothing and gives no event;
//  - Pause keeps the remaining time. A hold that was paused ends its pressing then; Resume leads in
//    again (plan.leadIn) and the hold goes on with what was left of it: it counts as one hold;
//  - Back: RateBefore second question -> first; Prepare -> Prepare of the point before only if
//    that point was not pressed at all; Locate -> Prepare; LeadIn of hold 1 -> Locate; LeadIn or
//    Hold n -> LeadIn of the same hold with its full time as far as the caps allow; Rest -> LeadIn
//    of the hold just done, as far as the caps allow, else nothing; RateAfter second -> first;
//  - Skip: rating -> not said; Prepare, Locate -> the point is left out; LeadIn, Hold -> to the rest
//    after this hold; Rest -> the next LeadIn (not before 10 s of rest); BetweenPoints -> on.
class SessionEngine
{
public:
    explicit SessionEngine(Plan plan);
    SessionEngine(Plan plan, const Progress &progress);

    // Enters the first step. Call once, before anything else.
    [[nodiscard]] std::vector<Event> start(TimePoint now);

    [[nodiscard]] std::vector<Event> advance(TimePoint now);
    [[nodiscard]] std::vector<Event> handle(const Input &input, TimePoint now); // advances to now first

    // When advance() will next have something to say; none: it waits for the person.
    [[nodiscard]] std::optional<TimePoint> nextMoment() const;

    [[nodiscard]] Snapshot snapshot(TimePoint now) const;
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] bool done() const;

private:
    // (the implementer fills this in)
    Plan m_plan;
};

} // namespace unknot::session
