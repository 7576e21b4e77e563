// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/sessionwriter.h"

#include "base/nrs.h"
#include "journal/query.h"
#include "journal/transaction.h"

#include <sqlite3.h>

#include <utility>

namespace unknot::journal
{

namespace
{

constexpr const char *addSessionSql = R"sql(
INSERT INTO session (id, title, started_utc, started_offset, started_zone, ended_utc, ended_offset, ended_zone, state,
  lead_in, rest_between_points, hard_limit, note)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql";

// Looking the owner up in the same statement makes it one transaction without a BEGIN and COMMIT, and keeps a
// key, which is of this file alone, out of what may be done later and elsewhere (StatementLog).
constexpr const char *addZoneSql = R"sql(
INSERT INTO session_zone (session, position, zone, side) SELECT key, ?2, ?3, ?4 FROM session WHERE id = ?1)sql";

constexpr const char *addPointSql = R"sql(
INSERT INTO point (id, session, position, point, muscle, zone, side, name, label, pressure, pressure_cap, hold, rest,
  max_pressed, reps, max_reps, gentle, low_cap, reloads, tool, posture, located, tender, ache, ending, way)
SELECT ?2, key, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26
FROM session WHERE id = ?1)sql";

constexpr const char *addRatingSql = R"sql(
INSERT INTO rating (session, position, id, kind, moment, nrs, at_utc, at_offset, at_zone)
SELECT s.key, (SELECT COALESCE(MAX(r.position) + 1, 0) FROM rating r WHERE r.session = s.key), ?2, ?3, ?4, ?5, ?6, ?7, ?8
FROM session s WHERE s.id = ?1)sql";

constexpr const char *beginHoldSql = R"sql(
INSERT INTO hold (point, position, id, hold, pressure, planned, pressed, ending, press, began_utc, began_offset, began_zone, signs)
SELECT p.key, (SELECT COALESCE(MAX(h.position) + 1, 0) FROM hold h WHERE h.point = p.key),
  ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12
FROM point p WHERE p.id = ?1)sql";

constexpr const char *setLocatedSql = "UPDATE point SET located = 1, tender = ?2, ache = ?3 WHERE id = ?1";
constexpr const char *endHoldSql = "UPDATE hold SET pressed = ?2, ending = ?3 WHERE id = ?1";
constexpr const char *setPressSql = "UPDATE hold SET press = ?2 WHERE id = ?1";
constexpr const char *easeOffSql = "UPDATE hold SET pressure = ?2 WHERE id = ?1";
constexpr const char *addSignSql = "UPDATE hold SET signs = ltrim(signs || ' ' || ?2) WHERE id = ?1";
constexpr const char *setWaySql = R"sql(
UPDATE point SET way = ?2, pressure = ?3, pressure_cap = ?4, hold = ?5, rest = ?6, max_pressed = ?7, reps = ?8, max_reps = ?9,
  reloads = ?10, tool = ?11, posture = ?12
WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM hold h WHERE h.point = key))sql";
constexpr const char *endPointSql = "UPDATE point SET ending = ?2 WHERE id = ?1";
// The clock may have been set back since it began.
constexpr const char *endSessionSql = R"sql(
UPDATE session SET state = ?2, ended_utc = MAX(?3, started_utc), ended_offset = ?4, ended_zone = ?5 WHERE id = ?1)sql";
constexpr const char *setNoteSql = "UPDATE session SET note = ?2, note_utc = ?3, note_offset = ?4, note_zone = ?5 WHERE id = ?1";
// As it was recorded: once only, before anything of the session is changed, and what was too much also where it
// was still looked for. SQLite takes the other columns from the row of the MAX, of which there may be only one. What lies far ahead was no
// moment of pressing: the clock was wrong. What can't be read stays out: removing a session that is damaged mends the journal.
constexpr const char *keepPressedSql = R"sql(
INSERT INTO pressed (session, started_utc, started_offset, started_zone, point, side, muscle, zone,
  held_utc, held_offset, held_zone, too_much, more_pain)
WITH spot AS (
  SELECT s.id, s.key, s.started_utc, s.started_offset, s.started_zone, p.point, p.side, p.muscle, p.zone,
    COALESCE(h.began_utc, s.started_utc) AS held_utc, COALESCE(h.began_offset, s.started_offset) AS held_offset,
    COALESCE(h.began_zone, s.started_zone) AS held_zone,
    CASE p.ending WHEN 'too-much:unwell' THEN 3 WHEN 'too-much:strong' THEN 1
      ELSE 2 * (p.ending GLOB 'too-much*' OR COALESCE(h.ending, '') = 'too-much') END AS too_much
  FROM session s JOIN point p ON p.session = s.key LEFT JOIN hold h ON h.point = p.key
  WHERE s.id = ?1 AND (h.point IS NOT NULL OR p.ending GLOB 'too-much*'))
