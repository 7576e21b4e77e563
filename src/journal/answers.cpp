// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/answers.h"

#include "journal/query.h"

#include <map>

namespace unknot::journal
{

namespace
{

constexpr const char *deleteHealthSql = "DELETE FROM health WHERE gate = ?"; // its zones go with it
constexpr const char *addHealthSql = "INSERT INTO health (gate, cleared, side, at_utc, at_offset, at_zone) VALUES (?, ?, ?, ?, ?, ?)";
constexpr const char *addHealthZoneSql = "INSERT INTO health_zone (gate, position, zone, side) VALUES (?, ?, ?, ?)";
constexpr const char *healthSql = "SELECT gate, cleared, side, at_utc, at_offset, at_zone FROM health ORDER BY gate";
constexpr const char *healthZonesSql = "SELECT zone, side FROM health_zone WHERE gate = ? ORDER BY position";

constexpr const char *addScreeningSql = "INSERT INTO screening (id, question, yes, at_utc, at_offset, at_zone) VALUES (?, ?, ?, ?, ?, ?)";
constexpr const char *screeningsSql = R"sql(
SELECT question, yes FROM screening
WHERE at_utc + at_offset * 60000 >= ?1 AND at_utc + at_offset * 60000 < ?2
ORDER BY at_utc, key)sql";
constexpr const char *everyScreeningSql = R"sql(
SELECT id, question, yes, at_utc, at_offset, at_zone FROM screening ORDER BY at_utc, key)sql";

constexpr const char *setSwitchedSql = R"sql(
INSERT INTO switched_on (point, is_on, at_utc, at_offset, at_zone) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (point) DO UPDATE SET is_on = excluded.is_on,
  at_utc = excluded.at_utc, at_offset = excluded.at_offset, at_zone = excluded.at_zone)sql";
constexpr const char *switchedSql = "SELECT point, is_on, at_utc, at_offset, at_zone FROM switched_on ORDER BY point";

constexpr const char *addNextDaySql = R"sql(
INSERT INTO next_day (session, answer, at_utc, at_offset, at_zone) SELECT key, ?2, ?3, ?4, ?5 FROM session WHERE id = ?1
ON CONFLICT (session) DO UPDATE SET answer = excluded.answer,
  at_utc = excluded.at_utc, at_offset = excluded.at_offset, at_zone = excluded.at_zone)sql";
constexpr const char *nextDaysSql = R"sql(
SELECT s.id, n.answer, n.at_utc, n.at_offset, n.at_zone
FROM next_day n JOIN session s ON s.key = n.session
WHERE s.removed_utc IS NULL ORDER BY s.started_utc, s.id)sql";

std::vector<SidedZone> zonesOf(SQLite::Statement &statement, const std::string &gate)
{
    std::vector<SidedZone> zones;
    for (Query query(statement, gate); query.next();) {
        SidedZone &zone = zones.emplace_back();
        query.read(zone.zone.value, zone.side);
    }
    return zones;
}

} // namespace

void Answers::setHealth(const HealthRecord &answer)
{
    SQLite::Transaction transaction(m_db, SQLite::TransactionBehavior::IMMEDIATE);
    clearHealth(answer.gate);
    SQLite::Statement add(m_db, addHealthSql);
    Query(add, answer.gate, answer.cleared, answer.side, answer.at).run();
    SQLite::Statement addZone(m_db, addHealthZoneSql);
    int position = 0;
    for (const SidedZone &zone : answer.zones)
        Query(addZone, answer.gate, position++, zone.zone.value, zone.side).run();
    transaction.commit();
}

void Answers::clearHealth(const std::string &gate)
{
    SQLite::Statement statement(m_db, deleteHealthSql);
    Query(statement, gate).run();
}

std::vector<HealthRecord> Answers::health() const
{
    SQLite::Statement statement(m_db, healthSql);
    SQLite::Statement zones(m_db, healthZonesSql);
    std::vector<HealthRecord> answers;
    for (Query query(statement); query.next();) {
        HealthRecord &answer = answers.emplace_back();
        query.read(answer.gate, answer.cleared, answer.side, answer.at);
        answer.zones = zonesOf(zones, answer.gate);
    }
    return answers;
}

void Answers::addScreening(const std::string &question, bool yes, const WallTime &at)
{
    SQLite::Statement statement(m_db, addScreeningSql);
    Query(statement, newUuid(), question, yes, at).run();
}

std::vector<JournalStore::Screening> Answers::screenings(std::chrono::local_days day) const
{
    SQLite::Statement statement(m_db, screeningsSql);
    const Milliseconds begin = day.time_since_epoch();
    std::map<std::string, bool> last;
    for (Query query(statement, begin, begin + std::chrono::days{1}); query.next();) {
        JournalStore::Screening row;
        query.read(row.question, row.yes);
        last[row.question] = row.yes;
    }
    std::vector<JournalStore::Screening> screenings;
    for (const auto &[question, yes] : last)
        screenings.push_back({question, yes});
    return screenings;
}

std::vector<Answers::Screened> Answers::everyScreening() const
{
    SQLite::Statement statement(m_db, everyScreeningSql);
    std::vector<Screened> answers;
    for (Query query(statement); query.next();) {
        Screened &answer = answers.emplace_back();
        query.read(answer.id, answer.question, answer.yes, answer.at);
    }
    return answers;
}

void Answers::setSwitched(const Switched &switched)
{
    SQLite::Statement statement(m_db, setSwitchedSql);
    Query(statement, switched.point, switched.on, switched.at).run();
}

std::vector<Answers::Switched> Answers::switched() const
{
    SQLite::Statement statement(m_db, switchedSql);
    std::vector<Switched> points;
    for (Query query(statement); query.next();) {
        Switched &point = points.emplace_back();
        query.read(point.point, point.on, point.at);
    }
    return points;
}

bool Answers::addNextDay(const NextDayRecord &answer)
{
    SQLite::Statement statement(m_db, addNextDaySql);
    return Query(statement, answer.session, answer.answer, answer.at).run();
}

std::vector<NextDayRecord> Answers::nextDays() const
{
    SQLite::Statement statement(m_db, nextDaysSql);
    std::vector<NextDayRecord> answers;
    for (Query query(statement); query.next();) {
        NextDayRecord &answer = answers.emplace_back();
        query.read(answer.session, answer.answer, answer.at);
    }
    return answers;
}

} // namespace unknot::journal
