// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journalstore.h"

namespace unknot::cli
{

// The journal of a data folder, made where there is none, as what takes something in needs it: whole, and with nothing of an earlier run
// beside it that is not saved yet (that is older, and has to be there first). Errors: as JournalStore::open; Busy: something is not saved.
Result<journal::JournalStore> writableJournal(const std::filesystem::path &file, const WallTime &now);

// What is wrong with a record names it; what is wrong with the journal is said as the window says it. The exit code.
int failToTakeIn(const Error &error, const std::filesystem::path &journal);

} // namespace unknot::cli