SELECT id, started_utc, started_offset, started_zone, point, side, muscle, zone,
  MAX(held_utc), held_offset, held_zone,
  CASE WHEN TOTAL(too_much = 3) THEN 3 WHEN TOTAL(too_much = 2) THEN 2 ELSE TOTAL(too_much = 1) > 0 END, COALESCE(
    (SELECT nrs FROM rating r WHERE r.session = spot.key AND kind = 'at-rest' AND moment = 'after' ORDER BY position DESC LIMIT 1)
    - (SELECT nrs FROM rating r WHERE r.session = spot.key AND kind = 'at-rest' AND moment = 'before' ORDER BY position DESC LIMIT 1)
    >= ?3, 0)
FROM spot
WHERE typeof(held_utc) = 'integer' AND held_utc BETWEEN 0 AND ?2
  AND typeof(started_utc) = 'integer' AND started_utc BETWEEN 0 AND ?2
  AND typeof(held_offset) = 'integer' AND typeof(started_offset) = 'integer'
  AND held_offset BETWEEN -1440 AND 1440 AND started_offset BETWEEN -1440 AND 1440
  AND typeof(held_zone) = 'text' AND typeof(started_zone) = 'text' AND typeof(point) = 'text' AND typeof(muscle) = 'text' AND typeof(zone) = 'text'
  AND side IN ('left', 'right', 'middle')
  AND NOT EXISTS (SELECT 1 FROM pressed k WHERE k.session = id)
GROUP BY point, side)sql";
// A bruise stands until it is said to have gone, and so does where it is.
constexpr const char *forgetKeptSql = R"sql(
DELETE FROM pressed WHERE held_utc < CASE WHEN too_much OR more_pain THEN ?2 ELSE ?1 END AND session NOT IN (
  SELECT s.id FROM next_day n JOIN session s ON s.key = n.session
  WHERE n.answer IS NOT 'not-sore' AND n.answer IS NOT 'sore'))sql";
constexpr const char *forgetSoreSql = "DELETE FROM sore WHERE at_utc < ?1";
constexpr std::chrono::days keptFor{8}; // whether it is sore is asked for three days after
constexpr std::chrono::days badKeptFor{15}; // DoseLedger remembers it for two weeks, and soreness too
constexpr std::chrono::days mostAhead{1}; // a clock that was set back, or another zone

constexpr const char *isThereSql = "SELECT EXISTS (SELECT 1 FROM session WHERE id = ?)";
constexpr const char *anySql = "SELECT EXISTS (SELECT 1 FROM session)";
constexpr const char *correctSql = R"sql(
UPDATE session SET title = ?2, started_utc = ?3, started_offset = ?4, started_zone = ?5,
  ended_utc = ?6, ended_offset = ?7, ended_zone = ?8
WHERE id = ?1 AND state IS NOT 'running' AND removed_utc IS NULL)sql";
constexpr const char *clearSql[]
    = {"DELETE FROM hold WHERE point IN (SELECT key FROM point WHERE session IN (SELECT key FROM session WHERE id = ?))",
        "DELETE FROM point WHERE session IN (SELECT key FROM session WHERE id = ?)",
        "DELETE FROM rating WHERE session IN (SELECT key FROM session WHERE id = ?)",
        "DELETE FROM session_zone WHERE session IN (SELECT key FROM session WHERE id = ?)"};

constexpr const char *setRemovedSql = "UPDATE session SET removed_utc = ?2, removed_offset = ?3, removed_zone = ?4 WHERE id = ?1";

// What belongs to a session goes before it. One that left a bruise stays until that is said to have gone; what
// was pressed keeps resting, and what was sore, under no session's name.
constexpr const char *anyRemovedSql = "SELECT EXISTS (SELECT 1 FROM session WHERE removed_utc IS NOT NULL)";
constexpr const char *purgeSql = R"sql(
INSERT OR IGNORE INTO purged (id, at_utc) SELECT id, removed_utc FROM session WHERE removed_utc IS NOT NULL;
INSERT OR IGNORE INTO sore (point, side, muscle, at_utc, at_offset, at_zone)
  SELECT k.point, k.side, MAX(k.muscle), n.at_utc, n.at_offset, n.at_zone
  FROM next_day n JOIN session s ON s.key = n.session JOIN (
    SELECT session AS id, point, side, muscle FROM pressed
    UNION SELECT o.id, p.point, p.side, p.muscle FROM session o JOIN point p ON p.session = o.key
      WHERE o.removed_utc IS NOT NULL AND p.side IN ('left', 'right', 'middle')
        AND EXISTS (SELECT 1 FROM hold h WHERE h.point = p.key)) k ON k.id = s.id
  WHERE n.answer = 'sore' AND s.removed_utc IS NOT NULL GROUP BY n.session, k.point, k.side;
