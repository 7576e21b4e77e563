// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/answers.h"

#include "journal/query.h"
#include "journal/transaction.h"

#include <algorithm>
#include <map>

namespace unknot::journal
{

namespace
{

constexpr const char *deleteHealthSql = "DELETE FROM health WHERE gate = ?"; // its zones go with it
constexpr const char *deleteHealthNoSql = "DELETE FROM health_no WHERE gate = ?";
constexpr const char *deleteAllHealthSql = "DELETE FROM health_zone; DELETE FROM health; DELETE FROM health_no";
constexpr const char *addHealthSql = "INSERT INTO health (gate, cleared, side, at_utc, at_offset, at_zone) VALUES (?, ?, ?, ?, ?, ?)";
constexpr const char *addHealthZoneSql = "INSERT INTO health_zone (gate, position, zone, side) VALUES (?, ?, ?, ?)";
constexpr const char *healthSql = "SELECT gate, cleared, side, at_utc, at_offset, at_zone FROM health ORDER BY gate";
constexpr const char *healthZonesSql = "SELECT gate, zone, side FROM health_zone ORDER BY gate, position";
constexpr const char *addHealthNoSql = "INSERT INTO health_no (gate, at_utc, at_offset, at_zone) VALUES (?, ?, ?, ?)";
constexpr const char *healthNosSql = "SELECT gate, at_utc, at_offset, at_zone FROM health_no ORDER BY gate";

constexpr const char *addScreeningSql = "INSERT INTO screening (id, question, yes, at_utc, at_offset, at_zone) VALUES (?, ?, ?, ?, ?, ?)";
// By the moment, as the index has it: what was answered on a local day lies within a day of it in UTC.
constexpr const char *nearSql = R"sql(
SELECT key, question, yes, at_utc, at_offset, at_zone FROM screening WHERE at_utc >= ?1 AND at_utc < ?2 ORDER BY at_utc, key)sql";
constexpr const char *deleteScreeningSql = "DELETE FROM screening WHERE key = ?";
constexpr const char *everyScreeningSql = R"sql(
SELECT id, question, yes, at_utc, at_offset, at_zone FROM screening ORDER BY at_utc, key)sql";

constexpr const char *setSwitchedSql = R"sql(
INSERT INTO switched_on (point, is_on, at_utc, at_offset, at_zone) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (point) DO UPDATE SET is_on = excluded.is_on,
  at_utc = excluded.at_utc, at_offset = excluded.at_offset, at_zone = excluded.at_zone)sql";
constexpr const char *deleteSwitchedSql = "DELETE FROM switched_on";
constexpr const char *switchedSql = "SELECT point, is_on, at_utc, at_offset, at_zone FROM switched_on ORDER BY point";

constexpr const char *addNextDaySql = R"sql(
INSERT INTO next_day (session, answer, at_utc, at_offset, at_zone) SELECT key, ?2, ?3, ?4, ?5 FROM session WHERE id = ?1
ON CONFLICT (session) DO UPDATE SET answer = excluded.answer,
  at_utc = excluded.at_utc, at_offset = excluded.at_offset, at_zone = excluded.at_zone)sql";
constexpr const char *nextDaysSql = R"sql(
SELECT s.id, n.answer, n.at_utc, n.at_offset, n.at_zone
FROM next_day n JOIN session s ON s.key = n.session
WHERE s.removed_utc IS NULL ORDER BY s.started_utc, s.id)sql";

// Where the local day may be as UTC has it: no offset is more than a day.
JournalReader::Instant aDayBefore(std::chrono::local_days day)
{
    return JournalReader::Instant{day.time_since_epoch() - std::chrono::days{1}};
}

JournalReader::Instant aDayAfter(std::chrono::local_days day)
{
    return JournalReader::Instant{day.time_since_epoch() + std::chrono::days{2}};
}

HealthRecord &answerOf(std::vector<HealthRecord> &answers, const std::string &gate)
{
    const auto found = std::find_if(answers.begin(), answers.end(), [&](const HealthRecord &answer) { return answer.gate == gate; });
    if (found == answers.end()) {
        DamagedRow damage("a zone belongs to no answer");
        damage.name("health", gate);
        throw damage;
    }
    return *found;
}

// Of what nearSql finds: whether it can be read, and was answered on another day.
bool isOfAnotherDay(Query &row, std::chrono::local_days day)
{
    try {
        Answers::Screened answer;
        row.readRecord("screening", answer.question, answer.yes, answer.at);
        return answer.at.day() != day;
    } catch (const DamagedRow &) {
        return false;
    }
}

} // namespace

void Answers::setHealth(const HealthRecord &answer)
{
    Transaction transaction(m_db, Transaction::Kind::Write);
    forgetHealth(answer.gate);
    addHealth(answer);
    transaction.commit();
}

