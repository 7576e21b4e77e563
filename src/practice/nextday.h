// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/safetyrules.h"
#include "journal/journalreader.h"

namespace unknot::practice
{

// What is asked, or told, the day after pressing.
struct NextDay {
    enum class Kind {
        Nothing,
        AskSore, // whether what was pressed is sore
        AskBruise, // whether the bruise has gone
        TellSore, // to leave alone what was said to be sore
        CantBeRead // what was said; nothing is pressed until it can be
    };
    Kind kind = Kind::Nothing;
    journal::SessionRecord session; // that is asked about; its id is empty where nothing is
};

// Only the newest day with a session is asked about, and only while soreness would still be of it. A bruise
// is asked about until it has gone; soreness is spoken of for as long as it is left alone. Null: nothing.
NextDay nextDay(const journal::JournalReader *journal, const catalogue::Limits &limits, const WallTime &now);

} // namespace unknot::practice
