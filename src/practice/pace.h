// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journalreader.h"
#include "session/plan.h"
#include "session/snapshot.h"

#include <vector>

namespace unknot::practice
{

// What a session takes beside what its plan times: no clock runs while one reads, moves and searches.
struct Pace {
    // Until there are sessions of one's own. Two numbers, each with its question to be read, are given in
    // some 20 s. A place is found in some 30 s: getting there with the tool, going over two finger-widths each
    // way, pressing the sorest spot for 5 s, and two answers.
    Milliseconds ratingBefore = Seconds{20};
    Milliseconds finding = Seconds{30}; // each point, without its lead-in
    Milliseconds ratingAfter = Seconds{20};

    bool operator==(const Pace &) const = default;
};

// As it was in these sessions: of each the median, once there are three; until then as above. What took
// longer than five minutes was a break, and does not count, nor does what the record can't tell.
[[nodiscard]] Pace paceOf(const std::vector<journal::SessionRecord> &sessions);
// Of the last ten sessions. By index; what can't be read says nothing.
[[nodiscard]] Pace paceOf(const journal::JournalReader &journal);

// How long a session takes by the clock on the wall, from its first question to its last; 0 for no points.
// Whoever names a length to the person asks here.
[[nodiscard]] Milliseconds lasts(const session::Plan &plan, const Pace &pace);
[[nodiscard]] Milliseconds lasts(const session::PlannedPoint &point, Seconds leadIn, const Pace &pace); // of that, one point
// What is left of a session as it stands.
[[nodiscard]] Milliseconds lastsStill(const session::Plan &plan, const session::Snapshot &now, const Pace &pace);
// The same of one that was cut off.
[[nodiscard]] Milliseconds lastsStill(const journal::SessionRecord &record, const Pace &pace);

} // namespace unknot::practice
