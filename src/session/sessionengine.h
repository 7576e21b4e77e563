// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/event.h"
#include "session/plan.h"
#include "session/pointcourse.h"
#include "session/steptimer.h"

#include <vector>

namespace unknot::session
{

// What an interrupted session had reached, as the journal knows it.
struct Progress {
    bool ratedBefore = false; // both questions were put
    std::size_t point = 0; // the first one that has not ended
    bool located = false; // that point was searched for
    int holdsBegun = 0; // on that point; one that was cut off counts whole; too many is safe, too few is not
    Milliseconds pressed{0}; // on that point; of a hold that was cut off its planned time
    Milliseconds spent{0}; // pressing and rest of the session so far
    bool pressedAnything = false;
    bool easedOff = false; // that point's target was lowered

    bool operator==(const Progress &) const = default;
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

    bool operator==(const Snapshot &) const = default;
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
//  - a rest between holds is never under 10 s, skipped or not; where Back would make it shorter, the
//    lead-in is longer;
//  - every rating that was handed in appears in exactly one event; input that does not fit the
//    phase changes nothing and gives no event;
//  - Pause keeps the remaining time. A hold that was paused ends its pressing then; Resume leads in
//    again (plan.leadIn) and the hold goes on with what was left of it: it counts as one hold;
//  - Back: RateBefore second question -> first; Prepare -> Prepare of the point before only if
//    that point was not pressed at all; Locate -> Prepare; LeadIn of hold 1 -> Locate; LeadIn or
//    Hold n -> LeadIn of the same hold with its full time as far as the caps allow; Rest -> LeadIn
//    of the hold just done, as far as the caps allow, else nothing; RateAfter second -> first;
//  - during a pause only Resume, Press, TooMuch and Stop fit; the last two, and a number that ends the
//    point, end the pause too (Resumed). What waits for the person can't be paused;
//  - BetweenPoints follows a point with at least one hold; after the last one it is as long as the hard
//    limit leaves. A point that can't be begun within it ends as Skipped without being entered;
//  - TooMuch fits from Locate to Rest; a press number in BetweenPoints is only written down;
//  - Stop in RateAfter leaves out the questions: a session that had come to its end stays Completed;
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
    // What the person does, as far as it fits the phase.
    void on(const input::Ready &);
    void on(const input::Rate &rate);
    void on(const input::Located &located);
    void on(const input::Press &press);
    void on(const input::Easing &);
    void on(const input::Stronger &);
    void on(const input::TooMuch &);
    void on(const input::Pause &);
    void on(const input::Resume &);
    void on(const input::Skip &);
    void on(const input::Back &);
    void on(const input::Stop &);

    void rate(std::optional<int> nrs);
    void respond(Response response);
    void sinkIn();
    void goBack();
    void skip();
    void unpause();

    // Time: everything that is due until then, each at its own moment.
    void run(TimePoint until);
    void endOfStep();

    // From one step to the next, at m_now.
    void enter(Phase phase);
    void enterTimed(Phase phase, Milliseconds whole, std::vector<Mark> marks);
    void enterRating(Phase phase, Pain pain);
    void enterLeadIn();
    void enterLeadInAgain();
    void enterHold();
    void enterBetweenPoints();
    void endHold(HoldEnd end);
    void afterHold();
    void finishPoint(PointEnd end);
    void seekPoint(std::size_t from);
    void announcePoint(std::size_t before);
    void endPressing();
    void endSession();
    void cue(output::Cue cue, int seconds = 0);

    // How things stand.
    [[nodiscard]] PointCourse &course() { return m_courses[m_point]; }
    [[nodiscard]] const PointCourse &course() const { return m_courses[m_point]; }
    [[nodiscard]] bool atPoint() const; // in a phase of a point that has not ended
    [[nodiscard]] int holdNumber() const;
    [[nodiscard]] PointEnd endOfCourse() const;
    [[nodiscard]] Milliseconds pressing(TimePoint now) const; // of the hold that runs, since it began or went on
    [[nodiscard]] Milliseconds spent(TimePoint now) const; // pressing and rest, the step that runs included
    [[nodiscard]] bool fits(Milliseconds press, Milliseconds spent) const; // there is one, within the hard limit
    [[nodiscard]] std::size_t nextPoint(std::size_t from, Milliseconds spent) const; // size of the plan: none
    [[nodiscard]] Milliseconds leadIn() const;
    [[nodiscard]] Milliseconds pointAhead(TimePoint now) const;
    [[nodiscard]] Milliseconds sessionAhead(TimePoint now) const;
    [[nodiscard]] bool canGoBack(TimePoint now) const;
    [[nodiscard]] bool canSkip(TimePoint now) const;

    // What is to be known of a point beyond its course.
    struct Trail {
        bool closed = false; // not to be gone back to
        bool located = false; // searched for before the interruption
        std::optional<TimePoint> released; // when pressing last ended

        bool operator==(const Trail &) const = default;
    };

    Plan m_plan;
    std::vector<PointCourse> m_courses; // one a planned point
    std::vector<Trail> m_trails; // likewise

    Phase m_phase = Phase::RateBefore;
    Pain m_pain = Pain::AtRest;
    std::size_t m_point = 0; // stays at the last one after the points
    StepTimer m_timer;
    TimePoint m_now; // how far everything has been worked off
    Milliseconds m_spent{0}; // in the steps that are over
    bool m_started = false;
    bool m_ratedBefore = false;
    bool m_pressedAnything = false;
    bool m_stopped = false;
    std::size_t m_from = 0; // the point to begin with

    std::vector<Event> m_events; // of the call that runs
};

} // namespace unknot::session
