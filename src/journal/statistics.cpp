// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/statistics.h"

#include "journal/query.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace unknot::journal
{

namespace
{

// A row for every point that was pressed in a finished session, newest session first.
constexpr const char *pressedPointsSql = R"sql(
SELECT s.key, p.point, p.muscle, p.side, s.started_utc, s.started_offset, s.started_zone,
  (SELECT nrs FROM rating r WHERE r.session = s.key AND kind = 'at-rest' AND moment = 'before' ORDER BY position DESC LIMIT 1),
  (SELECT nrs FROM rating r WHERE r.session = s.key AND kind = 'at-rest' AND moment = 'after' ORDER BY position DESC LIMIT 1)
FROM session s JOIN point p ON p.session = s.key
WHERE s.removed_utc IS NULL AND s.state IN ('completed', 'stopped')
  AND EXISTS (SELECT 1 FROM hold h WHERE h.point = p.key)
ORDER BY s.started_utc DESC, s.key DESC, p.position)sql";

// A row for every point that was searched for or pressed in a finished session, newest session first.
constexpr const char *occasionsSql = R"sql(
SELECT s.key, p.point, p.side, s.started_utc, s.started_offset, s.started_zone,
  EXISTS (SELECT 1 FROM hold h WHERE h.point = p.key),
  (SELECT coalesce(sum(coalesce(h.pressed, h.planned)), 0) FROM hold h WHERE h.point = p.key),
  p.ache,
  (SELECT nrs FROM rating r WHERE r.session = s.key AND kind = 'at-rest' AND moment = 'before' ORDER BY position DESC LIMIT 1),
  (SELECT nrs FROM rating r WHERE r.session = s.key AND kind = 'at-rest' AND moment = 'after' ORDER BY position DESC LIMIT 1)
FROM session s JOIN point p ON p.session = s.key
WHERE s.removed_utc IS NULL AND s.state IN ('completed', 'stopped')
ORDER BY s.started_utc DESC, s.key DESC, p.position)sql";

constexpr const char *markedZonesSql = R"sql(
SELECT z.zone, z.side, s.started_utc, s.started_offset, s.started_zone
FROM session s JOIN session_zone z ON z.session = s.key
WHERE s.removed_utc IS NULL AND (?1 IS NULL OR s.started_utc >= ?1))sql";

bool fellClearly(const LastOutcome &outcome)
{
    return outcome.before && outcome.after && change(*outcome.before, *outcome.after) == Change::ClearlyLess;
}

// Gathers rows by point and side; the first one of each is the newest and gives the outcome.
class Outcomes
{
public:
    void add(std::int64_t session, const LastOutcome &row)
    {
        const auto [it, isNew] = m_places.try_emplace({row.point, row.side}, Place{m_outcomes.size(), 0});
        if (isNew)
            m_outcomes.push_back(row);
        if (std::exchange(it->second.session, session) == session)
            return; // twice in one session is one time
        LastOutcome &outcome = m_outcomes[it->second.index];
        ++outcome.times;
        outcome.clearlyLess += fellClearly(row) ? 1 : 0;
    }
    std::vector<LastOutcome> take() { return std::move(m_outcomes); }

private:
    struct Place {
        std::size_t index = 0;
        std::int64_t session = 0; // counted last; 0 is no key
    };
    std::map<std::pair<std::string, Side>, Place> m_places;
    std::vector<LastOutcome> m_outcomes;
};

// Gathers rows by point and side, twice in one session into one occasion.
class Histories
{
public:
    void add(std::int64_t session, const std::string &point, Side side, const PointHistory::Occasion &occasion)
    {
        const auto [it, isNew] = m_places.try_emplace({point, side}, Place{m_histories.size(), 0});
        if (isNew)
            m_histories.push_back({point, side, {}});
        std::vector<PointHistory::Occasion> &occasions = m_histories[it->second.index].occasions;
        if (std::exchange(it->second.session, session) == session)
            join(occasions.back(), occasion);
        else
            occasions.push_back(occasion);
    }
    std::vector<PointHistory> take() { return std::move(m_histories); }

private:
    static void join(PointHistory::Occasion &to, const PointHistory::Occasion &other)
    {
        to.pressed = to.pressed || other.pressed;
        to.pressedFor += other.pressedFor;
        if (other.ached)
            to.ached = to.ached.value_or(false) || *other.ached;
    }

    struct Place {
        std::size_t index = 0;
        std::int64_t session = 0; // added last; 0 is no key
    };
    std::map<std::pair<std::string, Side>, Place> m_places;
    std::vector<PointHistory> m_histories;
};

std::optional<bool> saidAche(const std::string &ache)
{
    return ache.empty() ? std::nullopt : std::optional(ache != "no");
}

} // namespace

std::vector<PointHistory> pointHistories(SQLite::Database &db)
{
    SQLite::Statement statement(db, occasionsSql);
    Histories histories;
    for (Query query(statement); query.next();) {
        std::int64_t session = 0;
        std::string point;
        std::string ache;
        Side side = Side::Left;
        PointHistory::Occasion row;
        query.read(session, point, side, row.at, row.pressed, row.pressedFor, ache, row.before, row.after);
        row.ached = saidAche(ache);
        if (row.pressed || row.ached)
            histories.add(session, point, side, row);
    }
    return histories.take();
}

std::vector<LastOutcome> lastOutcomes(SQLite::Database &db)
{
    SQLite::Statement statement(db, pressedPointsSql);
    Outcomes outcomes;
    for (Query query(statement); query.next();) {
        std::int64_t session = 0;
        LastOutcome row;
        query.read(session, row.point, row.muscle, row.side, row.at, row.before, row.after);
        outcomes.add(session, row);
    }
    return outcomes.take();
}

std::vector<JournalStore::ZoneDays> zoneDays(SQLite::Database &db, std::optional<std::chrono::sys_time<Milliseconds>> since)
{
    SQLite::Statement statement(db, markedZonesSql);
    std::map<SidedZone, std::set<std::chrono::local_days>> days;
    for (Query query(statement, since); query.next();) {
        SidedZone zone;
        WallTime started;
        query.read(zone.zone.value, zone.side, started);
        days[zone].insert(started.day());
    }
    std::vector<JournalStore::ZoneDays> result;
    for (const auto &[zone, on] : days)
        result.push_back({zone, static_cast<int>(on.size())});
    std::stable_sort(result.begin(), result.end(), [](const auto &a, const auto &b) { return a.days > b.days; });
    return result;
}

} // namespace unknot::journal
