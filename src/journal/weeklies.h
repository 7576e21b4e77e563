// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/dayrecords.h"

#include <SQLiteCpp/Database.h>

namespace unknot::journal
{

// What was said of weeks. Of an older schema there is nothing. Throws SQLite::Exception.
class Weeklies
{
public:
    explicit Weeklies(SQLite::Database &db) : m_db(db) { }

    void set(const WeeklyRecord &answer); // in place of the one with that id
    bool remove(const Uuid &answer); // for good; false: there is none

    [[nodiscard]] std::vector<WeeklyRecord> all() const; // oldest first
    // When the first session began, or the first pain was told of; absent: nothing yet. Without what is removed.
    [[nodiscard]] std::optional<WallTime> firstOfAll() const;

    void dropUnreadable(); // rows that no program of ours wrote, of a journal that is salvaged

private:
    SQLite::Database &m_db;
};

} // namespace unknot::journal
