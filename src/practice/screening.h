// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "catalogue/catalogue.h"
#include "practice/journalqueue.h"
#include "safety/safety.h"

#include <optional>
#include <vector>

namespace unknot::practice
{

// Where today's red-flag questions stand. A question that was answered with no today is not asked
// again; any yes stops a session until it is taken back or cleared.
struct Screening {
    std::vector<const catalogue::Question *> open; // to be asked now, in catalogue order
    const catalogue::Question *worst = nullptr; // of those answered with yes today, the one that can wait least
    bool healthAsked = false; // the health answers were gone through today
    std::optional<Error> unreadable; // today's answers could not be read: all are asked, and then replaced
};

// For these zones, on that local day. Null, and answers that can't be read: nothing was answered yet.
Screening screeningOf(
    const safety::Rules &rules, const journal::JournalReader *journal, std::chrono::local_days day, const std::vector<SidedZone> &zones);

// What has to be written, each one commit. `anew`: what could not be read of that day is taken away.
JournalQueue::Write answeredNo(std::vector<QuestionId> questions, const WallTime &at, bool anew);
JournalQueue::Write answeredYes(const QuestionId &question, const WallTime &at);
JournalQueue::Write healthAsked(const WallTime &at);

} // namespace unknot::practice
