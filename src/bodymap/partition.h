// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodymap/drawing.h"

#include <cstddef>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace unknot::bodymap
{

// How the shapes of a drawing lie in its outline, in square units, measured on lines a quarter of a
// unit apart (further in drawings of more than two bodies' height).
struct Partition {
    double outline = 0;
    double gaps = 0; // of the outline, without a zone
    Vec widestGap; // its middle
    std::map<std::pair<std::size_t, std::size_t>, double> overlaps; // by two indices of zones

    struct Share {
        double whole = 0;
        double outside = 0; // beyond the outline
    };
    std::vector<Share> zones, muscles, stayOff; // parallel to the drawing's
};

// Of the drawing as it is, the patient's left; curves are followed to 0.02 units.
Partition measure(const Drawing &drawing);

} // namespace unknot::bodymap
