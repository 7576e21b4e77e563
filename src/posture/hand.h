// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/skeleton.h"
#include "posture/surface.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::posture
{

// How the fingers are held: degrees at knuckle, middle and end joint, the thumb out to the side, out of the palm and
// bent, how far the fingers are spread, how far the thumb is turned to face them and, as a share, laid across them.
struct HandShape {
    double knuckle = 18, middle = 24, end = 14;
    double thumbOut = 22, thumbAcross = 4, thumbBend = 10;
    double spread = 2;
    double thumbTurn = 11;
    double thumbFold = 0; // 1: across the bent fingers
};

const HandShape *handShapeNamed(std::string_view name); // null: there is no such shape

// A line on the skin, as of an eye or a nail; drawn where all of it is seen, or a soft one as far as it is.
struct Detail {
    std::vector<Surface::Spot> line;
    double size = 0; // units: it is left out where that is only a few pixels
    bool isSoft = false; // of what lies under the skin, as a spine
};

struct Hand {
    std::vector<Surface> surfaces;
    std::vector<Detail> details; // nails, and the knuckles of a fist
    // What may be laid on a place: tips, thumb, pinch, palm, heel, grip, knuckles, fist; where it is.
    std::map<std::string, Vec, std::less<>> contacts;
};

// The hand at the end of an arm; `at` is the wrist. `size`: of it all but the wrist, which fits the arm.
Hand handOf(Limb arm, const HandShape &shape, const Frame &at, double size = 1);
bool isContact(std::string_view name);

} // namespace unknot::posture
