// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "journal/records.h"

#include <optional>
#include <vector>

namespace unknot::practice
{

// How far back is looked.
enum class Span { TwoWeeks, ThreeMonths, Year, All };

// Whole local days, both ends included. A session is of the day on which it began, by the clock of the
// place where it was recorded (WallTime::day()), whoever asks: the list, the map and the chart alike. So
// the last day is today, or tomorrow where the newest session was recorded east of here.
struct HistoryRange {
    std::chrono::local_days first, last;
    bool operator==(const HistoryRange &) const = default;

    // Of these, or, of all, at least of two weeks. Pain told without a session is of the day that it tells of.
    static HistoryRange of(Span span, std::chrono::local_days today, const std::vector<journal::SessionSummary> &sessions,
        const std::vector<journal::EntryRecord> &entries = {});
    // No session of the span's first day began earlier, wherever that was; absent: any may be of it.
    static std::optional<std::chrono::sys_time<Milliseconds>> since(Span span, std::chrono::local_days today);

    [[nodiscard]] bool holds(const WallTime &time) const { return time.day() >= first && time.day() <= last; }
    [[nodiscard]] bool isPast(const WallTime &time) const { return time.day() > last; } // its clock was wrong
    // 0 at the first midnight, 1 at the last; within, whatever the clock said.
    [[nodiscard]] double share(const WallTime &time) const;
};

} // namespace unknot::practice
