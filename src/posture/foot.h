// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/skeleton.h"
#include "posture/surface.h"

#include <vector>

namespace unknot::posture
{

// The foot at the end of a leg, with its toes; `at` is the ankle.
std::vector<Surface> footOf(Limb leg, const Build &build, const Frame &at);

} // namespace unknot::posture
