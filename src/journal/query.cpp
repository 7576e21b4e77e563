// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/query.h"

#include <sqlite3.h>

namespace unknot::journal
{

bool Query::next()
{
    m_read = 0;
    return m_statement.executeStep();
}

void Query::bind(const WallTime &value)
{
    bind(value.utc);
    bind(std::int64_t{value.offset.count()});
    bind(value.zone);
}

void Query::take(WallTime &value)
{
    value.utc = std::chrono::sys_time<Milliseconds>{Milliseconds{column().getInt64()}};
    value.offset = std::chrono::minutes{column().getInt64()};
    value.zone = column().getString();
}

void Query::throwUnknownWord(const std::string &text)
{
    throw SQLite::Exception("unknown word \"" + text + '"', SQLITE_CORRUPT);
}

} // namespace unknot::journal
