// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "safety/answers.h"
#include "safety/reach.h"

namespace unknot::safety
{

// What is left of a point that nothing blocks, once the caps of all gates are taken together.
// Blocked all the same where no tool in a posture or no pressure is left.
Verdict capped(const catalogue::Catalogue &catalogue, const catalogue::Point &point, const HeldGates &held, const Reach &reach);

} // namespace unknot::safety
