// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/tablerows.h"

#include "journal/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <cstring>
#include <string>
#include <vector>

namespace unknot::journal
{

namespace
{

std::vector<std::string> texts(SQLite::Database &db, const std::string &sql)
{
    std::vector<std::string> all;
    for (SQLite::Statement each(db, sql); each.executeStep();)
        all.push_back(each.getColumn(0).getString());
    return all;
}

std::vector<std::string> schemaOf(SQLite::Database &db)
{
    return texts(db, "SELECT type || ' ' || name || ' ' || COALESCE(sql, '') FROM sqlite_schema ORDER BY 1");
}

// By its key: two files of the same rows give them in the same order.
std::string allOf(SQLite::Database &db, const std::string &table)
{
    std::string key;
    for (const std::string &column : texts(db, "SELECT name FROM pragma_table_info('" + table + "') WHERE pk > 0 ORDER BY pk"))
        key += (key.empty() ? "" : ", ") + column;
    return "SELECT * FROM " + table + " ORDER BY " + (key.empty() ? "rowid" : key);
}

bool isSame(const SQLite::Column &a, const SQLite::Column &b)
{
    if (a.getType() != b.getType())
        return false;
    if (a.isNull())
        return true;
    if (a.isInteger())
        return a.getInt64() == b.getInt64();
    const int bytes = a.getBytes();
    return bytes == b.getBytes() && (bytes == 0 || std::memcmp(a.getBlob(), b.getBlob(), static_cast<std::size_t>(bytes)) == 0);
}

bool isSameRow(SQLite::Statement &a, SQLite::Statement &b)
{
    for (int i = 0; i < a.getColumnCount(); ++i) {
        if (!isSame(a.getColumn(i), b.getColumn(i)))
            return false;
    }
    return true;
}

bool haveSameRows(SQLite::Database &one, SQLite::Database &other, const std::string &table)
{
    const std::string all = allOf(one, table);
    SQLite::Statement a(one, all);
    SQLite::Statement b(other, all);
    while (a.executeStep()) {
        if (!b.executeStep() || !isSameRow(a, b))
            return false;
    }
    return !b.executeStep();
}

} // namespace

bool haveSameRows(SQLite::Database &one, SQLite::Database &other)
{
    if (userVersion(one) != userVersion(other) || schemaOf(one) != schemaOf(other))
        return false;
    const auto tables = texts(one, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    return std::ranges::all_of(tables, [&](const std::string &table) { return haveSameRows(one, other, table); });
}

} // namespace unknot::journal
