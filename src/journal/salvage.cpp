// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/salvage.h"

#include "journal/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <string>

namespace unknot::journal
{

namespace
{

struct Table {
    const char *name = nullptr;
    const char *order = nullptr; // its key
    int since = 1; // the version of the schema
};

// Owners before what belongs to them.
constexpr Table tables[]{{"session", "key"}, {"session_zone", "session, position"}, {"point", "key"}, {"hold", "point, position"},
    {"rating", "session, position"}, {"next_day", "session"}, {"entry", "key", 10}, {"entry_place", "entry, position", 10},
    {"tag", "key", 11}, {"day", "day", 11}, {"day_tag", "day, tag", 11}, {"weekly", "key", 11}, {"trial", "key", 12},
    {"trial_answer", "key", 12}};

// A session that was completed had holds: without them it would be shown as one in which nothing was pressed. An entry
// has a place.
constexpr const char *dropPartsSql = R"sql(
DELETE FROM session WHERE state = 'completed'
  AND key NOT IN (SELECT p.session FROM point p JOIN hold h ON h.point = p.key);
DELETE FROM session_zone WHERE session NOT IN (SELECT key FROM session);
DELETE FROM point WHERE session NOT IN (SELECT key FROM session);
DELETE FROM hold WHERE point NOT IN (SELECT key FROM point);
DELETE FROM rating WHERE session NOT IN (SELECT key FROM session);
DELETE FROM next_day WHERE session NOT IN (SELECT key FROM session);
DELETE FROM entry WHERE key NOT IN (SELECT entry FROM entry_place);
DELETE FROM entry_place WHERE entry NOT IN (SELECT key FROM entry);
)sql";

std::string questionMarks(int count)
{
    std::string marks = "?";
    for (int i = 1; i < count; ++i)
        marks += ", ?";
    return marks;
}

void bind(SQLite::Statement &add, int at, const SQLite::Column &column)
{
    if (column.isInteger())
        add.bind(at, column.getInt64());
    else if (column.isText())
        add.bind(at, column.getString());
    else if (column.isNull())
        add.bind(at);
    else
        add.bind(at, column.getBlob(), column.getBytes()); // none of ours, and the table does not take it
}

// A row that the table does not take is one that no program of ours wrote.
void insert(SQLite::Statement &add, SQLite::Statement &row)
{
    for (int i = 0; i < row.getColumnCount(); ++i)
        bind(add, i + 1, row.getColumn(i));
    add.tryExecuteStep();
    add.tryReset();
}

// By their names: the damaged one may be of an older schema, which has fewer.
std::string columnsOf(SQLite::Statement &rows)
{
    std::string names = rows.getColumnName(0);
    for (int i = 1; i < rows.getColumnCount(); ++i)
        names += std::string(", ") + rows.getColumnName(i);
    return names;
}

// Up to the first row that can't be read.
void copy(SQLite::Database &from, SQLite::Database &into, const std::string &table, const std::string &order)
{
    SQLite::Statement rows(from, "SELECT * FROM " + table + " ORDER BY " + order);
    SQLite::Statement add(
        into, "INSERT OR IGNORE INTO " + table + " (" + columnsOf(rows) + ") VALUES (" + questionMarks(rows.getColumnCount()) + ')');
    while (rows.tryExecuteStep() == SQLITE_ROW)
        insert(add, rows);
    rows.tryReset();
}

std::string backwards(std::string order)
{
    for (std::size_t comma = order.find(','); comma != std::string::npos; comma = order.find(',', comma + 6))
        order.insert(comma, " DESC");
    return order + " DESC";
}

std::vector<Uuid> idsOf(SQLite::Database &db, const char *all)
{
    std::vector<Uuid> ids;
    for (SQLite::Statement each(db, all); each.executeStep();)
        ids.push_back(each.getColumn(0).getString());
    return ids;
}

} // namespace

// From both ends, so that a damaged page hides only what is on it.
Salvaged salvage(const std::string &damaged, SQLite::Database &into)
{
    SQLite::Database from(damaged, SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX);
    sqlite3_db_config(from.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    from.exec("PRAGMA query_only = ON");
    into.exec("PRAGMA foreign_keys = OFF");
    into.exec("BEGIN");
    const int version = userVersion(from);
    for (const Table &table : tables) {
        if (table.since > version)
            continue;
        copy(from, into, table.name, table.order);
        copy(from, into, table.name, backwards(table.order));
    }
    into.exec(dropPartsSql);
    into.exec("COMMIT");
    into.exec("PRAGMA foreign_keys = ON");
    return {idsOf(into, "SELECT id FROM session"), idsOf(into, "SELECT id FROM entry")};
}

} // namespace unknot::journal
