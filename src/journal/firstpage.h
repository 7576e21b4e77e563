// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

struct sqlite3;

namespace unknot::journal
{

// What the first page of a database file says, as the last commit left it.
struct FirstPage {
    bool sqlite = false; // it begins as SQLite files do; if not, nothing else here is meant
    std::uint32_t applicationId = 0;
    std::int32_t userVersion = 0;
    bool bare = false; // no table, index or view
};

// Takes no lock and starts no transaction. A SELECT would do neither more nor better for a file in
// rollback mode, but in WAL mode even a connection that only reads makes -wal and -shm beside the
// file and leaves them there. So the page is read as bytes, through SQLite's own file layer: from
// the last commit in a -wal that was left behind, else from the file. Absent: the file is empty.
// Throws SQLite::Exception.
std::optional<FirstPage> readFirstPage(sqlite3 *connection);

} // namespace unknot::journal
