// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "finder/wordforms.h"

#include <cstdint>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::finder
{

// Something of the catalogue that words may mean. Of equal ones the kinds come in this order.
struct Found {
    enum class Kind { Warning, Complaint, Muscle, Zone, Article, Point };
    Kind kind = Kind::Zone;
    std::size_t index = 0; // in the list of CatalogueData that holds its kind; of a warning: in redFlags
    double score = 0; // 0 to 1, for ordering

    bool operator==(const Found &) const = default;
};

// Every word that is said of something of the catalogue, and where. Built once, never changed.
class WordIndex
{
public:
    // Where a phrase stands, and so how much it counts.
    enum class Place {
        Name,
        Word, // what people call it
        Perhaps, // what people say of whom few have it (a warning sign); its fillers are words like any
        Part, // the part of the body it belongs to, the muscle of a point
        Note, // what else is said of it
    };
    struct Phrase {
        std::uint32_t entry = 0;
        Place place = Place::Note;
        std::uint32_t words = 0; // of it, one bit each: the first 32
        double rarity = 0; // of all its words together
    };
    struct Use { // of a word, in a phrase
        std::uint32_t phrase = 0;
        std::uint32_t bit = 0; // of Phrase::words
    };
    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
    struct Word {
        std::u32string letters, stem;
        std::size_t family = none; // of words that mean the same, in families()
        std::vector<Use> uses; // none: it is only another word for one that is used
        double rarity = 0; // the fewer entries use it (warning signs aside), the more; a part of the body counts more, a weak word hardly
        bool isPart = false; // the plain word for a part of the body, or one that means the same
    };
    struct Family {
        std::vector<std::size_t> words; // in words()
        bool weak = false;
    };
    struct Entry {
        Found::Kind kind = Found::Kind::Zone;
        std::size_t index = 0;
    };

    explicit WordIndex(const catalogue::CatalogueData &data);

    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] const std::vector<Phrase> &phrases() const { return m_phrases; }
    [[nodiscard]] const std::vector<Word> &words() const { return m_words; }
    [[nodiscard]] const std::vector<Family> &families() const { return m_families; }

    [[nodiscard]] bool isFiller(const std::u32string &word) const { return m_fillers.contains(word); }
    [[nodiscard]] bool has(const std::u32string &word) const { return !formsOf(word).empty(); } // in some form
    [[nodiscard]] std::u32string stemOf(const std::u32string &word) const { return m_stems.of(word); }
    [[nodiscard]] bool begins(const std::u32string &letters) const; // some word
    [[nodiscard]] const std::vector<std::size_t> &formsOf(const std::u32string &word) const; // itself, too; in words()
    [[nodiscard]] std::vector<std::size_t> beginningWith(const std::u32string &letters) const; // in words()

private:
    void addFamilies(const catalogue::SpokenWords &spoken);
    void addComplaints(const catalogue::CatalogueData &data);
    void addZones(const catalogue::CatalogueData &data);
    void addMuscles(const catalogue::CatalogueData &data);
    void addPoints(const catalogue::CatalogueData &data);
    void addTexts(const catalogue::CatalogueData &data);
    void add(Found::Kind kind, std::size_t index, std::string_view name);
    void say(std::string_view text, Place place); // about the entry added last
    void say(const std::vector<std::string> &texts, Place place);
    [[nodiscard]] std::size_t wordAt(const std::u32string &letters); // it is added where it is not there
    void markParts();
    void weigh();
    [[nodiscard]] double rarityOf(const Word &word) const;

    WordStems m_stems;
    std::set<std::u32string> m_fillers;
    std::set<std::u32string> m_bodyStems; // of words that are the whole name of a part of the body
    std::vector<Entry> m_entries;
    std::vector<Phrase> m_phrases;
    std::vector<Word> m_words;
    std::vector<Family> m_families;
    std::map<std::u32string, std::size_t> m_places; // of a word, in m_words
    std::map<std::u32string, std::size_t> m_familyOf; // of a stem
    std::map<std::u32string, std::vector<std::size_t>> m_forms; // of a stem, in m_words
};

} // namespace unknot::finder