void Answers::setHealthNos(const std::vector<std::string> &gates, const WallTime &at)
{
    Transaction transaction(m_db, Transaction::Kind::Write);
    SQLite::Statement add(m_db, addHealthNoSql);
    for (const std::string &gate : gates) {
        forgetHealth(gate);
        Query(add, gate, at).run();
    }
    transaction.commit();
}

void Answers::addHealth(const HealthRecord &answer)
{
    SQLite::Statement add(m_db, addHealthSql);
    Query(add, answer.gate, answer.cleared, answer.side, answer.at).run();
    SQLite::Statement addZone(m_db, addHealthZoneSql);
    int position = 0;
    for (const SidedZone &zone : answer.zones)
        Query(addZone, answer.gate, position++, zone.zone.value, zone.side).run();
}

void Answers::replaceHealth(const std::vector<HealthRecord> &answers)
{
    Transaction transaction(m_db, Transaction::Kind::Write);
    m_db.exec(deleteAllHealthSql);
    for (const HealthRecord &answer : answers)
        addHealth(answer);
    transaction.commit();
}

void Answers::forgetHealth(const std::string &gate)
{
    for (const char *sql : {deleteHealthSql, deleteHealthNoSql}) {
        SQLite::Statement statement(m_db, sql);
        Query(statement, gate).run();
    }
}

std::vector<HealthRecord> Answers::health() const
{
    const Transaction snapshot(m_db, Transaction::Kind::Read); // an answer and its zones are of one moment
    SQLite::Statement statement(m_db, healthSql);
    std::vector<HealthRecord> answers;
    for (Query query(statement); query.next();) {
        HealthRecord &answer = answers.emplace_back();
        query.readRecord("health", answer.gate, answer.cleared, answer.side, answer.at);
    }
    addZones(answers);
    return answers;
}

// In a journal of an older schema, which is only looked at, nothing was asked.
std::vector<HealthNo> Answers::healthNos() const
{
    std::vector<HealthNo> answers;
    if (!m_db.tableExists("health_no"))
        return answers;
    SQLite::Statement statement(m_db, healthNosSql);
    for (Query query(statement); query.next();) {
        HealthNo &answer = answers.emplace_back();
        query.readRecord("health_no", answer.gate, answer.at);
    }
    return answers;
}

// All there are, so that none is left out whose gate can't be read: without it an answer would seem
// to concern less of the body.
void Answers::addZones(std::vector<HealthRecord> &answers) const
{
    SQLite::Statement statement(m_db, healthZonesSql);
    for (Query query(statement); query.next();) {
        std::string gate;
        SidedZone zone;
        query.readRecord("health", gate, zone.zone.value, zone.side);
        answerOf(answers, gate).zones.push_back(zone);
    }
}

void Answers::addScreenings(const std::vector<JournalReader::Screening> &screenings, const WallTime &at)
{
    Transaction transaction(m_db, Transaction::Kind::Write);
    SQLite::Statement statement(m_db, addScreeningSql);
    for (const JournalReader::Screening &answer : screenings)
        Query(statement, newUuid(), answer.question, answer.yes, at).run();
    transaction.commit();
}

void Answers::clearScreenings(std::chrono::local_days day)
{
    Transaction transaction(m_db, Transaction::Kind::Write);
    std::vector<std::int64_t> keys;
    SQLite::Statement near(m_db, nearSql);
    for (Query query(near, aDayBefore(day), aDayAfter(day)); query.next();) {
        std::int64_t key = 0;
        query.read(key);
        if (!isOfAnotherDay(query, day))
            keys.push_back(key);
    }
    SQLite::Statement erase(m_db, deleteScreeningSql);
    for (const std::int64_t key : keys)
        Query(erase, key).run();
    transaction.commit();
}

std::vector<JournalReader::Screening> Answers::screenings(std::chrono::local_days day) const
{
    SQLite::Statement statement(m_db, nearSql);
    std::map<std::string, bool> last;
    for (Query query(statement, aDayBefore(day), aDayAfter(day)); query.next();) {
        std::int64_t key = 0;
        Screened answer;
        query.read(key);
        query.readRecord("screening", answer.question, answer.yes, answer.at);
        if (answer.at.day() == day)
            last[answer.question] = answer.yes;
    }
    std::vector<JournalReader::Screening> screenings;
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
        query.readRecord("screening", answer.id, answer.question, answer.yes, answer.at);
    }
    return answers;
}

void Answers::setSwitched(const Switched &switched)
{
    SQLite::Statement statement(m_db, setSwitchedSql);
    Query(statement, switched.point, switched.on, switched.at).run();
}

void Answers::clearSwitched()
{
    m_db.exec(deleteSwitchedSql);
}

std::vector<Answers::Switched> Answers::switched() const
{
    SQLite::Statement statement(m_db, switchedSql);
    std::vector<Switched> points;
    for (Query query(statement); query.next();) {
        Switched &point = points.emplace_back();
        query.readRecord("switched_on", point.point, point.on, point.at);
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
        query.readRecord("next_day", answer.session, answer.answer, answer.at);
    }
    return answers;
}

} // namespace unknot::journal
