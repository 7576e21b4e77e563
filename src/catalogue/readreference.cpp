// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/readers.h"

#include <utility>

namespace unknot::catalogue
{

namespace
{

void readSource(const JsonReader &entry, Draft &draft)
{
    Source source;
    source.id.value = entry.id();
    source.cite = entry.text("cite");
    source.title = entry.textIfAny("title");
    source.url = entry.textIfAny("url");
    if (!source.url.empty() && !source.url.starts_with("https://"))
        entry.fail("url", "has to begin with https://: it is opened in the browser");
    source.doi = entry.textIfAny("doi");
    source.finds = entry.textIfAny("finds");
    source.read = entry.oneOf<ReadHow>(
        "read", {{"yes", ReadHow::Directly}, {"secondary", ReadHow::Secondary}, {"no", ReadHow::NotRead}}, ReadHow::NotRead);
    if (!draft.pack.empty() && entry.sound() && source.url.empty() && source.doi.empty())
        entry.fail("has no address: a source of a pack needs a url or a doi, so that one can look");
    if (!draft.keeps(Kind::Source, entry, source.id.value))
        return;
    if (!draft.pack.empty())
        draft.changes.push_back({PackChange::What::Source, source.id.value, source.cite, true, {}});
    draft.data.sources.push_back(std::move(source));
}

void readComplaint(const JsonReader &entry, Draft &draft)
{
    Complaint complaint;
    complaint.id.value = entry.id();
    complaint.label = entry.text("label");
    complaint.words = entry.texts("words");
    complaint.zones = draft.ids<ZoneId>(entry, "zones");
    complaint.muscles = draft.ids<MuscleId>(entry, "muscles");
    complaint.screens = draft.ids<ScreenId>(entry, "screens");
    complaint.note = entry.textIfAny("note");
    if (complaint.zones.empty())
        entry.fail("zones", "a complaint has to name its zones");
    if (complaint.screens.empty())
        entry.fail("screens", "a complaint has to name what is asked first");
    if (complaint.label.empty())
        complaint.label = complaint.id.value;
    // Even one with a fault in it knows what has to be asked for its zones.
    if (draft.define(Kind::Complaint, entry, complaint.id.value))
        draft.data.complaints.push_back(std::move(complaint));
}

void readFamily(const JsonReader &entry, Draft &draft)
{
    WordFamily family;
    family.id = entry.id();
    family.words = entry.texts("words");
    family.weak = entry.flagIfAny("weak");
    if (draft.keeps(Kind::WordFamily, entry, family.id))
        draft.data.spoken.alike.push_back(std::move(family));
}

} // namespace

void readSources(const JsonReader &file, Draft &draft)
{
    file.each("sources", [&draft](const JsonReader &entry) { readSource(entry, draft); });
}

void readSpoken(const JsonReader &file, Draft &draft)
{
    draft.data.spoken.fillers = file.texts("fillers");
    draft.data.spoken.endings = file.texts("endings");
    file.each("alike", [&draft](const JsonReader &entry) { readFamily(entry, draft); });
}

void readComplaints(const JsonReader &file, Draft &draft)
{
    file.each("complaints", [&draft](const JsonReader &entry) { readComplaint(entry, draft); });
}

} // namespace unknot::catalogue
