// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/journalqueue.h"
#include "practice/nextday.h"

namespace unknot::practice
{

// What is written of what is said to a NextDay, for its session; empty: that is not asked.

// A "sore" can only be taken back, and a number is no answer of these.
JournalQueue::Write answeredNextDay(const NextDay &asked, journal::NextDayRecord::Answer answer, const WallTime &now);
// The number afterwards, 0 to 10; below that: not now, and it is asked no more.
JournalQueue::Write ratedNextDay(const NextDay &asked, int nrs, const WallTime &now);

} // namespace unknot::practice
