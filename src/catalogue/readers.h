// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/draft.h"
#include "catalogue/jsonreader.h"

namespace unknot::catalogue
{

// Each takes the root of one file and puts what it says into the draft. Entries with faults are left
// out, except where leaving them out would make things less safe: a gate that could not be read
// whole stays, and blocks everything.
void readZones(const JsonReader &file, Draft &draft);
void readRegion(const JsonReader &file, Draft &draft);
void readTools(const JsonReader &file, Draft &draft);
void readPostures(const JsonReader &file, Draft &draft);
void readWays(const JsonReader &file, Draft &draft);
void readCautions(const JsonReader &file, Draft &draft);
void readLandmarks(const JsonReader &file, Draft &draft);
void readSources(const JsonReader &file, Draft &draft);
void readSpoken(const JsonReader &file, Draft &draft);
void readComplaints(const JsonReader &file, Draft &draft);
void readScreens(const JsonReader &file, Draft &draft);
void readFlags(const JsonReader &file, Draft &draft);
void readGates(const JsonReader &file, Draft &draft);
void readLimits(const JsonReader &file, Draft &draft);
void readLearn(const JsonReader &file, Draft &draft);
void readRoutines(const JsonReader &file, Draft &draft);
void readOwnRoutines(const JsonReader &file, Draft &draft); // a person's: they need say nothing but their name

// How much a catalogue may hold with its packs. What is shipped is a fraction of it; past it, drawing and
// searching would take noticeable time.
struct Most {
    static constexpr std::size_t zones = 500, muscles = 2'000, points = 5'000;
};
// False with the fault noted where as many are there already.
bool hasRoom(const JsonReader &entry, std::size_t have, std::size_t most, std::string_view things);

// Puts what was read where it belongs: at the end, or, from a pack, in the place of what is shipped.
void place(const JsonReader &entry, Point point, Draft &draft);
void place(const JsonReader &entry, Routine routine, std::vector<DocumentPlace> places, Draft &draft);

// Once every file is read: notes what only shows then, and takes out what nothing may be built on.
void finish(Draft &draft);

// Part of it: takes out the tools that can't be used in the position they are given with, each with its fault, and those
// of which either is not known, which is told already.
void checkTools(Point &point, const DocumentPlace &place, Draft &draft);

// Part of it: takes out the ways in which a point may not be pressed, each with its fault.
void checkWays(Point &point, const DocumentPlace &place, Draft &draft);

// Part of it: takes out the routines that name what may not be pressed, too much of it or for too long.
void checkRoutines(Draft &draft);

// Words that several files use.
Urgency urgency(const JsonReader &entry, std::string_view key);
std::string view(const JsonReader &entry, std::string_view key);
std::vector<std::string> views(const JsonReader &entry, std::string_view key);

// The points of a routine of the draft, in their order, as people know them; by its id one that is not in it.
std::vector<std::string> pointNames(const Draft &draft, const RoutineId &routine);

} // namespace unknot::catalogue
