// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "catalogue/zonekey.h"
#include "cli/commandoptions.h"
#include "cli/idwords.h"
#include "cli/output.h"
#include "practice/offers.h"
#include "present/candidatetext.h"
#include "present/naming.h"
#include "present/reasontext.h"
#include "present/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace unknot::cli
{

namespace
{

using nlohmann::ordered_json;

const QString usage
    = QStringLiteral("Usage: unknot find ZONE[:left|:right]... [--json]\n"
                     "       unknot find --complaint ID[:left|:right] [--json]\n"
                     "\n"
                     "Which muscles may be behind pain in these zones, best first, as the window lists them, each\n"
                     "with its points, best first too. `unknot search` gives the id of a zone for plain words. A\n"
                     "paired zone without a side means both sides. What is for information only, or off until it is\n"
                     "switched on, keeps its place and says so.\n"
                     "\n"
                     "  --complaint ID   all zones of a complaint; `unknot search` names it\n"
                     "  --json   {\"candidates\": [{\"point\", \"muscle\", \"side\", \"score\", \"rank\", \"reasons\": [],\n"
                     "            \"points\": [], \"zones\": []}, ...],\n"
                     "            \"passedOver\": [{\"point\", \"muscle\", \"side\", \"score\", \"rank\", \"reasons\": []}, ...]}\n"
                     "           A candidate is a muscle; \"point\" is the best of its points that may be pressed,\n"
                     "           \"zones\" those of the given that it is felt at or lies at. A point that is passed\n"
                     "           over has its muscle's rank, which counts both lists, from 1\n"
                     "\n"
                     "Exit code 0: there is a muscle; 1: there is none, or a zone or complaint is not known; 2: wrong\n"
                     "usage.\n");

using Against = std::optional<practice::Against>;

// What nobody is offered unasked: a person's health and what they pressed are the window's to know.
practice::AgainstPoint againstEverybody(const practice::World &world)
{
    return [&world](const catalogue::Point &point, Side side) {
        const auto verdict = world.rules.verdict(point, side, {});
        return verdict.kind == safety::Verdict::Kind::Blocked ? Against(verdict.reasons.front()) : std::nullopt;
    };
}

// Of the places that were given those that a muscle is felt at or lies at: a row of several says which.
std::vector<SidedZone> metOf(const finder::MuscleCandidate &muscle, const std::vector<SidedZone> &zones)
{
    std::vector<SidedZone> met;
    for (std::size_t i = 0; i < zones.size(); ++i) {
        if (muscle.matches[i] != finder::Match::None)
            met.push_back(zones[i]);
    }
    return met;
}

ordered_json toJson(const finder::Candidate &point, double score, std::size_t rank, const QStringList &reasons)
{
    return {{"point", point.point.value}, {"muscle", point.muscle.value}, {"side", toString(point.side)}, {"score", score}, {"rank", rank},
        {"reasons", present::fromQt(reasons)}};
}

void addTo(ordered_json &answer, const catalogue::Catalogue &catalogue, const practice::Offer &offer, const std::vector<SidedZone> &zones,
    std::size_t rank)
{
    const finder::MuscleCandidate &muscle = offer.candidate;
    ordered_json points = ordered_json::array();
    for (std::size_t i = 0; i < muscle.points.size(); ++i) {
        if (const Against &why = offer.against[i])
            answer["passedOver"].push_back(toJson(muscle.points[i], muscle.score.sum(), rank, {present::sentenceFor(catalogue, *why)}));
        else
            points.push_back(muscle.points[i].point.value);
    }
    if (const finder::Candidate *best = offer.pressable()) {
        ordered_json candidate = toJson(*best, muscle.score.sum(), rank, present::reasonsOf(catalogue, muscle, offer.byHabit));
        candidate["points"] = std::move(points);
        candidate["zones"] = ordered_json::array();
        for (const SidedZone &zone : metOf(muscle, zones))
            candidate["zones"].push_back(catalogue::zoneKey(zone));
        answer["candidates"].push_back(std::move(candidate));
    }
}

QString labelsOf(const catalogue::Catalogue &catalogue, const practice::Offer &offer)
{
    QStringList labels;
    for (std::size_t i = 0; i < offer.against.size(); ++i) {
        if (!offer.against[i] || offer.blocked())
            labels << present::toQt(catalogue.point(offer.candidate.points[i].point)->label);
    }
    return labels.join(QStringLiteral("; "));
}

QString placesOf(const catalogue::Catalogue &catalogue, const finder::MuscleCandidate &muscle, const std::vector<SidedZone> &zones)
{
    QStringList names;
    for (const SidedZone &zone : metOf(muscle, zones))
        names << present::zoneName(catalogue, zone);
    return QStringLiteral("%1 of %2 places: %3").arg(names.size()).arg(zones.size()).arg(names.join(QStringLiteral("; ")));
}

void printLines(const catalogue::Catalogue &catalogue, const practice::Offer &offer, const std::vector<SidedZone> &zones)
{
    const auto *muscle = catalogue.muscle(offer.candidate.muscle);
    print(QStringLiteral("%1: %2\n").arg(present::withSide(present::toQt(muscle->name), offer.candidate.side), labelsOf(catalogue, offer)));
    if (zones.size() > 1)
        print(QStringLiteral("    %1\n").arg(placesOf(catalogue, offer.candidate, zones)));
    for (const QString &reason : present::reasonsOf(catalogue, offer.candidate, offer.byHabit))
        print(QStringLiteral("    %1\n").arg(reason));
    if (const auto why = offer.blocked())
        print(QStringLiteral("    %1\n").arg(present::sentenceFor(catalogue, *why)));
}

// Null: a zone was not understood, and that has been said.
std::optional<std::vector<SidedZone>> zonesIn(const practice::World &world, const QStringList &keys)
{
    const catalogue::Catalogue &catalogue = world.catalogue;
    std::vector<SidedZone> zones;
    bool good = true;
    for (const QString &key : keys) {
        const auto found = catalogue::zonesNamed(catalogue, present::fromQt(key));
        if (found.empty()) {
            const auto *zone = catalogue.zone({present::fromQt(key.section(u':', 0, 0))});
            complain(zone ? unknownSide(QStringLiteral("zone"), key, zone->paired) : unknownId(world, finder::Found::Kind::Zone, key));
            good = false;
        }
        // A place named twice, as itself and within both sides, is one place.
        std::copy_if(found.begin(), found.end(), std::back_inserter(zones),
            [&zones](const SidedZone &zone) { return std::find(zones.begin(), zones.end(), zone) == zones.end(); });
    }
    return good ? std::optional(zones) : std::nullopt;
}

// The same, for the zones of a complaint.
std::optional<std::vector<SidedZone>> zonesOf(const practice::World &world, const QString &key)
{
    const auto *complaint = world.catalogue.complaint({present::fromQt(key.section(u':', 0, 0))});
    const auto side = sideFromString(present::fromQt(key.section(u':', 1)));
    if (!complaint || (key.contains(u':') && (!side || side == Side::Middle))) {
        complain(complaint ? unknownSide(QStringLiteral("complaint"), key, true) : unknownId(world, finder::Found::Kind::Complaint, key));
        return std::nullopt;
    }
    return catalogue::zonesOf(world.catalogue, *complaint, side);
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
    const auto zones = options.isSet("complaint") ? zonesOf(world, options.value("complaint")) : zonesIn(world, options.positional());
    if (!zones)
        return 1;
    ordered_json answer{{"candidates", ordered_json::array()}, {"passedOver", ordered_json::array()}};
    const auto offers = practice::offersOf(world.catalogue, finder::rankMuscles(world.catalogue, *zones), againstEverybody(world));
    for (std::size_t i = 0; i < offers.size(); ++i) {
        if (options.isSet("json"))
            addTo(answer, world.catalogue, offers[i], *zones, i + 1);
        else
            printLines(world.catalogue, offers[i], *zones);
    }
    if (options.isSet("json"))
        print(present::toQt(answer.dump(2)) + u'\n');
    else if (offers.empty())
        complain(QStringLiteral("No muscle of the catalogue is known to send pain there."));
    return world.errors.empty() && !offers.empty() ? 0 : 1;
}

} // namespace unknot::cli
