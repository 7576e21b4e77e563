// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/sessionreader.h"

#include "journal/query.h"

#include <string>

namespace unknot::journal
{

namespace
{

// The rating that holds is the last of its kind and moment, even where that one was not said.
constexpr const char *summarySql = R"sql(
SELECT s.id, s.title, s.started_utc, s.started_offset, s.started_zone, s.state,
  COALESCE(MAX(0, s.ended_utc - s.started_utc), 0), -- a wall clock may be set back
  (SELECT COUNT(*) FROM point p WHERE p.session = s.key AND EXISTS (SELECT 1 FROM hold h WHERE h.point = p.key)),
  (SELECT nrs FROM rating r WHERE r.session = s.key AND kind = 'at-rest' AND moment = 'before' ORDER BY position DESC LIMIT 1),
  (SELECT nrs FROM rating r WHERE r.session = s.key AND kind = 'at-rest' AND moment = 'after' ORDER BY position DESC LIMIT 1)
FROM session s
WHERE s.removed_utc IS NULL
)sql";

constexpr const char *sinceSql = "AND (?1 IS NULL OR s.started_utc >= ?1) ORDER BY s.started_utc DESC, s.key DESC";

constexpr const char *awaitingSql = R"sql(
AND s.state <> 'running' AND s.ended_utc + s.ended_offset * 60000 < ?1
AND EXISTS (SELECT 1 FROM point p JOIN hold h ON h.point = p.key WHERE p.session = s.key)
AND NOT EXISTS (SELECT 1 FROM next_day n WHERE n.session = s.key)
ORDER BY s.started_utc DESC, s.key DESC LIMIT 1)sql";

constexpr const char *sessionSql = R"sql(
SELECT key, note_utc, note_offset, note_zone, id, title, started_utc, started_offset, started_zone,
  ended_utc, ended_offset, ended_zone, state, lead_in, rest_between_points, hard_limit, note
FROM session
)sql";

constexpr const char *zonesSql = "SELECT zone, side FROM session_zone WHERE session = ? ORDER BY position";

constexpr const char *pointsSql = R"sql(
SELECT key, id, point, muscle, zone, side, name, label, pressure, pressure_cap, hold, rest, max_pressed, reps, max_reps,
  gentle, low_cap, reloads, tool, posture, located, tender, ache, ending
FROM point WHERE session = ? ORDER BY position)sql";

constexpr const char *holdsSql = R"sql(
SELECT id, hold, pressure, planned, pressed, ending, press, began_utc, began_offset, began_zone
FROM hold WHERE point = ? ORDER BY position)sql";

constexpr const char *ratingsSql = R"sql(
SELECT id, kind, moment, nrs, at_utc, at_offset, at_zone FROM rating WHERE session = ? ORDER BY position)sql";

SessionSummary readSummary(Query &query)
{
    SessionSummary s;
    query.read(s.id, s.title, s.started, s.state, s.lasted, s.pointsDone, s.before, s.after);
    return s;
}

// The statements that read whole sessions, one after the other.
class Assembler
{
public:
    explicit Assembler(SQLite::Database &db)
        : m_zones(db, zonesSql), m_points(db, pointsSql), m_holds(db, holdsSql), m_ratings(db, ratingsSql)
    {
    }

    // From a row of sessionSql.
    SessionRecord read(Query &row, std::optional<WallTime> &noted)
    {
        std::int64_t key = 0;
        SessionRecord s;
        row.read(key, noted, s.id, s.title, s.started, s.ended, s.state, s.leadIn, s.restBetweenPoints, s.hardLimit, s.note);
        s.zones = zones(key);
        s.points = points(key);
        s.ratings = ratings(key);
        return s;
    }

private:
    std::vector<SidedZone> zones(std::int64_t session)
    {
        std::vector<SidedZone> zones;
        for (Query query(m_zones, session); query.next();) {
            SidedZone &zone = zones.emplace_back();
            query.read(zone.zone.value, zone.side);
        }
        return zones;
    }

    std::vector<PointRecord> points(std::int64_t session)
    {
        std::vector<PointRecord> points;
        for (Query query(m_points, session); query.next();) {
            std::int64_t key = 0;
            PointRecord &p = points.emplace_back();
            query.read(key, p.id, p.point, p.muscle, p.zone, p.side, p.name, p.label, p.pressure, p.pressureCap, p.hold, p.rest,
                p.maxPressed, p.reps, p.maxReps, p.gentle, p.lowCap, p.reloads, p.tool, p.posture, p.located, p.tender, p.ache, p.end);
            p.holds = holds(key);
        }
        return points;
    }

    std::vector<HoldRecord> holds(std::int64_t point)
    {
        std::vector<HoldRecord> holds;
        for (Query query(m_holds, point); query.next();) {
            HoldRecord &h = holds.emplace_back();
            query.read(h.id, h.hold, h.pressure, h.planned, h.pressed, h.end, h.press, h.began);
        }
        return holds;
    }

    std::vector<RatingRecord> ratings(std::int64_t session)
    {
        std::vector<RatingRecord> ratings;
        for (Query query(m_ratings, session); query.next();) {
            RatingRecord &r = ratings.emplace_back();
            query.read(r.id, r.kind, r.moment, r.nrs, r.at);
        }
        return ratings;
    }

    SQLite::Statement m_zones, m_points, m_holds, m_ratings;
};

template<class... Values>
void visitSessions(SQLite::Database &db, const std::string &where, const SessionReader::Visit &visit, const Values &...values)
{
    Assembler assembler(db);
    SQLite::Statement statement(db, sessionSql + where);
    for (Query query(statement, values...); query.next();) {
        std::optional<WallTime> noted;
        const SessionRecord session = assembler.read(query, noted);
        visit(session, noted);
    }
}

template<class... Values>
std::optional<SessionRecord> firstSession(SQLite::Database &db, const std::string &where, const Values &...values)
{
    const SQLite::Transaction snapshot(db); // no other program writes between the parts
    std::optional<SessionRecord> found;
    visitSessions(
        db, where + " LIMIT 1", [&found](const SessionRecord &session, const auto &) { found = session; }, values...);
    return found;
}

} // namespace

std::vector<SessionSummary> SessionReader::summaries(std::optional<std::chrono::sys_time<Milliseconds>> since) const
{
    SQLite::Statement statement(m_db, std::string{summarySql} + sinceSql);
    std::vector<SessionSummary> summaries;
    for (Query query(statement, since); query.next();)
        summaries.push_back(readSummary(query));
    return summaries;
}

std::optional<SessionRecord> SessionReader::session(const Uuid &id) const
{
    return firstSession(m_db, "WHERE id = ?", id);
}

std::optional<SessionRecord> SessionReader::unfinished() const
{
    return firstSession(m_db, "WHERE state = 'running' AND removed_utc IS NULL ORDER BY started_utc DESC, key DESC");
}

std::optional<SessionSummary> SessionReader::awaitingNextDay(std::chrono::local_days today) const
{
    SQLite::Statement statement(m_db, std::string{summarySql} + awaitingSql);
    Query query(statement, Milliseconds{today.time_since_epoch()});
    return query.next() ? std::optional(readSummary(query)) : std::nullopt;
}

void SessionReader::forEach(const Visit &visit) const
{
    visitSessions(m_db, "WHERE removed_utc IS NULL ORDER BY started_utc, id", visit);
}

} // namespace unknot::journal
