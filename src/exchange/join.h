// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/document.h"

namespace unknot::exchange
{

// Two tellings of one record, with the same id, become one: the same whichever of them is here and which comes in, however
// often, and in whatever order others come (decision 0020).

// What was done: one that has ended before one that runs; then the one in which something was said last (its end, or a
// number); then, as nothing else tells them apart, the one whose bytes are greater. The note by itself: the one that was set last.
Session joined(const Session &a, const Session &b);
// The one that was changed last, or else the one whose bytes are greater.
journal::EntryRecord joined(const journal::EntryRecord &a, const journal::EntryRecord &b);
// The graver answer; of two alike the later.
journal::NextDayRecord joined(const journal::NextDayRecord &a, const journal::NextDayRecord &b);
// A statement that is so: cleared only where both are, of all places of both, of both sides where they differ.
journal::HealthRecord joined(const journal::HealthRecord &a, const journal::HealthRecord &b);
// The one that was renamed last, or else the one whose bytes are greater.
journal::TagRecord joined(const journal::TagRecord &a, const journal::TagRecord &b);
// Of one day: sleep, stress and tags each as it was said last, or else the one whose bytes are greater.
journal::ToldDay joined(const journal::ToldDay &a, const journal::ToldDay &b);
// One that says something before one that was put off; then the one that was said last, or else the one whose bytes are greater.
journal::WeeklyRecord joined(const journal::WeeklyRecord &a, const journal::WeeklyRecord &b);

// What was agreed is the same in both. It ended when it first was; of each day the answer as of a week.
journal::TrialRecord joined(const journal::TrialRecord &a, const journal::TrialRecord &b);

} // namespace unknot::exchange
