// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>

namespace unknot::posture
{

// Whether this folder holds things: one of its JSON files names their schema.
bool isThingFolder(const std::filesystem::path &folder);

// All that is wrong in a folder of things: what can't be read, what the schema does not allow, and articles that are not there.
// `parts`: of each article, how many parts it has.
Errors checkThings(
    const std::filesystem::path &folder, const std::filesystem::path &schemas, const std::map<std::string, std::size_t> &parts);

} // namespace unknot::posture
