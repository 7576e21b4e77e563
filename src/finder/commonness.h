// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finder/marks.h"

#include <array>
#include <unordered_map>
#include <vector>

namespace unknot::finder
{

// How common each muscle is for the marks of a side, by its place in the complaints that share zones
// with them.
class Commonness
{
public:
    Commonness(const catalogue::Catalogue &catalogue, const std::vector<Mark> &marks);

    // As Score::commonness, of what meets enough of the marks; 0: no complaint names it.
    [[nodiscard]] double of(const MuscleId &muscle, Side side) const;

private:
    using Values = std::unordered_map<MuscleId, double>;
    std::array<Values, 2> m_values; // left, right
};

} // namespace unknot::finder
