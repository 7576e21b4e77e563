// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <optional>
#include <string>
#include <string_view>

namespace unknot
{

// Always the patient's own side. Middle is for zones on the mid-line only.
enum class Side { Left, Right, Middle };

std::string_view toString(Side side); // "left", "right", "middle": the words files and the command line use
std::optional<Side> sideFromString(std::string_view text);
Side mirrored(Side side); // Middle stays

struct SidedZone {
    ZoneId zone;
    Side side = Side::Middle;

    auto operator<=>(const SidedZone &) const = default;
};

} // namespace unknot
