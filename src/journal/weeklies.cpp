// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/weeklies.h"

#include "journal/dropunreadable.h"
#include "journal/schema.h"
#include "journal/transaction.h"

namespace unknot::journal
{

namespace
{

constexpr const char *setSql = R"sql(
INSERT INTO weekly (id, at_utc, at_offset, at_zone, pain, enjoyment, activity, impression) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET at_utc = excluded.at_utc, at_offset = excluded.at_offset, at_zone = excluded.at_zone,
  pain = excluded.pain, enjoyment = excluded.enjoyment, activity = excluded.activity, impression = excluded.impression)sql";
// Its own moment: one that is given again is a later one.
constexpr const char *purgeSql = "INSERT OR IGNORE INTO purged (id, at_utc) SELECT id, at_utc FROM weekly WHERE id = ?";
constexpr const char *comeBackSql = "DELETE FROM purged WHERE id = ?";
constexpr const char *removeSql = "DELETE FROM weekly WHERE id = ?";
constexpr const char *allSql = R"sql(
SELECT id, at_utc, at_offset, at_zone, pain, enjoyment, activity, impression FROM weekly ORDER BY at_utc, id)sql";
constexpr const char *everySql = "SELECT key, id, at_utc, at_offset, at_zone, pain, enjoyment, activity, impression FROM weekly";

constexpr const char *firstSessionSql = R"sql(
SELECT id, started_utc, started_offset, started_zone FROM session WHERE removed_utc IS NULL ORDER BY started_utc LIMIT 1)sql";
constexpr const char *firstEntrySql = R"sql(
SELECT id, about_utc, about_offset, about_zone FROM entry WHERE removed_utc IS NULL ORDER BY about_utc LIMIT 1)sql";

WeeklyRecord answerIn(Query &row)
{
    WeeklyRecord answer;
    row.readRecord("weekly", answer.id, answer.at, nrs(answer.pain), nrs(answer.enjoyment), nrs(answer.activity), answer.impression);
    return answer;
}

std::optional<WallTime> momentOf(SQLite::Database &db, const char *sql, const char *record)
{
    SQLite::Statement statement(db, sql);
    Query row(statement);
    if (!row.next())
        return std::nullopt;
    Uuid id;
    WallTime moment;
    row.readRecord(record, id, moment);
    return moment;
}

} // namespace

void Weeklies::set(const WeeklyRecord &answer)
{
    Transaction transaction(m_db, Transaction::Kind::Write);
    SQLite::Statement comeBack(m_db, comeBackSql);
    Query(comeBack, answer.id).run();
    SQLite::Statement set(m_db, setSql);
    Query(set, answer.id, answer.at, answer.pain, answer.enjoyment, answer.activity, answer.impression).run();
    transaction.commit();
}

bool Weeklies::remove(const Uuid &answer)
{
    Transaction transaction(m_db, Transaction::Kind::Write);
    SQLite::Statement purge(m_db, purgeSql);
    Query(purge, answer).run();
    SQLite::Statement remove(m_db, removeSql);
    const bool isThere = Query(remove, answer).run();
    transaction.commit();
    return isThere;
}

std::vector<WeeklyRecord> Weeklies::all() const
{
    std::vector<WeeklyRecord> answers;
    if (userVersion(m_db) < 11)
        return answers;
    SQLite::Statement statement(m_db, allSql);
    for (Query query(statement); query.next();)
        answers.push_back(answerIn(query));
    return answers;
}

std::optional<WallTime> Weeklies::firstOfAll() const
{
    const auto session = momentOf(m_db, firstSessionSql, "session");
    const auto entry = userVersion(m_db) < 10 ? std::nullopt : momentOf(m_db, firstEntrySql, "entry");
    if (session && entry)
        return session->utc <= entry->utc ? session : entry;
    return session ? session : entry;
}

void Weeklies::dropUnreadable()
{
    journal::dropUnreadable(m_db, everySql, "DELETE FROM weekly WHERE key = ?", [](Query &row) { answerIn(row); });
}

} // namespace unknot::journal
