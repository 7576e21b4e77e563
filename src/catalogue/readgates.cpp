// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/readers.h"

#include <utility>

namespace unknot::catalogue
{

namespace
{

// Which sides a block holds for. The middle belongs to either side, so "asked" and
// "asked-and-middle" come to the same.
bool readSide(const JsonReader &entry)
{
    if (!entry.has("side"))
        return false;
    return entry.oneOf<bool>("side", {{"both", false}, {"asked", true}, {"asked-and-middle", true}}, false);
}

Block readBlock(const JsonReader &gate, std::string_view key, Draft &draft)
{
    Block block;
    const auto entry = gate.has(key) ? gate.object(key) : std::nullopt;
    if (!entry)
        return block;
    entry->only({"everything", "cautions", "zones", "zoneGroups", "points", "pointsExcept", "userZones", "side"});
    block.everything = entry->flagIfAny("everything");
    block.cautions = draft.ids<CautionId>(*entry, "cautions");
    block.zones = draft.ids<ZoneId>(*entry, "zones");
    block.zoneGroups = draft.ids<ZoneGroupId>(*entry, "zoneGroups");
    block.points = draft.ids<PointId>(*entry, "points");
    block.pointsExcept = draft.ids<PointId>(*entry, "pointsExcept");
    block.userZones = entry->flagIfAny("userZones");
    block.namedSideOnly = readSide(*entry);
    return block;
}

// 0 stands for "no cap of its own", so it can't be written as a cap.
int readCapNumber(const JsonReader &entry, std::string_view key)
{
    return entry.has(key) ? entry.number(key, 1, 10) : 0;
}

Cap readCap(const JsonReader &gate, Draft &draft)
{
    Cap cap;
    const auto entry = gate.has("caps") ? gate.object("caps") : std::nullopt;
    if (!entry)
        return cap;
    entry->only({"pressure", "light", "handOnly", "tools", "noTools", "noPostures", "maxPoints", "zoneGroups", "noHeldStretch"});
    cap.pressure = readCapNumber(*entry, "pressure");
    cap.light = entry->flagIfAny("light");
    cap.handOnly = entry->flagIfAny("handOnly");
    cap.tools = draft.ids<ToolId>(*entry, "tools");
    cap.noTools = draft.ids<ToolId>(*entry, "noTools");
    cap.noPostures = draft.ids<PostureId>(*entry, "noPostures");
    cap.maxPoints = readCapNumber(*entry, "maxPoints");
    cap.zoneGroups = draft.ids<ZoneGroupId>(*entry, "zoneGroups");
    cap.noHeldStretch = entry->flagIfAny("noHeldStretch");
    return cap;
}

void readWords(const JsonReader &entry, Gate &gate)
{
    gate.text = entry.text("text");
    gate.brief = gate.today ? entry.textIfAny("brief") : entry.text("brief");
    gate.beside = entry.textIfAny("beside");
    gate.why = entry.text("why");
    gate.advice = entry.text("advice");
    gate.heatNote = entry.textIfAny("heatNote");
    gate.clearText = entry.textIfAny("clearText");
}

void readAnswering(const JsonReader &entry, Gate &gate, Draft &draft)
{
    gate.today = entry.flagIfAny("today");
    gate.automatic = entry.flagIfAny("automatic");
    gate.clearable = entry.flagIfAny("clearable");
    gate.clearedToday = entry.flagIfAny("clearedToday");
    gate.noHeat = entry.flagIfAny("noHeat");
    for (const std::string &what : entry.texts("asks")) {
        gate.asksZones = gate.asksZones || what == "zones";
        gate.asksSide = gate.asksSide || what == "side";
        if (what != "zones" && what != "side")
            entry.fail("asks", inQuotes(what) + " can't be asked: zones or side");
    }
    gate.zonesIn = draft.ids<ZoneGroupId>(entry, "zonesIn");
}

void checkAsks(const JsonReader &entry, const Gate &gate)
{
    if ((gate.untilCleared.userZones || gate.always.userZones) && !gate.asksZones)
        entry.fail("asks", "blocks places the person names, but asks for none");
    if ((gate.untilCleared.namedSideOnly || gate.always.namedSideOnly) && !gate.asksSide)
        entry.fail("asks", "blocks a side the person names, but asks for none");
    if (!gate.zonesIn.empty() && !gate.asksZones)
        entry.fail("zonesIn", "says where places lie, but asks for none");
}

// What the program does not read, but has to lead somewhere.
void checkNotes(const JsonReader &entry, Draft &draft)
{
    static_cast<void>(draft.ids<SourceId>(entry, "sources"));
    entry.eachText("flags", [&draft](const std::string &flag, DocumentPlace at) { draft.refer(Kind::RedFlag, flag, std::move(at)); });
}

void readGate(const JsonReader &entry, Draft &draft)
{
    entry.only({"id", "group", "today", "automatic", "text", "brief", "beside", "why", "asks", "zonesIn", "implies", "clearable",
        "clearText", "clearedToday", "untilCleared", "always", "caps", "advice", "noHeat", "heatNote", "flags", "openQuestion", "checked",
        "sources"});
    Gate gate;
    gate.id.value = entry.id();
    gate.group = entry.text("group");
    if (!gate.group.empty())
        draft.refer(Kind::GateGroup, gate.group, entry.place("group"));
    readAnswering(entry, gate, draft);
    readWords(entry, gate);
    gate.implies = draft.ids<GateId>(entry, "implies");
    gate.untilCleared = readBlock(entry, "untilCleared", draft);
    gate.always = readBlock(entry, "always", draft);
    gate.cap = readCap(entry, draft);
    checkAsks(entry, gate);
    checkNotes(entry, draft);
    if (!draft.define(Kind::Gate, entry, gate.id.value))
        return;
    if (!entry.sound())
        gate.always.everything = true;
    draft.data.gates.push_back(std::move(gate));
}

void readGateGroup(const JsonReader &entry, Draft &draft)
{
    GateGroup group{entry.id(), entry.text("label")};
    if (draft.keeps(Kind::GateGroup, entry, group.id))
        draft.data.gateGroups.push_back(std::move(group));
}

} // namespace

void readGates(const JsonReader &file, Draft &draft)
{
    file.each("groups", [&draft](const JsonReader &entry) { readGateGroup(entry, draft); });
    file.each("gates", [&draft](const JsonReader &entry) { readGate(entry, draft); });
}

} // namespace unknot::catalogue
