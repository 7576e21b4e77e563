// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/synced.h"

#include "journal/insidereader.h"
#include "journal/journalstore.h"
#include "journal/moment.h"
#include "journal/schema.h"
#include "journal/transaction.h"

namespace unknot::journal
{

namespace
{

constexpr const char *allSql = "SELECT machine, is_own, digest, at_utc FROM synced ORDER BY machine";
constexpr const char *forgetSql = "DELETE FROM synced WHERE machine = ?1 OR (?2 AND is_own)";
constexpr const char *addSql = "INSERT INTO synced (machine, is_own, digest, at_utc) VALUES (?, ?, ?, ?)";

} // namespace

Result<std::vector<SyncedRecord>> synced(const JournalReader &journal)
{
    OpenJournal &open = InsideReader::of(journal);
    return open.attempt("read what was taken in from other machines", [&] {
        std::vector<SyncedRecord> all;
        if (userVersion(open.connection.db) < 13)
            return all;
        SQLite::Statement statement(open.connection.db, allSql);
        for (Query row(statement); row.next();) {
            SyncedRecord &record = all.emplace_back();
            std::int64_t at = 0;
            row.readRecord("synced", record.machine, record.isOwn, record.digest, at);
            record.at = instantIn(at);
        }
        return all;
    });
}

Status setSynced(JournalStore &journal, const SyncedRecord &record)
{
    WritableJournal &open = InsideReader::writable(journal);
    return open.write("write down what was taken in", [&] {
        Transaction transaction(open.connection.db, Transaction::Kind::Write);
        SQLite::Statement forget(open.connection.db, forgetSql), add(open.connection.db, addSql);
        Query(forget, record.machine, record.isOwn).run();
        Query(add, record.machine, record.isOwn, record.digest, record.at).run();
        transaction.commit();
    });
}

} // namespace unknot::journal
