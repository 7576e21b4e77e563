// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "practice/selftrial.h"

namespace unknot::practice
{

// What the trial that is under way asks of this day: that a point is pressed, or that its muscle rests. It is no matter of
// safety: what may not be pressed is not pressed for it, and where the trials can't be read, nothing rests.
class TrialToday
{
public:
    explicit TrialToday(const Clock &clock) : m_clock(clock) { }

    void read(const journal::JournalReader *journal); // null: there is none

    // Rest was drawn for it today.
    [[nodiscard]] bool rests(const catalogue::Point &point, Side side) const;
    // What is to be pressed today; null: nothing.
    [[nodiscard]] const journal::TrialRecord *presses() const;
    [[nodiscard]] const std::optional<journal::TrialRecord> &current() const { return m_current; }

private:
    [[nodiscard]] std::optional<bool> drawnToday() const; // whether to press; absent: today is none of its days

    const Clock &m_clock;
    std::optional<journal::TrialRecord> m_current;
};

} // namespace unknot::practice
