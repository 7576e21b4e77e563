// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/event.h"
#include "session/plan.h"
#include "session/progress.h"
#include "session/sessionsteps.h"
#include "session/snapshot.h"

#include <vector>

namespace unknot::session
{

// The session as a state machine. It has no clock and no timer: it moves only by advance(now) and
// handle(input, now), with times of the monotonic clock that never go backwards. Whatever the
// caller's rhythm, steps begin and end at their exact moments: one call an hour late gives the same
// events as a call every millisecond.
//
// What it is made of: interpret says what an input means (fits: whether it does), SessionRoute which
// step follows which, SessionSteps carries the moves out on a SessionState and tells of them.
//
// Nothing can fail: a call that does not fit gives no events. Not thread-safe; copies are independent.
//
// What always holds, for any sequence of calls:
//  - pressing on a point never exceeds dose.maxPressed, one hold never dose.hold, the number of
//    holds begun never dose.maxReps; pressing and rest of a session never exceed plan.hardLimit
//    (a hold that would is not begun);
//  - the target pressure never exceeds dose.pressureCap, and never rises except by a re-load back to
//    the dose's own pressure, at most dose.reloads times, never on gentle or low-cap points;
//  - Easing off: Stronger, a press number of plan.easeOffAt or more, one that rose by 2 or more, or
//    one more than 1 over the cap eases off to 3 (gentle: 2); the second time on one point ends
//    the point. TooMuch, and the second easing off, end the hold and the point at once;
//  - a rest between holds is never under 10 s, skipped or not; where Back would make it shorter, the
//    lead-in is longer;
//  - a number that was chosen is taken for the answer after a moment, but for one that was asked to be
//    stopped since; choosing again begins the moment anew, and Rate, Located, Skip and Back end it;
//  - every rating that was handed in appears in exactly one event; input that does not fit the
//    phase changes nothing and gives no event;
//  - Pause keeps the remaining time. A hold that was paused ends its pressing then; Resume leads in
//    again (plan.leadIn) and the hold goes on with what was left of it: it counts as one hold;
//  - Back shows what was said before, chosen: RateBefore second question -> first; Prepare -> Prepare of the
//    point before only if that point was not pressed at all, -> RateBefore second question as long as no point
//    is over for good and nothing was pressed; Locate -> Prepare; LeadIn of hold 1 -> Locate; LeadIn or
//    Hold n -> LeadIn of the same hold with its full time as far as the caps allow; Rest -> LeadIn
//    of the hold just done, as far as the caps allow, else nothing; RateAfter second -> first;
//  - during a pause only Resume, Press, TooMuch and Stop fit; the last two, and a number that ends the
//    point, end the pause too (Resumed). What waits for the person can't be paused;
//  - LetGo follows TooMuch, and waits for Felt; Back there: it was a slip, and the hold is led into again with its
//    full time or, where the caps leave no other one, with what was left of it; Back in the BetweenPoints after it asks again. What follows
//    is begun as plan.afterTooMuch asks; after a NerveSign nothing of that muscle and zone, or by the same nerve or vessel, on that side;
//    after Unwell nothing;
//  - BetweenPoints follows a point with at least one hold; after the last one it is as long as the hard
//    limit leaves. Where the plan has a movement it is only to come off, and Move follows, once for points of one
//    muscle in a row, and not after one that was too much; it counts as rest. A point that can't be begun within it ends as Skipped without
//    being entered;
//  - once a stop was asked for, only TakeBack, Stop and TooMuch, which takes it back, fit, and nothing is pressed any more;
//  - TooMuch fits from Locate to Rest; a press number in BetweenPoints is only written down;
//  - a session ends as Completed if it came to its end with at least one hold; Stop in RateAfter only leaves
//    out the questions;
//  - Skip: rating -> not said; Prepare, Locate -> the point is left out; LeadIn, Hold -> to the rest
//    after this hold; Rest -> the next LeadIn (not before 10 s of rest); BetweenPoints, Move -> on.
class SessionEngine
{
public:
    explicit SessionEngine(Plan plan);
    SessionEngine(Plan plan, const Progress &progress);

    // Enters the first step. Call once, before anything else.
    [[nodiscard]] std::vector<Event> start(TimePoint now);

    // What has happened until then, each at its own moment, in order.
    [[nodiscard]] std::vector<Event> advance(TimePoint now);
    [[nodiscard]] std::vector<Event> handle(const Input &input, TimePoint now); // advances to now first

    // As advance(), for a caller that calls at least every `longestSilence` while a step runs: after a longer
    // one (a process that was stopped, a machine that slept) nobody knows what was pressed, so the step is
    // paused where it was at the last call, and nothing of the time since counts. A choice is not taken for the
    // answer then: the moment to correct it begins anew. `slept`: there was a silence that `now` does not show,
    // as the monotonic clock stands still meanwhile.
    static constexpr Milliseconds longestSilence = Seconds{1};
    [[nodiscard]] std::vector<Event> catchUp(TimePoint now, bool slept = false);

    // When advance() will next have something to say; none: it waits for the person.
    [[nodiscard]] std::optional<TimePoint> nextMoment() const;

    [[nodiscard]] Snapshot snapshot(TimePoint now) const;
    [[nodiscard]] const Plan &plan() const { return m_steps.state().plan; }
    [[nodiscard]] bool done() const;

private:
    void takeChoice(); // for the answer
    void runUntil(TimePoint until); // everything that is due until then, each at its own moment

    SessionSteps m_steps;
    bool m_started = false;
};

} // namespace unknot::session
