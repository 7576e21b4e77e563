// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/trialrecords.h"
#include "support/journalsamples.h"

namespace unknot::test
{

// Begins on the day of that moment.
inline TrialRecord trialAgreed(const Uuid &id, const WallTime &at, int days = 14, int seed = 7)
{
    TrialRecord trial;
    trial.id = id;
    trial.place = {{"shoulder-back"}, Side::Left};
    trial.point = "infraspinatus-under-ridge-outer";
    trial.muscle = "infraspinatus";
    trial.side = Side::Left;
    trial.begun = at.day();
    trial.days = days;
    trial.hour = 18;
    trial.seed = seed;
    trial.agreed = at;
    return trial;
}

// On its day of that number, which counts from 0, at half past six in the evening.
inline TrialAnswer trialTold(const TrialRecord &trial, int day, std::optional<int> pain)
{
    const std::chrono::local_days on = trial.begun + std::chrono::days{day};
    return {on, pain, wall(std::chrono::year_month_day{on}, 18h + 30min)};
}

} // namespace unknot::test
