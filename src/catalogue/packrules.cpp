// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/packrules.h"

#include <algorithm>
#include <tuple>

namespace unknot::catalogue
{

namespace
{

template<class I>
bool holds(const std::vector<I> &ids, const I &id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

void checkNotAbove(const JsonReader &entry, std::string_view key, long value, long most, const std::string &whose)
{
    if (value > most)
        entry.fail(key,
            "is " + std::to_string(value) + ", above the " + std::to_string(most) + " of " + whose + "; a pack may lower it, not raise it");
}

template<class I>
void checkNothingNew(const JsonReader &entry, std::string_view key, const std::vector<I> &shipped, const std::vector<I> &changed)
{
    for (const I &id : changed) {
        if (!holds(shipped, id))
            entry.fail(key, "names " + inQuotes(id.value) + ", which the shipped point does not; a pack may take away here, not add");
    }
}

void checkCautions(const JsonReader &entry, const std::vector<CautionId> &needed, const Point &point, const std::string &whose)
{
    for (const CautionId &caution : needed) {
        if (!holds(point.cautions, caution))
            entry.fail(
                "cautions", "leaves out " + inQuotes(caution.value) + " of " + whose + "; a pack may add cautions, not take any away");
    }
}

// A tool in a position of its own is a new one.
void checkTools(const JsonReader &entry, const Point &shipped, const Point &changed)
{
    for (const PointTool &one : changed.tools) {
        if (!holds(shipped.tools, one))
            entry.fail("tools",
                "names " + inQuotes(one.tool.value) + " in the position " + inQuotes(one.posture.value)
                    + ", which the shipped point does not; a pack may take away here, not add");
    }
}

std::vector<WayId> waysOf(const Point &point)
{
    std::vector<WayId> ids;
    for (const PointWay &way : point.ways)
        ids.push_back(way.way);
    return ids;
}

std::vector<const Point *> shippedIn(const ZoneId &zone, std::span<const Point> shipped)
{
    std::vector<const Point *> points;
    for (const Point &point : shipped) {
        if (point.zone == zone && point.pack.empty())
            points.push_back(&point);
    }
    return points;
}

std::vector<CautionId> common(const std::vector<const Point *> &points)
{
    std::vector<CautionId> ids = points.front()->cautions;
    std::erase_if(ids, [&points](const CautionId &id) {
        return !std::all_of(points.begin(), points.end(), [&id](const Point *point) { return holds(point->cautions, id); });
    });
    return ids;
}

} // namespace

void checkChangedPoint(const JsonReader &entry, const Point &shipped, const Point &changed)
{
    const std::string whose = "the shipped point";
    if (changed.muscle != shipped.muscle)
        entry.fail("id", "is a point of the muscle " + inQuotes(shipped.muscle.value) + "; a pack can't move it to another");
    if (changed.zone != shipped.zone)
        entry.fail("zone",
            "the shipped point lies in " + inQuotes(shipped.zone.value)
                + "; a pack can't move it, since the health answers go by the place");
    if (changed.selfTreatment < shipped.selfTreatment)
        entry.fail("selfTreatment", "is laxer than that of the shipped point; a pack may make it stricter only");
    if (changed.defaultOn && !shipped.defaultOn)
        entry.fail("defaultOn", "the shipped point is off until switched on; a pack can't switch it on");
    checkNotAbove(entry, "pressureCap", changed.pressureCap, shipped.pressureCap, whose);
    checkNotAbove(entry, "holdCapSeconds", changed.holdCap.count(), shipped.holdCap.count(), whose);
    checkCautions(entry, shipped.cautions, changed, whose);
    if (changed.search < shipped.search && entry.has("search"))
        entry.fail("search", "is wider than that of the shipped point; a pack may make it narrower only");
    else if (changed.search < shipped.search)
        entry.fail("the shipped point limits the search (\"search\"); a pack can't leave that out");
    checkTools(entry, shipped, changed);
    checkNothingNew(entry, "ways", waysOf(shipped), waysOf(changed));
    if (changed.stayOff.find(shipped.stayOff) == std::string::npos)
        entry.fail("stayOff", "has to hold the shipped words whole; a pack may add to them, not change them");
    if (!shipped.openQuestion.empty() && changed.openQuestion.empty())
        entry.fail("openQuestion", "the shipped point says what is still open; a pack can't leave that out");
    if (changed.evidence.grade > shipped.evidence.grade)
        entry.fail("evidence", "the grade is above that of the shipped point; a pack can't claim more");
}

void checkNewPoint(const JsonReader &entry, const Point &point, std::span<const Point> shipped)
{
    if (point.selfTreatment == SelfTreatment::Refer)
        return;
    const std::string whose = "the shipped points in " + inQuotes(point.zone.value);
    const std::vector<const Point *> beside = shippedIn(point.zone, shipped);
    const bool anyOn = std::any_of(beside.begin(), beside.end(), [](const Point *one) { return one->defaultOn; });
    if (point.defaultOn && !anyOn)
        entry.fail("defaultOn",
            beside.empty() ? "no shipped point lies in " + inQuotes(point.zone.value) + ", so a pack's has to be off until switched on"
                           : whose + " are off until switched on, so a pack's has to be as well");
    if (beside.empty())
        return;
    const auto most = [&beside](auto value) {
        long found = 0;
        for (const Point *one : beside)
            found = std::max<long>(found, value(*one));
        return found;
    };
    checkNotAbove(entry, "pressureCap", point.pressureCap, most([](const Point &one) { return one.pressureCap; }), whose);
    checkNotAbove(entry, "holdCapSeconds", point.holdCap.count(), most([](const Point &one) { return one.holdCap.count(); }), whose);
    checkCautions(entry, common(beside), point, whose);
}

std::vector<std::string> changedFields(const Point &shipped, const Point &changed)
{
    std::vector<std::string> fields;
    const auto compare = [&fields](const char *key, const auto &a, const auto &b) {
        if (a != b)
            fields.emplace_back(key);
    };
    compare("label", shipped.label, changed.label);
    compare("view", shipped.view, changed.view);
    compare("find", shipped.find, changed.find);
    compare("sign", shipped.sign, changed.sign);
    compare("press", shipped.press, changed.press);
    compare("position", shipped.position, changed.position);
    compare("stayOff", shipped.stayOff, changed.stayOff);
    compare("tools", std::tie(shipped.tools, shipped.toolWords), std::tie(changed.tools, changed.toolWords));
    compare("ways", shipped.ways, changed.ways);
    compare("cautions", shipped.cautions, changed.cautions);
    compare("search", shipped.search, changed.search);
    compare("usually", shipped.usually, changed.usually);
    compare("sometimes", shipped.sometimes, changed.sometimes);
    compare("eitherSide", shipped.eitherSide, changed.eitherSide);
    compare("selfTreatment", shipped.selfTreatment, changed.selfTreatment);
    compare("defaultOn", shipped.defaultOn, changed.defaultOn);
    compare("pressureCap", shipped.pressureCap, changed.pressureCap);
    compare("holdCapSeconds", shipped.holdCap, changed.holdCap);
    compare("evidence", shipped.evidence, changed.evidence);
    compare("openQuestion", shipped.openQuestion, changed.openQuestion);
    return fields;
}

} // namespace unknot::catalogue
