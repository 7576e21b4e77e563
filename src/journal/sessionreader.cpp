// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/sessionreader.h"

#include "journal/query.h"
#include "journal/schema.h"
#include "journal/transaction.h"

#include <string>

namespace unknot::journal
{

namespace
{

// The rating that holds is the last of its kind and moment, even where that one was not said.
constexpr const char *summarySql = R"sql(
SELECT s.id, s.key, s.title, s.started_utc, s.started_offset, s.started_zone, s.state,
  COALESCE(MAX(0, s.ended_utc - s.started_utc), 0) AS lasted, -- a wall clock may be set back
  (SELECT COUNT(*) FROM point p WHERE p.session = s.key AND EXISTS (SELECT 1 FROM hold h WHERE h.point = p.key)) AS points_done,
  (SELECT COALESCE(SUM(COALESCE(h.pressed, h.planned)), 0) FROM point p JOIN hold h ON h.point = p.key WHERE p.session = s.key) AS pressed,
  (SELECT COUNT(*) FROM point p WHERE p.session = s.key AND p.ending GLOB 'too-much*') AS too_much,
  EXISTS (SELECT 1 FROM point p WHERE p.session = s.key)
    AND NOT EXISTS (SELECT 1 FROM point p WHERE p.session = s.key AND p.ending NOT IN ('skipped', 'nothing-found')) AS all_left_out,
  (SELECT nrs FROM rating r WHERE r.session = s.key AND kind = 'at-rest' AND moment = 'before' ORDER BY position DESC LIMIT 1) AS before,
  (SELECT nrs FROM rating r WHERE r.session = s.key AND kind = 'at-rest' AND moment = 'after' ORDER BY position DESC LIMIT 1) AS after
FROM session s
WHERE s.removed_utc IS NULL AND s.started_utc >= ?1
)sql";

constexpr const char *newestSql = "ORDER BY s.started_utc DESC, s.key DESC LIMIT ?2";

// Of each state the earliest: one that began at no sensible moment may have been left out by one who asked for the latest.
constexpr const char *countSql = R"sql(
SELECT id, MIN(started_utc), started_offset, started_zone, state, COUNT(*) FROM session WHERE removed_utc IS NULL GROUP BY state)sql";
constexpr const char *stateSql = "SELECT state FROM session WHERE id = ? AND removed_utc IS NULL";

constexpr const char *awaitingSql = R"sql(
AND s.state <> 'running' AND s.ended_utc + s.ended_offset * 60000 < ?2
AND EXISTS (SELECT 1 FROM point p JOIN hold h ON h.point = p.key WHERE p.session = s.key)
AND NOT EXISTS (SELECT 1 FROM next_day n WHERE n.session = s.key)
ORDER BY s.started_utc DESC, s.key DESC LIMIT 1)sql";

constexpr const char *sessionSql = R"sql(
SELECT id, key, note_utc, note_offset, note_zone, title, started_utc, started_offset, started_zone,
  ended_utc, ended_offset, ended_zone, state, lead_in, rest_between_points, hard_limit, note
FROM session
)sql";

constexpr const char *zonesSql = "SELECT zone, side FROM session_zone WHERE session = ? ORDER BY position";

std::string pointsSql(SQLite::Database &db)
{
    return "SELECT key, id, point, muscle, zone, side, name, label, pressure, pressure_cap, hold, rest, max_pressed, reps, max_reps, "
           "gentle, low_cap, reloads, tool, posture, located, tender, ache, ending, "
        + since9(db, "way") + " FROM point WHERE session = ? ORDER BY position";
}

std::string holdsSql(SQLite::Database &db)
{
    return "SELECT id, hold, pressure, planned, pressed, ending, press, began_utc, began_offset, began_zone, " + since9(db, "signs")
        + " FROM hold WHERE point = ? ORDER BY position";
}

constexpr const char *ratingsSql = R"sql(
SELECT id, kind, moment, nrs, at_utc, at_offset, at_zone FROM rating WHERE session = ? ORDER BY position)sql";

constexpr const char *keysByStartSql = "SELECT key FROM session WHERE removed_utc IS NULL ORDER BY started_utc, id";
// A rating may have been corrected, or the clock set back.
constexpr const char *keysByFirstSql = R"sql(
SELECT key FROM session WHERE removed_utc IS NULL ORDER BY MIN(started_utc,
  COALESCE((SELECT MIN(at_utc) FROM rating WHERE session = key), started_utc)))sql";

// "AND (? IS NULL OR ...)" would keep SQLite from the index.
SessionReader::Instant orEver(std::optional<SessionReader::Instant> since)
{
    return since.value_or(SessionReader::Instant::min());
}

// Reads rows of summarySql, each with its zones.
class SummaryReader
{
public:
    explicit SummaryReader(SQLite::Database &db) : m_zones(db, zonesSql) { }

    SessionSummary read(Query &row)
    {
        SessionSummary s;
        std::int64_t key = 0;
        row.readRecord("session", s.id, key, s.title, s.started, s.state, Span{s.lasted}, s.pointsDone, Span{s.pressed}, s.tooMuch,
            s.allLeftOut, nrs(s.before), nrs(s.after));
        for (Query zones(m_zones, key); zones.next();) {
            SidedZone &zone = s.zones.emplace_back();
            zones.readOf("session", s.id, zone.zone.value, zone.side);
        }
        return s;
    }

private:
    SQLite::Statement m_zones;
};

// The statements that read whole sessions, one after the other.
class Assembler
{
public:
    explicit Assembler(SQLite::Database &db)
        : m_zones(db, zonesSql), m_points(db, pointsSql(db)), m_holds(db, holdsSql(db)), m_ratings(db, ratingsSql)
    {
    }

