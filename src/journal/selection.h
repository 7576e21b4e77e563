// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/tolddays.h"
#include "journal/trialrecords.h"

namespace unknot::journal
{

// What of a journal is to leave it. Days are those of the calendar where it was, both included: of a session the one on
// which it began, of an entry the one that it tells of. What is said of one's health is of no day, and goes whole or not at all. That
// something was deleted goes with everything alone.
struct Selection {
    std::optional<std::chrono::local_days> from, to;
    bool sessions = true; // with what was said the day after
    bool entries = true; // with what was said of days and weeks, and trials
    bool answers = true; // health, warning questions, points switched on
    bool operator==(const Selection &) const = default;

    [[nodiscard]] bool isEverything() const { return *this == Selection{}; }
    [[nodiscard]] bool has(std::chrono::local_days day) const { return (!from || day >= *from) && (!to || day <= *to); }
    [[nodiscard]] bool has(const SessionRecord &session) const { return sessions && has(session.started.day()); }
    [[nodiscard]] bool has(const EntryRecord &entry) const { return entries && has(entry.about.day()); }
    [[nodiscard]] bool has(const ToldDay &day) const { return entries && has(day.day.day); }
    [[nodiscard]] bool has(const WeeklyRecord &week) const { return entries && has(week.at.day()); }
    [[nodiscard]] bool has(const TrialRecord &trial) const { return entries && has(trial.begun); }
    [[nodiscard]] bool hasScreening(const WallTime &at) const { return answers && has(at.day()); }
};

} // namespace unknot::journal
