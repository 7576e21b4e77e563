// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where what has been read goes in the draft: at the end, or, from a pack, in the place of what is
// shipped. Nothing is looked for by walking over what is there: a pack may bring thousands.
#include "catalogue/packrules.h"
#include "catalogue/readers.h"

#include <span>
#include <utility>

namespace unknot::catalogue
{

namespace
{

std::string labelOf(const Point &point, const Draft &draft)
{
    const auto muscle = draft.muscleAt.find(point.muscle);
    return (muscle == draft.muscleAt.end() ? point.muscle.value : draft.data.muscles[muscle->second].name) + ", " + point.label;
}

void append(const JsonReader &entry, Point point, Draft &draft)
{
    if (!hasRoom(entry, draft.data.points.size(), Most::points, "points"))
        return draft.spoil(Kind::Point, point.id.value);
    draft.pointAt.emplace(point.id, draft.data.points.size());
    draft.data.points.push_back(std::move(point));
    draft.pointPlaces.push_back(entry.place());
}

void placeFromPack(const JsonReader &entry, Point point, Draft &draft)
{
    point.pack = draft.pack;
    const auto shippedAt = draft.pointAt.find(point.id);
    if (shippedAt == draft.pointAt.end()) {
        checkNewPoint(entry, point, std::span(draft.data.points).first(draft.shippedPoints));
        draft.changes.push_back({PackChange::What::Point, point.id.value, labelOf(point, draft), true, {}});
        append(entry, std::move(point), draft);
        return;
    }
    Point &shipped = draft.data.points[shippedAt->second];
    checkChangedPoint(entry, shipped, point);
    draft.changes.push_back({PackChange::What::Point, point.id.value, labelOf(shipped, draft), false, changedFields(shipped, point)});
    draft.pointPlaces[shippedAt->second] = entry.place();
    shipped = std::move(point);
}

} // namespace

bool hasRoom(const JsonReader &entry, std::size_t have, std::size_t most, std::string_view things)
{
    if (have < most)
        return true;
    entry.fail("is one too many: at most " + std::to_string(most) + ' ' + std::string(things) + " are read, those of packs counted");
    return false;
}

void place(const JsonReader &entry, Point point, Draft &draft)
{
    if (!draft.keeps(Kind::Point, entry, point.id.value))
        return;
    if (!draft.pack.empty())
        return placeFromPack(entry, std::move(point), draft);
    append(entry, std::move(point), draft);
    draft.shippedPoints = draft.data.points.size();
}

void place(const JsonReader &entry, Routine routine, std::vector<DocumentPlace> places, Draft &draft)
{
    if (!draft.keeps(Kind::Routine, entry, routine.id.value))
        return;
    auto &routines = draft.data.routines;
    const auto [shipped, isNew] = draft.routineAt.try_emplace(routine.id, routines.size());
    routine.pack = draft.pack;
    if (!draft.pack.empty())
        draft.changes.push_back({PackChange::What::Routine, routine.id.value, routine.name, isNew, {}});
    if (isNew) {
        routines.push_back(std::move(routine));
        draft.stepPlaces.push_back(std::move(places));
    } else {
        draft.stepPlaces[shipped->second] = std::move(places);
        routines[shipped->second] = std::move(routine);
    }
}

std::vector<std::string> pointNames(const Draft &draft, const RoutineId &routine)
{
    std::vector<std::string> names;
    const auto at = draft.routineAt.find(routine);
    if (at == draft.routineAt.end())
        return names;
    for (const RoutineStep &step : draft.data.routines[at->second].steps) {
        const auto point = draft.pointAt.find(step.point);
        names.push_back(point == draft.pointAt.end() ? step.point.value : labelOf(draft.data.points[point->second], draft));
    }
    return names;
}

} // namespace unknot::catalogue
