// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/picture.h"
#include "posture/scene.h"

#include <cstddef>
#include <map>
#include <vector>

namespace unknot::posture
{

// All pictures of a scene with one body, of the left side, in the order in which one is changed slowly into the next: its
// moments as they follow each other, and between two of them what lies on the way. Where nothing moves, nothing lies there.
struct Reel {
    std::vector<Picture> frames;
    std::map<Moment, std::size_t> at; // the frame of each moment; a moment that looks like the one before has its frame

    [[nodiscard]] const Picture &of(Moment moment) const { return frames[at.at(moment)]; } // which has to be there
    bool operator==(const Reel &) const = default;
};

} // namespace unknot::posture
