// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>

namespace unknot::journal
{

// A transaction of its own, or part of the one that is open on this connection: that one then
// decides. Ends as it began, with nothing written, unless it is committed. Throws SQLite::Exception.
class Transaction
{
public:
    enum class Kind { Read, Write };
    Transaction(SQLite::Database &db, Kind kind);
    void commit();

private:
    std::optional<SQLite::Transaction> m_own;
};

} // namespace unknot::journal
