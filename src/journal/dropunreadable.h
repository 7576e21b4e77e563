// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/query.h"

#include <vector>

namespace unknot::journal
{

// Of a journal that is salvaged: deletes the rows that no program of ours wrote, as one of them would keep all from being
// read. `all` gives the key and then what `read` takes; `drop` deletes the row with a key. Throws SQLite::Exception.
template<class Read>
void dropUnreadable(SQLite::Database &db, const char *all, const char *drop, const Read &read)
{
    std::vector<std::int64_t> damaged;
    SQLite::Statement each(db, all);
    for (Query row(each); row.next();) {
        std::int64_t key = 0;
        row.read(key);
        try {
            read(row);
        } catch (const DamagedRow &) {
            damaged.push_back(key);
        }
    }
    SQLite::Statement remove(db, drop);
    for (const std::int64_t key : damaged)
        Query(remove, key).run();
}

} // namespace unknot::journal
