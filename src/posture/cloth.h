// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/body.h"

#include <optional>
#include <string_view>

namespace unknot::posture
{

// Where the top of the clothes ends, at neck and arms, on a place of the part of that name: cloth or skin; nothing where the
// part has no such edge. Told by the place alone, so that the edge runs smoothly from one part to the next.
std::optional<Style> clothAt(const Body &body, std::string_view part, Vec place);

} // namespace unknot::posture
