// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QString>

namespace unknot::present
{

// Whole local days, both ends included; the last one is today.
struct HistoryRange {
    std::chrono::local_days first, last;
    bool operator==(const HistoryRange &) const = default;

    static HistoryRange ofDays(int days, std::chrono::local_days today);

    [[nodiscard]] bool holds(const WallTime &time) const { return time.day() >= first; }
    // 0 at the first midnight, 1 at the last; within, whatever the clock said.
    [[nodiscard]] double share(const WallTime &time) const;
    [[nodiscard]] QString words() const; // "24 Aug to 22 Nov"
};

} // namespace unknot::present
