// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/words.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>

namespace unknot::journal
{

// One use of a prepared statement: binds the values from left to right, reads rows from left to
// right, and leaves the statement ready for its next use whatever happens. A WallTime takes three
// columns (UTC in ms, offset in minutes, zone), everything else one; absent is NULL, and an
// enumeration its word. Throws SQLite::Exception.
class Query
{
public:
    template<class... Values>
    explicit Query(SQLite::Statement &statement, const Values &...values) : m_statement(statement)
    {
        (bind(values), ...);
    }
    // A kept statement that is not reset would hold its read transaction open.
    ~Query() { m_statement.tryReset(); }
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    // For statements that write: whether any row was written.
    bool run() { return m_statement.exec() > 0; }

    // For statements that read: whether there is a next row; read() takes its columns.
    bool next();
    template<class... Values>
    void read(Values &...values)
    {
        (take(values), ...);
    }

private:
    void bind(bool value) { m_statement.bind(++m_bound, value ? 1 : 0); }
    void bind(int value) { m_statement.bind(++m_bound, value); }
    void bind(std::int64_t value) { m_statement.bind(++m_bound, value); }
    void bind(const std::string &value) { m_statement.bind(++m_bound, value); }
    void bind(Milliseconds value) { bind(std::int64_t{value.count()}); }
    void bind(std::chrono::sys_time<Milliseconds> value) { bind(value.time_since_epoch()); }
    void bind(const WallTime &value);
    void bindNull() { m_statement.bind(++m_bound); }
    template<class Enum>
    requires std::is_enum_v<Enum>
    void bind(Enum value);
    template<class Value>
    void bind(const std::optional<Value> &value);

    void take(bool &value) { value = column().getInt() != 0; }
    void take(int &value) { value = column().getInt(); }
    void take(std::int64_t &value) { value = column().getInt64(); }
    void take(std::string &value) { value = column().getString(); }
    void take(Milliseconds &value) { value = Milliseconds{column().getInt64()}; }
    void take(WallTime &value);
    template<class Enum>
    requires std::is_enum_v<Enum>
    void take(Enum &value);
    template<class Value>
    void take(std::optional<Value> &value);

    SQLite::Column column() { return m_statement.getColumn(m_read++); }
    [[noreturn]] static void throwUnknownWord(const std::string &text);
    template<class Value>
    static constexpr int columnsOf = std::is_same_v<Value, WallTime> ? 3 : 1;

    SQLite::Statement &m_statement;
    int m_bound = 0; // SQLite counts parameters from 1, columns from 0
    int m_read = 0;
};

template<class Enum>
requires std::is_enum_v<Enum>
void Query::bind(Enum value)
{
    bind(std::string{word(value)});
}

template<class Value>
void Query::bind(const std::optional<Value> &value)
{
    if (value)
        return bind(*value);
    for (int i = 0; i < columnsOf<Value>; ++i)
        bindNull();
}

template<class Enum>
requires std::is_enum_v<Enum>
void Query::take(Enum &value)
{
    const std::string text = column().getString();
    if (!fromWord(text, value))
        throwUnknownWord(text);
}

template<class Value>
void Query::take(std::optional<Value> &value)
{
    if (m_statement.isColumnNull(m_read)) {
        value.reset();
        m_read += columnsOf<Value>;
        return;
    }
    take(value.emplace());
}

} // namespace unknot::journal
