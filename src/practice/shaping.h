// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/gathering.h"

#include <functional>

namespace unknot::practice
{

// How long a session of these points takes by the clock on the wall: planToday() and lasts(), mostly.
using LastsOf = std::function<Milliseconds(const Points &points)>;

// What of a session goes into the time that there is.
struct Fitted {
    Points points; // in their order
    Points leftOut; // the same; empty: all of it fits
    int fewer = 0; // holds that its first point has then; 0: as many as it had
    bool isTooShort = false; // not even one hold of any fits: nothing is changed
};

// As many of them as last no longer than `most` together: each in turn that still fits, the first with fewer holds where it
// does not else: what stands first matters most. `reps`: how many holds a point has.
[[nodiscard]] Fitted fittedInto(Milliseconds most, const Points &points, int reps, const LastsOf &lasts);

// The first point of each position on the way through: what follows it in the same posture with the same tool needs no change.
[[nodiscard]] std::vector<session::PlannedPoint> positionsIn(const std::vector<session::PlannedPoint> &planned);
// How often one gets up or takes another tool on the way through.
[[nodiscard]] int changesIn(const std::vector<session::PlannedPoint> &planned);

// The points of a plan in an order with few of these changes: those of one position stand together, and among them those
// of one tool, each where the first of them stood. So what stood first still does.
[[nodiscard]] std::vector<session::PlannedPoint> inFewChanges(std::vector<session::PlannedPoint> planned);
// The same of what is wanted, as it is planned; what the plan leaves out stands last.
[[nodiscard]] Points inFewChanges(const Points &wanted, const session::Plan &plan);

} // namespace unknot::practice
