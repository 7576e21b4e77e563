// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/records.h"

namespace unknot::journal
{

// A trial on oneself: on days that chance draws a point is pressed, on the others it rests, and on all of them the pain
// is asked at the same hour (practice/selftrial.h says how it is drawn and read).

// What was said on one of its days.
struct TrialAnswer {
    std::chrono::local_days day; // of the trial, as the clock stood where it was said
    std::optional<int> pain = {}; // 0 to 10; absent: it was asked, and put off
    WallTime at; // when it was last said
    bool operator==(const TrialAnswer &) const = default;
};

// What was agreed never changes; it can be ended, and answered.
struct TrialRecord {
    static constexpr int fewestDays = 14, mostDays = 42; // an even number of them
    static constexpr int lastHour = 23;

    Uuid id;
    SidedZone place; // where it hurts
    std::string point; // what is pressed
    std::string muscle; // that it is of, all of which rests: the point may leave the catalogue
    Side side = Side::Left; // of the point
    std::chrono::local_days begun; // the first day
    int days = fewestDays;
    int hour = 18; // of the day, from which on it is asked
    int seed = 0; // of what was drawn; not negative
    WallTime agreed;
    std::optional<WallTime> ended = {}; // before its days were over; absent: it was not
    std::vector<TrialAnswer> answers = {}; // by day, each once

    [[nodiscard]] bool has(std::chrono::local_days day) const { return day >= begun && day < begun + std::chrono::days{days}; }
    bool operator==(const TrialRecord &) const = default;
};

} // namespace unknot::journal
