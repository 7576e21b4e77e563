// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/body.h"

#include <string>
#include <vector>

namespace unknot::posture
{

// Which limbs go through the trunk, the head or each other, a sentence each; deeper than flesh gives way.
std::vector<std::string> overlapsOf(const Body &body);

} // namespace unknot::posture
