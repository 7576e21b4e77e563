// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/commandoptions.h"
#include "cli/output.h"
#include "finder/wordsearch.h"
#include "present/text.h"

#include <nlohmann/json.hpp>

namespace unknot::cli
{

namespace
{

using finder::Found;
using nlohmann::ordered_json;

const QString usage
    = QStringLiteral("Usage: unknot search WORDS... [--json]\n"
                     "\n"
                     "What of the catalogue the words may mean, best first: complaints, zones, muscles and\n"
                     "points. In any order; typing mistakes, case and accents are looked past.\n"
                     "\n"
                     "  --json   {\"complaints\": [{\"id\", \"label\", \"score\"}, ...], \"zones\": [...], \"muscles\": [...],\n"
                     "            \"points\": [...]}: each best first, the scores 0 to 1 and comparable\n");

struct Named {
    const char *kind;
    std::string id, label;
};

Named named(const catalogue::Catalogue &catalogue, const Found &found)
{
    const catalogue::CatalogueData &data = catalogue.all();
    switch (found.kind) {
    case Found::Kind::Complaint:
        return {"complaints", data.complaints[found.index].id.value, data.complaints[found.index].label};
    case Found::Kind::Zone:
        return {"zones", data.zones[found.index].id.value, data.zones[found.index].label};
    case Found::Kind::Muscle:
        return {"muscles", data.muscles[found.index].id.value, data.muscles[found.index].name};
    case Found::Kind::Point:
        break;
    }
    const catalogue::Point &point = data.points[found.index];
    const catalogue::Muscle *muscle = catalogue.muscle(point.muscle);
    return {"points", point.id.value, (muscle ? muscle->name + ": " : std::string()) + point.label};
}

} // namespace

int runSearch(const CommandLine &line)
{
    const CommandOptions options(line, usage, {CommandOptions::flag("json")});
    if (options.exitNow())
        return *options.exitNow();
    const QString typed = options.positional().join(u' ');
    if (typed.trimmed().isEmpty())
        return options.wrongUsage(QStringLiteral("search needs words"));

    const auto world = practice::World::withoutFigure(line.resources, {line.dataFolder, {}}); // with the packs that are taken in
    complain(world.errors);
    ordered_json answer;
    for (const char *kind : {"complaints", "zones", "muscles", "points"})
        answer[kind] = ordered_json::array();
    for (const Found &found : world.wordSearch().find(present::fromQt(typed))) {
        const Named one = named(world.catalogue, found);
        if (options.isSet("json"))
            answer[one.kind].push_back({{"id", one.id}, {"label", one.label}, {"score", found.score}});
        else
            print(QStringLiteral("%1 (%2, %3)\n")
                      .arg(present::toQt(one.label), QString::fromLatin1(one.kind).chopped(1), present::toQt(one.id)));
    }
    if (options.isSet("json"))
        print(present::toQt(answer.dump(2)) + u'\n');
    return world.errors.empty() ? 0 : 1;
}

} // namespace unknot::cli
