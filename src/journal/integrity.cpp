// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/integrity.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <array>
#include <cstdint>
#include <string>

namespace unknot::journal
{

namespace
{

// Every one has its index in order too, by which what was pressed lately is found: integrity_check, as
// quick_check does not hold an index to its table. Small ones that decide something come first.
constexpr std::array tables{"health", "health_zone", "health_no", "switched_on", "screening", "next_day", "session", "session_zone",
    "point", "rating", "hold", "pressed"};

// Indexes of some of a table's rows, with which: newer versions of SQLite don't count what is in them, so
// that a row too many in one is not seen.
struct Partial {
    const char *index;
    const char *table;
    const char *rows;
};
constexpr std::array partials{Partial{"session_running", "session", "state = 'running'"},
    Partial{"next_day_unresolved", "next_day", "answer IS NOT 'not-sore' AND answer IS NOT 'sore'"},
    Partial{"next_day_sore", "next_day", "answer = 'sore'"}};

void refuseUnlessOk(SQLite::Database &db, const std::string &pragma, const std::string &where)
{
    const std::string said = db.execAndGet(pragma).getString();
    if (said != "ok")
        throw SQLite::Exception(where + ": " + said, SQLITE_CORRUPT);
}

void checkTable(SQLite::Database &db, const std::string &table)
{
    if (!db.tableExists(table))
        throw SQLite::Exception(table + ": is not there", SQLITE_CORRUPT);
    refuseUnlessOk(db, "PRAGMA integrity_check(" + table + ')', table);
}

std::int64_t rowsBy(SQLite::Database &db, const Partial &partial, const std::string &way)
{
    return db.execAndGet(std::string("SELECT count(*) FROM ") + partial.table + way + " WHERE " + partial.rows).getInt64();
}

void checkPartial(SQLite::Database &db, const Partial &partial)
{
    if (rowsBy(db, partial, std::string(" INDEXED BY ") + partial.index) != rowsBy(db, partial, " NOT INDEXED"))
        throw SQLite::Exception(std::string(partial.index) + ": has rows that are none of its table's", SQLITE_CORRUPT);
}

} // namespace

void checkWhole(SQLite::Database &db, const std::function<bool()> &stop)
{
    for (const char *table : tables) {
        if (stop && stop())
            throw SQLite::Exception("stopped", SQLITE_INTERRUPT);
        checkTable(db, table);
    }
    for (const Partial &partial : partials)
        checkPartial(db, partial);
}

} // namespace unknot::journal
