// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/body.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::posture
{

// What presses is told apart by its colour. `pressing`: "thumb-left", "elbow-right", "heel-left" ...
void tint(std::vector<Surface> &surfaces, const std::set<std::string, std::less<>> &pressing);
// The heel of the hand is the palm's side alone: what presses of the part of that name; null where nothing does. The body has
// to outlive it.
StyleAt heelOf(const Body &body, std::string_view part);
// elbow, knee, thumb, fingers, knuckles, fist or heel: without its side.
bool canPress(std::string_view part);

} // namespace unknot::posture
