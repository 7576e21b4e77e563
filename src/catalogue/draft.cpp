// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/draft.h"

#include <unordered_set>
#include <utility>

namespace unknot::catalogue
{

std::string_view toString(Kind kind)
{
    switch (kind) {
    case Kind::ZoneGroup:
        return "zone group";
    case Kind::Zone:
        return "zone";
    case Kind::Muscle:
        return "muscle";
    case Kind::Point:
        return "point";
    case Kind::Complaint:
        return "complaint";
    case Kind::Source:
        return "source";
    case Kind::Tool:
        return "tool";
    case Kind::Posture:
        return "posture";
    case Kind::Way:
        return "way to press";
    case Kind::Caution:
        return "caution";
    case Kind::Screen:
        return "screen";
    case Kind::Question:
        return "question";
    case Kind::WarningLine:
        return "line of questions";
    case Kind::RedFlag:
        return "red flag";
    case Kind::GateGroup:
        return "gate group";
    case Kind::Gate:
        return "gate";
    case Kind::Article:
        return "article";
    case Kind::Limits:
        return "set of limits";
    case Kind::Routine:
        return "routine";
    case Kind::Landmark:
        return "landmark";
    case Kind::WordFamily:
        return "family of words";
    }
    return {};
}

namespace
{

bool packsMayChange(Kind kind)
{
    return kind == Kind::Point || kind == Kind::Zone || kind == Kind::Routine;
}

} // namespace

bool Draft::define(Kind kind, const JsonReader &entry, const std::string &id)
{
    if (id.empty())
        return false;
    const auto [found, fresh] = of(kind).try_emplace(id, Definition{entry.place(), true, pack});
    if (fresh)
        return true;
    Definition &known = found->second;
    const std::string named = "the " + std::string(toString(kind)) + " " + inQuotes(id);
    if (known.pack == pack)
        entry.fail("id", named + " is given twice");
    else if (!known.pack.empty())
        entry.fail("id", named + " is given by the pack " + inQuotes(known.pack) + " already");
    else if (!packsMayChange(kind))
        entry.fail("id", named + " is shipped already, and a pack can't change it");
    else if (!known.sound)
        entry.fail("id", named + " is shipped but could not be read, so nothing can take its place");
    else
        known = Definition{entry.place(), true, pack};
    return known.pack == pack && known.place.pointer == entry.place().pointer && known.place.file == entry.place().file;
}

bool Draft::keeps(Kind kind, const JsonReader &entry, const std::string &id)
{
    if (!define(kind, entry, id))
        return false;
    if (!entry.sound())
        spoil(kind, id);
    return entry.sound();
}

void Draft::contribute(Kind kind, const std::string &id, DocumentPlace place)
{
    of(kind).try_emplace(id, Definition{std::move(place), true, pack});
}

void Draft::spoil(Kind kind, const std::string &id)
{
    if (const auto found = of(kind).find(id); found != of(kind).end())
        found->second.sound = false;
}

void Draft::refer(Kind kind, const std::string &id, DocumentPlace place)
{
    m_references.push_back({kind, id, std::move(place)});
}

bool Draft::defined(Kind kind, const std::string &id) const
{
    return of(kind).contains(id);
}

bool Draft::sound(Kind kind, const std::string &id) const
{
    const auto found = of(kind).find(id);
    return found != of(kind).end() && found->second.sound;
}

// Where a whole kind is missing, a file is: one word about it is enough.
void Draft::checkReferences()
{
    std::array<bool, kindCount> told{};
    for (const Reference &reference : m_references) {
        if (defined(reference.kind, reference.id))
            continue;
        const std::string kind(toString(reference.kind));
        if (!of(reference.kind).empty()) {
            faults.add(reference.place, "there is no " + kind + " " + inQuotes(reference.id));
        } else if (!std::exchange(told.at(static_cast<std::size_t>(reference.kind)), true)) {
            faults.add(reference.place, "there is no " + kind + " " + inQuotes(reference.id) + ", nor any other " + kind);
        }
    }
}

void Draft::checkScreens()
{
    std::unordered_set<std::string> asked;
    for (const Reference &reference : m_references) {
        if (reference.kind == Kind::Screen)
            asked.insert(reference.id);
    }
    for (const auto &[screen, definition] : of(Kind::Screen)) {
        if (!asked.contains(screen))
            faults.add(definition.place, "no complaint and no zone asks the screen " + inQuotes(screen));
    }
    std::unordered_set<ZoneId> covered;
    for (const Complaint &complaint : data.complaints)
        covered.insert(complaint.zones.begin(), complaint.zones.end());
    for (const Zone &zone : data.zones) {
        if (!covered.contains(zone.id) && !data.screensOfGroup.contains(zone.group))
            faults.add(of(Kind::Zone).at(zone.id.value).place, "no complaint holds this zone and no screen is named for its group");
    }
    checkLines();
}

void Draft::checkLines()
{
    std::unordered_set<LineId> used, always;
    for (const WarningLine &line : data.warningLines) {
        if (line.always)
            always.insert(line.id);
    }
    for (const Question &question : data.questions) {
        used.insert(question.line);
        if (question.urgency != Urgency::Soon && !always.contains(question.line) && sound(Kind::WarningLine, question.line.value))
            faults.add(of(Kind::Question).at(question.id.value).place, "what can't wait has to stand in a line that is always asked");
    }
    for (const WarningLine &line : data.warningLines) {
        if (!used.contains(line.id))
            faults.add(of(Kind::WarningLine).at(line.id.value).place, "the line stands for no question");
    }
}

} // namespace unknot::catalogue
