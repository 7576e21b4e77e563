// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodymap/figure.h"
#include "catalogue/catalogue.h"
#include "safety/safety.h"

#include <filesystem>
#include <memory>

namespace unknot::app
{

// What is shipped and never changes while the program runs. The rules refer to the catalogue, so
// a world stays where it was made.
struct World {
    explicit World(const std::filesystem::path &resources);
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    catalogue::Catalogue catalogue;
    bodymap::Figure figure;
    safety::Rules rules;
    Errors errors; // whatever could not be used, in the order it was found

    // The files that say what is safe were read whole. No session starts otherwise: a rule that
    // was lost can't be kept.
    [[nodiscard]] bool safetySound() const;

private:
    World(Loaded<catalogue::Catalogue> catalogue, Loaded<bodymap::Figure> figure);
};

// Where the shipped data is: beside the source while developing, in share/unknot once installed.
std::filesystem::path defaultResources();

} // namespace unknot::app
