// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/readers.h"
#include "catalogue/vocabulary.h"

#include <algorithm>
#include <string>
#include <utility>

namespace unknot::catalogue
{

namespace
{

Pace::Part readPart(const JsonReader &entry)
{
    constexpr int shortest = 500, longest = 10'000; // ms: what a hand can follow, and one breath
    Pace::Part part;
    part.on = Milliseconds(entry.number("onMs", shortest, longest, shortest));
    part.off = Milliseconds(entry.number("offMs", shortest, longest, shortest));
    part.times = entry.number("times", 1, 20, 1);
    return part;
}

// The figures built in are those of the clinical reference, section 1.3: a file may be stricter, never laxer.
void readDose(const JsonReader &entry, Way &way)
{
    const Limits bounds;
    way.light = entry.flagIfAny("light");
    if (entry.has("pressureAtMost"))
        way.pressureAtMost = entry.number("pressureAtMost", 1, bounds.pressure.hard, bounds.light.pressure);
    if (entry.has("holdSeconds"))
        way.hold = Seconds(entry.number("holdSeconds", 5, static_cast<int>(bounds.holdHard.count()), 5));
    if (entry.has("repsAtMost"))
        way.repsAtMost = entry.number("repsAtMost", 1, bounds.reps.hard, 1);
    if (entry.has("restAtLeastSeconds"))
        way.restAtLeast = Seconds(entry.number("restAtLeastSeconds", static_cast<int>(bounds.restBetweenReps.min.count()), 60, 60));
}

void readWay(const JsonReader &entry, Draft &draft)
{
    Way way;
    way.id.value = entry.id();
    way.label = entry.text("label");
    way.about = entry.text("about");
    way.say = entry.text("say");
    way.ownWords = entry.flag("ownWords");
    if (entry.has("goes"))
        way.goes = entry.oneOf<Goes>("goes", {{"one-way", Goes::OneWay}, {"there-and-back", Goes::ThereAndBack}}, Goes::Nowhere);
    way.gentleToo = entry.flag("gentleToo");
    way.besideVessels = entry.flag("besideVessels");
    way.tools = draft.ids<ToolId>(entry, "tools");
    way.notIn = draft.ids<ZoneGroupId>(entry, "notIn");
    if (entry.has("pace")) {
        way.on = entry.text("on");
        way.off = entry.text("off");
        entry.each("pace", [&way](const JsonReader &part) { way.pace.parts.push_back(readPart(part)); });
    }
    readDose(entry, way);
    way.grade = entry.oneOf<Grade>("grade", grades, Grade::None);
    way.sources = draft.ids<SourceId>(entry, "sources");
    if (draft.keeps(Kind::Way, entry, way.id.value))
        draft.data.ways.push_back(std::move(way));
}

bool isAnyOf(const std::vector<ToolId> &tools, const std::vector<ToolId> &of)
{
    return std::ranges::any_of(tools, [&of](const ToolId &tool) { return std::ranges::find(of, tool) != of.end(); });
}

// Few seconds or little pressure are all that such a place takes: no strokes, no rolling, no further press.
bool isLowCap(const Point &point, const Draft &draft)
{
    const Limits::LowCap &low = draft.data.limits.lowCap;
    return point.pressureCap <= low.pressureAtMost || point.holdCap <= low.holdAtMost
        || std::ranges::any_of(point.cautions,
            [&draft](const CautionId &id) { return std::ranges::find(draft.oneHoldCautions, id) != draft.oneHoldCautions.end(); });
}

// Whether something near by keeps one from leaving the spot; along the muscle one may where that is all that is said of the
// search. What is not known may be just that.
bool isSearchLimited(const Point &point, const Draft &draft)
{
    return point.search == Search::AtTheMark || std::ranges::any_of(point.cautions, [&draft](const CautionId &id) {
        const auto found = std::ranges::find(draft.data.cautions, id, &Caution::id);
        return found == draft.data.cautions.end() || found->limitedSearch;
    });
}

bool liesIn(const Point &point, const std::vector<ZoneGroupId> &groups, const Draft &draft)
{
    const auto zone = std::ranges::find(draft.data.zones, point.zone, &Zone::id);
    return !groups.empty() && (zone == draft.data.zones.end() || std::ranges::find(groups, zone->group) != groups.end());
}

// Why that point may not be pressed in that way; empty: it may.
std::string against(const Way &way, const PointWay &named, const Point &point, const Draft &draft)
{
    if (point.selfTreatment == SelfTreatment::Refer)
        return "is for information only, so there is no way to press it";
    if (isLowCap(point, draft))
        return "takes so little pressure or time that it is held steadily and in no other way";
    if (point.selfTreatment == SelfTreatment::Gentle && !way.gentleToo)
        return "is to be pressed gently, and " + inQuotes(way.id.value) + " is not for that";
    if (!way.besideVessels && isSearchLimited(point, draft))
        return "lies beside what limits the search, so nothing moves over it: " + inQuotes(way.id.value) + " would";
    if (liesIn(point, way.notIn, draft))
        return inQuotes(way.id.value) + " is not for this part of the body";
    if (!way.tools.empty() && !isAnyOf(way.tools, toolIds(point.tools)))
        return inQuotes(way.id.value) + " needs another tool than those of the point";
    if (!named.tool.empty()
        && (std::ranges::find(point.tools, named.tool, &PointTool::tool) == point.tools.end()
            || (!way.tools.empty() && std::ranges::find(way.tools, named.tool) == way.tools.end())))
        return "names " + inQuotes(named.tool.value) + ", which is no tool of the point or none for " + inQuotes(way.id.value);
    if (way.ownWords == named.how.empty())
        return way.ownWords ? "has to say how: " + inQuotes(way.id.value) + " goes from somewhere to somewhere"
                            : inQuotes(way.id.value) + " has its words already; leave out \"how\"";
    if ((way.goes == Goes::Nowhere) == named.path.has_value())
        return named.path ? inQuotes(way.id.value) + " stays where it is; leave out \"path\""
                          : "has to say from where to where in \"path\", which is drawn: " + inQuotes(way.id.value) + " moves";
    if (named.path && named.path->from == named.path->to)
        return "has a path that goes nowhere";
    return {};
}

} // namespace

void readWays(const JsonReader &file, Draft &draft)
{
    file.each("ways", [&draft](const JsonReader &entry) { readWay(entry, draft); });
}

void checkWays(Point &point, const DocumentPlace &place, Draft &draft)
{
    std::vector<PointWay> left;
    for (std::size_t i = 0; i < point.ways.size(); ++i) {
        const auto way = std::ranges::find(draft.data.ways, point.ways[i].way, &Way::id);
        if (way == draft.data.ways.end()) // which is told already
            continue;
        if (std::string why = against(*way, point.ways[i], point, draft); !why.empty())
            draft.faults.add({place.file, place.pointer + "/ways/" + std::to_string(i)}, std::move(why));
        else
            left.push_back(std::move(point.ways[i]));
    }
    point.ways = std::move(left);
}

} // namespace unknot::catalogue
