// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/journalqueue.h"
#include "practice/trials.h"

namespace unknot::practice
{

// What is written of a trial on oneself; empty: nothing may be now.

// One is begun; `seed` of the draw. Not while one is under way.
JournalQueue::Write begunTrial(const Trials &trials, const TrialWish &wish, int seed, const WallTime &now);
// Today's pain, from the hour on; another number takes its place. Absent: it is asked no more today. A number out of range says nothing.
JournalQueue::Write answeredTrial(const Trials &trials, std::optional<int> pain, const WallTime &now);
// It ends before its days are over, for good.
JournalQueue::Write endedTrial(const Trials &trials, const WallTime &now);

// Today's pain is to be asked, and it is not the hour yet.
bool waitsForTheHour(const Trials &trials);

} // namespace unknot::practice
