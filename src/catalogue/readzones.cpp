// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/readers.h"

#include <algorithm>
#include <array>

namespace unknot::catalogue
{

namespace
{

constexpr std::array<std::string_view, 4> knownViews{"front", "back", "side", "sole"};

bool isView(const std::string &word)
{
    return std::find(knownViews.begin(), knownViews.end(), word) != knownViews.end();
}

void readGroup(const JsonReader &entry, Draft &draft)
{
    ZoneGroup group;
    group.id.value = entry.id();
    group.label = entry.text("label");
    group.words = entry.texts("words");
    if (draft.keeps(Kind::ZoneGroup, entry, group.id.value))
        draft.data.zoneGroups.push_back(std::move(group));
}

void readZone(const JsonReader &entry, Draft &draft)
{
    Zone zone;
    zone.id.value = entry.id();
    zone.label = entry.text("label");
    zone.felt = entry.text("felt");
    zone.part = entry.text("part");
    zone.group = draft.reference<ZoneGroupId>(entry, "group");
    zone.paired = entry.flag("paired");
    zone.views = views(entry, "views");
    zone.words = entry.texts("words");
    if (!draft.keeps(Kind::Zone, entry, zone.id.value))
        return;
    if (hasRoom(entry, draft.data.zones.size(), Most::zones, "zones"))
        draft.data.zones.push_back(std::move(zone));
    else
        draft.spoil(Kind::Zone, zone.id.value);
}

// Of a shipped zone a pack gives other words, and nothing else.
void readZoneWords(const JsonReader &entry, Draft &draft)
{
    entry.only({"id", "label", "felt", "part", "words"});
    const std::string id = entry.id();
    auto &zones = draft.data.zones;
    const auto zone = std::find_if(zones.begin(), zones.end(), [&id](const Zone &one) { return one.id.value == id; });
    if (zone == zones.end()) {
        if (!id.empty())
            entry.fail("id", "there is no zone " + inQuotes(id) + "; a pack can change a zone's words, not add one");
        return;
    }
    if (!draft.define(Kind::Zone, entry, id))
        return;
    PackChange change{PackChange::What::Zone, id, zone->label, false, {}};
    const auto take = [&](const char *key, std::string &words) {
        if (!entry.has(key))
            return;
        words = entry.text(key);
        change.fields.emplace_back(key);
    };
    take("label", zone->label);
    take("felt", zone->felt);
    take("part", zone->part);
    if (entry.has("words")) {
        zone->words = entry.texts("words");
        change.fields.emplace_back("words");
    }
    draft.changes.push_back(std::move(change));
}

} // namespace

std::string view(const JsonReader &entry, std::string_view key)
{
    std::string word = entry.text(key);
    if (!word.empty() && !isView(word))
        entry.fail(key, inQuotes(word) + " is no view: front, back, side or sole");
    return word;
}

std::vector<std::string> views(const JsonReader &entry, std::string_view key)
{
    std::vector<std::string> words = entry.texts(key);
    if (words.empty() || !std::all_of(words.begin(), words.end(), isView))
        entry.fail(key, "has to name views: front, back, side or sole");
    return words;
}

void readZones(const JsonReader &file, Draft &draft)
{
    if (!draft.pack.empty()) {
        if (file.has("groups"))
            file.fail("groups", "a pack can't add or change zone groups; leave them out");
        file.each("zones", [&draft](const JsonReader &entry) { readZoneWords(entry, draft); });
        return;
    }
    file.each("groups", [&draft](const JsonReader &entry) { readGroup(entry, draft); });
    file.each("zones", [&draft](const JsonReader &entry) { readZone(entry, draft); });
}

} // namespace unknot::catalogue
