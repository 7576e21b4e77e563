// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/wordsearch.h"

#include "finder/textfold.h"
#include "finder/typedwords.h"

#include <algorithm>
#include <array>
#include <bit>

namespace unknot::finder
{

namespace
{

using Phrase = WordIndex::Phrase;
using Place = WordIndex::Place;

constexpr double wholeNameCounts = 0.35;
constexpr double pointsCount = 0.8;
constexpr double besidesPartsCount = 0.75; // what is no place, where only parts of the body were said
constexpr double surely = 0.9; // as sure as what is meant most surely, or another form of it
constexpr double leastOfAWarning = 0.5; // how sure a word has to be there
constexpr double leastOfAShortWord = 0.9; // that many others miss by a letter: "die", "lie"
constexpr double leastOfTwoLetters = 0.95; // typed: they begin too much. Said as such, or called alike: "no"
constexpr std::size_t mostOfAShortWord = 3;
constexpr std::size_t kinds = 6;

double weightOf(Place place, Found::Kind kind)
{
    switch (place) {
    case Place::Name:
        return 1;
    case Place::Word:
    case Place::Perhaps:
        return 0.95;
    case Place::Part:
        return kind == Found::Kind::Point ? 0.5 : 0.9;
    case Place::Note:
        break;
    }
    return 0.2;
}

// What all the words typed say together: of each phrase, and so of each entry.
class Said
{
public:
    explicit Said(const WordIndex &index)
        : m_index(index), m_phrases(index.phrases().size()), m_cover(index.entries().size()), m_now(index.entries().size())
    {
    }

    // `leastToWarn`: how surely a word has to be meant for a warning sign.
    void take(const std::vector<WordMatch> &matches, double leastToWarn)
    {
        const double rarity = rarityOf(matches);
        m_onlyParts = m_onlyParts && (matches.empty() || isPart(matches));
        m_words += matches.empty() ? 0 : 1;
        for (const WordMatch &match : matches) {
            const WordIndex::Word &word = m_index.words()[match.word];
            const double least = word.letters.size() <= mostOfAShortWord ? std::max(leastOfAShortWord, leastToWarn) : leastToWarn;
            for (const WordIndex::Use &use : word.uses)
                say(use, match.quality, word.rarity, match.quality >= least);
        }
        m_understood += rarity;
        for (const std::uint32_t entry : m_touched) {
            m_cover[entry] += m_now[entry] * rarity;
            m_now[entry] = 0;
        }
        m_touched.clear();
        for (const std::uint32_t phrase : m_touchedPhrases) {
            m_phrases[phrase].said += m_phrases[phrase].now;
            m_phrases[phrase].now = 0;
        }
        m_touchedPhrases.clear();
    }

    // Of a filler, which tells of nothing else: where a warning sign counts it.
    void takeFiller(std::size_t word)
    {
        for (const WordIndex::Use &use : m_index.words()[word].uses) {
            if (m_index.phrases()[use.phrase].place == Place::Perhaps)
                m_phrases[use.phrase].warns |= use.bit;
        }
    }

    // Of all entries that something was said of, in the order of the index. `besideWarning`: only those with a name that
    // was said whole, in more words than the warning sign's was.
    [[nodiscard]] std::vector<Found> found(bool besideWarning = false) const
    {
        const std::vector<double> whole = wholeNames();
        const std::vector<int> named = wordsOfNames();
        const int least = besideWarning ? 1 + mostOfWarnings(named) : 0;
        const bool isAPart = m_onlyParts || isWholePart();
        std::vector<Found> all;
        for (std::size_t i = 0; i < m_cover.size(); ++i) {
            const auto &[kind, index] = m_index.entries()[i];
            if (kind == Found::Kind::Warning || m_cover[i] <= 0 || named[i] < least)
                continue;
            const double score = m_cover[i] / m_understood * (1 - wholeNameCounts + wholeNameCounts * whole[i]);
            all.push_back({kind, index, score * shareOf(kind, isAPart && named[i] == 0)});
        }
        return all;
    }

