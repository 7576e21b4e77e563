// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/records.h"

namespace unknot::journal
{

// What a person says of whole days and weeks, beside sessions and pain.

// A word of one's own for what happened on a day: "long drive". One that is removed keeps its days until it is purged.
struct TagRecord {
    Uuid id;
    std::string name; // not empty
    WallTime made;
    std::optional<WallTime> renamed = {}; // when it was last
    bool operator==(const TagRecord &) const = default;
};

// One day of the calendar, as the clock stood where it was said.
struct DayRecord {
    std::chrono::local_days day;
    std::optional<int> sleep = {}; // how well one slept in the night before: 0 very badly, 10 very well
    std::optional<int> stress = {}; // 0 none, 10 as much as can be
    std::vector<Uuid> tags = {}; // each once, by when it was made
    WallTime at; // when it was last said

    [[nodiscard]] bool saysSomething() const { return sleep || stress || !tags.empty(); }
    bool operator==(const DayRecord &) const = default;
};

// Those that a journal can have.
inline constexpr std::chrono::local_days firstDay{std::chrono::days{0}};
inline constexpr std::chrono::local_days lastDay{std::chrono::year{9999} / 12 / 31};

std::string isoDay(std::chrono::local_days day); // "2026-11-22", of the years 0 to 9999

// How a person is compared with when they began: the seven steps of the impression of change.
enum class Impression { VeryMuchBetter, MuchBetter, ALittleBetter, NoChange, ALittleWorse, MuchWorse, VeryMuchWorse };
inline constexpr std::array allImpressions{Impression::VeryMuchBetter, Impression::MuchBetter, Impression::ALittleBetter,
    Impression::NoChange, Impression::ALittleWorse, Impression::MuchWorse, Impression::VeryMuchWorse};

// What was said of the week before it: the three numbers of the PEG (docs/clinical.md), 0 to 10, higher is worse. Where
// nothing is said it was asked, and put off.
struct WeeklyRecord {
    Uuid id;
    WallTime at;
    std::optional<int> pain = {}; // on average
    std::optional<int> enjoyment = {}; // how much pain was in its way
    std::optional<int> activity = {}; // the same
    std::optional<Impression> impression = {};

    [[nodiscard]] bool saysSomething() const { return pain || enjoyment || activity || impression; }
    bool operator==(const WeeklyRecord &) const = default;
};

} // namespace unknot::journal
