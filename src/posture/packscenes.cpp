// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/packscenes.h"

#include "catalogue/packloader.h"
#include "posture/scenefolder.h"

#include <system_error>

namespace unknot::posture
{

std::filesystem::path sceneFolderOf(const std::filesystem::path &pack)
{
    return pack / "postures";
}

Loaded<std::vector<Scene>> loadPackScenes(
    const std::filesystem::path &pack, const std::filesystem::path &resources, const std::stop_token &stop)
{
    std::error_code ignored;
    const std::filesystem::path folder = sceneFolderOf(pack), schemas = resources / "schema";
    if (!std::filesystem::exists(folder, ignored))
        return {};
    const auto around = catalogue::load(resources / "catalogue", schemas, {{pack, true}});
    const bool isUsed = around.packs.front().used();
    const KnownIds known = knownIds(around.catalogue);
    const std::vector<Scene> shipped = loadScenes(sceneFolderOf(resources)).value;
    Loaded<std::vector<Scene>> loaded = loadSound(folder, schemas, {isUsed ? &known : nullptr, shipped, stop});
    if (!isUsed)
        loaded.value.clear();
    for (Scene &scene : loaded.value)
        scene.pack = pack.filename().string();
    return loaded;
}

} // namespace unknot::posture
