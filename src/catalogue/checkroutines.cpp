// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/readers.h"

#include <algorithm>
#include <set>
#include <string>
#include <unordered_map>

namespace unknot::catalogue
{

namespace
{

using PointsById = std::unordered_map<PointId, const Point *>;

PointsById pointsById(const Draft &draft)
{
    PointsById byId;
    for (const Point &point : draft.data.points)
        byId.emplace(point.id, &point);
    return byId;
}

// One place to press, or two.
int timesOf(const RoutineStep &step)
{
    return step.side == RoutineSide::Both ? 2 : 1;
}

int repsOf(const RoutineStep &step, const Point &point, const Limits &limits)
{
    const bool low = point.pressureCap <= limits.lowCap.pressureAtMost || point.holdCap <= limits.lowCap.holdAtMost;
    const int usual = low ? limits.lowCap.usualReps : limits.reps.usual;
    return step.reps > 0 ? std::min(step.reps, low ? limits.lowCap.maxReps : limits.reps.max) : usual;
}

// Pressing and rests with the usual doses.
Seconds lengthOf(const Routine &routine, const PointsById &points, const Limits &limits)
{
    Seconds length{0};
    for (const RoutineStep &step : routine.steps) {
        const Point &point = *points.at(step.point);
        const Seconds hold = std::min(step.hold.count() > 0 ? step.hold : limits.hold.usual, point.holdCap);
        const int reps = repsOf(step, point, limits);
        length += timesOf(step) * (reps * hold + (reps - 1) * limits.restBetweenReps.usual + limits.restBetweenPoints.usual);
    }
    return length - limits.restBetweenPoints.usual;
}

// Why the point can't stand in a routine; empty: it can.
std::string against(const Point &point)
{
    if (point.selfTreatment == SelfTreatment::Refer)
        return inQuotes(point.id.value) + " is for information only, so it can't be part of a routine";
    return point.defaultOn ? std::string() : inQuotes(point.id.value) + " is off until switched on, so it can't be part of a routine";
}

// The dose of a step is held against the limits here, as they may stand in a later file.
void checkDose(const RoutineStep &step, const DocumentPlace &place, const Point &point, Draft &draft)
{
    const Limits &limits = draft.data.limits;
    const auto past = [&](const char *key, long value, long most, const std::string &what) {
        if (value > most)
            draft.faults.add(
                {place.file, pointerTo(place.pointer, key)}, std::to_string(value) + " is past " + what + " of " + std::to_string(most));
    };
    past("pressure", step.pressure, std::min(limits.pressure.hard, point.pressureCap), "the most allowed here,");
    past("holdSeconds", step.hold.count(), std::min(limits.holdHard, point.holdCap).count(), "the most allowed here,");
    past("reps", step.reps, limits.reps.hard, "the hard limit");
    const auto below = [&](const char *key, long value, long least) {
        if (value > 0 && value < least)
            draft.faults.add(
                {place.file, pointerTo(place.pointer, key)}, std::to_string(value) + " is below the least of " + std::to_string(least));
    };
    below("pressure", step.pressure, std::min(limits.pressure.min, point.pressureCap));
    below("holdSeconds", step.hold.count(), std::min(limits.hold.min, point.holdCap).count());
}

bool checkSteps(const Routine &routine, const std::vector<DocumentPlace> &places, const PointsById &points, Draft &draft)
{
    const std::size_t before = draft.faults.count();
    std::set<PointId> seen;
    for (std::size_t i = 0; i < routine.steps.size(); ++i) {
        const RoutineStep &step = routine.steps[i];
        const auto found = points.find(step.point);
        if (found == points.end())
            continue; // what is wrong with it has been said where it stands, or that there is none
        const DocumentPlace at{places[i].file, pointerTo(places[i].pointer, "point")};
        if (std::string why = against(*found->second); !why.empty())
            draft.faults.add(at, std::move(why));
        else
            checkDose(step, places[i], *found->second, draft);
        if (!seen.insert(step.point).second)
            draft.faults.add(at, inQuotes(step.point.value) + " is named twice");
    }
    const bool known = std::all_of(
        routine.steps.begin(), routine.steps.end(), [&points](const RoutineStep &step) { return points.contains(step.point); });
    return known && draft.faults.count() == before;
}

void checkSize(const Routine &routine, const DocumentPlace &place, const PointsById &points, Draft &draft)
{
    const Limits &limits = draft.data.limits;
    int places = 0;
    for (const RoutineStep &step : routine.steps)
        places += timesOf(step);
    if (places > limits.points.max)
        draft.faults.add(place,
            "presses " + std::to_string(places) + " places, both sides counted; a session has at most "
                + std::to_string(limits.points.max));
    const Seconds length = lengthOf(routine, points, limits);
    if (length > limits.sessionHard)
        draft.faults.add(place,
            "takes " + std::to_string(length.count()) + " s; a session may take at most "
                + std::to_string(Seconds(limits.sessionHard).count()) + " s");
}

} // namespace

// A routine with a fault goes as a whole: part of it would be another routine.
void checkRoutines(Draft &draft)
{
    const PointsById points = pointsById(draft);
    std::set<RoutineId> lost;
    for (std::size_t i = 0; i < draft.data.routines.size(); ++i) {
        const Routine &routine = draft.data.routines[i];
        const std::vector<DocumentPlace> &places = draft.stepPlaces[i];
        const std::size_t before = draft.faults.count();
        if (checkSteps(routine, places, points, draft)) {
            const std::string &first = places.front().pointer;
            checkSize(routine, {places.front().file, first.substr(0, first.rfind('/'))}, points, draft);
        }
        const bool known = std::all_of(
            routine.steps.begin(), routine.steps.end(), [&points](const RoutineStep &step) { return points.contains(step.point); });
        if (!known || draft.faults.count() != before)
            lost.insert(routine.id);
    }
    std::erase_if(draft.data.routines, [&](const Routine &routine) { return lost.contains(routine.id); });
    for (const RoutineId &id : lost)
        draft.spoil(Kind::Routine, id.value);
}

} // namespace unknot::catalogue
