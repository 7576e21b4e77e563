// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>

namespace unknot::journal
{

// A connection to the journal in that file, made and migrated as need be, with everything set that
// JournalStore promises. What is refused, and why, is said at JournalStore::open; a refused file is
// not changed by a byte, and nothing is left beside it.
Result<SQLite::Database> connectToFile(const std::filesystem::path &file);
Result<SQLite::Database> connectToMemory();

} // namespace unknot::journal
