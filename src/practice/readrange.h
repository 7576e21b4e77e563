// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/fitting.h"

#include <memory>

namespace unknot::practice
{

// All that the history shows of a span, as it was read: nobody changes it.
struct ReadRange {
    SharedRange range;
    std::vector<PressedSession> pressed; // of its counted sessions
    Result<ToldDays> told;
    FilterChoices choices;
};
using SharedRead = std::shared_ptr<const ReadRange>;
Result<SharedRead> readRange(PastSessions &past, const journal::JournalReader *journal, Span span, const WallTime &now);

// What of it fits a filter, from what was read; of none it is the same.
Result<SharedRead> fitting(const journal::JournalReader *journal, const SharedRead &read, const journal::HistoryFilter &filter);

} // namespace unknot::practice
