// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/readers.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace unknot::catalogue
{

namespace
{

// Leaves the references that lead somewhere.
template<class I>
void prune(std::vector<I> &ids, const Draft &draft)
{
    std::erase_if(ids, [&draft](const I &id) { return !draft.sound(kindOf(id), id.value); });
}

template<class I>
bool allDefined(const std::vector<I> &ids, const Draft &draft)
{
    return std::all_of(ids.begin(), ids.end(), [&draft](const I &id) { return draft.defined(kindOf(id), id.value); });
}

void checkDose(const Point &point, const DocumentPlace &place, Draft &draft)
{
    const Limits &limits = draft.data.limits;
    if (point.pressureCap > limits.pressure.hard) {
        draft.faults.add({place.file, place.pointer + "/pressureCap"},
            std::to_string(point.pressureCap) + " is past the hard limit of " + std::to_string(limits.pressure.hard));
        draft.spoil(Kind::Point, point.id.value);
    }
    if (point.holdCap > limits.holdHard) {
        draft.faults.add({place.file, place.pointer + "/holdCapSeconds"},
            std::to_string(point.holdCap.count()) + " is past the hard limit of " + std::to_string(limits.holdHard.count()));
        draft.spoil(Kind::Point, point.id.value);
    }
}

void dropZones(Draft &draft)
{
    std::erase_if(draft.data.zones, [&draft](const Zone &zone) {
        const bool lost = !draft.sound(Kind::ZoneGroup, zone.group.value);
        if (lost)
            draft.spoil(Kind::Zone, zone.id.value);
        return lost;
    });
}

// Without its zone or one of its cautions a point would slip past the gates that block it.
void dropPoints(Draft &draft)
{
    std::erase_if(draft.data.points, [&draft](const Point &point) {
        const auto lost = [&draft](const CautionId &id) { return !draft.sound(Kind::Caution, id.value); };
        const bool drop = !draft.sound(Kind::Point, point.id.value) || !draft.sound(Kind::Zone, point.zone.value)
            || std::any_of(point.cautions.begin(), point.cautions.end(), lost);
        if (drop)
            draft.spoil(Kind::Point, point.id.value);
        return drop;
    });
}

void prunePoint(Point &point, const Draft &draft)
{
    prune(point.usually, draft);
    prune(point.sometimes, draft);
    prune(point.eitherSide, draft);
    prune(point.evidence.sources, draft);
}

void pruneComplaint(Complaint &complaint, const Draft &draft)
{
    prune(complaint.zones, draft);
    prune(complaint.muscles, draft);
    prune(complaint.screens, draft);
}

bool namesOnlyKnown(const Block &block, const Draft &draft)
{
    return allDefined(block.cautions, draft) && allDefined(block.zones, draft) && allDefined(block.zoneGroups, draft)
        && allDefined(block.points, draft) && allDefined(block.pointsExcept, draft);
}

// A misspelt id in a gate would open what the gate is there to close.
void hardenGate(Gate &gate, const Draft &draft)
{
    const bool known = namesOnlyKnown(gate.untilCleared, draft) && namesOnlyKnown(gate.always, draft) && allDefined(gate.implies, draft)
        && allDefined(gate.cap.tools, draft) && allDefined(gate.cap.noTools, draft) && allDefined(gate.cap.noPostures, draft)
        && allDefined(gate.cap.zoneGroups, draft);
    if (!known)
        gate.always.everything = true;
}

void markOneHold(Draft &draft)
{
    for (Caution &caution : draft.data.cautions) {
        const auto &ids = draft.oneHoldCautions;
        caution.lowDose = caution.lowDose || std::find(ids.begin(), ids.end(), caution.id) != ids.end();
    }
}

template<class T>
std::vector<T> inOrder(std::vector<T> things, const std::vector<std::size_t> &order)
{
    std::vector<T> ordered;
    ordered.reserve(things.size());
    for (const std::size_t i : order)
        ordered.push_back(std::move(things[i]));
    return ordered;
}

// The points of packs came last; those of a muscle stand together, where its first one does.
void gatherMuscles(Draft &draft)
{
    std::unordered_map<MuscleId, std::size_t> ranks;
    std::vector<std::size_t> rankOf, order(draft.data.points.size());
    for (const Point &point : draft.data.points)
        rankOf.push_back(ranks.try_emplace(point.muscle, ranks.size()).first->second);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&rankOf](std::size_t a, std::size_t b) { return rankOf[a] < rankOf[b]; });
    draft.data.points = inOrder(std::move(draft.data.points), order);
    draft.pointPlaces = inOrder(std::move(draft.pointPlaces), order);
}

} // namespace

void finish(Draft &draft)
{
    gatherMuscles(draft);
    draft.checkReferences();
    for (std::size_t i = 0; i < draft.data.points.size(); ++i) {
        checkDose(draft.data.points[i], draft.pointPlaces[i], draft);
        checkTools(draft.data.points[i], draft.pointPlaces[i], draft);
        checkWays(draft.data.points[i], draft.pointPlaces[i], draft);
    }
    dropZones(draft);
    dropPoints(draft);
    for (Point &point : draft.data.points)
        prunePoint(point, draft);
    for (Complaint &complaint : draft.data.complaints)
        pruneComplaint(complaint, draft);
    for (Gate &gate : draft.data.gates)
        hardenGate(gate, draft);
    for (Article &article : draft.data.articles) {
        for (ArticlePart &part : article.parts)
            prune(part.sources, draft);
    }
    markOneHold(draft);
    checkRoutines(draft);
}

} // namespace unknot::catalogue
