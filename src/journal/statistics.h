// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journalreader.h"

#include <SQLiteCpp/Database.h>

namespace unknot::journal
{

// What the sessions that are not removed say together. Throws SQLite::Exception.
PointHistories pointHistories(SQLite::Database &db);
std::optional<SessionOccasions> occasionsOf(SQLite::Database &db, const Uuid &session); // absent: no such session

} // namespace unknot::journal
