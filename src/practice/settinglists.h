// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "catalogue/pointtool.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace unknot::practice
{

// The entries of the settings that are lists, each as one text of words between spaces; none is an empty text. What is
// written is read again as it was. False, and nothing changed: it can't be understood.

bool read(std::string_view text, std::map<PointId, WayId> &ways); // "biceps-middle=move soleus-upper=light"
std::string textOf(const std::map<PointId, WayId> &ways);

using ToolsOfPoints = std::map<PointId, catalogue::PointTool>;
bool read(std::string_view text, ToolsOfPoints &tools); // "biceps-middle=thumb/sit"
std::string textOf(const ToolsOfPoints &tools);

bool read(std::string_view text, std::set<ToolId> &tools); // "hook=0 roller=0"
std::string textOf(const std::set<ToolId> &tools);

using KeyNumbers = std::map<std::string, int, std::less<>>; // what a key does, and which it is as the window counts them
bool read(std::string_view text, KeyNumbers &keys); // "too-much=70 skip=16777264"
std::string textOf(const KeyNumbers &keys);

} // namespace unknot::practice
