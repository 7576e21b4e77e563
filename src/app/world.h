// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodymap/body.h"
#include "bodymap/figure.h"
#include "catalogue/catalogue.h"
#include "safety/safety.h"

#include <filesystem>
#include <memory>

namespace unknot::app
{

// What is shipped and, but for the body the figure shows, never changes while the program runs. The
// rules refer to the catalogue, so a world stays where it was made.
struct World {
    explicit World(const std::filesystem::path &resources, bodymap::Body body = bodymap::Body::Masculine);
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    catalogue::Catalogue catalogue;
    bodymap::Figure figure;
    safety::Rules rules;
    Errors errors; // whatever could not be used, in the order it was found

    // The same figure of another body. What can't be read of it is added to the errors, and where
    // nothing can the figure stays. True: it was drawn anew, and pointers to its views are void.
    bool show(bodymap::Body body);
    [[nodiscard]] bodymap::Body body() const { return m_body; }

    // The files that say what is safe were read whole. No session starts otherwise: a rule that
    // was lost can't be kept.
    [[nodiscard]] bool safetySound() const;

private:
    World(
        const std::filesystem::path &resources, bodymap::Body body, Loaded<catalogue::Catalogue> catalogue, Loaded<bodymap::Figure> figure);

    std::filesystem::path m_resources;
    bodymap::Body m_body;
};

// Where the shipped data is: beside the source while developing, in share/unknot once installed.
std::filesystem::path defaultResources();

} // namespace unknot::app
