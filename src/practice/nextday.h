// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/safetyrules.h"
#include "journal/journalreader.h"

namespace unknot::practice
{

// What is asked, or told, when a session is over: the number that it ended without, the same day; how it is,
// the day after.
struct NextDay {
    enum class Kind {
        Nothing,
        AskSore, // whether what was pressed is sore
        AskPain, // the number afterwards, at rest: as it is now
        AskPainThen, // the same, as it is remembered: now would be another thing
        AskBruise, // whether the bruise has gone
        TellSore, // to leave alone what was said to be sore; of what was said today the session, for a slip can be taken back
        CantBeRead // what was said; nothing is pressed until it can be
    };
    Kind kind = Kind::Nothing;
    journal::SessionRecord session; // that is asked about; its id is empty where nothing is
    WallTime until = {}; // TellSore: to leave it alone
};

// Only the newest day with a session is asked about, and only while soreness would still be of it. A bruise
// is asked about until it has gone; soreness is spoken of for as long as it is left alone. Null: nothing.
//
// The number afterwards is asked of the newest session where one before was said and the question was never
// answered ("not now" is a rating without a number, and an answer): on the day of its last press, and once
// that is longer ago than `afterwards`, as it is remembered.
NextDay nextDay(const journal::JournalReader *journal, const catalogue::Limits &limits, const WallTime &now);

// How long after the last press pain still tells how it is after it.
constexpr std::chrono::minutes afterwards{30};

// When the last hold ended, or at the latest did. Absent: nothing was pressed.
std::optional<WallTime> lastPress(const journal::SessionRecord &session);

// Whether that rating was given from memory: once the session was over, and later than `afterwards`.
bool isFromMemory(const journal::SessionRecord &session, const journal::RatingRecord &rating);

} // namespace unknot::practice
