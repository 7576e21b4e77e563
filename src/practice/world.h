// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodymap/body.h"
#include "bodymap/figure.h"
#include "catalogue/catalogue.h"
#include "catalogue/packloader.h"
#include "finder/wordsearch.h"
#include "safety/safety.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace unknot::practice
{

// What is shipped, with the packs of the data folder. But for the body the figure shows it never
// changes while the program runs. The rules refer to the catalogue, so a world stays where it was made.
struct World {
    // What the person adds to it.
    struct Besides {
        std::filesystem::path dataFolder; // holds the packs; empty: none
        std::string language; // of the catalogue's texts, "de"; empty: English
    };
    explicit World(const std::filesystem::path &resources, bodymap::Body body = bodymap::Body::Masculine, const Besides &besides = {});
    // Without the figure there are no views, and a place named in a health answer has no neighbours: for
    // what asks of neither.
    static World withoutFigure(const std::filesystem::path &resources, const Besides &besides);
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    catalogue::Catalogue catalogue;
    bodymap::Figure figure;
    safety::Rules rules;
    Errors errors; // whatever of it could not be used, in the order it was found
    std::vector<catalogue::Pack> packs; // with their own errors: those touch nothing else

    // Those the catalogue's texts can be read in, English first.
    [[nodiscard]] std::vector<std::string> languages() const;

    // Null: there is none of that id; what has no pack is shipped.
    [[nodiscard]] const catalogue::Pack *pack(const std::string &id) const;

    // The same figure of another body. What can't be read of it is added to the errors, and where
    // nothing can the figure stays. True: it was drawn anew, and pointers to its views are void.
    bool show(bodymap::Body body);
    [[nodiscard]] bodymap::Body body() const { return m_body; }

    // The catalogue by words; made when it is first asked for, so that the start does not wait for it.
    [[nodiscard]] const finder::WordSearch &wordSearch() const;

    // There is a figure from both sides, and there are zones and points to show on it.
    [[nodiscard]] bool showable() const;

    // The files that say what is safe were read whole. No session starts otherwise: a rule that
    // was lost can't be kept.
    [[nodiscard]] bool safetySound() const;

private:
    World(const std::filesystem::path &resources, bodymap::Body body, catalogue::LoadedWithPacks catalogue, Loaded<bodymap::Figure> figure);

    std::filesystem::path m_resources;
    bodymap::Body m_body;
    mutable std::optional<finder::WordSearch> m_wordSearch;
};

} // namespace unknot::practice
