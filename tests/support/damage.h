// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <string>

namespace unknot::test
{

// Runs the SQL on a journal that nobody has open as if its tables took anything: no types, no NOT NULL,
// no CHECK, no references. Afterwards the schema is as it was, and the rows are what no program of ours
// could have written.
inline void damage(const std::filesystem::path &file, const std::string &sql)
{
    const auto open = [&] { return SQLite::Database(file.string(), SQLite::OPEN_READWRITE); };
    {
        SQLite::Database db = open();
        db.exec("CREATE TABLE kept AS SELECT name, sql FROM sqlite_schema WHERE type = 'table'");
        db.exec("PRAGMA writable_schema = ON");
        for (const char *rule : {"STRICT, ", "STRICT", " NOT NULL", " TEXT"})
            db.exec("UPDATE sqlite_schema SET sql = replace(sql, '" + std::string{rule} + "', '') WHERE type = 'table'");
    }
    {
        SQLite::Database db = open();
        db.exec("PRAGMA ignore_check_constraints = ON");
        db.exec(sql);
    }
    SQLite::Database db = open();
    db.exec("PRAGMA writable_schema = ON");
    db.exec("UPDATE sqlite_schema SET sql = (SELECT k.sql FROM kept k WHERE k.name = sqlite_master.name) "
            "WHERE type = 'table' AND name IN (SELECT name FROM kept)");
    db.exec("DROP TABLE kept");
}

} // namespace unknot::test
