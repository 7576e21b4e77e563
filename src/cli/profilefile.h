// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "safety/safety.h"

#include <filesystem>
#include <string>
#include <vector>

namespace unknot::cli
{

// Health answers written down in a file, as data/schema/profile.schema.json describes it.
struct ProfileFile {
    safety::Profile profile; // with G0 answered where a warning question was answered with yes
    std::vector<std::string> warnings; // for each of those, what it may mean and whom to see

    // Everything that is wrong at once, each with file, line and pointer: what is misread must never
    // pass for a no. With errors the value is not to be used.
    static Loaded<ProfileFile> read(const catalogue::Catalogue &catalogue, const std::filesystem::path &file);
};

} // namespace unknot::cli
