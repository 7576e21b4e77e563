// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/diaryplaces.h"

#include "finder/textfold.h"
#include "finder/typedwords.h"

#include <algorithm>
#include <array>
#include <set>

namespace unknot::practice
{

namespace
{

using catalogue::Zone;
using Fault = NamedPlaces::Fault;

constexpr std::size_t longest = 120; // bytes; what is longer is no name of a place
constexpr std::size_t allThereAre = 1000;

constexpr std::string_view apart = ",;/+&|"; // between places; each is a word of its own
constexpr std::array<std::string_view, 3> andWords{"and", "und", "plus"};
constexpr std::array<std::string_view, 5> leftWords{"left", "l", "links", "linke", "linkes"};
constexpr std::array<std::string_view, 5> rightWords{"right", "r", "rechts", "rechte", "rechtes"};
constexpr std::array<std::string_view, 6> bothWords{"both", "bilateral", "beide", "beidseits", "beidseitig", "sides"};

std::vector<std::string> wordsIn(const std::string &text)
{
    std::vector<std::string> words{""};
    for (const char c : text) {
        if (std::string_view(" \t\r\n()[]").find(c) != std::string_view::npos) {
            words.emplace_back();
        } else if (apart.find(c) != std::string_view::npos) {
            words.emplace_back(1, c);
            words.emplace_back();
        } else {
            words.back() += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    std::erase(words, std::string());
    for (std::string &word : words) {
        while (word.size() > 1 && (word.back() == '.' || word.back() == ':'))
            word.pop_back();
    }
    return words;
}

bool isOneOf(const auto &words, const std::string &word)
{
    return std::ranges::find(words, std::string_view(word)) != words.end();
}

bool setsApart(const std::string &word)
{
    return (word.size() == 1 && apart.find(word.front()) != std::string_view::npos) || isOneOf(andWords, word);
}

// None: it is no word for a side.
std::vector<Side> sidesOf(const std::string &word)
{
    if (isOneOf(bothWords, word))
        return {Side::Left, Side::Right};
    if (isOneOf(leftWords, word))
        return {Side::Left};
    return isOneOf(rightWords, word) ? std::vector{Side::Right} : std::vector<Side>{};
}

std::string joined(const std::vector<std::string> &words)
{
    std::string all;
    for (const std::string &word : words)
        all += (all.empty() ? "" : " ") + word;
    return all;
}

std::string utf8Of(const std::u32string &word)
{
    std::string text;
    for (const char32_t c : word) {
        if (c >= 0x80)
            return {}; // none of the catalogue's plain English words
        text += static_cast<char>(c);
    }
    return text;
}

} // namespace

// The words of a place with its sides; of a side alone without words.
struct DiaryPlaces::Part {
    std::vector<std::string> before, after; // of its words, those before the sides, and those behind
    std::set<Side> sides;

    [[nodiscard]] bool isSideAlone() const { return before.empty() && after.empty(); }
    [[nodiscard]] std::vector<std::string> words() const
    {
        std::vector<std::string> all = before;
        all.insert(all.end(), after.begin(), after.end());
        return all;
    }
};

std::string withSide(const std::string &place, const std::string &side)
{
    const std::vector<std::string> words = wordsIn(side);
    return words.size() == 1 && !sidesOf(words.front()).empty() && !place.empty() ? place + ' ' + words.front() : place;
}

DiaryPlaces::DiaryPlaces(const World &world) : m_world(world), m_index(world.catalogue.all())
{
    const auto add = [this](const std::string &name, const Zone &zone) {
        auto [known, isNew] = m_names.try_emplace(nameWords(name), &zone);
        if (!isNew && known->second != &zone)
            known->second = nullptr;
    };
    for (const Zone &zone : world.catalogue.all().zones) {
        add(zone.label, zone);
        for (const std::string &word : zone.words)
            add(word, zone);
    }
}

const NamedPlaces &DiaryPlaces::named(const std::string &words)
{
    const auto known = m_known.find(words);
    return known != m_known.end() ? known->second : m_known.emplace(words, read(words)).first->second;
}

void DiaryPlaces::tell(const std::string &words, const std::vector<SidedZone> &places)
{
    m_known.erase(words);
    if (!places.empty())
        m_known.emplace(words, NamedPlaces{places, {}, {}, true});
}

NamedPlaces DiaryPlaces::read(const std::string &text) const
{
    const std::vector<std::string> words = wordsIn(text);
    const auto failed = [](Fault fault) { return NamedPlaces{{}, fault, {}}; };
    if (words.empty())
        return failed(Fault::Nothing);
    if (text.size() > longest)
        return failed(Fault::Unknown);
    if (const auto one = asOneName(words))
        return *one;
    NamedPlaces all;
    for (const Part &part : partsOf(words)) {
        if (const auto fault = add(part, all))
            return NamedPlaces{{}, fault, *fault == Fault::NoSide ? all.sideless : ZoneId()};
    }
    return all.places.empty() ? failed(Fault::Unknown) : all;
}

// Where the sides stand before the name or behind it: "jaw and teeth, left". Absent: it is none.
std::optional<NamedPlaces> DiaryPlaces::asOneName(const std::vector<std::string> &words) const
{
    const auto isName = [](const std::string &word) { return sidesOf(word).empty() && !setsApart(word); };
    const auto first = std::ranges::find_if(words, isName);
    const auto last = std::find_if(words.rbegin(), words.rend(), isName).base();
    if (first == words.end() || std::any_of(first, last, [](const std::string &word) { return !sidesOf(word).empty(); }))
        return std::nullopt;
    const std::vector<std::string> name(first, last);
    if (!zoneNamed(joined(name)))
        return std::nullopt;
    Part part{{}, name, {}};
    for (const std::string &word : words) {
        for (const Side side : sidesOf(word))
            part.sides.insert(side);
    }
    NamedPlaces one;
    one.fault = add(part, one);
    return one;
}

std::vector<DiaryPlaces::Part> DiaryPlaces::partsOf(const std::vector<std::string> &words) const
{
    std::vector<Part> all{{}};
    for (const std::string &word : words) {
        if (const auto sides = sidesOf(word); !sides.empty())
            all.back().sides.insert(sides.begin(), sides.end());
        else if (setsApart(word))
            all.emplace_back();
        else
            (all.back().sides.empty() ? all.back().before : all.back().after).push_back(word);
    }
    std::vector<Part> whole;
    std::set<Side> waiting; // said before the first place
    for (Part &part : all) {
        if (part.isSideAlone()) {
            (whole.empty() ? waiting : whole.back().sides).insert(part.sides.begin(), part.sides.end());
            continue;
        }
        part.sides.merge(waiting);
        waiting.clear();
        whole.push_back(std::move(part));
    }
    return whole;
}

std::optional<Fault> DiaryPlaces::add(const Part &part, NamedPlaces &to) const
{
    const std::string words = joined(part.words());
    const Zone *zone = zoneOf(words);
    if (!zone)
        return Fault::Unknown;
    // "neck left shoulder": two places, and whose is the side?
    if (zone != zoneNamed(words) && (namesMore(words, *zone) || (!part.after.empty() && hasPart(part.before))))
        return Fault::Unclear;
    if (zone->paired && part.sides.empty()) {
        to.sideless = zone->id;
        return Fault::NoSide;
    }
    const std::set<Side> sides = zone->paired ? part.sides : std::set{Side::Middle};
    for (const Side side : sides) {
        const SidedZone place{zone->id, side};
        if (std::ranges::find(to.places, place) == to.places.end())
            to.places.push_back(place);
    }
    return std::nullopt;
}

// Without fillers: "back of the knee" is the back of knee.
std::vector<std::u32string> DiaryPlaces::nameWords(const std::string &name) const
{
    std::vector<std::u32string> words = finder::wordsOf(name);
    std::erase_if(words, [this](const std::u32string &word) { return m_index.isFiller(word); });
    return words;
}

const Zone *DiaryPlaces::zoneNamed(const std::string &words) const
{
    const auto known = m_names.find(nameWords(words));
    return known == m_names.end() ? nullptr : known->second;
}

const Zone *DiaryPlaces::zoneOf(const std::string &words) const
{
    if (const Zone *zone = zoneNamed(words))
        return zone;
    const finder::WordSearch &search = m_world.wordSearch();
    if (search.saysNothing(words))
        return nullptr;
    const auto found = search.find(words);
    const auto best = std::ranges::find(found, finder::Found::Kind::Zone, &finder::Found::kind);
    return best == found.end() ? nullptr : &m_world.catalogue.all().zones[best->index];
}

// Whether one of the words is a part of the body that this place is none of, or several are, and no name of it has them all.
bool DiaryPlaces::namesMore(const std::string &words, const Zone &than) const
{
    std::set<std::u32string> parts;
    for (const std::u32string &word : finder::typedWords(words, m_index)) {
        const std::string text = utf8Of(word);
        if (text.empty() || !hasPart({text}))
            continue;
        parts.insert(m_index.stemOf(word));
        const auto found = m_world.wordSearch().find(text, allThereAre);
        const auto isIt = [&](const finder::Found &one) {
            return one.kind == finder::Found::Kind::Zone && &m_world.catalogue.all().zones[one.index] == &than;
        };
        if (std::ranges::none_of(found, isIt))
            return true;
    }
    const auto hasAll = [&](const std::string &name) {
        std::set<std::u32string> stems;
        for (const std::u32string &word : finder::wordsOf(name))
            stems.insert(m_index.stemOf(word));
        return std::ranges::includes(stems, parts);
    };
    return parts.size() > 1 && !hasAll(than.label) && std::ranges::none_of(than.words, hasAll);
}

bool DiaryPlaces::hasPart(const std::vector<std::string> &words) const
{
    return std::ranges::any_of(words, [this](const std::string &word) {
        const auto folded = finder::wordsOf(word);
        return !folded.empty()
            && std::ranges::any_of(m_index.formsOf(folded.front()), [this](std::size_t form) { return m_index.words()[form].isPart; });
    });
}

} // namespace unknot::practice