    // Each once. `sure`: without those that only may be meant.
    [[nodiscard]] std::vector<Found> warnings(bool sure) const
    {
        std::vector<Found> all;
        for (std::size_t i = 0; i < m_phrases.size(); ++i) {
            const auto &[kind, index] = m_index.entries()[m_index.phrases()[i].entry];
            const bool whole = m_phrases[i].warns == m_index.phrases()[i].words && !(sure && m_index.phrases()[i].place == Place::Perhaps);
            if (kind == Found::Kind::Warning && whole && (all.empty() || all.back().index != index))
                all.push_back({kind, index, 1});
        }
        return all;
    }

private:
    struct SaidOfPhrase {
        double said = 0, now = 0; // rarities; now: by the word that is taken
        std::uint32_t warns = 0; // its words that were said surely
    };

    void say(const WordIndex::Use &use, double quality, double rarity, bool mayWarn)
    {
        const Phrase &phrase = m_index.phrases()[use.phrase];
        SaidOfPhrase &said = m_phrases[use.phrase];
        if (mayWarn)
            said.warns |= use.bit;
        if (said.now == 0)
            m_touchedPhrases.push_back(use.phrase);
        said.now = std::max(said.now, quality * rarity);
        double &now = m_now[phrase.entry];
        if (now == 0)
            m_touched.push_back(phrase.entry);
        now = std::max(now, quality * weightOf(phrase.place, m_index.entries()[phrase.entry].kind));
    }

    static double shareOf(Found::Kind kind, bool isBesidesAPart)
    {
        const double share = isBesidesAPart && kind != Found::Kind::Zone ? besidesPartsCount : 1;
        return kind == Found::Kind::Point ? share * pointsCount : share;
    }

    // Whether all that was said is the name of a place, or of the part that it belongs to: "upper arm".
    [[nodiscard]] bool isWholePart() const
    {
        for (std::size_t i = 0; i < m_phrases.size(); ++i) {
            const Phrase &phrase = m_index.phrases()[i];
            const bool isOfAPlace = m_index.entries()[phrase.entry].kind == Found::Kind::Zone && phrase.place != Place::Word;
            if (isOfAPlace && phrase.place != Place::Note && m_phrases[i].warns == phrase.words && std::popcount(phrase.words) == m_words)
                return true;
        }
        return false;
    }

    // Whether what was meant most surely is a part of the body.
    [[nodiscard]] bool isPart(const std::vector<WordMatch> &matches) const
    {
        const double best = std::ranges::max(matches, {}, &WordMatch::quality).quality;
        return std::ranges::any_of(
            matches, [this, best](const WordMatch &match) { return match.quality >= surely * best && m_index.words()[match.word].isPart; });
    }

    // Of what was meant most surely, in any form: "pain" weighs no more for being the beginning of "painkiller".
    [[nodiscard]] double rarityOf(const std::vector<WordMatch> &matches) const
    {
        double best = 0, rarity = 0;
        for (const WordMatch &match : matches)
            best = std::max(best, match.quality);
        for (const WordMatch &match : matches) {
            if (match.quality >= surely * best)
                rarity = std::max(rarity, m_index.words()[match.word].rarity);
        }
        return rarity;
    }

    // How much of the name, or of what else it is called, was said, at best.
    [[nodiscard]] std::vector<double> wholeNames() const
    {
        std::vector<double> whole(m_cover.size());
        for (std::size_t i = 0; i < m_phrases.size(); ++i) {
            const Phrase &phrase = m_index.phrases()[i];
            if (phrase.place == Place::Note || m_phrases[i].said <= 0)
                continue;
            const double share = std::min(1.0, m_phrases[i].said / phrase.rarity);
            whole[phrase.entry] = std::max(whole[phrase.entry], share * weightOf(phrase.place, m_index.entries()[phrase.entry].kind));
        }
        return whole;
    }

