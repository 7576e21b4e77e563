// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/integrity.h"

#include "journal/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <array>
#include <cstdint>
#include <string>

namespace unknot::journal
{

namespace
{

struct Table {
    const char *name;
    int since; // the version of the schema
};

// Every one has its index in order too, by which what was pressed lately is found: integrity_check, as
// quick_check does not hold an index to its table. Small ones that decide something come first.
constexpr std::array<Table, 23> tables{
    {{"health", 1}, {"health_zone", 1}, {"health_no", 3}, {"switched_on", 1}, {"screening", 1}, {"next_day", 1}, {"session", 1},
        {"session_zone", 1}, {"point", 1}, {"rating", 1}, {"hold", 1}, {"pressed", 4}, {"sore", 5}, {"entry", 10}, {"entry_place", 10},
        {"tag", 11}, {"day", 11}, {"day_tag", 11}, {"weekly", 11}, {"trial", 12}, {"trial_answer", 12}, {"purged", 13}, {"synced", 13}}};

// Indexes of some of a table's rows, with which: newer versions of SQLite don't count what is in them, so
// that a row too many in one is not seen.
struct Partial {
    const char *index;
    const char *table;
    const char *rows;
    int since;
};
constexpr std::array partials{Partial{"session_running", "session", "state = 'running'", 1},
    Partial{"next_day_unresolved", "next_day", "answer IS NOT 'not-sore' AND answer IS NOT 'sore'", 2},
    Partial{"next_day_sore", "next_day", "answer = 'sore'", 2}};

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
    const int version = userVersion(db);
    for (const Table &table : tables) {
        if (stop && stop())
            throw SQLite::Exception("stopped", SQLITE_INTERRUPT);
        if (table.since <= version)
            checkTable(db, table.name);
    }
    for (const Partial &partial : partials) {
        if (partial.since <= version)
            checkPartial(db, partial);
    }
}

} // namespace unknot::journal
