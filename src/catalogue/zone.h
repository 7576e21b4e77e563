// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/side.h"

#include <string>
#include <vector>

namespace unknot::catalogue
{

// A coarse part of the body, for people who want to choose a large area first.
struct ZoneGroup {
    ZoneGroupId id;
    std::string label;
    std::vector<std::string> words; // plain words for all of it: "arm"

    bool operator==(const ZoneGroup &) const = default;
};

// An area in which something can hurt: what people mark, and where points send pain.
struct Zone {
    ZoneId id;
    std::string label; // "Back of shoulder"
    std::string felt; // "at the back of the shoulder"
    std::string part; // "shoulder", as in "your left shoulder"
    ZoneGroupId group;
    bool paired = true; // false: one zone on the mid-line
    std::vector<std::string> views; // front, back, side, sole
    std::vector<std::string> words; // other words people use for it

    bool operator==(const Zone &) const = default;
};

} // namespace unknot::catalogue
