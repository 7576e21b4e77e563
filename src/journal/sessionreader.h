// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/records.h"

#include <SQLiteCpp/Database.h>

#include <memory>
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

private:
    SQLite::Database &m_db;
};

// Every session that is not removed, one after the other, with the moment its note was last set. The
// caller holds the transaction. Costs eight bytes a session beside the one that is read. Throws SQLite::Exception.
class SessionStream
{
public:
    enum class Order { Begun, FirstMoment }; // by when it began; by that or its earliest rating
    SessionStream(SQLite::Database &db, Order order);
    ~SessionStream();

    bool next(SessionRecord &session, std::optional<WallTime> &noted); // false: there is none any more
    [[nodiscard]] std::size_t size() const { return m_keys.size(); }

private:
    class Assembling;
    std::unique_ptr<Assembling> m_assembling;
    std::vector<std::int64_t> m_keys;
    std::size_t m_next = 0;
};

} // namespace unknot::journal
