// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/trialrecords.h"
#include "practice/daycomparison.h"

#include <set>
#include <vector>

namespace unknot::practice
{

// A trial on oneself: would it have passed anyway? A place and a point are agreed on, and for an even number of days
// chance draws each morning whether it is pressed or rests; the pain is asked at the same hour on both. What it is
// worth, and where that is from: clinical reference 3, decision 0022.

// ---- how it is drawn

// Days are drawn in blocks, half of each for pressing, so that pain which comes and goes over weeks falls on both kinds
// alike. Blocks are of four days, and one or two of two days stand somewhere between them: of four, as few missed days then
// leave few to compare; not all alike, as whoever knows where a block ends knows its last day. Where those stand and what each
// block holds come from the seed alone, the same on every machine and in every version: what was drawn is never kept.
struct DrawnDay {
    std::chrono::local_days day;
    bool press = false; // else rest
    int block = 0; // counts from 0
    bool operator==(const DrawnDay &) const = default;
};
std::vector<DrawnDay> drawnDays(const journal::TrialRecord &trial);

// ---- a day of it

// As it stands now. Nothing of a day to come is told.
struct TrialNow {
    struct Day {
        enum class Asked {
            Answered,
            Missed, // and over, or put off
            Due, // today, from the hour on
            Later, // today, before the hour
        };
        std::chrono::local_days day;
        bool press = false;
        Asked asked = Asked::Missed;
        std::optional<int> pain = {}; // that was answered
        bool operator==(const Day &) const = default;
    };
    journal::TrialRecord trial;
    std::vector<Day> days; // that have come, today last; none: it begins tomorrow
    bool isOver = false; // ended, or its days are over, or the last was answered: only then is an outcome told
    std::optional<Day> today = {}; // absent: it is over, or has not begun

    [[nodiscard]] int missed() const;
};
TrialNow trialNow(const journal::TrialRecord &trial, const WallTime &now);

// The trial that is under way: of several, as after another machine's journal was taken in, the one that began first. Null: none.
const journal::TrialRecord *currentTrial(const std::vector<journal::TrialRecord> &trials, const WallTime &now);

// What may be agreed now; its first day is today where the hour is still to come, else tomorrow. No answers.
struct TrialWish {
    SidedZone place;
    std::string point, muscle;
    Side side = Side::Left;
    int days = journal::TrialRecord::fewestDays;
    int hour = 18;
};
journal::TrialRecord agreedTrial(const TrialWish &wish, int seed, const WallTime &now);

// ---- how it is read

// On which days, as the clock stood there, something was pressed.
struct PressedOn {
    struct Pressing {
        WallTime began;
        bool isThePoint = false; // else another of its muscle, on that side
    };
    std::vector<Pressing> all;
};
PressedOn pressedOn(const std::vector<journal::JournalReader::PressedPoint> &pressed, const journal::TrialRecord &trial);

// As it was planned: every answered day counts as what was drawn for it, whatever was done, since who leaves out bad days
// compares good ones (intention to treat). The difference is of days of one block, and its interval holds every
// difference under which what was said is no rarity among all that could have been drawn in these blocks (the
// randomisation test, inverted, over drawCount draws from the seed). It asks nothing of the pain: neither that it
// is normal, nor that days are independent of each other, only that chance drew the days, that missing does not depend on what was drawn,
// and that pressing changes each day by as much. It is no narrower than what rounding to whole numbers alone brings.
struct TrialOutcome {
    enum class Verdict { TooFew, NoDifference, LessPain, MorePain }; // on days of pressing
    static constexpr int drawCount = 4000;
    static constexpr int leastAnswers = DayComparison::least; // of each kind

    Verdict verdict = Verdict::TooFew;
    int days = 0; // that had come when it ended
    struct Kind {
        std::vector<int> pains; // answered, by day
        int missed = 0; // days without an answer
        int otherwise = 0; // days on which something else was done: pressed though rest was drawn, not pressed before the answer
        [[nodiscard]] double mean() const; // 0: no answer
        bool operator==(const Kind &) const = default;
    };
    Kind press, rest;
    std::optional<DayComparison::Difference> difference = {}; // press minus rest; absent: too few
    bool isSmall = false; // less than leastPainChange, which people mostly do not notice
    bool isEndedEarly = false;
    bool operator==(const TrialOutcome &) const = default;
};
TrialOutcome trialOutcome(const journal::TrialRecord &trial, const PressedOn &pressed, const WallTime &now);

} // namespace unknot::practice
