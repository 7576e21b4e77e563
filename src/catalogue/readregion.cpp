// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/readers.h"
#include "catalogue/vocabulary.h"

#include <algorithm>
#include <utility>

namespace unknot::catalogue
{

namespace
{

// A point for information names nothing to press with; any other has to.
void checkTreatment(const JsonReader &entry, const Point &point)
{
    const bool pressable = !point.tools.empty() || point.pressureCap > 0 || point.holdCap > Seconds(0);
    if (point.selfTreatment == SelfTreatment::Refer) {
        if (pressable)
            entry.fail("is for information only, so tools have to be empty and caps 0");
        if (point.defaultOn)
            entry.fail("defaultOn", "is for information only, so it can't be on");
        return;
    }
    if (point.tools.empty())
        entry.fail("names no tool, and is not for information only");
    if (point.pressureCap == 0 || point.holdCap == Seconds(0))
        entry.fail("has a cap of 0, and is not for information only");
}

void checkEitherSide(const JsonReader &entry, const Point &point)
{
    for (const ZoneId &zone : point.eitherSide) {
        const auto names = [&zone](const std::vector<ZoneId> &zones) { return std::find(zones.begin(), zones.end(), zone) != zones.end(); };
        if (!names(point.usually) && !names(point.sometimes))
            entry.fail("eitherSide", "names " + inQuotes(zone.value) + ", where the point sends no pain");
    }
}

Evidence readEvidence(const JsonReader &entry, Draft &draft)
{
    Evidence evidence;
    evidence.pattern = entry.oneOf<Pattern>("pattern", patterns, Pattern::Memory);
    evidence.grade = entry.oneOf<Grade>("grade", grades, Grade::None);
    evidence.sources = draft.ids<SourceId>(entry, "sources");
    return evidence;
}

void readWords(const JsonReader &entry, Point &point)
{
    point.label = entry.text("label");
    point.view = view(entry, "view");
    point.find = entry.text("find");
    point.sign = entry.text("sign");
    point.press = entry.textIfAny("press");
    point.position = entry.textIfAny("position");
    point.stayOff = entry.text("stayOff");
    point.openQuestion = entry.textIfAny("openQuestion");
}

Path readPath(const JsonReader &entry)
{
    const auto number = [&entry](std::string_view key) { return entry.number(key, -Path::farthest, Path::farthest); };
    return {{number("fromX"), number("fromY")}, {number("toX"), number("toY")}};
}

void readWay(const JsonReader &entry, Point &point, Draft &draft)
{
    PointWay way{draft.reference<WayId>(entry, "way"), entry.textIfAny("how"), {}};
    if (entry.has("tool"))
        way.tool = draft.reference<ToolId>(entry, "tool");
    if (entry.has("path")) {
        if (const auto path = entry.object("path"))
            way.path = readPath(*path);
    }
    if (std::ranges::any_of(point.ways, [&way](const PointWay &one) { return one.way == way.way; }))
        entry.fail("way", inQuotes(way.way.value) + " is named twice");
    point.ways.push_back(std::move(way));
}

// How many tools have words of their own.
struct OwnWords {
    std::size_t press = 0, position = 0;
};

void readTool(const JsonReader &entry, Point &point, Draft &draft, OwnWords &own)
{
    PointTool tool{draft.reference<ToolId>(entry, "tool"), draft.reference<PostureId>(entry, "posture")};
    if (std::ranges::find(point.tools, tool) != point.tools.end())
        entry.fail("tool", inQuotes(tool.tool.value) + " is named twice in the same position");
    ToolWords words{tool, entry.textIfAny("press"), entry.textIfAny("position")};
    own.press += entry.has("press") ? 1 : 0;
    own.position += entry.has("position") ? 1 : 0;
    if (!words.press.empty() || !words.position.empty())
        point.toolWords.push_back(std::move(words));
    point.tools.push_back(std::move(tool));
}

// Each tool has its own words or those of the point, and what would be read of none is not there.
void checkToolWords(const JsonReader &entry, const Point &point, const std::string &key, std::size_t own)
{
    const bool allHave = !point.tools.empty() && own == point.tools.size();
    if (entry.has(key) && allHave)
        entry.fail(key, "is never read, since each of the tools has its own: leave it out");
    else if (!entry.has(key) && !allHave)
        entry.fail("has no " + inQuotes(key) + ", and not each of its tools has its own");
}

// Both were lists of ids once, so that any tool seemed to go with any position.
void readToolsOf(const JsonReader &entry, Point &point, Draft &draft)
{
    OwnWords own;
    if (entry.has("postures"))
        entry.fail("postures",
            R"(belongs to each tool now: leave this out, and write "tools" as [{"tool": "thumb", "posture": "sit"}], one for each tool)");
    else
        entry.each("tools", [&](const JsonReader &tool) { readTool(tool, point, draft, own); });
    checkToolWords(entry, point, "press", own.press);
    checkToolWords(entry, point, "position", own.position);
}

void readLists(const JsonReader &entry, Point &point, Draft &draft)
{
    point.zone = draft.reference<ZoneId>(entry, "zone");
    readToolsOf(entry, point, draft);
    if (entry.has("ways"))
        entry.each("ways", [&](const JsonReader &way) { readWay(way, point, draft); });
    point.cautions = draft.ids<CautionId>(entry, "cautions");
    if (entry.has("search"))
        point.search = entry.oneOf<Search>("search", searches, Search::AtTheMark);
    point.usually = draft.ids<ZoneId>(entry, "usually");
    point.sometimes = draft.ids<ZoneId>(entry, "sometimes");
    point.eitherSide = draft.ids<ZoneId>(entry, "eitherSide");
}

// The caps are held against the hard limits at the end: those may stand in a later file.
void readDose(const JsonReader &entry, Point &point)
{
    point.selfTreatment = entry.oneOf<SelfTreatment>("selfTreatment", selfTreatments, SelfTreatment::Refer);
    point.defaultOn = entry.flag("defaultOn");
    point.pressureCap = entry.number("pressureCap", 0, 10);
    point.holdCap = Seconds(entry.number("holdCapSeconds", 0, 600));
}

void readPoint(const JsonReader &entry, const MuscleId &muscle, Draft &draft)
{
    Point point;
    point.id.value = entry.id();
    point.muscle = muscle;
    readWords(entry, point);
    readLists(entry, point, draft);
    readDose(entry, point);
    if (const auto evidence = entry.object("evidence"))
        point.evidence = readEvidence(*evidence, draft);
    // Further complaints about a point that can't be read would only confuse.
    if (entry.sound()) {
        checkTreatment(entry, point);
        checkEitherSide(entry, point);
    }
    place(entry, std::move(point), draft);
}

Muscle readWords(const JsonReader &entry, const std::string &region)
{
    Muscle muscle;
    muscle.id.value = entry.id();
    muscle.name = entry.text("name");
    muscle.latin = entry.text("latin");
    muscle.region = region;
    muscle.words = entry.texts("words");
    muscle.about = entry.text("about");
    muscle.aggravatedBy = entry.texts("aggravatedBy");
    muscle.afterwards = entry.text("afterwards");
    return muscle;
}

// A pack names a shipped muscle to say whose points these are. It can't change what is said about it.
void checkSameMuscle(const JsonReader &entry, const Muscle &shipped)
{
    const auto check = [&entry](std::string_view key, const std::string &words) {
        if (entry.has(key) && entry.text(key) != words)
            entry.fail(key, "a pack can't change the words of a shipped muscle; leave them out, the id is enough");
    };
    check("name", shipped.name);
    check("latin", shipped.latin);
    check("about", shipped.about);
    check("afterwards", shipped.afterwards);
    const auto checkList = [&entry](std::string_view key, const std::vector<std::string> &words) {
        if (entry.has(key) && entry.texts(key) != words)
            entry.fail(key, "a pack can't change the words of a shipped muscle; leave them out, the id is enough");
    };
    checkList("words", shipped.words);
    checkList("aggravatedBy", shipped.aggravatedBy);
}

const Muscle *shippedMuscle(const JsonReader &entry, const Draft &draft)
{
    if (draft.pack.empty() || !entry.has("id"))
        return nullptr;
    const auto found = draft.muscleAt.find(MuscleId{entry.id()});
    if (found == draft.muscleAt.end())
        return nullptr;
    const Muscle &muscle = draft.data.muscles[found->second];
    return muscle.pack == draft.pack ? nullptr : &muscle;
}

bool keepMuscle(const JsonReader &entry, Muscle muscle, Draft &draft)
{
    if (!draft.keeps(Kind::Muscle, entry, muscle.id.value))
        return false;
    if (!hasRoom(entry, draft.data.muscles.size(), Most::muscles, "muscles")) {
        draft.spoil(Kind::Muscle, muscle.id.value);
        return false;
    }
    draft.muscleAt.emplace(muscle.id, draft.data.muscles.size());
    muscle.pack = draft.pack;
    if (!draft.pack.empty())
        draft.changes.push_back({PackChange::What::Muscle, muscle.id.value, muscle.name, true, {}});
    draft.data.muscles.push_back(std::move(muscle));
    return true;
}

void readMuscle(const JsonReader &entry, const std::string &region, Draft &draft)
{
    bool kept = true;
    MuscleId id;
    if (const Muscle *shipped = shippedMuscle(entry, draft)) {
        id = shipped->id;
        checkSameMuscle(entry, *shipped);
    } else {
        Muscle muscle = readWords(entry, region);
        id = muscle.id;
        kept = keepMuscle(entry, std::move(muscle), draft);
    }
    // The points of a muscle nobody can name are read for their faults only.
    const std::size_t before = draft.data.points.size();
    entry.each("points", [&](const JsonReader &point) { readPoint(point, id, draft); });
    if (!kept && draft.pack.empty()) {
        for (std::size_t i = before; i < draft.data.points.size(); ++i)
            draft.spoil(Kind::Point, draft.data.points[i].id.value);
    }
}

} // namespace

void readRegion(const JsonReader &file, Draft &draft)
{
    const std::string region = file.id("region");
    static_cast<void>(file.text("label"));
    file.each("muscles", [&](const JsonReader &entry) { readMuscle(entry, region, draft); });
}

} // namespace unknot::catalogue