DELETE FROM hold WHERE point IN (SELECT key FROM point WHERE session IN (SELECT key FROM session WHERE removed_utc IS NOT NULL
  AND key NOT IN (SELECT session FROM next_day WHERE answer IS NOT 'not-sore' AND answer IS NOT 'sore')));
DELETE FROM point WHERE session IN (SELECT key FROM session WHERE removed_utc IS NOT NULL
  AND key NOT IN (SELECT session FROM next_day WHERE answer IS NOT 'not-sore' AND answer IS NOT 'sore'));
DELETE FROM rating WHERE session IN (SELECT key FROM session WHERE removed_utc IS NOT NULL
  AND key NOT IN (SELECT session FROM next_day WHERE answer IS NOT 'not-sore' AND answer IS NOT 'sore'));
DELETE FROM session_zone WHERE session IN (SELECT key FROM session WHERE removed_utc IS NOT NULL
  AND key NOT IN (SELECT session FROM next_day WHERE answer IS NOT 'not-sore' AND answer IS NOT 'sore'));
UPDATE pressed SET session = lower(hex(randomblob(16))) WHERE session IN (SELECT id FROM session WHERE removed_utc IS NOT NULL
  AND key NOT IN (SELECT session FROM next_day WHERE answer IS NOT 'not-sore' AND answer IS NOT 'sore'));
DELETE FROM next_day WHERE session IN (SELECT key FROM session WHERE removed_utc IS NOT NULL
  AND key NOT IN (SELECT session FROM next_day WHERE answer IS NOT 'not-sore' AND answer IS NOT 'sore'));
DELETE FROM session WHERE key IN (SELECT key FROM session WHERE removed_utc IS NOT NULL
  AND key NOT IN (SELECT session FROM next_day WHERE answer IS NOT 'not-sore' AND answer IS NOT 'sore'));
)sql";

} // namespace

SessionWriter::SessionWriter(SQLite::Database &db)
    : m_db(db), m_addSession(db, addSessionSql), m_addZone(db, addZoneSql), m_addPoint(db, addPointSql), m_addRating(db, addRatingSql),
      m_setLocated(db, setLocatedSql), m_beginHold(db, beginHoldSql), m_endHold(db, endHoldSql), m_setPress(db, setPressSql),
      m_easeOff(db, easeOffSql), m_addSign(db, addSignSql), m_setWay(db, setWaySql), m_endPoint(db, endPointSql),
      m_endSession(db, endSessionSql), m_setNote(db, setNoteSql), m_setRemoved(db, setRemovedSql), m_keepPressed(db, keepPressedSql),
      m_forgetKept(db, forgetKeptSql), m_forgetSore(db, forgetSoreSql)
{
}

void SessionWriter::begin(const SessionRecord &session)
{
    Transaction transaction(m_db, Transaction::Kind::Write);
    forgetKept(session.started);
    Query(m_addSession, session.id, session.title, session.started, session.ended, session.state, session.leadIn, session.restBetweenPoints,
        session.hardLimit, session.note)
        .run();
    addZones(session.id, session.zones);
    addPoints(session.id, session.points);
    transaction.commit();
}

void SessionWriter::addZones(const Uuid &session, const std::vector<SidedZone> &zones)
{
    int position = 0;
    for (const SidedZone &zone : zones)
        Query(m_addZone, session, position++, zone.zone.value, zone.side).run();
}

void SessionWriter::addPoints(const Uuid &session, const std::vector<PointRecord> &points)
{
    int position = 0;
    for (const PointRecord &p : points) {
        Query(m_addPoint, session, p.id, position++, p.point, p.muscle, p.zone, p.side, p.name, p.label, nrs(p.pressure),
            nrs(p.pressureCap), p.hold, p.rest, p.maxPressed, count(p.reps), count(p.maxReps), p.gentle, p.lowCap, count(p.reloads), p.tool,
            p.posture, p.located, p.tender, ache(p.ache), pointEnd(p.end), p.way)
            .run();
    }
}

bool SessionWriter::addRating(const Uuid &session, const RatingRecord &rating)
{
    return Query(m_addRating, session, rating.id, rating.kind, rating.moment, rating.nrs, rating.at).run();
}

bool SessionWriter::setLocated(const Uuid &point, std::optional<int> tender, const std::string &ache)
{
    return Query(m_setLocated, point, tender, journal::ache(ache)).run();
}

