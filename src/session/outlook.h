// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/sessionstate.h"

namespace unknot::session
{

// Pressing and rest that still lie ahead if everything goes as planned from `now` on: what is left of
// the step that runs, then all holds and rests that fit into the hard limit. 0 once pressing is over.
[[nodiscard]] Milliseconds sessionLeft(const SessionState &state, TimePoint now);

} // namespace unknot::session
