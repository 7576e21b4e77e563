// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/unsavedfile.h"

#include <vector>

namespace SQLite
{
class Database;
}

namespace unknot::journal
{

// Writes down what is executed on a connection for as long as it lives, if it writes.
class StatementLog
{
public:
    explicit StatementLog(SQLite::Database &db);
    ~StatementLog();
    StatementLog(const StatementLog &) = delete;
    StatementLog &operator=(const StatementLog &) = delete;

    [[nodiscard]] const Statements &statements() const { return m_statements; }

private:
    static int executed(unsigned what, void *log, void *statement, void *text);

    SQLite::Database &m_db;
    Statements m_statements;
};

// Does it again, each entry whole or not at all, and says how many can't be: their record is not there, or
// they are no such thing. One that is there already is left as it is, so it may be done twice. Nothing
// but rows of tables is touched, whatever the statements say. Throws SQLite::Exception, and has then done
// nothing, where it can be tried again.
std::size_t replay(SQLite::Database &db, const std::vector<Statements> &entries);

} // namespace unknot::journal
