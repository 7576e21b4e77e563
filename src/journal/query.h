// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/ranged.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace unknot::journal
{

// A row holds what this program never writes. Becomes a Malformed Error with that pointer.
class DamagedRow : public SQLite::Exception
{
public:
    explicit DamagedRow(const std::string &why);

    // Says which row, as "/record/id"; what was said first stays.
    void name(const char *record, const std::string &id);
    [[nodiscard]] const std::string &pointer() const { return m_pointer; }

private:
    std::string m_pointer;
};

// One use of a prepared statement: binds the values from left to right, reads rows from left to
// right, and leaves the statement ready for its next use whatever happens. A WallTime takes three
// columns (UTC in ms, offset in minutes, zone), everything else one; absent is NULL, and an
// enumeration its word.
//
// Converts nothing: a value that is out of its range is not bound (SQLITE_MISMATCH, which becomes
// Invalid), and a column of another type or out of range is not read (DamagedRow). An int, bool, text
// or enumeration is what SQLite stored as INTEGER, 0 or 1, TEXT, a known word; a duration is 0 to 366
// days; a WallTime of the years 1970 to 9999, its offset at most 24 hours. Throws SQLite::Exception.
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
    void read(Values &&...values)
    {
        (take(values), ...);
    }
    // The same for columns of the record with that id: DamagedRow then names it.
    template<class... Values>
    void readOf(const char *record, const std::string &id, Values &&...values)
    {
        try {
            (take(values), ...);
        } catch (DamagedRow &damage) {
            damage.name(record, id);
            throw;
        }
    }
    // And for a record whose id is the first of them.
    template<class... Values>
    void readRecord(const char *record, std::string &id, Values &&...values)
    {
        readOf(record, id, id, values...);
    }

private:
    void bind(bool value) { m_statement.bind(++m_bound, value ? 1 : 0); }
    void bind(int value) { m_statement.bind(++m_bound, value); }
    void bind(std::int64_t value) { m_statement.bind(++m_bound, value); }
    void bind(const std::string &value) { m_statement.bind(++m_bound, value); }
    void bind(Milliseconds duration);
    void bind(std::chrono::sys_time<Milliseconds> value) { bind(std::int64_t{value.time_since_epoch().count()}); }
    void bind(const WallTime &value);
    void bindNull() { m_statement.bind(++m_bound); }
    template<class Enum>
    requires std::is_enum_v<Enum>
    void bind(Enum value) { bind(std::string{word(value)}); }
    template<class Value>
    void bind(const std::optional<Value> &value);
    void bind(const Ranged<const int> &number);
    void bind(const Worded<const std::string> &text);

    void take(bool &value);
    void take(int &value) { takeNumber(value, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()); }
    void take(std::int64_t &value);
    void take(std::string &value);
    void take(Milliseconds &duration);
    void take(WallTime &value);
    template<class Enum>
    requires std::is_enum_v<Enum>
    void take(Enum &value);
    template<class Value>
    void take(std::optional<Value> &value);
    void take(const Ranged<int> &number) { takeNumber(number.value, number.least, number.most); }
    void take(const Ranged<std::optional<int>> &number);
    void take(const Worded<std::string> &text);
    void take(const Span &span);

    void takeNumber(int &value, int least, int most);
    SQLite::Column column() { return m_statement.getColumn(m_read++); }
    std::int64_t integer(const SQLite::Column &column) const;
    [[noreturn]] void throwDamaged(const std::string &why) const; // of the column read last
    [[noreturn]] void throwUnknownWord(const std::string &text) const;

    SQLite::Statement &m_statement;
    int m_bound = 0; // SQLite counts parameters from 1, columns from 0
    int m_read = 0;
};

template<class Value>
void Query::bind(const std::optional<Value> &value)
{
    if (value)
        return bind(*value);
    constexpr int columns = std::is_same_v<Value, WallTime> ? 3 : 1;
    for (int i = 0; i < columns; ++i)
        bindNull();
}

template<class Enum>
requires std::is_enum_v<Enum>
void Query::take(Enum &value)
{
    std::string text;
    take(text);
    if (!fromWord(text, value))
        throwUnknownWord(text);
}

template<class Value>
void Query::take(std::optional<Value> &value)
{
    value.reset();
    if (!m_statement.isColumnNull(m_read)) {
        Value there{};
        take(there);
        value = std::move(there);
        return;
    }
    constexpr int columns = std::is_same_v<Value, WallTime> ? 3 : 1;
    for (int i = 0; i < columns; ++i) {
        if (!column().isNull()) // part of it is there
            throwDamaged("belongs to something that is absent");
    }
}

} // namespace unknot::journal
