// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/stage.h"

namespace unknot::posture
{

// Puts a thing into the stage, where its scene has it beside the body as it is by now.
void addProp(Stage &stage, Prop::Kind kind, const Prop &prop);

inline constexpr double ballRadius = 27, rollerRadius = 41, hookRadius = 7.5;

} // namespace unknot::posture
