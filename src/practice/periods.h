// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/daycomparison.h"
#include "practice/pastsessions.h"

#include <optional>
#include <vector>

namespace unknot::practice
{

// What the journal has of some days.
struct Period {
    HistoryRange days;
    int entries = 0; // pain told without a session
    int sessions = 0;
    Milliseconds pressed{0}; // in them
    std::vector<double> pain; // painByDay() of each day on which a number was told
    std::optional<double> median; // of those
    double least = 0, most = 0;
    int weeks = 0; // answers with all three weekly numbers
    double weekly = 0; // the mean of their means (PEG)
};

// Two of them. The days may overlap or be of different lengths: that is the person's to choose.
struct PeriodsCompared {
    Period earlier, later;
    // Of the pain of days: the later less the earlier; absent: too few days with a number on either side (DayComparison::least), or
    // there are days that are in both.
    std::optional<DayComparison::Difference> difference;
};

// Fails closed: where anything of either can't be read, neither is told. Null: nothing happened.
Result<PeriodsCompared> comparePeriods(
    const journal::JournalReader *journal, const PastSessions &past, const HistoryRange &earlier, const HistoryRange &later);

// This month until today, and the whole one before it.
struct TwoPeriods {
    HistoryRange earlier, later;
    bool operator==(const TwoPeriods &) const = default;
};
TwoPeriods monthAndTheOneBefore(std::chrono::local_days today);
TwoPeriods fourWeeksAndTheFourBefore(std::chrono::local_days today);

} // namespace unknot::practice
