// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "catalogue/catalogue.h"
#include "practice/healthprofile.h"
#include "practice/journalqueue.h"
#include "practice/world.h"
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
    const catalogue::WarningLine *line = nullptr; // null, as the flag is: the question stands for itself
    std::vector<const catalogue::Question *> questions; // never empty
    const catalogue::RedFlag *flag = nullptr; // that stands for a line, as it was ticked where it was found

    [[nodiscard]] const std::string &id() const; // of the line, else the flag, else the question
};

// Where today's red-flag questions stand. A question that was answered with no today is not asked again, but
// for a part of the body of which nobody had thought then: where it belongs to one for which nothing was asked
// yet that day, its line is read again, as a whole. Any yes stops a session until it is taken back or cleared, for
// seven days (decision 0016); then it is asked like any other.
struct Screening {
    std::vector<OpenLine> open; // to be asked now, in catalogue order; what stands for itself first
    std::vector<const catalogue::Question *> yes; // were answered with it, and it stands; among the open ones, too
    std::vector<std::string> ticked = {}; // ids of lines: something in them is true, and nobody said what; open whole
    std::vector<ZoneGroupId> parts = {}; // of the body, that these places belong to
    std::optional<Error> unreadable = {}; // today's answers could not be read: all are asked, and then replaced
};

// What is asked for.
struct Asking {
    std::vector<SidedZone> zones; // where it hurts; may be none
    bool anew = false; // whatever was answered with no today
    const catalogue::RedFlag *said = nullptr; // something of this one is true, as was said just now
};

// On that local day. Null, and answers that can't be read: nothing was answered yet.
Screening screeningOf(const World &world, const journal::JournalReader *journal, std::chrono::local_days day, const Asking &asking);

// Two things of a day are kept among the answers to its questions, under names that no question has: that something
// in a line, or of a flag, is true (and nobody has said yet what); and, as a no, that all was read with a part of
// the body in mind.
std::string tickName(const std::string &lineOrFlag);
std::string readName(const ZoneGroupId &part);

// What stops a session: a question that was answered with yes; or, of a line or flag of which nobody said what is
// true, the question that can wait least.
struct Warned {
    const catalogue::Question *question = nullptr; // never null
    const std::string *ticked = nullptr; // the label of the line, the title of the flag; null: it was that very question
    bool operator==(const Warned &) const = default;
};

// The questions answered with yes and the lines ticked that stand today, read when something was written, so that asking costs no reading.
// What can't be read stops nothing by itself: it is asked again before the session. One thread.
class WarningsToday
{
public:
    WarningsToday(const World &world, const Clock &clock); // both have to outlive it

    void read(const journal::JournalReader *journal); // costs the answers of eight days; null: there are none

    // Of those that are asked for these zones the one that can wait least; absent: none.
    // What is always asked is asked for no zone too.
    [[nodiscard]] std::optional<Warned> worst(const std::vector<SidedZone> &zones) const;

    // Whether any of the questions was answered today, as a no too.
    [[nodiscard]] bool anyAnswered() const;

private:
    const World &m_world;
    const Clock &m_clock;
    std::chrono::local_days m_day{};
    bool m_anyAnswered = false;
    std::set<std::string> m_yes; // ids of questions, and names of ticks; of days before, too
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

// What is likely to be pressed for these places: points that lie there or usually send pain there.
std::vector<safety::SidedPoint> pointsFor(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &zones);

} // namespace unknot::practice
