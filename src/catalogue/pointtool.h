// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <algorithm>
#include <string>
#include <vector>

namespace unknot::catalogue
{

// What a point is pressed with, and how one sits, stands or lies for that.
struct PointTool {
    ToolId tool;
    PostureId posture;

    auto operator<=>(const PointTool &) const = default;
};

// What is said of one tool of a point that has several, so that nobody is told of a tool that was not chosen.
struct ToolWords {
    PointTool with;
    std::string press, position; // empty: as the point's

    bool operator==(const ToolWords &) const = default;
};

// Of some of a point, in their order: the tools, each once.
inline std::vector<ToolId> toolIds(const std::vector<PointTool> &tools)
{
    std::vector<ToolId> ids;
    for (const PointTool &one : tools) {
        if (std::ranges::find(ids, one.tool) == ids.end())
            ids.push_back(one.tool);
    }
    return ids;
}

// Those that are used in the position of the first.
inline std::vector<ToolId> toolsInUsualPosture(const std::vector<PointTool> &tools)
{
    std::vector<PointTool> alike = tools;
    std::erase_if(alike, [&tools](const PointTool &one) { return one.posture != tools.front().posture; });
    return toolIds(alike);
}

} // namespace unknot::catalogue
