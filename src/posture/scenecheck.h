// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/fault.h"
#include "posture/scenefolder.h"

namespace unknot::posture
{

// What of the catalogue a scene names that is not there, that a point does not offer, or that has its picture.
void checkIds(const Scene &scene, const SceneLaws &laws, catalogue::Faults &faults);

// What neither of the two bodies could do, or what would not press: limbs that do not reach, bend too far, or go through
// floor, wall, trunk or each other, and tools that do not touch.
void checkBody(const Scene &scene, catalogue::Faults &faults);

inline constexpr double tolerance = 6; // units: a centimetre

} // namespace unknot::posture
