// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/event.h"
#include "session/plan.h"
#include "session/pointwalk.h"
#include "session/progress.h"
#include "session/sessionbudget.h"
#include "session/steptimer.h"

#include <optional>
#include <vector>

namespace unknot::session
{

// Where a session stands, as a value: SessionSteps alone changes it, everything else reads it. `now`
// is a time at or after the last change.
struct SessionState {
    explicit SessionState(Plan planned);
    SessionState(Plan planned, const Progress &progress);

    Plan plan;
    PointWalk walk;
    SessionBudget budget; // without the step that runs
    StepTimer timer; // of the step that runs
    Phase phase = Phase::RateBefore;
    Pain pain = Pain::AtRest; // which one is asked for in the rating phases
    Eased eased = Eased::NotSaid; // in the hold that runs
    std::vector<Sign> signs = {}; // told of the hold that runs, or of the last
    std::optional<PointEnd> lastEnd = {}; // of the point that was left last
    // What one comes back to from LetGo, if it was a slip.
    struct Interrupted {
        Phase phase = Phase::Hold;
        std::optional<Milliseconds> pressed; // of the hold that ended by it
    };
    Interrupted interrupted = {};
    bool ratedBefore = false; // in an earlier part of the session
    bool pressedAnything = false; // at least one hold was begun; in an earlier part, too
    bool stalled = false; // the last pause was not asked for
    // What is chosen in the question that is asked, until it is taken for the answer: a number goes on by
    // itself, sooner where nothing else is asked that was not answered yet.
    struct Choice {
        std::optional<int> nrs;
        std::optional<Ache> ache;
        std::optional<TimePoint> taken; // when
    };
    static constexpr Milliseconds choiceDelay = Seconds{2};
    static constexpr Milliseconds halfChoiceDelay = Seconds{10}; // to read the second question in
    Choice choice = {};
    // What was said last, for whoever goes back to the question.
    struct Rated {
        std::optional<int> atRest, onMovement;
    };
    Rated before = {}, after = {};
    static constexpr Milliseconds stopDelay = Seconds{10};
    static constexpr Milliseconds stopAgain = Seconds{1}; // sooner is the second of a double click
    std::optional<TimePoint> stopAt = {}; // the Stop that was asked for, until it follows; the step waits, or is paused
    bool pausedToStop = false; // by that
    bool lightened = false; // a point was too much: those after it are begun lightly
    bool stopped = false; // the person stopped before the last point was over

    // How it has ended, once it has. One in which nothing was pressed is not completed, whoever came to its end.
    [[nodiscard]] SessionEnd end() const { return pressedAnything && !stopped ? SessionEnd::Completed : SessionEnd::Stopped; }
    // In a phase of a point that has not ended.
    [[nodiscard]] bool atPoint() const;
    // In a phase that may have a hold to give a press number for.
    [[nodiscard]] bool takesPress() const;
    [[nodiscard]] bool rating() const { return phase == Phase::RateBefore || phase == Phase::RateAfter; }
    // Nothing has come of the questions before yet, and they were put in this part of the session.
    [[nodiscard]] bool canRateBeforeAgain() const { return !ratedBefore && !pressedAnything && walk.untouched(); }
    // When something happens by itself; none: it waits for the person.
    [[nodiscard]] std::optional<TimePoint> nextMoment() const;
    // As Snapshot::hold.
    [[nodiscard]] int holdNumber() const;
    // Of the hold that runs, since it began or, after a pause, went on; 0 if none does.
    [[nodiscard]] Milliseconds pressing(TimePoint now) const;
    // The point that was left last is moved before one goes on: not one that was too much, and each muscle once, after the
    // last of its points in a row.
    [[nodiscard]] bool movesNow(TimePoint now) const;
    // In BetweenPoints and Move: until more follows, or the questions do; 0 else.
    [[nodiscard]] Milliseconds leftBetween(TimePoint now) const;
    // The step that runs included, as far as it has got.
    [[nodiscard]] SessionBudget budgetAt(TimePoint now) const;
};

} // namespace unknot::session
