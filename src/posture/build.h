// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/curve.h"

#include <array>
#include <string_view>

namespace unknot::posture
{

// Which of the two bodies is drawn.
enum class Sex { Masculine, Feminine };

// The lengths and widths of one body, in units of a thousandth of its height. Heights are measured from
// the crown (0) to the sole (1000), along a limb from 0 to 1; a width is {half width, front, back}, the
// last two from the line of the bones.
struct Build {
    Curve trunk, head, hair, neck, thigh, shank, upperArm, forearm;
    Curve foot; // from the ankle forward: {half width, top, bottom}
    double shoulderOut = 0; // of the joint from the middle
    double girth = 1, limbs = 1;

    static const Build &of(Sex sex); // made once
};

inline constexpr double upperArmLength = 165, forearmLength = 146, thighLength = 245, shankLength = 230, ankleHeight = 45;
inline constexpr double hipHeight = 480, hipOut = 51; // of the joints: from the crown, from the middle

} // namespace unknot::posture