bool SessionWriter::beginHold(const Uuid &point, const HoldRecord &hold)
{
    return Query(m_beginHold, point, hold.id, count(hold.hold), nrs(hold.pressure), hold.planned, hold.pressed, holdEnd(hold.end),
        hold.press, hold.began, textOf(hold.signs))
        .run();
}

bool SessionWriter::endHold(const Uuid &hold, Milliseconds pressed, const std::string &end)
{
    return Query(m_endHold, hold, pressed, holdEnd(end)).run();
}

bool SessionWriter::setPress(const Uuid &hold, int nrs)
{
    return Query(m_setPress, hold, nrs).run();
}

bool SessionWriter::easeOff(const Uuid &hold, int pressure)
{
    return Query(m_easeOff, hold, nrs(std::as_const(pressure))).run();
}

bool SessionWriter::addSign(const Uuid &hold, const SignRecord &sign)
{
    const std::string text = textOf(sign);
    return Query(m_addSign, hold, signTexts(text)).run();
}

bool SessionWriter::setWay(const PointRecord &p)
{
    return Query(m_setWay, p.id, p.way, nrs(p.pressure), nrs(p.pressureCap), p.hold, p.rest, p.maxPressed, count(p.reps), count(p.maxReps),
        count(p.reloads), p.tool, p.posture)
        .run();
}

bool SessionWriter::endPoint(const Uuid &point, const std::string &end)
{
    return Query(m_endPoint, point, pointEnd(end)).run();
}

bool SessionWriter::end(const Uuid &session, SessionState state, const WallTime &at)
{
    if (state == SessionState::Running)
        throw SQLite::Exception("an ended session does not run", SQLITE_MISMATCH);
    return Query(m_endSession, session, state, at).run();
}

bool SessionWriter::setNote(const Uuid &session, const std::string &note, const WallTime &at)
{
    return Query(m_setNote, session, note, at).run();
}

bool SessionWriter::remove(const Uuid &session, const WallTime &at)
{
    Transaction transaction(m_db, Transaction::Kind::Write);
    keepPressed(session, at);
    const bool found = Query(m_setRemoved, session, at).run();
    transaction.commit();
    return found;
}

bool SessionWriter::restore(const Uuid &session)
{
    return Query(m_setRemoved, session, std::optional<WallTime>{}).run();
}

void SessionWriter::purgeRemoved()
{
    if (m_db.execAndGet(anyRemovedSql).getInt() == 0)
        return;
    Transaction transaction(m_db, Transaction::Kind::Write);
    m_db.exec(purgeSql);
    transaction.commit();
}

// ---- correcting

void SessionWriter::keepPressed(const Uuid &session, const WallTime &now)
{
    Query(m_keepPressed, session, now.utc + mostAhead, leastPainChange).run();
}

void SessionWriter::forgetKept(const WallTime &now)
{
    Query(m_forgetKept, now.utc - keptFor, now.utc - badKeptFor).run();
    Query(m_forgetSore, now.utc - badKeptFor).run();
}

void SessionWriter::clear(const Uuid &session)
{
    for (const char *sql : clearSql) {
        SQLite::Statement statement(m_db, sql);
        Query(statement, session).run();
    }
}

void SessionWriter::addHolds(const PointRecord &point)
{
    for (const HoldRecord &hold : point.holds)
        beginHold(point.id, hold);
}

bool SessionWriter::isThere(const Uuid &session)
{
    SQLite::Statement find(m_db, isThereSql);
    bool is = false;
    Query found(find, session);
    found.next();
    found.read(is);
    return is;
}

void SessionWriter::writeAnew(const SessionRecord &session)
{
    clear(session.id);
    addZones(session.id, session.zones);
    addPoints(session.id, session.points);
    for (const PointRecord &point : session.points)
        addHolds(point);
    for (const RatingRecord &rating : session.ratings)
        addRating(session.id, rating);
}

// In a store without any session all of it is executed, and nothing written: it may be one that takes down what
// is to be done where the session is (StatementLog).
bool SessionWriter::correct(const SessionRecord &session, const WallTime &at)
{
    constexpr const char *only = "only a session that has ended and is there can be corrected";
    if (!session.ended)
        throw SQLite::Exception(only, SQLITE_MISMATCH);
    Transaction transaction(m_db, Transaction::Kind::Write);
    keepPressed(session.id, at);
    SQLite::Statement update(m_db, correctSql);
    const bool isCorrected = Query(update, session.id, session.title, session.started, *session.ended).run();
    if (!isCorrected && isThere(session.id))
        throw SQLite::Exception(only, SQLITE_MISMATCH);
    if (isCorrected || m_db.execAndGet(anySql).getInt() == 0)
        writeAnew(session);
    if (isCorrected)
        transaction.commit();
    return isCorrected;
}

} // namespace unknot::journal
