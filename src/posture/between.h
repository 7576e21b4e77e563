// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/stage.h"

namespace unknot::posture
{

// What lies on the way from one stage to another: between the angles of all joints, and where limbs are led, between the
// places of hand and foot, from which the angles of elbow and knee follow. 0: as `from`, 1: as `to`. Things move straight.
Stage between(const Stage &from, const Stage &to, double share);

// How far the place of body or tools that moves furthest does, in units.
double movement(const Stage &from, const Stage &to);

} // namespace unknot::posture
