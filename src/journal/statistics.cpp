// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/statistics.h"

#include "journal/query.h"
#include "journal/transaction.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace unknot::journal
{

namespace
{

constexpr const char *sessionSql = R"sql(
SELECT s.id, s.key, s.state, s.removed_utc, s.removed_offset, s.removed_zone, s.started_utc, s.started_offset, s.started_zone,
  (SELECT nrs FROM rating r WHERE r.session = s.key AND kind = 'at-rest' AND moment = 'before' ORDER BY position DESC LIMIT 1) AS before,
  (SELECT nrs FROM rating r WHERE r.session = s.key AND kind = 'at-rest' AND moment = 'after' ORDER BY position DESC LIMIT 1) AS after,
  EXISTS (SELECT 1 FROM point p WHERE p.session = s.key AND p.ending GLOB 'too-much*') AS too_much
FROM session s
)sql";

constexpr const char *newestFirstSql = "WHERE s.removed_utc IS NULL ORDER BY s.started_utc DESC, s.key DESC";

// The sum is NULL without a hold, and no integer where one of its numbers is none.
constexpr const char *pointsSql = R"sql(
SELECT p.position, p.point, p.muscle, p.side, p.ache,
  (SELECT SUM(COALESCE(h.pressed, h.planned, '')) FROM hold h WHERE h.point = p.key) AS pressed_for
FROM point p WHERE p.session = ?1 ORDER BY p.position)sql";

std::optional<bool> saidAche(const std::string &word)
{
    return word.empty() ? std::nullopt : std::optional(word != "no");
}

bool isFinished(SessionState state)
{
    switch (state) {
    case SessionState::Completed:
    case SessionState::Stopped:
        return true;
    case SessionState::Running:
    case SessionState::Abandoned:
        return false;
    }
    return false;
}

void join(PointHistory::Occasion &to, const PointHistory::Occasion &other)
{
    to.pressed = to.pressed || other.pressed;
    to.pressedFor += other.pressedFor;
    if (other.ached)
        to.ached = to.ached.value_or(false) || *other.ached;
}

// Twice in one session is one occasion.
void addPoint(PointHistories &points, PointHistory &&point)
{
    const auto found = std::find_if(
        points.begin(), points.end(), [&](const PointHistory &other) { return other.side == point.side && other.point == point.point; });
    if (found == points.end())
        points.push_back(std::move(point));
    else
        join(found->occasions[0], point.occasions[0]);
}

// Reads what sessions say of their points, one session after the other.
class OccasionReader
{
public:
    OccasionReader(SQLite::Database &db, const std::string &where) : m_sessions(db, sessionSql + where), m_points(db, pointsSql) { }

    template<class Visit, class... Values>
    void forEach(Visit visit, const Values &...values)
    {
        for (Query query(m_sessions, values...); query.next();)
            visit(read(query));
    }

private:
    SessionOccasions read(Query &row)
    {
        SessionOccasions session;
        Uuid id;
        SessionState state{};
        std::optional<WallTime> removed;
        PointHistory::Occasion occasion;
        row.readRecord(
            "session", id, session.session, state, removed, occasion.at, nrs(occasion.before), nrs(occasion.after), occasion.tooMuch);
        occasion.session = session.session;
        session.counts = isFinished(state) && !removed;
        try {
            readPoints(session.points, occasion);
        } catch (DamagedRow &damage) {
            damage.name("session", id);
            throw;
        }
        return session;
    }

    void readPoints(PointHistories &points, const PointHistory::Occasion &ofSession)
    {
        for (Query query(m_points, ofSession.session); query.next();) {
            PointHistory point;
            PointHistory::Occasion occasion = ofSession;
            std::string said;
            std::optional<std::int64_t> pressedFor;
            query.read(occasion.position, point.point, point.muscle, point.side, ache(said), pressedFor);
            occasion.ached = saidAche(said);
            occasion.pressed = pressedFor.has_value();
            occasion.pressedFor = Milliseconds{pressedFor.value_or(0)};
            if (!occasion.pressed && !occasion.ached)
                continue;
            point.occasions.push_back(std::move(occasion));
            addPoint(points, std::move(point));
        }
    }

    SQLite::Statement m_sessions, m_points;
};

// Puts sessions, newest first, together by point and side.
class Histories
{
public:
    void add(PointHistories &&session)
    {
        for (PointHistory &point : session) {
            const auto [at, isNew] = m_places.try_emplace({point.point, point.side}, m_histories.size());
            if (isNew)
                m_histories.push_back(std::move(point));
            else
                m_histories[at->second].occasions.push_back(std::move(point.occasions[0]));
        }
    }
    PointHistories take() { return std::move(m_histories); }

private:
    std::map<std::pair<std::string, Side>, std::size_t> m_places;
    PointHistories m_histories;
};

} // namespace

PointHistories pointHistories(SQLite::Database &db)
{
    const Transaction snapshot(db, Transaction::Kind::Read);
    Histories histories;
    OccasionReader(db, newestFirstSql).forEach([&histories](SessionOccasions &&session) {
        if (session.counts)
            histories.add(std::move(session.points));
    });
    return histories.take();
}

std::optional<SessionOccasions> occasionsOf(SQLite::Database &db, const Uuid &session)
{
    const Transaction snapshot(db, Transaction::Kind::Read);
    std::optional<SessionOccasions> found;
    OccasionReader(db, "WHERE s.id = ?1").forEach([&found](SessionOccasions &&said) { found = std::move(said); }, session);
    return found;
}

} // namespace unknot::journal
