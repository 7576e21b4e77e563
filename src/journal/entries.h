// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journalreader.h"

#include <SQLiteCpp/Database.h>

#include <functional>

namespace unknot::journal
{

// Pain that was told without a session. Each writing function is one transaction, and says whether the record it
// names is there; if not, nothing was written. Of an older schema there are none. Throws SQLite::Exception.
class Entries
{
public:
    explicit Entries(SQLite::Database &db) : m_db(db) { }

    void add(const EntryRecord &entry); // without a place: SQLITE_MISMATCH
    bool change(const EntryRecord &entry); // the same; what was removed stays so
    bool setRemoved(const Uuid &entry, const std::optional<WallTime> &at); // absent: it is there again
    void purgeRemoved();

    // Absent: there is no `after`.
    [[nodiscard]] std::optional<std::vector<EntryRecord>> page(const JournalReader::EntryRange &range) const;
    [[nodiscard]] std::optional<EntryRecord> entry(const Uuid &id) const;
    // Oldest first, those that come after that one, at most so many; of those that are not removed.
    [[nodiscard]] std::vector<EntryRecord> following(const EntryRecord *after, int most) const;
    [[nodiscard]] std::size_t count() const; // of those that are not removed

private:
    void addPlaces(const EntryRecord &entry);

    SQLite::Database &m_db;
};

} // namespace unknot::journal
