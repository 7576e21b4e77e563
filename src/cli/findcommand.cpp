// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "catalogue/zonekey.h"
#include "cli/commandoptions.h"
#include "cli/output.h"
#include "finder/finder.h"
#include "present/candidatetext.h"
#include "present/naming.h"
#include "present/reasontext.h"
#include "present/text.h"

#include <nlohmann/json.hpp>

namespace unknot::cli
{

namespace
{

using nlohmann::ordered_json;

const QString usage = QStringLiteral("Usage: unknot find ZONE[:left|:right]... [--json]\n"
                                     "       unknot find --complaint ID[:left|:right] [--json]\n"
                                     "\n"
                                     "Which points may be behind pain in these zones, best first. A paired zone without a\n"
                                     "side means both sides. Points that are information only, or off until they are\n"
                                     "switched on, are passed over and listed with the reason.\n"
                                     "\n"
                                     "  --complaint ID   all zones of a complaint of complaints.json\n"
                                     "  --json   {\"candidates\": [{\"point\", \"muscle\", \"side\", \"score\", \"reasons\": []}, ...],\n"
                                     "            \"passedOver\": [{\"point\", \"side\", \"reasons\": []}, ...]}\n");

ordered_json toJson(const catalogue::Catalogue &catalogue, const finder::Candidate &candidate)
{
    return {{"point", candidate.point.value}, {"muscle", candidate.muscle.value}, {"side", toString(candidate.side)},
        {"score", candidate.score.sum()}, {"reasons", present::fromQt(present::reasonsOf(catalogue, candidate))}};
}

void printLines(const catalogue::Catalogue &catalogue, const finder::Candidate &candidate)
{
    const auto *muscle = catalogue.muscle(candidate.muscle);
    const auto *point = catalogue.point(candidate.point);
    print(QStringLiteral("%1: %2\n").arg(present::withSide(present::toQt(muscle->name), candidate.side), present::toQt(point->label)));
    for (const QString &reason : present::reasonsOf(catalogue, candidate))
        print(QStringLiteral("    %1\n").arg(reason));
}

// Null: a zone was not understood, and that has been said.
std::optional<std::vector<SidedZone>> zonesIn(const catalogue::Catalogue &catalogue, const QStringList &keys)
{
    std::vector<SidedZone> zones;
    bool good = true;
    for (const QString &key : keys) {
        const auto found = catalogue::zonesNamed(catalogue, present::fromQt(key));
        if (found.empty()) {
            const bool known = catalogue.zone({present::fromQt(key.section(u':', 0, 0))});
            complain(known ? QStringLiteral("'%1': this zone has no such side. Write ZONE, ZONE:left or ZONE:right.").arg(key)
                           : QStringLiteral("There is no zone '%1'. The zones are listed in data/catalogue/zones.json.").arg(key));
            good = false;
        }
        zones.insert(zones.end(), found.begin(), found.end());
    }
    return good ? std::optional(zones) : std::nullopt;
}

// The same, for the zones of a complaint.
std::optional<std::vector<SidedZone>> zonesOf(const catalogue::Catalogue &catalogue, const QString &key)
{
    const auto *complaint = catalogue.complaint({present::fromQt(key.section(u':', 0, 0))});
    const auto side = sideFromString(present::fromQt(key.section(u':', 1)));
    if (!complaint || (key.contains(u':') && (!side || side == Side::Middle))) {
        complain(complaint ? QStringLiteral("'%1': write COMPLAINT, COMPLAINT:left or COMPLAINT:right.").arg(key)
                           : QStringLiteral("There is no complaint '%1'. They are listed in data/catalogue/complaints.json.").arg(key));
        return std::nullopt;
    }
    std::vector<SidedZone> zones;
    for (const ZoneId &id : complaint->zones) {
        const auto *zone = catalogue.zone(id);
        const bool sided = zone && zone->paired && side;
        const auto both = catalogue::zonesNamed(catalogue, present::fromQt(present::toQt(id.value)));
        if (sided)
            zones.push_back({id, *side});
        else
            zones.insert(zones.end(), both.begin(), both.end());
    }
    return zones;
}

} // namespace

int runFind(const CommandLine &line)
{
    const CommandOptions options(line, usage, {CommandOptions::flag("json"), CommandOptions::taking({QStringLiteral("complaint")}, "ID")});
    if (options.exitNow())
        return *options.exitNow();
    if (options.positional().isEmpty() != options.isSet("complaint"))
        return options.wrongUsage(QStringLiteral("find needs at least one zone, or --complaint and none"));

    const auto world = practice::World::withoutFigure(line.resources, {line.dataFolder, {}}); // with the packs that are taken in
    complain(world.errors);
    const auto zones = options.isSet("complaint") ? zonesOf(world.catalogue, options.value("complaint"))
                                                  : zonesIn(world.catalogue, options.positional());
    if (!zones)
        return 1;
    ordered_json answer{{"candidates", ordered_json::array()}, {"passedOver", ordered_json::array()}};
    for (const auto &candidate : finder::rank(world.catalogue, *zones)) {
        const auto verdict = world.rules.verdict(*world.catalogue.point(candidate.point), candidate.side, {});
        if (verdict.kind == safety::Verdict::Kind::Blocked)
            answer["passedOver"].push_back({{"point", candidate.point.value}, {"side", toString(candidate.side)},
                {"reasons", present::fromQt(present::sentencesFor(world.catalogue, verdict.reasons))}});
        else if (options.isSet("json"))
            answer["candidates"].push_back(toJson(world.catalogue, candidate));
        else
            printLines(world.catalogue, candidate);
    }
    if (options.isSet("json"))
        print(present::toQt(answer.dump(2)) + u'\n');
    return world.errors.empty() ? 0 : 1;
}

} // namespace unknot::cli
