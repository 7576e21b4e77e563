// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/query.h"

#include <sqlite3.h>

namespace unknot::journal
{

namespace
{

constexpr Milliseconds longest = std::chrono::days{366};
constexpr std::chrono::minutes furthest = std::chrono::hours{24}; // TZ can be set that far from UTC
constexpr std::chrono::sys_time<Milliseconds> beginning{};
constexpr std::chrono::sys_time<Milliseconds> ending = std::chrono::sys_days{std::chrono::year{10000} / 1 / 1};

bool isSensible(Milliseconds duration)
{
    return duration >= Milliseconds{0} && duration <= longest;
}

bool isSensible(std::chrono::sys_time<Milliseconds> utc, std::chrono::minutes offset)
{
    return utc >= beginning && utc < ending && offset >= -furthest && offset <= furthest;
}

[[noreturn]] void refuse(const std::string &why)
{
    throw SQLite::Exception(why, SQLITE_MISMATCH);
}

} // namespace

DamagedRow::DamagedRow(const std::string &why) : SQLite::Exception(why, SQLITE_CORRUPT) { }

void DamagedRow::name(const char *record, const std::string &id)
{
    if (m_pointer.empty())
        m_pointer = '/' + std::string{record} + '/' + id;
}

bool Query::next()
{
    m_read = 0;
    return m_statement.executeStep();
}

void Query::bind(Milliseconds duration)
{
    if (!isSensible(duration))
        refuse("a duration of " + std::to_string(duration.count()) + " ms");
    bind(std::int64_t{duration.count()});
}

void Query::bind(const WallTime &value)
{
    if (!isSensible(value.utc, value.offset))
        refuse("a moment " + std::to_string(value.utc.time_since_epoch().count()) + " ms from 1970, " + std::to_string(value.offset.count())
            + " minutes from UTC");
    bind(value.utc);
    bind(std::int64_t{value.offset.count()});
    bind(value.zone);
}

void Query::bind(const Ranged<const int> &number)
{
    if (number.value < number.least || number.value > number.most)
        refuse(std::to_string(number.value) + " is not from " + std::to_string(number.least) + " to " + std::to_string(number.most));
    bind(number.value);
}

void Query::bind(const Worded<const std::string> &text)
{
    if (!text.known(text.value))
        refuse("unknown word \"" + text.value + '"');
    bind(text.value);
}

std::int64_t Query::integer(const SQLite::Column &column) const
{
    if (!column.isInteger())
        throwDamaged(column.isNull() ? "is absent" : "is no whole number");
    return column.getInt64();
}

void Query::take(bool &value)
{
    const std::int64_t number = integer(column());
    if (number != 0 && number != 1)
        throwDamaged("is " + std::to_string(number) + ", neither yes nor no");
    value = number == 1;
}

void Query::takeNumber(int &value, int least, int most)
{
    const std::int64_t number = integer(column());
    if (number < least || number > most)
        throwDamaged("is " + std::to_string(number) + ", out of range");
    value = static_cast<int>(number);
}

void Query::take(std::int64_t &value)
{
    value = integer(column());
}

void Query::take(std::string &value)
{
    const SQLite::Column text = column();
    if (!text.isText())
        throwDamaged(text.isNull() ? "is absent" : "is no text");
    value = text.getString();
}

void Query::take(Milliseconds &duration)
{
    duration = Milliseconds{integer(column())};
    if (!isSensible(duration))
        throwDamaged("is " + std::to_string(duration.count()) + " ms, out of range");
}

void Query::take(WallTime &value)
{
    value.utc = std::chrono::sys_time<Milliseconds>{Milliseconds{integer(column())}};
    value.offset = std::chrono::minutes{integer(column())};
    if (!isSensible(value.utc, value.offset))
        throwDamaged("belongs to no sensible moment");
    take(value.zone);
}

void Query::take(const Ranged<std::optional<int>> &number)
{
    if (!m_statement.isColumnNull(m_read))
        return takeNumber(number.value.emplace(), number.least, number.most);
    number.value.reset();
    ++m_read;
}

void Query::take(const Worded<std::string> &text)
{
    take(text.value);
    if (!text.known(text.value))
        throwUnknownWord(text.value);
}

void Query::take(const Span &span)
{
    span.value = Milliseconds{integer(column())};
    if (span.value < Milliseconds{0})
        throwDamaged("is negative");
}

void Query::throwDamaged(const std::string &why) const
{
    throw DamagedRow(std::string{m_statement.getColumnName(m_read - 1)} + ' ' + why);
}

void Query::throwUnknownWord(const std::string &text) const
{
    throwDamaged("is the unknown word \"" + text + '"');
}

} // namespace unknot::journal
