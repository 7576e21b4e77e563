// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/records.h"

#include <SQLiteCpp/Database.h>

#include <functional>
#include <set>

namespace unknot::journal
{

// Reads sessions. Throws SQLite::Exception.
class SessionReader
{
public:
    using Instant = std::chrono::sys_time<Milliseconds>;

    explicit SessionReader(SQLite::Database &db) : m_db(db) { }

    [[nodiscard]] std::vector<SessionSummary> summaries(std::optional<Instant> since, std::optional<int> most) const;
    [[nodiscard]] std::size_t endedCount(const std::set<Uuid> &without) const;
    [[nodiscard]] std::optional<SessionRecord> session(const Uuid &id) const;
    [[nodiscard]] std::optional<SessionRecord> unfinished() const;
    [[nodiscard]] std::optional<SessionSummary> awaitingNextDay(std::chrono::local_days today, std::optional<Instant> since) const;

    // Every session that is not removed, oldest first, with the moment its note was last set. The
    // caller holds the transaction.
    using Visit = std::function<void(const SessionRecord &, const std::optional<WallTime> &noted)>;
    void forEach(const Visit &visit) const;

private:
    SQLite::Database &m_db;
};

} // namespace unknot::journal
