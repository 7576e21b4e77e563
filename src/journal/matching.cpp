// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/matching.h"

#include "journal/notewords.h"
#include "journal/query.h"
#include "journal/schema.h"
#include "journal/transaction.h"

#include <map>

namespace unknot::journal
{

namespace
{

constexpr const char *sessionsSql = R"sql(
SELECT s.id, s.key, s.note FROM session s
WHERE s.removed_utc IS NULL AND s.started_utc >= ?1
  AND (?2 IS NULL OR EXISTS (SELECT 1 FROM session_zone z WHERE z.session = s.key AND z.zone = ?2 AND z.side = ?3))
  AND (COALESCE(?5, ?7) IS NULL OR EXISTS (
    SELECT 1 FROM point p WHERE p.session = s.key AND (?5 IS NULL OR p.point = ?5 AND p.side = ?6)
      AND EXISTS (SELECT 1 FROM hold h WHERE h.point = p.key) AND (?7 IS NULL OR ?7 = )sql";

constexpr const char *entriesSql = R"sql(
SELECT e.id, e.key, e.note FROM entry e
WHERE e.removed_utc IS NULL AND e.about_utc >= ?1
  AND (?2 IS NULL OR EXISTS (SELECT 1 FROM entry_place z WHERE z.entry = e.key AND z.zone = ?2 AND z.side = ?3))
  AND )sql";

// The day by the clock of the place, as WallTime::day() has it; no moment of a journal is before 1970.
std::string onDayOf(SQLite::Database &db, const std::string &moment)
{
    if (userVersion(db) < 11)
        return "?4 IS NULL";
    return "(?4 IS NULL OR EXISTS (SELECT 1 FROM tag t JOIN day_tag d ON d.tag = t.key WHERE t.id = ?4 AND t.removed_utc IS NULL AND d.day "
           "= ("
        + moment + "_utc + " + moment + "_offset * 60000) / 86400000))";
}

using Found = std::map<std::int64_t, Uuid>; // by their keys

template<class... Values>
Found find(SQLite::Database &db, const std::string &sql, const std::string &words, const char *record, const Values &...values)
{
    Found found;
    std::optional<NoteWords> notes;
    if (NoteWords::isAsked(words))
        notes.emplace();
    SQLite::Statement statement(db, sql);
    for (Query query(statement, values...); query.next();) {
        Uuid id;
        std::int64_t key = 0;
        std::string note;
        query.readRecord(record, id, key, note);
        if (notes && !note.empty())
            notes->add(key, note);
        found.emplace(key, std::move(id));
    }
    if (notes) {
        const auto with = notes->with(words);
        std::erase_if(found, [&with](const auto &one) { return !with.contains(one.first); });
    }
    return found;
}

std::set<Uuid> idsOf(const Found &found)
{
    std::set<Uuid> ids;
    for (const auto &[key, id] : found)
        ids.insert(id);
    return ids;
}

} // namespace

bool HistoryFilter::choosesSomething() const
{
    return place || point || way || tag || NoteWords::isAsked(words);
}

HistoryMatches matching(SQLite::Database &db, const HistoryFilter &filter, JournalReader::Instant since)
{
    const Transaction snapshot(db, Transaction::Kind::Read);
    std::optional<std::string> zone, point;
    std::optional<Side> zoneSide, pointSide;
    if (filter.place) {
        zone = filter.place->zone.value;
        zoneSide = filter.place->side;
    }
    if (filter.point) {
        point = filter.point->point;
        pointSide = filter.point->side;
    }
    HistoryMatches matches;
    const std::string sessions = sessionsSql + since9(db, "way") + "))) AND " + onDayOf(db, "s.started");
    matches.sessions = idsOf(find(db, sessions, filter.words, "session", since, zone, zoneSide, filter.tag, point, pointSide, filter.way));
    if (!filter.point && !filter.way && userVersion(db) >= 10)
        matches.entries = idsOf(find(db, entriesSql + onDayOf(db, "e.about"), filter.words, "entry", since, zone, zoneSide, filter.tag));
    return matches;
}

} // namespace unknot::journal
