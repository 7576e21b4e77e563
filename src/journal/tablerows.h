// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace SQLite
{
class Database;
}

namespace unknot::journal
{

// Whether both have the same schema and in each table the same rows. Reads both, up to the first difference. Throws
// SQLite::Exception.
bool haveSameRows(SQLite::Database &one, SQLite::Database &other);

} // namespace unknot::journal
