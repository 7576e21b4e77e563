// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/openjournal.h"

#include "journal/transaction.h"

#include <sqlite3.h>

namespace unknot::journal
{

namespace
{

constexpr const char *doing = "write several things at once";

// Ends it whatever is thrown.
class OpenBatch
{
public:
    explicit OpenBatch(std::optional<Status> &batch) : m_batch(batch) { m_batch.emplace(); }
    ~OpenBatch() { m_batch.reset(); }
    OpenBatch(const OpenBatch &) = delete;
    OpenBatch &operator=(const OpenBatch &) = delete;

private:
    std::optional<Status> &m_batch;
};

} // namespace

// Without waiting: it can be done later as well.
Status WritableJournal::clearTraces()
{
    const Status cleared = attempt("clear the log", [this] {
        connection.db.setBusyTimeout(0);
        const int busy = connection.db.execAndGet("PRAGMA wal_checkpoint(TRUNCATE)").getInt();
        if (busy != 0)
            throw SQLite::Exception("somebody reads the log", SQLITE_BUSY);
    });
    connection.waitAsUsual();
    traces = traces && !cleared;
    return cleared;
}

Status WritableJournal::writeBatch(const std::function<Status()> &writes)
{
    if (Status there = connection.identity.check(); !there)
        return there;
    std::optional<Transaction> transaction;
    if (Status begun = attempt(doing, [&] { transaction.emplace(connection.db, Transaction::Kind::Write); }); !begun)
        return begun;
    const OpenBatch open(batch);
    if (Status written = joinBatch(writes); !written)
        return written;
    return attempt(doing, [&] { transaction->commit(); });
}

Status WritableJournal::joinBatch(const std::function<Status()> &writes)
{
    const Status said = writes();
    if (*batch && !said)
        batch = said;
    return *batch;
}

} // namespace unknot::journal
