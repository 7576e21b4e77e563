// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/trialtoday.h"

#include <algorithm>

namespace unknot::practice
{

void TrialToday::read(const journal::JournalReader *journal)
{
    m_current.reset();
    const auto trials = journal ? journal->trials() : Result<std::vector<journal::TrialRecord>>{};
    if (!trials)
        return; // which the page of trials tells
    if (const auto *current = currentTrial(*trials, m_clock.wall()))
        m_current = *current;
}

std::optional<bool> TrialToday::drawnToday() const
{
    if (!m_current)
        return std::nullopt;
    const auto days = drawnDays(*m_current);
    const auto today = std::ranges::find(days, m_clock.wall().day(), &DrawnDay::day);
    return today == days.end() ? std::nullopt : std::optional(today->press);
}

bool TrialToday::rests(const catalogue::Point &point, Side side) const
{
    const auto press = drawnToday();
    return press && !*press && side == m_current->side && (point.id.value == m_current->point || point.muscle.value == m_current->muscle);
}

const journal::TrialRecord *TrialToday::presses() const
{
    return drawnToday().value_or(false) ? &*m_current : nullptr;
}

} // namespace unknot::practice
