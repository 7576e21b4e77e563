// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/event.h"

#include <vector>

namespace unknot::session
{

// How late a cue may come and still say what is so: less than the beat of a countdown.
constexpr Milliseconds latestCue{500};

// The cues among the events that are to be heard at `now`, in their order. What came due longer ago, while
// nobody called, is passed over: a tone says that something is so now.
[[nodiscard]] std::vector<output::CueDue> dueCues(const std::vector<Event> &events, TimePoint now);

} // namespace unknot::session
