// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journalstore.h"

#include <SQLiteCpp/Database.h>

namespace unknot::journal
{

// What the sessions that are not removed say together. Throws SQLite::Exception.
std::vector<LastOutcome> lastOutcomes(SQLite::Database &db);
std::vector<PointHistory> pointHistories(SQLite::Database &db);
std::vector<JournalStore::ZoneDays> zoneDays(SQLite::Database &db, std::optional<std::chrono::sys_time<Milliseconds>> since);

} // namespace unknot::journal
