// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/historyfilter.h"
#include "practice/daycomparison.h"

#include <string>
#include <vector>

namespace unknot::practice
{

// What of a range fits a filter: of the same days, and with the same totals of the whole journal. Null: nothing does.
Result<PastSessions::Range> fitting(
    const journal::JournalReader *journal, const PastSessions::Range &whole, const journal::HistoryFilter &filter);

// What a filter can choose of a range: only what occurs in it, the most often first; tags by when they were made. Each with how
// many sessions and notes of pain it is of.
struct FilterChoices {
    template<class What>
    struct Choice {
        What what;
        int times = 0;
        bool operator==(const Choice &) const = default;
    };
    std::vector<Choice<SidedZone>> places;
    std::vector<Choice<PressedPlace>> points; // as one of them reads
    std::vector<Choice<std::string>> ways; // catalogue ids; empty: steady holds
    std::vector<Choice<journal::TagRecord>> tags;
    bool operator==(const FilterChoices &) const = default;
};

// `pressed` is of the counted sessions of the range.
FilterChoices choicesIn(const PastSessions::Range &range, const std::vector<PressedSession> &pressed, const ToldDays &told);

} // namespace unknot::practice
