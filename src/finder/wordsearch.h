// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::finder
{

// Something of the catalogue that words may mean.
struct Found {
    enum class Kind { Complaint, Zone, Muscle, Point };
    Kind kind = Kind::Zone;
    std::size_t index = 0; // in the list of CatalogueData that holds its kind
    double score = 0; // 0 to 1, for ordering

    bool operator==(const Found &) const = default;
};

// Finds complaints, zones, muscles and points by words, in any order, as they are typed. All text is
// the catalogue's, so whatever language it is in can be searched.
//
// A word typed matches a word of the catalogue where it is the same (1), begins it (0.9) or, from
// three letters on, occurs in it (0.6). Only where no word matches like that, typing mistakes are
// looked past (0.6): one letter wrong, missing, too many or swapped in a word of four to seven
// letters, two in a longer one. Single letters count only at the end, where a word is just begun.
//
// Each match counts by where it stands (the name in full, other words people use for it 0.9, what lies
// near it or belongs to it less) and by how rare the word is in the catalogue; words the catalogue does
// not have are passed over. What scores less than half of the best of
// its kind, or a quarter of the best of all, is left out. Equal scores: complaints, zones, muscles, points, in the
// catalogue's order.
class WordSearch
{
public:
    explicit WordSearch(const catalogue::Catalogue &catalogue); // copies what it needs

    // Best first, at most so many of each kind.
    [[nodiscard]] std::vector<Found> find(std::string_view words, std::size_t mostOfAKind = 12) const;

private:
    struct Use { // of a word, in an entry
        std::uint32_t entry = 0;
        float weight = 0;
        bool inName = false;
    };
    struct Word {
        std::u32string letters;
        std::vector<Use> uses;
        double rarity = 0;
    };
    struct Entry {
        Found::Kind kind = Found::Kind::Zone;
        std::size_t index = 0;
        std::size_t nameWords = 0;
    };
    struct Match {
        std::size_t word = 0;
        double quality = 0;
    };

    void addAll(const catalogue::CatalogueData &data);
    void add(Found::Kind kind, std::size_t index, std::string_view name);
    void say(std::string_view text, float weight, bool inName = false); // about the entry added last
    [[nodiscard]] std::vector<Match> matches(const std::u32string &typed, bool last) const;
    [[nodiscard]] std::vector<Found> ranked(std::vector<Found> all, std::size_t mostOfAKind) const;

    std::vector<Entry> m_entries;
    std::vector<Word> m_words;
    std::map<std::u32string, std::size_t> m_places; // of a word, in m_words
};

// How many letters have to change until `typed` is `word`, or begins it: one wrong, missing, too many or
// two swapped count one. Gives up past `most` and returns most + 1.
int mistakes(const std::u32string &typed, const std::u32string &word, int most);

} // namespace unknot::finder
