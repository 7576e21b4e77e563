// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"
#include "catalogue/pack.h"

#include <filesystem>
#include <vector>

namespace unknot::catalogue
{

struct PackFolder {
    std::filesystem::path folder;
    bool on = true;
};

struct LoadedWithPacks {
    Catalogue catalogue; // the shipped one, and every pack that is on and has no error
    Errors errors; // of what is shipped, as load() gives them
    std::vector<Pack> packs; // one for each folder, in the same order
};

// Reads the shipped catalogue, then the packs one after another, each held against the schemas, the
// rules for packs, and the merged whole. A pack with a single error leaves nothing behind; the
// next is tried without it. One that is off is looked at only for what it says about itself.
LoadedWithPacks load(const std::filesystem::path &folder, const std::filesystem::path &schemas, const std::vector<PackFolder> &packs);

// One pack as it would be beside the shipped catalogue alone: what is wrong with it, and what it
// would change.
Pack checkPack(const std::filesystem::path &folder, const std::filesystem::path &shipped, const std::filesystem::path &schemas);

// Whether a folder says that it is a pack.
bool isPack(const std::filesystem::path &folder);

} // namespace unknot::catalogue
