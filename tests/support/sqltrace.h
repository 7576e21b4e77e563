// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <set>
#include <string>
#include <utility>

namespace unknot::test
{

// Listens to every SQLite connection that is opened while it lives: which statements are run, and how
// many steps of SQLite's machine they take (the same on every machine, unlike a time). One at a time;
// not thread-safe.
class SqlTrace
{
public:
    SqlTrace()
    {
        current() = this;
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(&SqlTrace::attach));
    }
    ~SqlTrace()
    {
        sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(&SqlTrace::attach));
        current() = nullptr;
    }
    SqlTrace(const SqlTrace &) = delete;
    SqlTrace &operator=(const SqlTrace &) = delete;

    // What was run since the last time, with its parameters as they stand in the SQL.
    std::set<std::string> takeStatements() { return std::exchange(m_statements, {}); }
    std::int64_t takeRuns() { return std::exchange(m_runs, 0); } // how many were, each as often as it was
    std::int64_t takeSteps() { return std::exchange(m_steps, 0); }

private:
    static SqlTrace *&current()
    {
        static SqlTrace *trace = nullptr;
        return trace;
    }
    static int attach(sqlite3 *db, char **, const void *)
    {
        return sqlite3_trace_v2(db, SQLITE_TRACE_STMT | SQLITE_TRACE_PROFILE, &SqlTrace::hear, nullptr);
    }
    static int hear(unsigned what, void *, void *statement, void *)
    {
        auto *run = static_cast<sqlite3_stmt *>(statement);
        if (!current())
            return 0;
        if (what == SQLITE_TRACE_STMT) {
            current()->m_statements.insert(sqlite3_sql(run));
            ++current()->m_runs;
        } else
            current()->m_steps += sqlite3_stmt_status(run, SQLITE_STMTSTATUS_VM_STEP, 1);
        return 0;
    }

    std::set<std::string> m_statements;
    std::int64_t m_steps = 0, m_runs = 0;
};

} // namespace unknot::test
