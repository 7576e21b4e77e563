// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journalreader.h"

namespace SQLite
{
class Database;
}

namespace unknot::journal
{

// What has left the journal for good (a session, an entry, a tag, an answer about a week): its id and when it was deleted, and
// nothing else, so that a file from before does not bring it back. An id is of one kind only, so the kind needs not be known.
struct PurgedRecord {
    Uuid id;
    JournalReader::Instant at;
    bool operator==(const PurgedRecord &) const = default;
};

// By moment and id. Of an older schema there are none. Throws SQLite::Exception.
std::vector<PurgedRecord> purgedIn(SQLite::Database &db);

// Deleted elsewhere: of two moments the earlier stays. What is here by that id is not touched. Errors: as the store says.
Status addPurged(JournalStore &journal, const PurgedRecord &record);

} // namespace unknot::journal
