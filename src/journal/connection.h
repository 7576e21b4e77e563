// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "journal/fileidentity.h"
#include "journal/writerlock.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <optional>
#include <string>

namespace unknot::journal
{

// A connection to a journal, with everything set that JournalStore or JournalReader promises.
struct Connection {
    std::filesystem::path file; // as it was given; empty: in memory
    std::string name; // what SQLite knows it by
    std::optional<WriterLock> lock; // a writer's: kept until the connection is closed
    SQLite::Database db;
    FileIdentity identity; // of the file that is open

    void waitAsUsual(); // for a lock, as a writer does
};

// The journal in that file, made and migrated as need be: a new one is made under another name and gets
// its own when it is whole, so that one without a table in it was never made by us. What is refused, and why, is said at
// JournalStore::open; a refused file is not changed by a byte, and nothing is left beside it.
Result<Connection> connectToFile(const std::filesystem::path &file, const WallTime &now);
Result<Connection> connectToMemory(); // a journal of its own

// A second connection, which SQLite lets write nothing. That of another thread of this process waits for
// nobody who has the file locked: its thread may be the window's.
Result<Connection> connectToRead(const std::filesystem::path &file);
Result<Connection> connectToRead(const Connection &writer);

} // namespace unknot::journal
