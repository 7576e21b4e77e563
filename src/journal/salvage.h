// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/records.h"

#include <string>
#include <vector>

namespace SQLite
{
class Database;
}

namespace unknot::journal
{

// By their ids.
struct Salvaged {
    std::vector<Uuid> sessions, entries;
};

// Copies from the damaged journal of that name (Connection::name) what can still be read of its sessions, entries, days and
// weeks into an empty one in memory, and says which sessions and entries there are. Changes nothing in the file. Health answers are left
// out: some of them would look like all. Throws SQLite::Exception where not even the tables can be found.
Salvaged salvage(const std::string &damaged, SQLite::Database &into);

} // namespace unknot::journal
