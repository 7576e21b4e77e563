// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/event.h"
#include "session/sessionsteps.h"

namespace unknot::session
{

// Carries out what the person does, at steps.now(), in the meaning it has in the phase. What does not
// fit (see fits) changes nothing and gives no event. All that is due until now has to be done before.
void interpret(const Input &input, SessionSteps &steps);

} // namespace unknot::session
