// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/trials.h"

#include "journal/days.h"
#include "journal/dropunreadable.h"
#include "journal/schema.h"
#include "journal/transaction.h"

#include <sqlite3.h>

#include <limits>

namespace unknot::journal
{

namespace
{

constexpr int since = 12; // the version of the schema

constexpr const char *setSql = R"sql(
INSERT INTO trial (id, zone, zone_side, point, muscle, side, begun, days, hour, seed,
  agreed_utc, agreed_offset, agreed_zone, ended_utc, ended_offset, ended_zone)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET ended_utc = excluded.ended_utc, ended_offset = excluded.ended_offset, ended_zone = excluded.ended_zone)sql";
constexpr const char *answerSql = R"sql(
INSERT INTO trial_answer (trial, day, pain, at_utc, at_offset, at_zone)
SELECT key, ?2, ?3, ?4, ?5, ?6 FROM trial WHERE id = ?1 AND ?2 >= begun AND ?2 < begun + days
ON CONFLICT (trial, day) DO UPDATE SET pain = excluded.pain, at_utc = excluded.at_utc, at_offset = excluded.at_offset,
  at_zone = excluded.at_zone)sql";

constexpr const char *allSql = R"sql(
SELECT key, id, zone, zone_side, point, muscle, side, begun, days, hour, seed,
  agreed_utc, agreed_offset, agreed_zone, ended_utc, ended_offset, ended_zone FROM trial ORDER BY begun, agreed_utc, id)sql";
constexpr const char *answersSql = "SELECT day, pain, at_utc, at_offset, at_zone FROM trial_answer WHERE trial = ? ORDER BY day";
constexpr const char *keyedAnswersSql = "SELECT key, day, pain, at_utc, at_offset, at_zone FROM trial_answer";
constexpr const char *dropPartsSql = R"sql(
DELETE FROM trial_answer WHERE trial NOT IN (SELECT key FROM trial);
DELETE FROM trial_answer WHERE day < (SELECT begun FROM trial t WHERE t.key = trial)
  OR day >= (SELECT begun + days FROM trial t WHERE t.key = trial);
)sql";

template<class Value>
Ranged<Value> between(int least, Value &value, int most)
{
    return {value, least, most};
}

template<class Value>
auto seeds(Value &seed)
{
    return between(0, seed, std::numeric_limits<int>::max());
}

[[noreturn]] void throwDamaged(const Uuid &trial, const std::string &why)
{
    DamagedRow damage(why);
    damage.name("trial", trial);
    throw damage;
}

TrialRecord trialIn(Query &row)
{
    TrialRecord trial;
    int begun = 0;
    row.readRecord("trial", trial.id, trial.place.zone.value, trial.place.side, trial.point, trial.muscle, trial.side, ofCalendar(begun),
        between(TrialRecord::fewestDays, trial.days, TrialRecord::mostDays), between(0, trial.hour, TrialRecord::lastHour),
        seeds(trial.seed), trial.agreed, trial.ended);
    trial.begun = std::chrono::local_days{std::chrono::days{begun}};
    if (trial.days % 2 != 0)
        throwDamaged(trial.id, "a trial has an even number of days");
    return trial;
}

TrialAnswer answerIn(Query &row, const Uuid &trial)
{
    TrialAnswer answer;
    int day = 0;
    row.readOf("trial", trial, ofCalendar(day), nrs(answer.pain), answer.at);
    answer.day = std::chrono::local_days{std::chrono::days{day}};
    return answer;
}

} // namespace

void Trials::set(const TrialRecord &trial)
{
    if (trial.days % 2 != 0)
        throw SQLite::Exception("a trial has an even number of days", SQLITE_MISMATCH);
    const int begun = numberOf(trial.begun);
    SQLite::Statement set(m_db, setSql);
    Query(set, trial.id, trial.place.zone.value, trial.place.side, trial.point, trial.muscle, trial.side, ofCalendar(begun),
        between(TrialRecord::fewestDays, trial.days, TrialRecord::mostDays), between(0, trial.hour, TrialRecord::lastHour),
        seeds(trial.seed), trial.agreed, trial.ended)
        .run();
}

bool Trials::answer(const Uuid &trial, const TrialAnswer &answer)
{
    const int day = numberOf(answer.day);
    SQLite::Statement set(m_db, answerSql);
    return Query(set, trial, ofCalendar(day), answer.pain, answer.at).run();
}

std::vector<TrialRecord> Trials::all() const
{
    std::vector<TrialRecord> trials;
    if (userVersion(m_db) < since)
        return trials;
    const Transaction snapshot(m_db, Transaction::Kind::Read); // a trial and its answers are of one moment
    SQLite::Statement statement(m_db, allSql);
    SQLite::Statement answerStatement(m_db, answersSql);
    for (Query query(statement); query.next();) {
        std::int64_t key = 0;
        query.read(key);
        TrialRecord trial = trialIn(query);
        for (Query answers(answerStatement, key); answers.next();) {
            trial.answers.push_back(answerIn(answers, trial.id));
            if (!trial.has(trial.answers.back().day))
                throwDamaged(trial.id, "an answer is of none of its days");
        }
        trials.push_back(std::move(trial));
    }
    return trials;
}

void Trials::dropUnreadable()
{
    m_db.exec("PRAGMA foreign_keys = OFF"); // until the answers of what is dropped are, too
    journal::dropUnreadable(m_db, allSql, "DELETE FROM trial WHERE key = ?", [](Query &row) { trialIn(row); });
    journal::dropUnreadable(m_db, keyedAnswersSql, "DELETE FROM trial_answer WHERE key = ?", [](Query &row) { answerIn(row, {}); });
    m_db.exec(dropPartsSql);
    m_db.exec("PRAGMA foreign_keys = ON");
}

} // namespace unknot::journal
