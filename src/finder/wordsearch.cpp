// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/wordsearch.h"

#include "finder/textfold.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace unknot::finder
{

namespace
{

constexpr float named = 1;
constexpr float alsoCalled = 0.9F;
constexpr float partOf = 0.5F; // the muscle of a point, the part of the body of a zone
constexpr float nearIt = 0.3F; // what else is said of it

constexpr double begins = 0.9;
constexpr double occurs = 0.6;
constexpr double mistyped = 0.6;

int mistakesAllowed(const std::u32string &typed)
{
    return typed.size() < 4 ? 0 : typed.size() < 8 ? 1 : 2;
}

double quality(const std::u32string &typed, const std::u32string &word, bool last)
{
    if (typed.size() == 1 && !last)
        return 0;
    if (typed == word)
        return 1;
    if (typed.size() < 3 && !last)
        return 0;
    if (word.starts_with(typed))
        return begins;
    return typed.size() >= 3 && word.find(typed) != std::u32string::npos ? occurs : 0;
}

// What one word typed says of every entry: the best of its matches there.
struct Said {
    double score = 0;
    bool inName = false;
};

} // namespace

int mistakes(const std::u32string &typed, const std::u32string &word, int most)
{
    const std::size_t length = std::min(word.size(), typed.size() + static_cast<std::size_t>(most));
    if (typed.size() > length + static_cast<std::size_t>(most))
        return most + 1;
    std::array<std::vector<int>, 3> rows; // before the last, the last, this one
    for (auto &row : rows)
        row.resize(length + 1);
    for (std::size_t j = 0; j <= length; ++j)
        rows[1][j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= typed.size(); ++i) {
        rows[2][0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= length; ++j) {
            const int same = typed[i - 1] == word[j - 1] ? 0 : 1;
            rows[2][j] = std::min({rows[1][j] + 1, rows[2][j - 1] + 1, rows[1][j - 1] + same});
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                rows[2][j] = std::min(rows[2][j], rows[0][j - 2] + 1);
        }
        if (*std::min_element(rows[2].begin(), rows[2].end()) > most)
            return most + 1;
        std::rotate(rows.begin(), rows.begin() + 1, rows.end());
    }
    return std::min(*std::min_element(rows[1].begin(), rows[1].end()), most + 1);
}

WordSearch::WordSearch(const catalogue::Catalogue &catalogue)
{
    addAll(catalogue.all());
    for (Word &word : m_words) {
        const double share = static_cast<double>(word.uses.size()) / static_cast<double>(m_entries.size());
        word.rarity = std::log(1 + 1 / share);
    }
}

void WordSearch::addAll(const catalogue::CatalogueData &data)
{
    std::map<ZoneId, const catalogue::Zone *> zones;
    for (const catalogue::Zone &zone : data.zones)
        zones[zone.id] = &zone;
    for (std::size_t i = 0; i < data.complaints.size(); ++i) {
        add(Found::Kind::Complaint, i, data.complaints[i].label);
        for (const std::string &word : data.complaints[i].words)
            say(word, alsoCalled);
        for (const ZoneId &zone : data.complaints[i].zones)
            say(zones.contains(zone) ? zones[zone]->label : std::string(), nearIt);
    }
    for (std::size_t i = 0; i < data.zones.size(); ++i) {
        add(Found::Kind::Zone, i, data.zones[i].label);
        for (const std::string &word : data.zones[i].words)
            say(word, alsoCalled);
        say(data.zones[i].part, partOf);
        say(data.zones[i].felt, nearIt);
    }
    std::map<MuscleId, const catalogue::Muscle *> muscles;
    for (std::size_t i = 0; i < data.muscles.size(); ++i) {
        const catalogue::Muscle &muscle = data.muscles[i];
        muscles[muscle.id] = &muscle;
        add(Found::Kind::Muscle, i, muscle.name);
        say(muscle.latin, named);
        for (const std::string &habit : muscle.aggravatedBy)
            say(habit, nearIt);
    }
    for (std::size_t i = 0; i < data.points.size(); ++i) {
        const catalogue::Point &point = data.points[i];
        const auto muscle = muscles.find(point.muscle);
        add(Found::Kind::Point, i, point.label);
        say(muscle == muscles.end() ? std::string() : muscle->second->name + " " + muscle->second->latin, partOf);
        say(zones.contains(point.zone) ? zones[point.zone]->label : std::string(), partOf);
    }
}

void WordSearch::add(Found::Kind kind, std::size_t index, std::string_view name)
{
    m_entries.push_back({kind, index, wordsOf(name).size()});
    say(name, named, true);
}

void WordSearch::say(std::string_view text, float weight, bool inName)
{
    const auto entry = static_cast<std::uint32_t>(m_entries.size() - 1);
    for (std::u32string &letters : wordsOf(text)) {
        const auto [place, isNew] = m_places.try_emplace(letters, m_words.size());
        if (isNew)
            m_words.push_back({std::move(letters), {}, 0});
        std::vector<Use> &uses = m_words[place->second].uses;
        if (uses.empty() || uses.back().entry != entry)
            uses.push_back({entry, weight, inName});
        else
            uses.back().weight = std::max(uses.back().weight, weight);
    }
}

std::vector<WordSearch::Match> WordSearch::matches(const std::u32string &typed, bool last) const
{
    std::vector<Match> found;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (const double good = quality(typed, m_words[i].letters, last); good > 0)
            found.push_back({i, good});
    }
    const int most = mistakesAllowed(typed);
    if (!found.empty() || most == 0)
        return found;
    int least = most;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const int wrong = mistakes(typed, m_words[i].letters, least);
        if (wrong < least)
            found.clear();
        if (wrong <= least) {
            least = wrong;
            found.push_back({i, mistyped});
        }
    }
    return found;
}

