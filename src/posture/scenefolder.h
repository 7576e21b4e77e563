// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "posture/scene.h"

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace unknot::posture
{

// What scenes may name of the catalogue.
struct KnownIds {
    using Offer = std::set<std::pair<ToolId, PostureId>>; // what a point is pressed with, in which position
    std::set<ToolId> tools;
    std::set<PostureId> postures;
    std::map<PointId, Offer> points;
};

// Whether this folder holds scenes: one of its JSON files names their schema.
bool isSceneFolder(const std::filesystem::path &folder);

// The scenes of a folder, in the order of their ids; those that were not read in full are left out, and told.
Loaded<std::vector<Scene>> loadScenes(const std::filesystem::path &folder);

// The first that shows that point pressed with that tool in that position, absent: with or in any; no draft. Null: there is
// none.
const Scene *sceneOf(const std::vector<Scene> &scenes, const PointId &point, const std::optional<ToolId> &tool,
    const std::optional<PostureId> &posture = std::nullopt);

// All that is wrong in a folder of scenes: what can't be read, what the schema does not allow, ids nobody knows, and what
// no body could do. Takes about 20 ms a scene.
Errors checkScenes(const std::filesystem::path &folder, const std::filesystem::path &schemas, const KnownIds &known);

} // namespace unknot::posture
