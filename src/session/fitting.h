// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/event.h"
#include "session/sessionstate.h"

namespace unknot::session
{

// Whether that input means anything now, by phase, pause and caps; a number off the scale of 0 to 10
// never does. What does not fit changes nothing.
[[nodiscard]] bool fits(const Input &input, const SessionState &state, TimePoint now);

// The same for Back and Skip, for those who only show whether they would do something.
[[nodiscard]] bool canGoBack(const SessionState &state, TimePoint now);
[[nodiscard]] bool canSkip(const SessionState &state, TimePoint now);

} // namespace unknot::session
