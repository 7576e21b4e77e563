// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace unknot::finder
{

// What forms of one word have in common. Words are folded, as wordsOf() gives them.
class WordStems
{
public:
    explicit WordStems(const std::vector<std::string> &endings); // of a language: "s", "ing", "ness"

    // A word without its ending and without a letter doubled before it, so that "knees" is "knee" and
    // "running" is "run"; three letters stay at least.
    [[nodiscard]] std::u32string of(const std::u32string &word) const;

private:
    std::vector<std::u32string> m_endings; // the longest first
};

// How many letters have to change until `typed` is `word`: one wrong, missing, too many or two swapped
// count one. Gives up past `most`, and of a word of more than 40 letters, and returns most + 1.
int mistakes(const std::u32string &typed, const std::u32string &word, int most);

// The same until `typed` begins `word`.
int mistakesInBeginning(const std::u32string &typed, const std::u32string &word, int most);

// How many are looked past in a word of so many letters: none in one or two, one up to six, then two.
constexpr int mistakesAllowed(std::size_t letters)
{
    return letters < 3 ? 0 : letters < 7 ? 1 : 2;
}

} // namespace unknot::finder
