// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/dayrecords.h"
#include "practice/pastsessions.h"

#include <map>

namespace unknot::practice
{

// The pain of each day on which a number was told, 0 to 10: the median of the day's numbers (of two in the middle
// the higher), which are those at rest before each session, and of each entry that of the place that hurt most. Of the range's days; not of
// those that a wrong clock dated after today.
using PainByDay = std::map<std::chrono::local_days, double>;
PainByDay painByDay(const PastSessions::Range &range);

// How days with something differ from days without it.
struct DayComparison {
    enum class Of {
        BadSleep, // 0 to badSleepMost, against the days with a better night; where sleep was told
        HighStress, // highStressLeast to 10, against the days with less; where stress was told
        Tag // against the other days since the day on which the tag was made, or first given
    };
    static constexpr int badSleepMost = 4;
    static constexpr int highStressLeast = 6;
    static constexpr int least = 5; // days of each kind, else there are too few to say

    Of of = Of::Tag;
    std::string tag = {}; // its name
    int with = 0, without = 0; // days with a number

    // Mean of the days with, minus that of the days without, and what it may as well be: the 95 % interval of Welch,
    // whose spreads need not be the same. A spread is at least what whole numbers alone bring. Days that follow each
    // other are alike, so that the truth can lie outside more often than that says.
    struct Difference {
        double mean = 0, low = 0, high = 0;
        [[nodiscard]] bool isClear() const { return low > 0 || high < 0; }
        bool operator==(const Difference &) const = default;
    };
    std::optional<Difference> difference = {}; // absent: too few
    bool operator==(const DayComparison &) const = default;
};

// What was said of the days of a range.
struct ToldDays {
    std::vector<journal::DayRecord> days;
    std::vector<journal::TagRecord> tags; // all there are
};
Result<ToldDays> toldDays(const journal::JournalReader *journal, const HistoryRange &range); // null: nothing

// Sleep and stress where one was told, then the tags by when they were made.
std::vector<DayComparison> compareDays(
    const PainByDay &pain, const std::vector<journal::DayRecord> &days, const std::vector<journal::TagRecord> &tags);

// The same of plain numbers; absent: too few on either side.
std::optional<DayComparison::Difference> differenceOf(const std::vector<double> &with, const std::vector<double> &without);

} // namespace unknot::practice
