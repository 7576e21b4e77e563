// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/side.h"

#include <vector>

namespace unknot::finder
{

// What a person's own sessions say of one point on one side, as plain counts.
struct OwnRecord {
    PointId point;
    Side side = Side::Left;
    int pressed = 0; // sessions with a hold on it
    int asked = 0; // how often the search was answered
    int ached = 0; // of those, brought on the usual ache (yes or a bit)
    int rated = 0; // sessions with pain before and after
    int eased = 0; // of those, PainChange::ClearlyLess
    int worsened = 0; // of those, PainChange::More
    int medianChange = 0; // of the rated, after minus before; weighs nothing

    // How many answers of one's own weigh as much as the catalogue's silence.
    static constexpr int shrinkage = 4;

    // -1 to 1, the mean of two shares shrunk towards 0, which is what the catalogue says:
    //
    //   (eased - worsened) / (rated + shrinkage)   and   (2 ached - asked) / (asked + shrinkage)
    //
    // One more good answer never lowers it; with four answers a share counts half.
    [[nodiscard]] double weight() const;

    bool operator==(const OwnRecord &) const = default;
};

using OwnRecords = std::vector<OwnRecord>; // one a point and side

} // namespace unknot::finder
