// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finder/wordindex.h"
#include "practice/world.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace unknot::practice
{

// The places that a few words of a diary name. One name is one place ("jaw and teeth"); else what "and", a comma or a slash sets apart is
// one each, and a side alone belongs to what stands beside it ("left/right knee", "knee, left"). None is ever guessed.
struct NamedPlaces {
    enum class Fault {
        Nothing, // there are no words
        Unknown, // no place is known by them
        NoSide, // a place has two, and neither is said
        Unclear // more is named than one place, or than one side, and it can't be told which belongs to which
    };
    std::vector<SidedZone> places; // each once, as they are said; none where there is a fault
    std::optional<Fault> fault;
    ZoneId sideless; // NoSide: the place
    bool isTold = false; // by the person, not by the words
    bool operator==(const NamedPlaces &) const = default;
};

// The words of a place with the side that stands in a column of its own; what is no side there is passed over.
std::string withSide(const std::string &place, const std::string &side);

// Finds each by the search of the window, once, and remembers it. The world outlives it.
class DiaryPlaces
{
public:
    explicit DiaryPlaces(const World &world);

    const NamedPlaces &named(const std::string &words);
    // These words mean those places, whatever they name; none: what they name.
    void tell(const std::string &words, const std::vector<SidedZone> &places);

private:
    struct Part;
    [[nodiscard]] NamedPlaces read(const std::string &text) const;
    [[nodiscard]] std::optional<NamedPlaces> asOneName(const std::vector<std::string> &words) const;
    [[nodiscard]] std::vector<Part> partsOf(const std::vector<std::string> &words) const;
    [[nodiscard]] std::optional<NamedPlaces::Fault> add(const Part &part, NamedPlaces &to) const;
    [[nodiscard]] std::vector<std::u32string> nameWords(const std::string &name) const;
    [[nodiscard]] const catalogue::Zone *zoneNamed(const std::string &words) const; // that is its whole name, and of no other; null: none
    [[nodiscard]] const catalogue::Zone *zoneOf(const std::string &words) const; // null: none
    [[nodiscard]] bool namesMore(const std::string &words, const catalogue::Zone &than) const;
    [[nodiscard]] bool hasPart(const std::vector<std::string> &words) const;

    const World &m_world;
    finder::WordIndex m_index;
    std::map<std::vector<std::u32string>, const catalogue::Zone *> m_names; // null: of several
    std::map<std::string, NamedPlaces> m_known;
};

} // namespace unknot::practice
