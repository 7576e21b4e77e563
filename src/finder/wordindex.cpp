// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/wordindex.h"

#include "finder/textfold.h"

#include <algorithm>
#include <cmath>

namespace unknot::finder
{

namespace
{

constexpr double bodyCounts = 1.6;
constexpr double weakCounts = 0.12;

std::vector<std::u32string> withoutFillers(std::vector<std::u32string> words, const std::set<std::u32string> &fillers)
{
    std::vector<std::u32string> left;
    for (const std::u32string &word : words) {
        if (!fillers.contains(word))
            left.push_back(word);
    }
    return left.empty() ? words : left;
}

} // namespace

WordIndex::WordIndex(const catalogue::CatalogueData &data) : m_stems(data.spoken.endings)
{
    for (const std::string &filler : data.spoken.fillers) {
        for (std::u32string &word : wordsOf(filler))
            m_fillers.insert(std::move(word));
    }
    addFamilies(data.spoken);
    addTexts(data);
    addComplaints(data);
    addMuscles(data);
    addZones(data);
    addPoints(data);
    markParts();
    weigh();
}

void WordIndex::addFamilies(const catalogue::SpokenWords &spoken)
{
    for (const catalogue::WordFamily &family : spoken.alike) {
        const std::size_t number = m_families.size();
        m_families.push_back({{}, family.weak});
        for (const std::string &text : family.words) {
            for (const std::u32string &word : wordsOf(text)) {
                m_familyOf.emplace(m_stems.of(word), number);
                static_cast<void>(wordAt(word));
            }
        }
    }
}

void WordIndex::addComplaints(const catalogue::CatalogueData &data)
{
    std::map<ZoneId, const catalogue::Zone *> zones;
    for (const catalogue::Zone &zone : data.zones)
        zones[zone.id] = &zone;
    for (std::size_t i = 0; i < data.complaints.size(); ++i) {
        add(Found::Kind::Complaint, i, data.complaints[i].label);
        say(data.complaints[i].words, Place::Word);
        for (const ZoneId &zone : data.complaints[i].zones)
            say(zones.contains(zone) ? zones[zone]->label : std::string(), Place::Note);
    }
}

void WordIndex::addZones(const catalogue::CatalogueData &data)
{
    std::map<ZoneGroupId, const catalogue::ZoneGroup *> groups;
    for (const catalogue::ZoneGroup &group : data.zoneGroups)
        groups[group.id] = &group;
    for (std::size_t i = 0; i < data.zones.size(); ++i) {
        const catalogue::Zone &zone = data.zones[i];
        add(Found::Kind::Zone, i, zone.label);
        say(zone.words, Place::Word);
        say(zone.part, Place::Part);
        if (const auto group = groups.find(zone.group); group != groups.end()) {
            say(group->second->label, Place::Part);
            say(group->second->words, Place::Part);
        }
        say(zone.felt, Place::Note);
    }
}

void WordIndex::addMuscles(const catalogue::CatalogueData &data)
{
    for (std::size_t i = 0; i < data.muscles.size(); ++i) {
        const catalogue::Muscle &muscle = data.muscles[i];
        add(Found::Kind::Muscle, i, muscle.name);
        say(muscle.latin, Place::Name);
        say(muscle.words, Place::Word);
        say(muscle.aggravatedBy, Place::Note);
    }
}

void WordIndex::addPoints(const catalogue::CatalogueData &data)
{
    std::map<ZoneId, const catalogue::Zone *> zones;
    for (const catalogue::Zone &zone : data.zones)
        zones[zone.id] = &zone;
    std::map<MuscleId, const catalogue::Muscle *> muscles;
    for (const catalogue::Muscle &muscle : data.muscles)
        muscles[muscle.id] = &muscle;
    for (std::size_t i = 0; i < data.points.size(); ++i) {
        const catalogue::Point &point = data.points[i];
        add(Found::Kind::Point, i, point.label);
        if (const auto muscle = muscles.find(point.muscle); muscle != muscles.end())
            say(muscle->second->name + " " + muscle->second->latin, Place::Part);
        if (const auto zone = zones.find(point.zone); zone != zones.end())
            say(zone->second->label, Place::Part);
    }
}

// What is to be read. An article is found only by words it is given: most are found in Learn. Of a
// warning sign it is the same, since its title alone would call up warnings for a word in passing.
void WordIndex::addTexts(const catalogue::CatalogueData &data)
{
    for (std::size_t i = 0; i < data.redFlags.size(); ++i) {
        m_entries.push_back({Found::Kind::Warning, i});
        say(data.redFlags[i].words, Place::Word);
        say(data.redFlags[i].perhaps, Place::Perhaps);
    }
    for (std::size_t i = 0; i < data.articles.size(); ++i) {
        if (data.articles[i].words.empty())
            continue;
        add(Found::Kind::Article, i, data.articles[i].label);
        say(data.articles[i].words, Place::Word);
    }
}

void WordIndex::add(Found::Kind kind, std::size_t index, std::string_view name)
{
    m_entries.push_back({kind, index});
    say(name, Place::Name);
}

void WordIndex::say(std::string_view text, Place place)
{
    const std::vector<std::u32string> words = place == Place::Perhaps ? wordsOf(text) : withoutFillers(wordsOf(text), m_fillers);
    if (words.empty())
        return;
    const auto number = static_cast<std::uint32_t>(m_phrases.size());
    m_phrases.push_back({static_cast<std::uint32_t>(m_entries.size() - 1), place, 0, 0});
    Phrase &phrase = m_phrases.back();
    for (const std::u32string &letters : words) {
        std::vector<Use> &uses = m_words[wordAt(letters)].uses;
        if (!uses.empty() && uses.back().phrase == number)
            continue;
        const std::uint32_t bit = (phrase.words << 1) & ~phrase.words; // the next one
        uses.push_back({number, phrase.words == 0 ? 1 : bit});
        phrase.words |= uses.back().bit;
    }
    if (words.size() == 1 && place != Place::Note && m_entries.back().kind == Found::Kind::Zone)
        m_bodyStems.insert(m_stems.of(words.front()));
}

void WordIndex::say(const std::vector<std::string> &texts, Place place)
{
    for (const std::string &text : texts)
        say(text, place);
}

std::size_t WordIndex::wordAt(const std::u32string &letters)
{
    const auto [place, isNew] = m_places.try_emplace(letters, m_words.size());
    if (isNew) {
        Word word{letters, m_stems.of(letters), none, {}, 0};
        if (const auto family = m_familyOf.find(word.stem); family != m_familyOf.end()) {
            word.family = family->second;
            m_families[word.family].words.push_back(m_words.size());
        }
        m_forms[word.stem].push_back(m_words.size());
        m_words.push_back(std::move(word));
    }
    return place->second;
}

bool WordIndex::begins(const std::u32string &letters) const
{
    const auto first = m_places.lower_bound(letters);
    return first != m_places.end() && first->first.starts_with(letters);
}

const std::vector<std::size_t> &WordIndex::formsOf(const std::u32string &word) const
{
    static const std::vector<std::size_t> nothing;
    const auto forms = m_forms.find(m_stems.of(word));
    return forms == m_forms.end() ? nothing : forms->second;
}

std::vector<std::size_t> WordIndex::beginningWith(const std::u32string &letters) const
{
    std::vector<std::size_t> words;
    for (auto word = m_places.lower_bound(letters); word != m_places.end() && word->first.starts_with(letters); ++word)
        words.push_back(word->second);
    return words;
}

void WordIndex::markParts()
{
    for (Word &word : m_words)
        word.isPart = m_bodyStems.contains(word.stem);
    for (const Family &family : m_families) {
        if (!std::ranges::any_of(family.words, [this](std::size_t word) { return m_words[word].isPart; }))
            continue;
        for (const std::size_t word : family.words)
            m_words[word].isPart = true;
    }
}

// How much a word tells: what many things are called by tells little. Where nothing is called by it,
// the notes are counted, and where there are none the warning signs: what they are typed by is no measure
// of anything else.
double WordIndex::rarityOf(const Word &word) const
{
    std::set<std::uint32_t> called, all, warnings;
    for (const Use &use : word.uses) {
        const Phrase &phrase = m_phrases[use.phrase];
        const bool isWarning = m_entries[phrase.entry].kind == Found::Kind::Warning;
        (isWarning ? warnings : all).insert(phrase.entry);
        if (phrase.place != Place::Note && !isWarning)
            called.insert(phrase.entry);
    }
    const std::size_t many = !called.empty() ? called.size() : !all.empty() ? all.size() : warnings.size();
    if (many == 0)
        return 0;
    const double rarity = std::log(1 + static_cast<double>(m_entries.size()) / static_cast<double>(many));
    const bool weak = word.family != none && m_families[word.family].weak;
    return rarity * (weak ? weakCounts : word.isPart ? bodyCounts : 1);
}

void WordIndex::weigh()
{
    for (Word &word : m_words) {
        word.rarity = rarityOf(word);
        for (const Use &use : word.uses)
            m_phrases[use.phrase].rarity += word.rarity;
    }
}

} // namespace unknot::finder
