// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/body.h"

#include <optional>
#include <string_view>
#include <vector>

namespace unknot::posture
{

// A named spot of the body on the skin, such as "deltoid-left"; nothing where there is none of that name.
std::optional<Surface::Spot> spotOf(const Body &body, std::string_view name);
bool isSpotName(std::string_view name);
std::vector<std::string_view> spotNames(); // without their sides

} // namespace unknot::posture
