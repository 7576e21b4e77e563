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
    if (draft.keeps(Kind::Zone, entry, zone.id.value))
        draft.data.zones.push_back(std::move(zone));
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
    file.each("groups", [&draft](const JsonReader &entry) { readGroup(entry, draft); });
    file.each("zones", [&draft](const JsonReader &entry) { readZone(entry, draft); });
}

} // namespace unknot::catalogue
