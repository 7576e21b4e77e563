// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/painchanges.h"

#include "base/nrs.h"

#include <algorithm>

namespace unknot::practice
{

PainChanges changesOf(const std::vector<RatedPain> &rated)
{
    if (rated.empty())
        return {};
    const auto byChange = [](const RatedPain &a, const RatedPain &b) { return a.change() < b.change(); };
    const auto [least, most] = std::ranges::minmax(rated, byChange);
    const auto isClear = [](const RatedPain &pain) { return painChange(pain.before, pain.after) == PainChange::ClearlyLess; };
    return {static_cast<int>(rated.size()), static_cast<int>(std::ranges::count_if(rated, isClear)), upperMedian(rated, byChange),
        least.change(), most.change()};
}

} // namespace unknot::practice
