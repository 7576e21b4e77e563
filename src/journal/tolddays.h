// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "journal/dayrecords.h"

namespace unknot::journal
{

class JournalStore;

// A day with when each part of it was last said, so that each goes by itself where it was told on two machines. What was taken back was
// said too: then there is a moment and nothing else.
struct ToldDay {
    using Instant = std::chrono::sys_time<Milliseconds>;

    ToldDay() = default;
    ToldDay(DayRecord told); // each part that says something at the moment of the whole

    DayRecord day;
    std::optional<Instant> sleepAt, stressAt, tagsAt; // absent: never
    bool operator==(const ToldDay &) const = default;
};

// As JournalStore::setDay, with the moments as they are.
Status setToldDay(JournalStore &journal, const ToldDay &day);

} // namespace unknot::journal
