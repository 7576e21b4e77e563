// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "posture/scene.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace unknot::posture
{

// Where a pack has its scenes, if it has any.
std::filesystem::path sceneFolderOf(const std::filesystem::path &pack);

// The scenes a pack brings: of its own points, and of shipped ones in such a way as there is no picture of. A pack is held
// against the shipped catalogue alone, other packs are not asked. A scene with a fault is left out and told, the others are
// used; of a pack that is not used itself there are none, and its scenes are told all else that is wrong with them.
// Takes as long as loading the catalogue, and 20 ms a scene, of which there are up to 200; a pack without such a folder takes
// nothing. Asked to stop, it gives what it has by then.
Loaded<std::vector<Scene>> loadPackScenes(
    const std::filesystem::path &pack, const std::filesystem::path &resources, const std::stop_token &stop = {});

} // namespace unknot::posture
