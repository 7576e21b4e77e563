// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/replay.h"

#include "journal/transaction.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace unknot::journal
{

namespace
{

std::string_view firstWord(std::string_view sql)
{
    sql.remove_prefix(std::min(sql.find_first_not_of(" \n"), sql.size()));
    return sql.substr(0, sql.find_first_of(" \n"));
}

bool changesRows(std::string_view sql)
{
    const std::string_view word = firstWord(sql);
    return word == "INSERT" || word == "UPDATE" || word == "DELETE";
}

// What is kept of a session that is removed is kept once, and only of what was pressed; that something was deleted, once.
bool mayFindNothing(std::string_view sql)
{
    return firstWord(sql) == "DELETE" || sql.find("INSERT INTO pressed") != std::string_view::npos
        || sql.find("INTO purged") != std::string_view::npos;
}

// What a line of the file may do, whoever wrote it.
int mayDo(void * /*none*/, int action, const char *first, const char *second, const char * /*database*/, const char * /*trigger*/)
{
    constexpr std::array<std::string_view, 5> functions{"coalesce", "glob", "max", "total", "typeof"};
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_SAVEPOINT:
    case SQLITE_TRANSACTION:
        return SQLITE_OK;
    case SQLITE_READ:
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
    case SQLITE_DELETE:
        return first && std::string_view(first).starts_with("sqlite_") ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_FUNCTION:
        return std::find(functions.begin(), functions.end(), second ? second : "") != functions.end() ? SQLITE_OK : SQLITE_DENY;
    }
    return SQLITE_DENY;
}

class OnlyRows
{
public:
    explicit OnlyRows(SQLite::Database &db) : m_db(db) { sqlite3_set_authorizer(db.getHandle(), mayDo, nullptr); }
    ~OnlyRows() { sqlite3_set_authorizer(m_db.getHandle(), nullptr, nullptr); }
    OnlyRows(const OnlyRows &) = delete;
    OnlyRows &operator=(const OnlyRows &) = delete;

private:
    SQLite::Database &m_db;
};

enum class Outcome { Done, IsThere, CantBe };

Outcome outcomeOf(const SQLite::Exception &failure)
{
    switch (failure.getErrorCode()) {
    case SQLITE_CONSTRAINT: {
        const int why = failure.getExtendedErrorCode();
        return why == SQLITE_CONSTRAINT_UNIQUE || why == SQLITE_CONSTRAINT_PRIMARYKEY ? Outcome::IsThere : Outcome::CantBe;
    }
    case SQLITE_ERROR:
    case SQLITE_AUTH:
    case SQLITE_MISMATCH:
        return Outcome::CantBe;
    }
    throw failure;
}

Outcome execute(SQLite::Database &db, const Statements &entry)
{
    try {
        for (const std::string &statement : entry) {
            if (!changesRows(statement) || (db.exec(statement) == 0 && !mayFindNothing(statement)))
                return Outcome::CantBe;
        }
    } catch (const SQLite::Exception &failure) {
        return outcomeOf(failure);
    }
    return Outcome::Done;
}

} // namespace

StatementLog::StatementLog(SQLite::Database &db) : m_db(db)
{
    sqlite3_trace_v2(db.getHandle(), SQLITE_TRACE_STMT, executed, this);
}

StatementLog::~StatementLog()
{
    sqlite3_trace_v2(m_db.getHandle(), 0, nullptr, nullptr);
}

int StatementLog::executed(unsigned /*what*/, void *log, void *statement, void *text)
{
    if (!changesRows(static_cast<const char *>(text)))
        return 0;
    char *sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
    static_cast<StatementLog *>(log)->m_statements.emplace_back(sql ? sql : "");
    sqlite3_free(sql);
    return 0;
}

std::size_t replay(SQLite::Database &db, const std::vector<Statements> &entries)
{
    std::size_t cantBe = 0;
    Transaction transaction(db, Transaction::Kind::Write);
    {
        const OnlyRows only(db);
        for (const Statements &entry : entries) {
            db.exec("SAVEPOINT entry");
            const Outcome outcome = execute(db, entry);
            if (outcome != Outcome::Done)
                db.exec("ROLLBACK TO entry");
            db.exec("RELEASE entry");
            cantBe += outcome == Outcome::CantBe ? 1 : 0;
        }
    }
    transaction.commit();
    return cantBe;
}

} // namespace unknot::journal
