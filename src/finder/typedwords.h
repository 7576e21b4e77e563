// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finder/wordindex.h"

#include <string>
#include <string_view>
#include <vector>

namespace unknot::finder
{

// A word of the catalogue that a word typed may mean, and how surely: 0 to 1.
struct WordMatch {
    std::size_t word = 0;
    double quality = 0;
};

// The words typed that say something: without fillers, joined and split as the catalogue writes them. Of
// fillers alone the last is left, which may be the beginning of a word.
std::vector<std::u32string> typedWords(std::string_view text, const WordIndex &index);

// The others, as far as the catalogue has a word that is the same: in words().
std::vector<std::size_t> typedFillers(std::string_view text, const WordIndex &index);

// What one of them may mean, each word at most once. `last`: it may be just begun. A part of the body that it misses
// by a letter is there beside a longer word that it begins.
std::vector<WordMatch> matchesOf(const std::u32string &typed, bool last, const WordIndex &index);

} // namespace unknot::finder
