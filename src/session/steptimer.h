// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/way.h"
#include "session/event.h"

#include <optional>
#include <vector>

namespace unknot::session
{

constexpr int longestCountdown = 5; // s, to the end of a hold

// A cue on the way through a step, counted from the step's beginning.
struct Mark {
    Milliseconds at{0};
    output::Cue cue = output::Cue::LeadInSecond;
    int seconds = 0;

    bool operator==(const Mark &) const = default;
};

// Which cues a step of that length has, in the order of their moments. A step too short for one
// goes without it. `length` is that of the whole step.
std::vector<Mark> leadInMarks(Milliseconds length);
// With the beats of its pace, which leave the countdown at its end alone.
std::vector<Mark> holdMarks(Milliseconds length, const catalogue::Pace &pace = {});
std::vector<Mark> restMarks(Milliseconds length);

// Where a hold of that length is in its pace, so long after it began.
struct Beat {
    bool on = true; // in the first half
    Milliseconds left{0}, length{0}; // of that half

    bool operator==(const Beat &) const = default;
};
// Absent: it is steady, or the countdown to its end has begun.
std::optional<Beat> beatAt(const catalogue::Pace &pace, Milliseconds elapsed, Milliseconds length);

// How long a step lasts, how far it has got, and which of its cues are still to come. Measures by
// differences of the times it is handed, which never go backwards; it never looks at a clock. Lengths
// below 0 are taken for 0.
class StepTimer
{
public:
    // A step without an end.
    void waitForPerson();
    // A step that ends by itself; marks as the functions above give them.
    void begin(TimePoint now, Milliseconds length, std::vector<Mark> marks);

    // As if the step had begun that much earlier; cues up to there have been given.
    void countAsElapsed(Milliseconds done);
    // Another end for the running step; cues whose moment has passed by `now` are left out.
    void changeEnd(TimePoint now, Milliseconds length, std::vector<Mark> marks);

    // Time stands still in between; resume without a pause changes nothing.
    void pause(TimePoint now);
    void resume(TimePoint now);

    [[nodiscard]] bool timed() const { return m_timed; }
    [[nodiscard]] bool paused() const { return m_pausedAt.has_value(); }
    [[nodiscard]] Milliseconds length() const { return m_length; }
    [[nodiscard]] Milliseconds elapsed(TimePoint now) const; // within 0 and length
    [[nodiscard]] Milliseconds left(TimePoint now) const { return m_length - elapsed(now); }

    // The next cue or the end; none while paused and for a step that waits.
    [[nodiscard]] std::optional<TimePoint> nextMoment() const;
    // The cue that nextMoment() means, which then counts as given; none: nextMoment() is the end.
    std::optional<Mark> takeMark();

private:
    bool m_timed = false;
    TimePoint m_start;
    Milliseconds m_length{0};
    std::vector<Mark> m_marks;
    std::optional<TimePoint> m_pausedAt;
};

} // namespace unknot::session
