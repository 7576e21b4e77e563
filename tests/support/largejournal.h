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

// Years of somebody's practice, made up, the same each time: so many sessions, four a day, the last on
// the day before `now`. Each has three or four points of the shipped catalogue with two or three holds,
// ratings and a next day's answer (none yet for the last day; one bruise at the throat that has not
// gone); each day has its red-flag questions, all answered with no, and an entry of pain at two places. 73,000 sessions reach back 50
// years, and take about as many seconds as `journal_bench` says to make.
void makeLargeJournal(journal::JournalStore &store, int sessions, const WallTime &now);
void makeLargeJournal(const std::filesystem::path &file, int sessions, const WallTime &now); // a new file, closed again

} // namespace unknot::test
