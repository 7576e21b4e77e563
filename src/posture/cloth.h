// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/body.h"

#include <string_view>

namespace unknot::posture
{

// Where the top of the clothes ends, at neck and arms, on the part of that name: cloth or skin; null where the part has no such
// edge. Told by the place alone, so that the edge runs smoothly from one part to the next. The body has to outlive it.
StyleAt clothOf(const Body &body, std::string_view part);

} // namespace unknot::posture
