// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/integrity.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <array>
#include <string>

namespace unknot::journal
{

namespace
{

// Every one has its index in order too, by which what was pressed lately is found: integrity_check, as
// quick_check does not hold an index to its table. Small ones that decide something come first.
constexpr std::array tables{"health", "health_zone", "health_no", "switched_on", "screening", "next_day", "session", "session_zone",
    "point", "rating", "hold", "pressed"};

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

} // namespace

void checkWhole(SQLite::Database &db, const std::function<bool()> &stop)
{
    for (const char *table : tables) {
        if (stop && stop())
            throw SQLite::Exception("stopped", SQLITE_INTERRUPT);
        checkTable(db, table);
    }
}

} // namespace unknot::journal
