// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QString>

namespace unknot::present
{

// Whole local days, both ends included. A session is of the day on which it began, by the clock of the
// place where it was recorded (WallTime::day()), whoever asks: the list, the map and the chart alike. So
// the last day is today, or tomorrow where the newest session was recorded east of here.
struct HistoryRange {
    std::chrono::local_days first, last;
    bool operator==(const HistoryRange &) const = default;

    static HistoryRange ofDays(int days, std::chrono::local_days today);
    void reachTo(std::chrono::local_days newest); // if that is no later than a traveller's tomorrow

    [[nodiscard]] bool holds(const WallTime &time) const { return time.day() >= first && time.day() <= last; }
    [[nodiscard]] bool isPast(const WallTime &time) const { return time.day() > last; } // its clock was wrong
    // 0 at the first midnight, 1 at the last; within, whatever the clock said.
    [[nodiscard]] double share(const WallTime &time) const;
    // No session of its first day began earlier, wherever that was.
    [[nodiscard]] std::chrono::sys_time<Milliseconds> since() const;
    [[nodiscard]] QString words() const; // "24 Aug to 22 Nov"
};

} // namespace unknot::present
