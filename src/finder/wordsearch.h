// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "finder/wordindex.h"

#include <string>
#include <string_view>
#include <vector>

namespace unknot::finder
{

// Finds warning signs, complaints, zones, muscles, articles and points by words, in any order, as they
// are typed. All text is the catalogue's, and so is what is known of the language (CatalogueData::spoken),
// so whatever language it is in can be searched.
//
// How what is found is ranked:
//
// 1. Fillers ("my", "when I") are dropped and never decide. Two words that the catalogue writes as one
//    are joined ("fore arm"), one that it writes as two is split ("lowerback"). A word that the catalogue
//    does not have is passed over.
// 2. A word typed means a word of the catalogue that is the same (1), another form of it ("knees", 0.97)
//    or called alike ("tummy", 0.95). Where there is none: one that it begins (0.9); else one that it
//    occurs in, from four letters on (0.55); else one that it misses by as few letters as possible, one up
//    to six letters, two in longer words (0.6; 0.5 where the first letter differs). A part of the body that
//    it misses by one letter, from four letters on, is found beside all these (0.85): "tigh" begins
//    "tight" and is the thigh. The last word may be just begun: then what it begins is found too, behind
//    what is called just that (0.35). A single letter counts only there.
// 3. Each match counts by where the word stands: in the name 1; in other words people use for it 0.95; in
//    the part of the body it belongs to 0.9 (of a point, its muscle and its zone 0.5); in a note 0.2, so
//    that a note never beats a name.
// 4. The words typed are weighed. Rare ones tell more than common ones; the plain word for a part of the
//    body more than what was done or felt there; weak ones ("pain") next to nothing. What warning signs are
//    typed by is no measure of it. The share that an entry has of them all is its cover.
// 5. The score is the cover, lessened by up to a third where only a part of each of its names was said:
//    "calf" is the calf before it is a cramp in the calf. A point's is lessened by a fifth. Where nothing but
//    parts of the body was said ("leg"), what is no place, and none of whose whole names that is, is lessened by
//    a quarter: a part is first itself.
// 6. A warning sign is found when all of one of its phrases is said, by however many other words, and
//    stands before everything, with a score of 1, the most urgent first. Of its words those of up to three
//    letters have to be said themselves, as many others miss them by one; of two letters typed ("no") only the same
//    word or one called alike counts. Beside an emergency nothing is found,
//    but what is called by a whole name of more words than the sign's ("chest muscle pain"). What only may be one
//    ("left arm": RedFlag::perhaps, of which fillers count too) stands first as well, before all that is found.
//
// What scores less than half of the best of its kind, or a quarter of the best of all, is left out.
class WordSearch
{
public:
    explicit WordSearch(const catalogue::Catalogue &catalogue); // copies what it needs

    // Fillers, single letters and signs alone: they tell of nothing. find() takes the last of them for the beginning of
    // a word, as it may be while one types; of words that are whole this is asked first.
    [[nodiscard]] bool saysNothing(std::string_view words) const;

    // Best first, at most so many of each kind.
    [[nodiscard]] std::vector<Found> find(std::string_view words, std::size_t mostOfAKind = 12) const;

private:
    WordIndex m_index;
    std::vector<int> m_urgency; // of each warning sign; 0 the most urgent
};

} // namespace unknot::finder
