// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace unknot::practice
{

// Pain at rest before and after one session, with a verdict by them (isVerdict).
struct RatedPain {
    int before = 0, after = 0;
    [[nodiscard]] int change() const { return after - before; }
    bool operator==(const RatedPain &) const = default;
};

inline constexpr int enoughRated = 5; // fewer say little (clinical reference, 3)

// What many of them say together.
struct PainChanges {
    int rated = 0; // so many; of none all else says nothing
    int clearlyLess = 0; // of those, PainChange::ClearlyLess
    RatedPain median; // the one in the middle by its change; of two the less favourable
    int least = 0, most = 0; // changes: from the most favourable to the least
    bool operator==(const PainChanges &) const = default;
};
PainChanges changesOf(const std::vector<RatedPain> &rated);

} // namespace unknot::practice