    // From a row of sessionSql.
    SessionRecord read(Query &row, std::optional<WallTime> &noted)
    {
        std::int64_t key = 0;
        SessionRecord s;
        row.readRecord(
            "session", s.id, key, noted, s.title, s.started, s.ended, s.state, s.leadIn, s.restBetweenPoints, s.hardLimit, s.note);
        try {
            s.zones = zones(key);
            s.points = points(key);
            s.ratings = ratings(key);
        } catch (DamagedRow &damage) {
            damage.name("session", s.id);
            throw;
        }
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
            query.read(key, p.id, p.point, p.muscle, p.zone, p.side, p.name, p.label, nrs(p.pressure), nrs(p.pressureCap), p.hold, p.rest,
                p.maxPressed, count(p.reps), count(p.maxReps), p.gentle, p.lowCap, count(p.reloads), p.tool, p.posture, p.located,
                nrs(p.tender), ache(p.ache), pointEnd(p.end), p.way);
            p.holds = holds(key);
        }
        return points;
    }

    std::vector<HoldRecord> holds(std::int64_t point)
    {
        std::vector<HoldRecord> holds;
        for (Query query(m_holds, point); query.next();) {
            HoldRecord &h = holds.emplace_back();
            std::string signs;
            query.read(h.id, count(h.hold), nrs(h.pressure), h.planned, h.pressed, holdEnd(h.end), nrs(h.press), h.began, signTexts(signs));
            h.signs = signsIn(signs);
        }
        return holds;
    }

    std::vector<RatingRecord> ratings(std::int64_t session)
    {
        std::vector<RatingRecord> ratings;
        for (Query query(m_ratings, session); query.next();) {
            RatingRecord &r = ratings.emplace_back();
            query.read(r.id, r.kind, r.moment, nrs(r.nrs), r.at);
        }
        return ratings;
    }

    SQLite::Statement m_zones, m_points, m_holds, m_ratings;
};

template<class... Values>
std::optional<SessionRecord> firstSession(SQLite::Database &db, const std::string &where, const Values &...values)
{
    const Transaction snapshot(db, Transaction::Kind::Read); // nobody writes between the parts
    Assembler assembler(db);
    SQLite::Statement statement(db, sessionSql + where + " LIMIT 1");
    Query query(statement, values...);
    std::optional<WallTime> noted;
    return query.next() ? std::optional(assembler.read(query, noted)) : std::nullopt;
}

} // namespace

std::vector<SessionSummary> SessionReader::summaries(std::optional<Instant> since, std::optional<int> most) const
{
    const Transaction snapshot(m_db, Transaction::Kind::Read); // nobody writes between a session and its zones
    SummaryReader reader(m_db);
    SQLite::Statement statement(m_db, std::string{summarySql} + newestSql);
    std::vector<SessionSummary> summaries;
    for (Query query(statement, orEver(since), most.value_or(-1)); query.next();) // -1: all
        summaries.push_back(reader.read(query));
    return summaries;
}

std::size_t SessionReader::endedCount(const std::set<Uuid> &without) const
{
    const Transaction snapshot(m_db, Transaction::Kind::Read); // nobody writes between all of them and those
    SQLite::Statement count(m_db, countSql), find(m_db, stateSql);
    std::int64_t ended = 0;
    SessionState state{};
    for (Query query(count); query.next();) {
        Uuid earliest;
        WallTime began;
        std::int64_t sessions = 0;
        query.readRecord("session", earliest, began, state, sessions);
        ended += state == SessionState::Running ? 0 : sessions;
    }
    for (const Uuid &id : without) {
        if (Query query(find, id); query.next()) {
            query.readOf("session", id, state);
            ended -= state == SessionState::Running ? 0 : 1;
        }
    }
    return static_cast<std::size_t>(ended);
}

std::optional<SessionRecord> SessionReader::session(const Uuid &id) const
{
    return firstSession(m_db, "WHERE id = ?", id);
}

std::optional<SessionRecord> SessionReader::unfinished() const
{
    return firstSession(m_db, "WHERE state = 'running' AND removed_utc IS NULL ORDER BY started_utc DESC, key DESC");
}

std::optional<SessionSummary> SessionReader::awaitingNextDay(std::chrono::local_days today, std::optional<Instant> since) const
{
    const Transaction snapshot(m_db, Transaction::Kind::Read);
    SQLite::Statement statement(m_db, std::string{summarySql} + awaitingSql);
    const Milliseconds midnight = today.time_since_epoch();
    Query query(statement, orEver(since), std::int64_t{midnight.count()});
    return query.next() ? std::optional(SummaryReader(m_db).read(query)) : std::nullopt;
}

// The statements of a stream.
class SessionStream::Assembling
{
public:
    explicit Assembling(SQLite::Database &db) : m_assembler(db), m_session(db, std::string{sessionSql} + "WHERE key = ?") { }
    void read(std::int64_t key, SessionRecord &session, std::optional<WallTime> &noted)
    {
        if (Query query(m_session, key); query.next())
            session = m_assembler.read(query, noted);
    }

private:
    Assembler m_assembler;
    SQLite::Statement m_session;
};

SessionStream::SessionStream(SQLite::Database &db, Order order) : m_assembling(std::make_unique<Assembling>(db))
{
    SQLite::Statement keys(db, order == Order::Begun ? keysByStartSql : keysByFirstSql);
    for (Query query(keys); query.next();)
        query.read(m_keys.emplace_back());
}

SessionStream::~SessionStream() = default;

bool SessionStream::next(SessionRecord &session, std::optional<WallTime> &noted)
{
    if (m_next == m_keys.size())
        return false;
    m_assembling->read(m_keys[m_next++], session, noted);
    return true;
}

} // namespace unknot::journal
