// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/dayrecords.h"
#include "journal/journalreader.h"

namespace unknot::practice
{

// The question of once a week, and what was said to it.
struct Weekly {
    bool isDue = false; // it may be asked today
    journal::WeeklyRecord asked; // to be filled in; it takes the place of what was put off
    std::vector<journal::WeeklyRecord> said; // oldest first; each says something

    // The mean of the three numbers, as the PEG counts; absent: not all of them were said.
    [[nodiscard]] static std::optional<double> score(const journal::WeeklyRecord &answer);
};

// Due seven days of the calendar after the last answer, and at first after the first session or pain told of; not on
// the day on which it was put off. An answer that a wrong clock dated after now keeps nothing away. Null: nothing.
Result<Weekly> weekly(const journal::JournalReader *journal, const WallTime &now);

} // namespace unknot::practice