std::vector<Found> WordSearch::find(std::string_view words, std::size_t mostOfAKind) const
{
    const std::vector<std::u32string> typed = wordsOf(words);
    std::vector<double> scores(m_entries.size());
    std::vector<double> nameWords(m_entries.size());
    double understood = 0;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const std::vector<Match> found = matches(typed[i], i + 1 == typed.size());
        std::vector<Said> said(found.empty() ? 0 : m_entries.size());
        double rarity = 0;
        for (const Match &match : found) {
            const Word &word = m_words[match.word];
            rarity = std::max(rarity, word.rarity);
            for (const Use &use : word.uses) {
                Said &one = said[use.entry];
                one.score = std::max(one.score, match.quality * static_cast<double>(use.weight) * word.rarity);
                one.inName = one.inName || use.inName;
            }
        }
        understood += rarity;
        for (std::size_t entry = 0; entry < said.size(); ++entry) {
            scores[entry] += said[entry].score;
            nameWords[entry] += said[entry].inName ? 1 : 0;
        }
    }
    std::vector<Found> all;
    for (std::size_t entry = 0; entry < m_entries.size(); ++entry) {
        const double share = understood > 0 ? scores[entry] / understood : 0;
        const auto length = static_cast<double>(std::max<std::size_t>(m_entries[entry].nameWords, 1));
        if (share > 0)
            all.push_back({m_entries[entry].kind, m_entries[entry].index, share * (0.8 + 0.2 * std::min(1.0, nameWords[entry] / length))});
    }
    return ranked(std::move(all), mostOfAKind);
}

std::vector<Found> WordSearch::ranked(std::vector<Found> all, std::size_t mostOfAKind) const
{
    // The entries stand in the order that equal scores keep.
    std::stable_sort(all.begin(), all.end(), [](const Found &a, const Found &b) { return a.score > b.score; });
    std::array<double, 4> best{};
    std::array<std::size_t, 4> taken{};
    const double bestOfAll = all.empty() ? 0 : all.front().score;
    std::erase_if(all, [&](const Found &found) {
        const auto kind = static_cast<std::size_t>(found.kind);
        best[kind] = std::max(best[kind], found.score);
        return found.score < std::max(best[kind] / 2, bestOfAll / 4) || ++taken[kind] > mostOfAKind;
    });
    return all;
}

} // namespace unknot::finder
