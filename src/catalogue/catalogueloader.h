// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"

#include <filesystem>

namespace unknot::catalogue
{

// Reads every *.json of a folder, in the order of their names. Whatever is sound is in the value:
// a broken file or entry costs itself only. Each error names file, line and JSON pointer. What is
// always looked at: JSON syntax, form, ids given twice, references to ids that nobody defines,
// doses past the hard limits.
Loaded<Catalogue> load(const std::filesystem::path &folder);

// The whole of it, slower: what load() finds, and every file against the JSON Schema it names,
// looked up in `schemas`. PATH may be a folder or one file of it. Empty: nothing is wrong.
Errors check(const std::filesystem::path &path, const std::filesystem::path &schemas);

} // namespace unknot::catalogue
