// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/typedwords.h"

#include "finder/textfold.h"

#include <algorithm>

namespace unknot::finder
{

namespace
{

using Letters = std::u32string;

constexpr double sameStem = 0.97;
constexpr double alike = 0.95;
constexpr double begun = 0.9;
constexpr double begunToo = 0.35; // besides words that are just that
constexpr double occurs = 0.55;
constexpr double mistypedPart = 0.85; // a part of the body, which another word that is begun does not shut out
constexpr double mistyped = 0.6;
constexpr double mistypedFirst = 0.5; // the first letter, which people seldom get wrong

constexpr std::size_t leastToJoin = 2;
constexpr std::size_t leastToSplit = 3;
constexpr std::size_t leastToOccur = 4;

bool mayJoin(const Letters &word, const WordIndex &index)
{
    return word.size() >= leastToJoin && !index.isFiller(word);
}

std::vector<Letters> joined(const std::vector<Letters> &typed, const WordIndex &index)
{
    std::vector<Letters> words;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const bool pair = i + 1 < typed.size() && mayJoin(typed[i], index) && mayJoin(typed[i + 1], index);
        if (pair && index.has(typed[i] + typed[i + 1])) {
            words.push_back(typed[i] + typed[i + 1]);
            ++i;
        } else {
            words.push_back(typed[i]);
        }
    }
    return words;
}

// A word nobody knows, as two that are known; itself where there are none.
void addSplit(const Letters &word, const WordIndex &index, std::vector<Letters> &to)
{
    for (std::size_t at = leastToSplit; at + leastToSplit <= word.size(); ++at) {
        Letters first = word.substr(0, at);
        Letters second = word.substr(at);
        if (index.has(first) && index.has(second)) {
            to.push_back(std::move(first));
            to.push_back(std::move(second));
            return;
        }
    }
    to.push_back(word);
}

// Collects matches, of which each word keeps its best.
class Matches
{
public:
    explicit Matches(const WordIndex &index) : m_index(index) { }

    [[nodiscard]] bool empty() const { return m_found.empty(); }
    void clear() { m_found.clear(); }

    void add(std::size_t word, double quality)
    {
        m_found.push_back({word, quality});
        const std::size_t family = m_index.words()[word].family;
        if (family == WordIndex::none)
            return;
        for (const std::size_t other : m_index.families()[family].words)
            m_found.push_back({other, quality * alike});
    }

    [[nodiscard]] std::vector<WordMatch> take()
    {
        std::sort(m_found.begin(), m_found.end(),
            [](const WordMatch &a, const WordMatch &b) { return a.word != b.word ? a.word < b.word : a.quality > b.quality; });
        const auto same = [](const WordMatch &a, const WordMatch &b) { return a.word == b.word; };
        m_found.erase(std::unique(m_found.begin(), m_found.end(), same), m_found.end());
        return std::move(m_found);
    }

private:
    const WordIndex &m_index;
    std::vector<WordMatch> m_found;
};

void addSame(const Letters &typed, const WordIndex &index, Matches &matches)
{
    for (const std::size_t word : index.formsOf(typed))
        matches.add(word, index.words()[word].letters == typed ? 1 : sameStem);
}

void addBegun(const Letters &typed, double quality, const WordIndex &index, Matches &matches)
{
    for (const std::size_t word : index.beginningWith(typed))
        matches.add(word, quality);
}

void addOccurring(const Letters &typed, const WordIndex &index, Matches &matches)
{
    for (std::size_t i = 0; i < index.words().size(); ++i) {
        if (index.words()[i].letters.find(typed) != Letters::npos)
            matches.add(i, occurs);
    }
}

void addMistyped(const Letters &typed, int (*count)(const Letters &, const Letters &, int), const WordIndex &index, Matches &matches)
{
    int least = mistakesAllowed(typed.size());
    for (std::size_t i = 0; least > 0 && i < index.words().size(); ++i) {
        const Letters &word = index.words()[i].letters;
        const int wrong = word.size() < leastToSplit ? least + 1 : count(typed, word, least);
        if (wrong < least)
            matches.clear();
        if (wrong <= least) {
            least = std::max(wrong, 1);
            matches.add(i, word.front() == typed.front() ? mistyped : mistypedFirst);
        }
    }
}

// In any form: "sholders" misses "shoulders" by a letter and is all shoulders.
void addMistypedParts(const Letters &typed, const WordIndex &index, Matches &matches)
{
    const Letters stem = index.stemOf(typed);
    for (std::size_t i = 0; i < index.words().size(); ++i) {
        const WordIndex::Word &word = index.words()[i];
        if (word.isPart && (mistakes(typed, word.letters, 1) == 1 || mistakes(stem, word.stem, 1) == 1))
            matches.add(i, mistypedPart);
    }
}

} // namespace

std::vector<Letters> typedWords(std::string_view text, const WordIndex &index)
{
    const std::vector<Letters> all = joined(wordsOf(text), index);
    std::vector<Letters> words;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool last = i + 1 == all.size();
        if (index.isFiller(all[i]))
            continue;
        if (index.has(all[i]) || (last && index.begins(all[i])))
            words.push_back(all[i]);
        else
            addSplit(all[i], index, words);
    }
    if (words.empty() && !all.empty())
        words.push_back(all.back());
    return words;
}

std::vector<std::size_t> typedFillers(std::string_view text, const WordIndex &index)
{
    std::vector<std::size_t> fillers;
    for (const Letters &typed : wordsOf(text)) {
        for (const std::size_t word : index.isFiller(typed) ? index.formsOf(typed) : std::vector<std::size_t>()) {
            if (index.words()[word].letters == typed)
                fillers.push_back(word);
        }
    }
    return fillers;
}

std::vector<WordMatch> matchesOf(const Letters &typed, bool last, const WordIndex &index)
{
    Matches matches(index);
    if (typed.size() == 1 && !last)
        return {};
    addSame(typed, index, matches);
    const bool isKnown = !matches.empty();
    if (last)
        addBegun(typed, matches.empty() ? begun : begunToo, index, matches);
    else if (matches.empty() && typed.size() >= leastToSplit)
        addBegun(typed, begun, index, matches);
    if (matches.empty() && typed.size() >= leastToOccur)
        addOccurring(typed, index, matches);
    if (matches.empty())
        addMistyped(typed, mistakes, index, matches);
    if (!isKnown && typed.size() >= leastToOccur)
        addMistypedParts(typed, index, matches);
    if (matches.empty() && last && typed.size() > leastToOccur)
        addMistyped(typed, mistakesInBeginning, index, matches);
    return matches.take();
}

} // namespace unknot::finder
