// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/side.h"
#include "catalogue/catalogue.h"

#include <vector>

namespace unknot::finder
{

// A marked zone as the catalogue knows it.
struct Mark {
    const catalogue::Zone *zone = nullptr; // null: unknown, meets nothing
    Side side = Side::Middle; // Middle: on the mid-line, or the side was not said; counts for both
    bool counted = false; // false where an earlier mark says the same

    // Whether a point on a side may be what is felt here. `widened`: a mark on either side counts.
    [[nodiscard]] bool reaches(Side pointSide, bool widened) const { return widened || side == Side::Middle || side == pointSide; }
};

std::vector<Mark> marks(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &marked);

} // namespace unknot::finder
