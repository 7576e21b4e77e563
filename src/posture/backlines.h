// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/hand.h"

#include <vector>

namespace unknot::posture
{

// What tells the two sides of a seen back apart, and where on it a place is: the groove of the spine, from the nape to between
// the buttocks, and the inner edge and lower tip of either shoulder blade, which goes with its arm. Through cloth as on skin.
std::vector<Detail> backLinesOf(const Surface &trunk, const Skeleton &skeleton);

} // namespace unknot::posture