    // How many words the longest name of each entry has that was said whole and surely; 0: none was.
    [[nodiscard]] std::vector<int> wordsOfNames() const
    {
        std::vector<int> words(m_cover.size());
        for (std::size_t i = 0; i < m_phrases.size(); ++i) {
            const Phrase &phrase = m_index.phrases()[i];
            const bool isName = phrase.place == Place::Name || phrase.place == Place::Word;
            if (isName && m_phrases[i].warns == phrase.words)
                words[phrase.entry] = std::max(words[phrase.entry], std::popcount(phrase.words));
        }
        return words;
    }

    [[nodiscard]] int mostOfWarnings(const std::vector<int> &words) const
    {
        int most = 0;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (m_index.entries()[i].kind == Found::Kind::Warning)
                most = std::max(most, words[i]);
        }
        return most;
    }

    const WordIndex &m_index;
    std::vector<SaidOfPhrase> m_phrases;
    std::vector<double> m_cover;
    std::vector<double> m_now; // of the word that is taken: what it says of each entry
    std::vector<std::uint32_t> m_touched, m_touchedPhrases;
    double m_understood = 0;
    int m_words = 0; // that mean something
    bool m_onlyParts = true; // nothing but parts of the body was said
};

// Best first; what falls far behind is left out.
std::vector<Found> ranked(std::vector<Found> all, std::size_t mostOfAKind)
{
    std::stable_sort(
        all.begin(), all.end(), [](const Found &a, const Found &b) { return a.score != b.score ? a.score > b.score : a.kind < b.kind; });
    std::array<double, kinds> best{};
    std::array<std::size_t, kinds> taken{};
    const double bestOfAll = all.empty() ? 0 : all.front().score;
    std::erase_if(all, [&](const Found &found) {
        const auto kind = static_cast<std::size_t>(found.kind);
        best[kind] = std::max(best[kind], found.score);
        return found.score < std::max(best[kind] / 2, bestOfAll / 4) || ++taken[kind] > mostOfAKind;
    });
    return all;
}

} // namespace

WordSearch::WordSearch(const catalogue::Catalogue &catalogue) : m_index(catalogue.all())
{
    for (const catalogue::RedFlag &flag : catalogue.all().redFlags)
        m_urgency.push_back(static_cast<int>(flag.urgency));
}

bool WordSearch::saysNothing(std::string_view words) const
{
    const std::vector<std::u32string> all = wordsOf(words);
    return std::all_of(all.begin(), all.end(), [this](const std::u32string &word) { return word.size() < 2 || m_index.isFiller(word); });
}

std::vector<Found> WordSearch::find(std::string_view words, std::size_t mostOfAKind) const
{
    const std::vector<std::u32string> typed = typedWords(words, m_index);
    Said said(m_index);
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const double leastToWarn = typed[i].size() < mostOfAShortWord ? leastOfTwoLetters : leastOfAWarning;
        said.take(matchesOf(typed[i], i + 1 == typed.size(), m_index), leastToWarn);
    }
    for (const std::size_t word : typedFillers(words, m_index))
        said.takeFiller(word);
    std::vector<Found> all = said.warnings(false);
    std::stable_sort(all.begin(), all.end(), [this](const Found &a, const Found &b) { return m_urgency[a.index] < m_urgency[b.index]; });
    all.resize(std::min(all.size(), mostOfAKind));
    const std::vector<Found> sure = said.warnings(true);
    const bool isEmergency = std::ranges::any_of(
        sure, [this](const Found &found) { return m_urgency[found.index] == static_cast<int>(catalogue::Urgency::Emergency); });
    for (Found &found : ranked(said.found(isEmergency), mostOfAKind))
        all.push_back(found);
    return all;
}

} // namespace unknot::finder
