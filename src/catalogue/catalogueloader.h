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
// doses past the hard limits, and that there are gates where there are points. What is lost never
// makes things less safe: a point without its zone or a caution goes, a gate that could not be read
// whole or misspells an id stays and blocks everything, limits only ever get stricter.
// Files past 16 MB, a million values, 20,000 entries in a list, 4,096 bytes in a text or 64 levels
// are refused. Costs some 8 ms for the shipped folder; may be called from any thread, and never throws for what
// stands in the files.
Loaded<Catalogue> load(const std::filesystem::path &folder);

// The whole of it, slower: what load() finds, every file against the JSON Schema it names, looked up
// in `schemas`, and whether something is asked for every zone. PATH may be a folder or one file of
// it: then the others are read as well, but only its own errors told. Empty: nothing is wrong.
Errors check(const std::filesystem::path &path, const std::filesystem::path &schemas);

} // namespace unknot::catalogue
