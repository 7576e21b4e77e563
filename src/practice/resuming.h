// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/records.h"
#include "practice/admission.h"
#include "practice/journalqueue.h"
#include "practice/world.h"
#include "session/plan.h"
#include "session/sessionengine.h"

#include <optional>
#include <string>
#include <vector>

namespace unknot::practice
{

// The session that was cut off. Absent: there is none, it can't be read, or nothing can be written of it.
std::optional<journal::SessionRecord> cutOff(const JournalQueue &journal);

// A session that was cut off, read back: its plan and how far it had got. A hold that was cut off counts
// as pressed for all of its planned time, which is the safer reading.
struct Unfinished {
    session::Plan plan; // a point that no longer exists stays as it was written
    session::Progress progress;
    std::vector<SidedZone> zones;
    std::string title;
    // What too much means for the rest of it, as SessionEngine has it: begun lightly, some places not at all,
    // or nothing any more.
    bool lightly = false, unwell = false;
    struct Place {
        MuscleId muscle;
        ZoneId zone;
        Side side = Side::Left;
    };
    std::vector<Place> leftOut;
};
Unfinished unfinishedOf(const journal::SessionRecord &record, const catalogue::Limits &limits);

// The same plan under what holds now: what is left of it is never more than the health answers and the
// wishes of today allow, nor more than it was. Absent: nothing may go on, as the person felt unwell or had not said what was felt, or as a
// point of what is left may no longer be pressed, has to rest by what was said or pressed elsewhere since, or is not in the
// catalogue, or no session may start at all; the person can put together another.
std::optional<session::Plan> cappedAgain(
    const Unfinished &unfinished, const World &world, const Admission &admission, const safety::Wishes &wishes);

// Every point has ended, or all its holds were begun: only questions are left.
bool isAllPressed(const journal::SessionRecord &record);

// For so long after its last press, or its start, a session may go on: the number before it is of that pain.
constexpr std::chrono::hours goesOnWithin{4};

// Longer ago than that; or all is pressed, and longer ago than a number given now would still tell of (`afterwards`).
bool isTooLateToGoOn(const journal::SessionRecord &record, const WallTime &now);

// Ends it as not finished, with its last press: what was pressed on an earlier day is asked about today.
JournalQueue::Write ending(const journal::SessionRecord &record);

// Writes the record as it is into another journal, so that what follows of it has a place there.
JournalQueue::Write copyOf(const journal::SessionRecord &record);

} // namespace unknot::practice
