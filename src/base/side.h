// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <optional>
#include <string>
#include <string_view>

namespace unknot
{

// Always the patient's own side, never the picture's. Middle is for zones on the mid-line only.
enum class Side { Left, Right, Middle };

std::string_view toString(Side side); // "left", "right", "middle": the words files and the command line use
std::optional<Side> sideFromString(std::string_view text); // those words alone, as they are written
Side mirrored(Side side); // Middle stays

// A zone of one body, as everything but the catalogue knows it. Whether a zone has sides only the
// catalogue can say: catalogue::sided() makes one that is right.
struct SidedZone {
    ZoneId zone;
    Side side = Side::Middle;

    auto operator<=>(const SidedZone &) const = default;
};

} // namespace unknot
