// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/pressed.h"

#include "base/nrs.h"
#include "journal/query.h"
#include "journal/schema.h"
#include "journal/transaction.h"

#include <algorithm>

namespace unknot::journal
{

namespace
{

// A row for each hold, and one for a point that was too much before any. A start that is no number is greater than any number to SQLite: it
// is found, for Query to refuse. NULL and what lies before 1970 is less, so the least are looked at too. CROSS: from the few sessions to
// their holds, or some versions of SQLite read the holds of all years.
constexpr const char *pressedSql = R"sql(
SELECT s.id, s.removed_utc, s.removed_offset, s.removed_zone, s.started_utc, s.started_offset, s.started_zone,
  p.point, p.muscle, p.zone, p.side, p.ending, COALESCE(h.ending, ''), h.point IS NOT NULL, h.began_utc, h.began_offset, h.began_zone
FROM session s CROSS JOIN point p ON p.session = s.key LEFT JOIN hold h ON h.point = p.key
WHERE s.started_utc >= ?1 AND (h.point IS NOT NULL OR p.ending GLOB 'too-much*')
ORDER BY s.started_utc, s.key, p.position, h.position)sql";
// What was kept as it was recorded, see versions 4, 6 and 7 of the schema: few rows.
constexpr const char *keptSql = R"sql(
SELECT session, started_utc, started_offset, started_zone, point, side, held_utc, held_offset, held_zone, muscle, zone, too_much, more_pain
FROM pressed)sql";
constexpr const char *kept6Sql = R"sql(
SELECT session, started_utc, started_offset, started_zone, point, side, held_utc, held_offset, held_zone, muscle, '',
  CASE too_much WHEN 1 THEN 2 ELSE too_much END, more_pain
FROM pressed)sql";
constexpr const char *kept4Sql = R"sql(
SELECT session, started_utc, started_offset, started_zone, point, side, held_utc, held_offset, held_zone, '', '', 0, 0 FROM pressed)sql";
constexpr const char *numbersSql = R"sql(
SELECT r.moment, r.nrs FROM session s CROSS JOIN rating r ON r.session = s.key WHERE s.id = ?1 AND r.kind = 'at-rest' ORDER BY r.position)sql";
constexpr const char *leastStartsSql = R"sql(
SELECT id, removed_utc, removed_offset, removed_zone, started_utc, started_offset, started_zone
FROM session ORDER BY started_utc)sql";

// A row for each point with a hold in a session with an answer that matters; a session without any
// has one with NULL. The two halves are the two partial indexes of next_day.
constexpr const char *sorenessSql = R"sql(
WITH said AS (
  SELECT session, answer, at_utc, at_offset, at_zone FROM next_day
  WHERE answer IS NOT 'not-sore' AND answer IS NOT 'sore'
  UNION ALL
  SELECT session, answer, at_utc, at_offset, at_zone FROM next_day
  WHERE answer = 'sore' AND at_utc >= ?1)
SELECT s.id, s.removed_utc, s.removed_offset, s.removed_zone, said.answer, said.at_utc, said.at_offset, said.at_zone,
  p.key, p.point, p.side, p.muscle
FROM said LEFT JOIN session s ON s.key = said.session
  LEFT JOIN point p ON p.session = s.key AND EXISTS (SELECT 1 FROM hold h WHERE h.point = p.key)
    AND (s.removed_utc IS NULL OR p.side IN ('left', 'right', 'middle')) -- taking out a session mends what can't be read of it
ORDER BY s.started_utc, s.id, p.position)sql";
constexpr const char *leastSoreSql = R"sql(
SELECT s.id, s.removed_utc, s.removed_offset, s.removed_zone, n.at_utc, n.at_offset, n.at_zone
FROM next_day n LEFT JOIN session s ON s.key = n.session
WHERE n.answer = 'sore' ORDER BY n.at_utc)sql";

constexpr const char *purgedSoreSql = "SELECT point, side, muscle, at_utc, at_offset, at_zone FROM sore ORDER BY at_utc, point, side";
constexpr const char *purgedSore5Sql = "SELECT point, side, '', at_utc, at_offset, at_zone FROM sore ORDER BY at_utc, point, side";

constexpr const char *placesSql = R"sql( AS way, n.answer
FROM session s LEFT JOIN next_day n ON n.session = s.key CROSS JOIN point p ON p.session = s.key
WHERE s.removed_utc IS NULL AND s.started_utc BETWEEN ?1 AND ?2 AND EXISTS (SELECT 1 FROM hold h WHERE h.point = p.key)
ORDER BY s.started_utc DESC, s.key DESC, p.position)sql";

