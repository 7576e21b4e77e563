// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/purged.h"

#include "journal/insidereader.h"
#include "journal/journalstore.h"
#include "journal/moment.h"
#include "journal/schema.h"

namespace unknot::journal
{

namespace
{

constexpr const char *allSql = "SELECT id, at_utc FROM purged ORDER BY at_utc, id";
constexpr const char *addSql = R"sql(
INSERT INTO purged (id, at_utc) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET at_utc = MIN(at_utc, excluded.at_utc))sql";

} // namespace

std::vector<PurgedRecord> purgedIn(SQLite::Database &db)
{
    std::vector<PurgedRecord> all;
    if (userVersion(db) < 13)
        return all;
    SQLite::Statement statement(db, allSql);
    for (Query row(statement); row.next();) {
        PurgedRecord &record = all.emplace_back();
        std::int64_t at = 0;
        row.readRecord("purged", record.id, at);
        record.at = instantIn(at);
    }
    return all;
}

Status addPurged(JournalStore &journal, const PurgedRecord &record)
{
    WritableJournal &open = InsideReader::writable(journal);
    return open.write("write down what was deleted", [&] {
        SQLite::Statement add(open.connection.db, addSql);
        Query(add, record.id, record.at).run();
    });
}

} // namespace unknot::journal
