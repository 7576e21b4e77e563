// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/readers.h"

#include <utility>

namespace unknot::catalogue
{

namespace
{

int numberIfAny(const JsonReader &entry, std::string_view key, int min, int max)
{
    return entry.has(key) ? entry.number(key, min, max) : 0;
}

RoutineStep readStep(const JsonReader &entry, Draft &draft)
{
    entry.only({"point", "side", "pressure", "holdSeconds", "reps"});
    RoutineStep step;
    step.point = draft.reference<PointId>(entry, "point");
    step.side = entry.oneOf<RoutineSide>("side",
        {{"both", RoutineSide::Both}, {"left", RoutineSide::Left}, {"right", RoutineSide::Right}, {"chosen", RoutineSide::Chosen}},
        RoutineSide::Both);
    step.pressure = numberIfAny(entry, "pressure", 1, 10);
    step.hold = Seconds(numberIfAny(entry, "holdSeconds", 1, 600));
    step.reps = numberIfAny(entry, "reps", 1, 20);
    return step;
}

using ReadText = std::string (JsonReader::*)(std::string_view) const;

// `read`: how what it says of itself beside its name is read.
void readRoutine(const JsonReader &entry, Draft &draft, ReadText read)
{
    entry.only({"id", "name", "purpose", "forWhom", "notFor", "steps"});
    Routine routine;
    routine.id.value = entry.id();
    routine.name = entry.text("name");
    routine.purpose = (entry.*read)("purpose");
    routine.forWhom = (entry.*read)("forWhom");
    routine.notFor = (entry.*read)("notFor");
    std::vector<DocumentPlace> places;
    entry.each("steps", [&](const JsonReader &step) {
        routine.steps.push_back(readStep(step, draft));
        places.push_back(step.place());
    });
    if (entry.sound() && routine.steps.empty())
        entry.fail("steps", "names no point");
    place(entry, std::move(routine), std::move(places), draft);
}

} // namespace

void readRoutines(const JsonReader &file, Draft &draft)
{
    file.each("routines", [&draft](const JsonReader &entry) { readRoutine(entry, draft, &JsonReader::text); });
}

void readOwnRoutines(const JsonReader &file, Draft &draft)
{
    file.each("routines", [&draft](const JsonReader &entry) { readRoutine(entry, draft, &JsonReader::textIfAny); });
}

} // namespace unknot::catalogue
