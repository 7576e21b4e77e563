// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodymap/body.h"
#include "bodymap/drawing.h"
#include "bodymap/warp.h"

namespace unknot::bodymap
{

// What makes one view of the drawn body that of another one.
struct BodyChange {
    std::string file;
    Warp warp;
    std::vector<Drawing::Shape> details; // where they stand on the other body, instead of those of the same id
    std::vector<Drawing::StayOff> stayOff; // the same
};

// Takes a drawing of the masculine body. Everything but its box is moved; the details and the areas to stay off of the change take the
// place of their namesakes or are added.
Drawing changed(Drawing drawing, Body body, const BodyChange &change);

} // namespace unknot::bodymap