// The least moments, up to the first that can be right: one that can't may belong to what is asked for.
void refuseLeast(SQLite::Database &db, const char *sql, const char *record)
{
    SQLite::Statement statement(db, sql);
    for (Query query(statement); query.next();) {
        Uuid id;
        std::optional<WallTime> removed;
        WallTime at;
        try {
            query.readRecord(record, id, removed, at);
            return;
        } catch (const DamagedRow &) {
            if (!removed)
                throw;
        }
    }
}

using TooMuch = JournalReader::TooMuch;
using SidedPoint = JournalReader::Soreness::SidedPoint;

void addOnce(std::vector<SidedPoint> &points, SidedPoint point)
{
    const auto same = [&point](const SidedPoint &one) { return one.point == point.point && one.side == point.side; };
    if (std::ranges::none_of(points, same))
        points.push_back(std::move(point));
}

void takeLater(WallTime &moment, const WallTime &other)
{
    if (other.utc > moment.utc)
        moment = other;
}

void addHold(std::vector<JournalReader::PressedPoint> &points, std::size_t sessionFrom, const JournalReader::PressedPoint &hold)
{
    const auto found = std::find_if(points.begin() + static_cast<std::ptrdiff_t>(sessionFrom), points.end(),
        [&](const auto &point) { return point.point == hold.point && point.side == hold.side; });
    if (found == points.end()) {
        points.push_back(hold);
        return;
    }
    found->tooMuch = std::max(found->tooMuch, hold.tooMuch);
    takeLater(found->lastHold, hold.lastHold);
}

TooMuch feltOf(std::string_view pointEnding, std::string_view holdEnding)
{
    if (pointEnding == "too-much:unwell")
        return TooMuch::Unwell;
    if (pointEnding == "too-much:strong")
        return TooMuch::Strong;
    return pointEnding.starts_with("too-much") || holdEnding == "too-much" ? TooMuch::NerveSign : TooMuch::No;
}

// The columns of a session that is not removed, after those that say so.
void readPoint(Query &query, JournalReader::PressedPoint &row)
{
    std::string pointEnding, holdEnding;
    bool held = false;
    query.readOf(
        "session", row.session, row.started, row.point, row.muscle, row.zone, row.side, pointEnd(pointEnding), holdEnd(holdEnding), held);
    row.lastHold = row.started;
    if (held)
        query.readOf("session", row.session, row.lastHold);
    row.tooMuch = feltOf(pointEnding, holdEnding);
}

// A journal of an older schema that is only read has none.
std::vector<JournalReader::PressedPoint> keptPoints(SQLite::Database &db)
{
    std::vector<JournalReader::PressedPoint> kept;
    if (!db.tableExists("pressed"))
        return kept;
    const int version = userVersion(db);
    SQLite::Statement statement(db, version < 6 ? kept4Sql : version < 7 ? kept6Sql : keptSql);
    for (Query query(statement); query.next();) {
        JournalReader::PressedPoint row;
        int tooMuch = 0;
        query.readRecord("session", row.session, row.started, row.point, row.side, row.lastHold, row.muscle, row.zone,
            Ranged<int>{tooMuch, 0, static_cast<int>(TooMuch::Unwell)}, row.morePain);
        row.tooMuch = static_cast<TooMuch>(tooMuch);
        row.isRetracted = true;
        kept.push_back(std::move(row));
    }
    return kept;
}

// Of sessions that have left the file: one for each point.
void addPurged(std::vector<JournalReader::Soreness> &all, SQLite::Database &db, JournalReader::Instant since)
{
    if (!db.tableExists("sore"))
        return;
    SQLite::Statement statement(db, userVersion(db) < 8 ? purgedSore5Sql : purgedSoreSql);
    for (Query query(statement); query.next();) {
        JournalReader::Soreness sore{{{}, NextDayRecord::Answer::Sore, {}}, {{}}};
        SidedPoint &point = sore.pressed.front();
        query.readRecord("sore", point.point, point.side, point.muscle, sore.said.at);
        if (sore.said.at.utc >= since)
            all.push_back(std::move(sore));
    }
}

