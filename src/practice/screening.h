// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "catalogue/catalogue.h"
#include "practice/healthprofile.h"
#include "practice/journalqueue.h"
#include "safety/safety.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace unknot::practice
{

// A line to be read now, and those of its questions that were not answered with no today, the most urgent
// first: who says yes to the line is asked which of them.
struct OpenLine {
    const catalogue::WarningLine *line = nullptr; // null: the question stands for itself
    std::vector<const catalogue::Question *> questions; // never empty
};

// Where today's red-flag questions stand. A question that was answered with no today is not asked
// again; any yes stops a session until it is taken back or cleared.
struct Screening {
    std::vector<OpenLine> open; // to be asked now, in catalogue order; what stands for itself first
    std::vector<const catalogue::Question *> yes; // were answered with it today; among the open ones, too
    std::optional<Error> unreadable; // today's answers could not be read: all are asked, and then replaced
};

// For these zones, on that local day. Null, and answers that can't be read: nothing was answered yet.
Screening screeningOf(const safety::Rules &rules, const catalogue::Catalogue &catalogue, const journal::JournalReader *journal,
    std::chrono::local_days day, const std::vector<SidedZone> &zones);

// The questions answered with yes today, read when something was written, so that asking costs no reading.
// What can't be read stops nothing by itself: it is asked again before the session. One thread.
class WarningsToday
{
public:
    WarningsToday(const safety::Rules &rules, const Clock &clock); // both have to outlive it

    void read(const journal::JournalReader *journal); // costs the answers of a day; null: there are none

    // Of those that are asked for these zones the one that can wait least; null: none, or its day is over.
    // What is always asked is asked for no zone too.
    [[nodiscard]] const catalogue::Question *worst(const std::vector<SidedZone> &zones) const;

private:
    const safety::Rules &m_rules;
    const Clock &m_clock;
    std::chrono::local_days m_day{};
    std::set<std::string> m_yes; // their ids
};

// What has to be written of some answers, in one commit. `anew`: what could not be read of that day is taken away.
JournalQueue::Write answered(std::vector<journal::JournalReader::Screening> answers, const WallTime &at, bool anew = false);

// The health statements that can change what may be done with some points, in catalogue order.
struct HealthQuestions {
    std::vector<GateId> today; // asked every day, and not yet today
    std::vector<GateId> open; // that last, and were never asked
    std::vector<GateId> answered; // that last, and were: to be gone through where something is new
};
// Where anything of a kind is asked, what can concern the points `besides` is asked with it: another session
// of that day then finds nothing left to ask.
HealthQuestions healthQuestionsFor(const safety::Rules &rules, const HealthProfile &answers, const std::vector<safety::SidedPoint> &points,
    const std::vector<safety::SidedPoint> &besides = {});

// What may be pressed for these places, as far as the catalogue knows: points that lie there or send pain there.
std::vector<safety::SidedPoint> pointsFor(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &zones);

} // namespace unknot::practice
