// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <filesystem>
#include <string>
#include <vector>

namespace unknot::catalogue
{

// What a pack says about itself, in pack.json.
struct PackInfo {
    std::string id, name, author, version, date, description, license;

    bool operator==(const PackInfo &) const = default;
};

// One thing a pack adds to the catalogue, or puts in the place of what is shipped.
struct PackChange {
    enum class What { Muscle, Point, Zone, Routine, Source, Texts };

    What what = What::Point;
    std::string id; // of texts: the language
    std::string label; // as people know it: "Stiff-neck muscle, Bend of the neck"
    bool adds = true;
    std::vector<std::string> fields; // of a changed one, the keys whose values differ
    std::vector<std::string> points = {}; // of a routine, its points in their order, as people know them

    bool operator==(const PackChange &) const = default;
};

// A folder with a pack, and what became of it.
struct Pack {
    std::filesystem::path folder;
    bool on = true; // the person has not switched it off
    PackInfo info; // empty where pack.json could not be read
    std::vector<PackChange> changes; // in the order of the files; also where the pack has errors
    Errors errors; // any: nothing of it is used

    [[nodiscard]] bool used() const { return on && errors.empty(); }
    bool operator==(const Pack &) const = default;
};

} // namespace unknot::catalogue
