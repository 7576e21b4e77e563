// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"
#include "posture/scene.h"

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <stop_token>
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

// What of a catalogue they are.
KnownIds knownIds(const catalogue::Catalogue &catalogue);

// What scenes are held to, beside the schema and what a body can do.
struct SceneLaws {
    const KnownIds *known = nullptr; // null: which ids there are is not asked
    std::span<const Scene> shipped = {}; // what these show has its picture: no other may show it
    std::stop_token stop = {}; // asked for: what is not looked at yet is left out
};

// Whether this folder holds scenes: one of its JSON files names their schema.
bool isSceneFolder(const std::filesystem::path &folder);

// The scenes of a folder, in the order of their ids; those that were not read in full are left out, and told.
Loaded<std::vector<Scene>> loadScenes(const std::filesystem::path &folder);

// The first that shows that point pressed with that tool in that position, absent: with or in any; no draft. Null: there is
// none.
const Scene *sceneOf(std::span<const Scene> scenes, const PointId &point, const std::optional<ToolId> &tool,
    const std::optional<PostureId> &posture = std::nullopt);

// The scenes of a folder nothing is wrong with, and what is with the others: what can't be read, what the schema does not
// allow, what the laws do not, and what no body could do. Takes about 20 ms a scene.
Loaded<std::vector<Scene>> loadSound(const std::filesystem::path &folder, const std::filesystem::path &schemas, const SceneLaws &laws);

// What is wrong with the shipped ones, or such as could be.
Errors checkScenes(const std::filesystem::path &folder, const std::filesystem::path &schemas, const KnownIds &known);

} // namespace unknot::posture
