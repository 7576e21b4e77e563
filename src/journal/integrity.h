// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace SQLite
{
class Database;
}

namespace unknot::journal
{

// Reads the whole file, table by table, then what lies between them; of an older schema what it has. Throws SQLite::Exception:
// SQLITE_CORRUPT, with the first fault found, where it is damaged; SQLITE_INTERRUPT where `stop`, asked
// between tables, says so (empty: never).
void checkWhole(SQLite::Database &db, const std::function<bool()> &stop);

} // namespace unknot::journal
