// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/body.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::posture
{

// What presses is told apart by its colour. `pressing`: "thumb-left", "elbow-right", "heel-left" ...
void tint(std::vector<Surface> &surfaces, const std::set<std::string, std::less<>> &pressing);
// The heel of the hand is the palm's side alone: at a place of the part of that name, what presses, or nothing.
std::optional<Style> heelAt(const Body &body, std::string_view part, Vec place);
// elbow, knee, thumb, fingers, knuckles, fist or heel: without its side.
bool canPress(std::string_view part);

} // namespace unknot::posture
