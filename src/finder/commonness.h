// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finder/finder.h"
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
    struct Value {
        double weight = 0; // as Score::commonness, of what meets enough of the marks
        const catalogue::Complaint *complaint = nullptr; // null: none names it
        int place = 0; // of the muscle in it, from 1

        [[nodiscard]] Habit habit() const;
    };

    Commonness(const catalogue::Catalogue &catalogue, const std::vector<Mark> &marks);

    [[nodiscard]] const Value &valueOf(const MuscleId &muscle, Side side) const;

private:
    using Values = std::unordered_map<MuscleId, Value>;
    std::array<Values, 2> m_values; // left, right
};

} // namespace unknot::finder
