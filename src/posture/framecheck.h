// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/stage.h"

#include <map>
#include <set>
#include <string>

namespace unknot::posture
{

// What the frame of the picture cuts through: of head, either hand and either foot all is seen, or nothing lies within the
// frame; the trunk is cut off at top and bottom alone; a tool is seen. "head", "left hand" ...; those that the scene means to
// be cut are left out.
std::set<std::string> cutOf(const Scene &scene, const std::map<Moment, Stage> &stages);

} // namespace unknot::posture
