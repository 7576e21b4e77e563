// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "posture/reel.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace unknot::posture
{

// A thing to press with, and what serves in its place, shown alone or beside a hand, by which one sees how large it is: as
// its file in data/things says it. Lengths are in units, 6 to a centimetre; axes are those of posture/vec.h.
struct Thing {
    struct Ring { // of a round form that lies along some line
        Vec at;
        double radius = 0;
    };
    // One of three: an egg, a rod that bends through places, or rings one behind the other in a line, closed flat at both ends.
    struct Form {
        Style style = Style::Tool; // tool, tool-end, cushion or prop
        Vec middle, halves;
        std::vector<Vec> bends;
        double radius = 0;
        std::vector<Ring> rings;
    };
    struct Beside {
        Vec wrist, palm{0, 0, 100}, fingers{0, 100, 0}; // where it is, and where palm and fingers point to
        std::string shape = "relaxed";
    };

    std::string id;
    std::string says; // for who does not see it
    std::string article; // that it is shown in
    int part = 1; // of that article, 1 is the first
    CameraForm camera;
    std::vector<Form> forms;
    std::optional<Beside> hand; // a left one
    std::string text; // all that the file says, in one form
};

// The things of a folder, in the order of their ids; those that were not read in full are left out, and told.
Loaded<std::vector<Thing>> loadThings(const std::filesystem::path &folder);

// Its one picture, as that of pressing.
Reel drawReel(const Thing &thing);

} // namespace unknot::posture
