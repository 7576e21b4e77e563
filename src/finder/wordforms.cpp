// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/wordforms.h"

#include "finder/textfold.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace unknot::finder
{

namespace
{

constexpr std::size_t leastOfAStem = 3;

constexpr std::size_t mostLetters = 40; // of a word that is looked at: longer ones nobody types
using Row = std::array<int, mostLetters + 1>;

// What it takes from all of `typed` to each beginning of `word`, up to `length` letters of it, in the row
// that is returned; null: more than `most`.
class Changes
{
public:
    const Row *count(const std::u32string &typed, const std::u32string &word, std::size_t length, int most)
    {
        for (std::size_t j = 0; j <= length; ++j)
            m_last[j] = static_cast<int>(j);
        for (std::size_t i = 1; i <= typed.size(); ++i) {
            if (fill(typed, word, length, i) > most)
                return nullptr;
            std::swap(m_before, m_last);
            std::swap(m_last, m_now);
        }
        return &m_last;
    }

private:
    // Of the first i letters typed. Returns the least of the row.
    int fill(const std::u32string &typed, const std::u32string &word, std::size_t length, std::size_t i)
    {
        int least = m_now[0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= length; ++j) {
            const int same = typed[i - 1] == word[j - 1] ? 0 : 1;
            m_now[j] = std::min({m_last[j] + 1, m_now[j - 1] + 1, m_last[j - 1] + same});
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                m_now[j] = std::min(m_now[j], m_before[j - 2] + 1);
            least = std::min(least, m_now[j]);
        }
        return least;
    }

    Row m_before{}, m_last{}, m_now{};
};

// How much of the word a mistake can reach; nothing: the two are too far apart in length, or too long.
std::optional<std::size_t> reach(const std::u32string &typed, const std::u32string &word, int most)
{
    const std::size_t length = std::min(word.size(), typed.size() + static_cast<std::size_t>(most));
    if (typed.size() > length + static_cast<std::size_t>(most) || length > mostLetters || typed.size() > mostLetters)
        return std::nullopt;
    return length;
}

} // namespace

WordStems::WordStems(const std::vector<std::string> &endings)
{
    for (const std::string &ending : endings) {
        for (std::u32string &letters : wordsOf(ending))
            m_endings.push_back(std::move(letters));
    }
    std::stable_sort(m_endings.begin(), m_endings.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });
}

std::u32string WordStems::of(const std::u32string &word) const
{
    std::u32string stem = word;
    for (const std::u32string &ending : m_endings) {
        if (stem.size() >= leastOfAStem + ending.size() && stem.ends_with(ending)) {
            stem.resize(stem.size() - ending.size());
            break;
        }
    }
    if (stem.size() > leastOfAStem && stem.back() == stem[stem.size() - 2])
        stem.pop_back();
    return stem;
}

int mistakes(const std::u32string &typed, const std::u32string &word, int most)
{
    const auto length = reach(typed, word, most);
    if (!length || *length < word.size())
        return most + 1;
    Changes changes;
    const Row *row = changes.count(typed, word, *length, most);
    return row == nullptr ? most + 1 : std::min((*row)[*length], most + 1);
}

int mistakesInBeginning(const std::u32string &typed, const std::u32string &word, int most)
{
    const auto length = reach(typed, word, most);
    if (!length)
        return most + 1;
    Changes changes;
    const Row *row = changes.count(typed, word, *length, most);
    if (row == nullptr)
        return most + 1;
    return std::min(*std::min_element(row->begin(), row->begin() + static_cast<std::ptrdiff_t>(*length) + 1), most + 1);
}

} // namespace unknot::finder