// As it is told now and as it was recorded: of the two what rests longer.
void addKept(std::vector<JournalReader::PressedPoint> &points, JournalReader::Instant since, JournalReader::PressedPoint kept)
{
    const auto found = std::find_if(points.begin(), points.end(),
        [&](const auto &point) { return point.session == kept.session && point.point == kept.point && point.side == kept.side; });
    if (found != points.end()) {
        takeLater(found->started, kept.started);
        takeLater(found->lastHold, kept.lastHold);
        found->tooMuch = std::max(found->tooMuch, kept.tooMuch);
        found->morePain = found->morePain || kept.morePain;
    } else if (kept.started.utc >= since) {
        points.push_back(std::move(kept));
    }
}

// By the numbers that hold: the last of each moment.
bool wasMorePain(SQLite::Statement &numbers, const Uuid &session)
{
    std::optional<int> before, after, number;
    for (Query query(numbers, session); query.next();) {
        RatingRecord::Moment moment{};
        query.readOf("session", session, moment, nrs(number));
        (moment == RatingRecord::Moment::Before ? before : after) = number;
    }
    return before && after && painChange(*before, *after) == PainChange::More;
}

std::vector<JournalReader::PressedPoint> toldSince(SQLite::Database &db, JournalReader::Instant since)
{
    refuseLeast(db, leastStartsSql, "session");
    SQLite::Statement statement(db, pressedSql);
    std::vector<JournalReader::PressedPoint> points;
    std::size_t sessionFrom = 0;
    SQLite::Statement numbers(db, numbersSql);
    for (Query query(statement, since); query.next();) {
        JournalReader::PressedPoint row;
        std::optional<WallTime> removed;
        query.readRecord("session", row.session, removed);
        if (removed)
            continue;
        readPoint(query, row);
        if (points.empty() || points.back().session != row.session)
            sessionFrom = points.size();
        row.morePain = sessionFrom < points.size() ? points.back().morePain : wasMorePain(numbers, row.session);
        addHold(points, sessionFrom, row);
    }
    return points;
}

} // namespace

std::vector<JournalReader::PressedPoint> pressedSince(SQLite::Database &db, JournalReader::Instant since)
{
    const Transaction snapshot(db, Transaction::Kind::Read);
    auto points = toldSince(db, since);
    for (auto &kept : keptPoints(db))
        addKept(points, since, std::move(kept));
    std::stable_sort(points.begin(), points.end(), [](const auto &a, const auto &b) { return a.started.utc < b.started.utc; });
    return points;
}

std::vector<JournalReader::Soreness> soreness(SQLite::Database &db, JournalReader::Instant soreSince)
{
    refuseLeast(db, leastSoreSql, "next_day");
    const Transaction snapshot(db, Transaction::Kind::Read);
    const auto kept = keptPoints(db);
    SQLite::Statement statement(db, sorenessSql);
    std::vector<JournalReader::Soreness> all;
    for (Query query(statement, soreSince); query.next();) {
        NextDayRecord said;
        std::optional<WallTime> removed; // nobody heals by it
        std::optional<std::int64_t> key;
        query.readRecord("next_day", said.session, removed, said.answer, said.at, key);
        if (all.empty() || all.back().said.session != said.session)
            all.push_back({said, {}});
        if (!key)
            continue;
        SidedPoint point;
        query.readOf("session", said.session, point.point, point.side, point.muscle);
        addOnce(all.back().pressed, std::move(point));
    }
    for (const auto &point : kept) {
        const auto of = std::find_if(all.begin(), all.end(), [&](const auto &sore) { return sore.said.session == point.session; });
        if (of != all.end())
            addOnce(of->pressed, {point.point, point.side, point.muscle});
    }
    addPurged(all, db, soreSince);
    return all;
}

std::vector<SessionPlaces> pressedPlaces(SQLite::Database &db, JournalReader::Instant first, JournalReader::Instant last)
{
    SQLite::Statement statement(db, "SELECT s.id, p.point, p.side, p.name, p.label, p.tool, " + since9(db, "way") + placesSql);
    std::vector<SessionPlaces> sessions;
    for (Query query(statement, first, last); query.next();) {
        Uuid session;
        PressedPlace place;
        query.readRecord("session", session, place.point, place.side, place.name, place.label, place.tool, place.way);
        if (sessions.empty() || sessions.back().session != session) {
            std::optional<NextDayRecord::Answer> dayAfter;
            query.readOf("session", session, dayAfter);
            sessions.push_back({session, {}, dayAfter});
        }
        auto &places = sessions.back().places;
        if (std::ranges::none_of(places, [&](const PressedPlace &other) { return other.isPressedAs(place); }))
            places.push_back(std::move(place));
    }
    return sessions;
}

} // namespace unknot::journal
