// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <filesystem>

namespace unknot::journal
{
class JournalStore;
}

namespace unknot::test
{

// Years of somebody's practice, made up, the same each time: so many sessions, one a day, the last on the day before `now`; of more than
// 20,000 four a day, so that 73,000 reach back 50 years. Each has three or four points of the shipped catalogue with three or four holds,
// ratings and a next day's answer (none yet for the last day; one bruise at the throat that has not gone). Of 7,300 sessions there are
// 20,000 entries of pain at two places, and some 90,000 holds. Each day has its red-flag questions, all answered with no, and how one
// slept and was stressed, some a tag; each seventh the questions of a week. What it takes to make is said by `journal_bench`.
void makeLargeJournal(journal::JournalStore &store, int sessions, const WallTime &now);
void makeLargeJournal(const std::filesystem::path &file, int sessions, const WallTime &now); // a new file, closed again

} // namespace unknot::test
