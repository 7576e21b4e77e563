// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "catalogue/vocabulary.h"
#include "cli/commandoptions.h"
#include "cli/output.h"
#include "present/text.h"

#include <nlohmann/json.hpp>

namespace unknot::cli
{

namespace
{

using nlohmann::ordered_json;

const QString usage = QStringLiteral("Usage: unknot points [--json]\n"
                                     "\n"
                                     "Every point of the catalogue, in its order.\n"
                                     "\n"
                                     "  --json   {\"points\": [{\"id\", \"muscle\", \"atZone\", \"view\", \"refersUsually\": [],\n"
                                     "            \"refersSometimes\": [], \"tools\": [{\"tool\", \"posture\"}], \"ways\": [],\n"
                                     "            \"pressureCap\", \"holdCapSeconds\",\n"
                                     "            \"cautions\": [], \"selfTreatment\": \"yes|gentle|refer\",\n"
                                     "            \"evidence\": {\"grade\", \"pattern\", \"sources\": []}}, ...]}\n");

template<class I>
std::vector<std::string> texts(const std::vector<I> &ids)
{
    std::vector<std::string> list;
    for (const I &id : ids)
        list.push_back(id.value);
    return list;
}

// Each with the position it is used in, the usual one first.
ordered_json toolsOf(const catalogue::Point &point)
{
    ordered_json list = ordered_json::array();
    for (const catalogue::PointTool &one : point.tools)
        list.push_back({{"tool", one.tool.value}, {"posture", one.posture.value}});
    return list;
}

// Beside a steady hold.
std::vector<std::string> waysOf(const catalogue::Point &point)
{
    std::vector<std::string> list;
    for (const catalogue::PointWay &way : point.ways)
        list.push_back(way.way.value);
    return list;
}

ordered_json toJson(const catalogue::Point &point)
{
    return {{"id", point.id.value}, {"muscle", point.muscle.value}, {"atZone", point.zone.value}, {"view", point.view},
        {"refersUsually", texts(point.usually)}, {"refersSometimes", texts(point.sometimes)}, {"tools", toolsOf(point)},
        {"ways", waysOf(point)}, {"pressureCap", point.pressureCap}, {"holdCapSeconds", point.holdCap.count()},
        {"cautions", texts(point.cautions)}, {"selfTreatment", wordFor(point.selfTreatment, catalogue::selfTreatments)},
        {"evidence",
            {{"grade", wordFor(point.evidence.grade, catalogue::grades)}, {"pattern", wordFor(point.evidence.pattern, catalogue::patterns)},
                {"sources", texts(point.evidence.sources)}}}};
}

} // namespace

int runPoints(const CommandLine &line)
{
    const CommandOptions options(line, usage, {CommandOptions::flag("json")});
    if (options.exitNow())
        return *options.exitNow();
    if (!options.positional().isEmpty())
        return options.wrongUsage(QStringLiteral("points takes no argument"));

    const auto world = practice::World::withoutFigure(line.resources, {line.dataFolder, {}}); // with the packs that are taken in
    complain(world.errors);
    ordered_json answer{{"points", ordered_json::array()}};
    for (const catalogue::Point &point : world.catalogue.all().points) {
        const auto *muscle = world.catalogue.muscle(point.muscle);
        if (options.isSet("json"))
            answer["points"].push_back(toJson(point));
        else
            print(QStringLiteral("%1: %2, %3\n")
                      .arg(present::toQt(point.id.value), present::toQt(muscle ? muscle->name : point.muscle.value),
                          present::toQt(point.label)));
    }
    if (options.isSet("json"))
        print(present::toQt(answer.dump(2)) + u'\n');
    return world.errors.empty() ? 0 : 1;
}

} // namespace unknot::cli
