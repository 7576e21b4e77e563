// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/transaction.h"

#include <sqlite3.h>

namespace unknot::journal
{

Transaction::Transaction(SQLite::Database &db, Kind kind)
{
    if (sqlite3_get_autocommit(db.getHandle()) == 0)
        return;
    switch (kind) {
    case Kind::Read:
        m_own.emplace(db, SQLite::TransactionBehavior::DEFERRED);
        return;
    case Kind::Write: // the lock comes first, so that it is waited for
        m_own.emplace(db, SQLite::TransactionBehavior::IMMEDIATE);
        return;
    }
}

void Transaction::commit()
{
    if (m_own)
        m_own->commit();
}

} // namespace unknot::journal
