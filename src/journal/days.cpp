// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/days.h"

#include "journal/dropunreadable.h"
#include "journal/query.h"
#include "journal/schema.h"
#include "journal/transaction.h"

#include <sqlite3.h>

#include <utility>

namespace unknot::journal
{

namespace
{

constexpr const char *addTagSql = "INSERT INTO tag (id, name, made_utc, made_offset, made_zone) VALUES (?, ?, ?, ?, ?)";
constexpr const char *renameTagSql = "UPDATE tag SET name = ?2, renamed_utc = ?3, renamed_offset = ?4, renamed_zone = ?5 WHERE id = ?1";
constexpr const char *setRemovedSql = "UPDATE tag SET removed_utc = ?2, removed_offset = ?3, removed_zone = ?4 WHERE id = ?1";
constexpr const char *anyRemovedSql = "SELECT EXISTS (SELECT 1 FROM tag WHERE removed_utc IS NOT NULL)";
constexpr const char *isRemovedSql = "SELECT 1 FROM tag WHERE id = ? AND removed_utc IS NOT NULL";
constexpr const char *purgeSql = R"sql(
DELETE FROM day_tag WHERE tag IN (SELECT key FROM tag WHERE removed_utc IS NOT NULL);
DELETE FROM tag WHERE removed_utc IS NOT NULL;
DELETE FROM day WHERE sleep IS NULL AND stress IS NULL AND day NOT IN (SELECT day FROM day_tag);
)sql";

constexpr const char *setDaySql = R"sql(
INSERT INTO day (day, sleep, stress, at_utc, at_offset, at_zone) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (day) DO UPDATE SET sleep = excluded.sleep, stress = excluded.stress,
  at_utc = excluded.at_utc, at_offset = excluded.at_offset, at_zone = excluded.at_zone)sql";
// A tag that is removed can be brought back with its days.
constexpr const char *clearTagsSql = "DELETE FROM day_tag WHERE day = ? AND tag NOT IN (SELECT key FROM tag WHERE removed_utc IS NOT NULL)";
constexpr const char *addDayTagSql = "INSERT INTO day_tag (day, tag) SELECT ?1, key FROM tag WHERE id = ?2";
constexpr const char *dropEmptySql = R"sql(
DELETE FROM day WHERE day = ?1 AND sleep IS NULL AND stress IS NULL AND NOT EXISTS (SELECT 1 FROM day_tag WHERE day = ?1))sql";

constexpr const char *tagsSql = R"sql(
SELECT id, name, made_utc, made_offset, made_zone, renamed_utc, renamed_offset, renamed_zone
FROM tag WHERE removed_utc IS NULL ORDER BY made_utc, id)sql";
constexpr const char *everyDaySql = "SELECT day, sleep, stress, at_utc, at_offset, at_zone FROM day ORDER BY day";
constexpr const char *daysSql = R"sql(
SELECT day, sleep, stress, at_utc, at_offset, at_zone FROM day WHERE day BETWEEN ?1 AND ?2 ORDER BY day)sql";
constexpr const char *dayTagsSql = R"sql(
SELECT t.id FROM day_tag d JOIN tag t ON t.key = d.tag WHERE d.day = ? AND t.removed_utc IS NULL ORDER BY t.made_utc, t.id)sql";

constexpr const char *keyedTagsSql = R"sql(
SELECT key, id, name, made_utc, made_offset, made_zone, renamed_utc, renamed_offset, renamed_zone FROM tag)sql";
constexpr const char *keyedDaysSql = "SELECT day, day, sleep, stress, at_utc, at_offset, at_zone FROM day";
constexpr const char *dropPartsSql = R"sql(
DELETE FROM day_tag WHERE tag NOT IN (SELECT key FROM tag) OR day NOT IN (SELECT day FROM day);
DELETE FROM day WHERE sleep IS NULL AND stress IS NULL AND day NOT IN (SELECT day FROM day_tag);
)sql";

void refuseUnnamed(const std::string &name)
{
    if (name.empty())
        throw SQLite::Exception("a tag has a name", SQLITE_MISMATCH);
}

DayRecord dayIn(Query &row)
{
    DayRecord day;
    int number = 0;
    row.readOf("day", {}, ofCalendar(number));
    day.day = std::chrono::local_days{std::chrono::days{number}};
    row.readOf("day", isoDay(day.day), nrs(day.sleep), nrs(day.stress), day.at);
    return day;
}

TagRecord tagIn(Query &row)
{
    TagRecord tag;
    row.readRecord("tag", tag.id, tag.name, tag.made, tag.renamed);
    if (!tag.name.empty())
        return tag;
    DamagedRow damage("a tag has no name");
    damage.name("tag", tag.id);
    throw damage;
}

template<class... Values>
std::vector<DayRecord> daysIn(SQLite::Database &db, const char *sql, const Values &...values)
{
    const Transaction snapshot(db, Transaction::Kind::Read); // a day and its tags are of one moment
    std::vector<DayRecord> days;
    SQLite::Statement statement(db, sql);
    SQLite::Statement tagStatement(db, dayTagsSql);
    for (Query query(statement, values...); query.next();) {
        DayRecord day = dayIn(query);
        for (Query tags(tagStatement, numberOf(day.day)); tags.next();)
            tags.readOf("day", isoDay(day.day), day.tags.emplace_back());
        if (day.saysSomething()) // else its only tags are removed, for now
            days.push_back(std::move(day));
    }
    return days;
}

} // namespace

void Days::addTag(const TagRecord &tag)
{
    refuseUnnamed(tag.name);
    SQLite::Statement add(m_db, addTagSql);
    Query(add, tag.id, tag.name, tag.made).run();
}

bool Days::renameTag(const Uuid &tag, const std::string &name, const WallTime &at)
{
    refuseUnnamed(name);
    SQLite::Statement rename(m_db, renameTagSql);
    return Query(rename, tag, name, at).run();
}

bool Days::setTagRemoved(const Uuid &tag, const std::optional<WallTime> &at)
{
    SQLite::Statement statement(m_db, setRemovedSql);
    return Query(statement, tag, at).run();
}

void Days::purgeRemoved()
{
    if (userVersion(m_db) < 11 || m_db.execAndGet(anyRemovedSql).getInt() == 0)
        return;
    Transaction transaction(m_db, Transaction::Kind::Write);
    m_db.exec(purgeSql);
    transaction.commit();
}

// Where a tag is missing all of it is executed and nothing written: it may be a store that takes down what is to be done
// where the tags are (StatementLog).
bool Days::set(const DayRecord &day)
{
    Transaction transaction(m_db, Transaction::Kind::Write);
    const int of = numberOf(day.day);
    SQLite::Statement clear(m_db, clearTagsSql);
    Query(clear, of).run();
    SQLite::Statement set(m_db, setDaySql);
    Query(set, ofCalendar(of), day.sleep, day.stress, day.at).run();
    SQLite::Statement add(m_db, addDayTagSql);
    bool areThere = true;
    for (const Uuid &tag : day.tags)
        areThere = Query(add, of, tag).run() && areThere;
    if (!day.saysSomething()) {
        SQLite::Statement drop(m_db, dropEmptySql);
        Query(drop, of).run();
    }
    if (areThere)
        transaction.commit();
    return areThere;
}

std::vector<TagRecord> Days::tags() const
{
    std::vector<TagRecord> tags;
    if (userVersion(m_db) < 11)
        return tags;
    SQLite::Statement statement(m_db, tagsSql);
    for (Query query(statement); query.next();)
        tags.push_back(tagIn(query));
    return tags;
}

bool Days::isTagRemoved(const Uuid &tag) const
{
    if (userVersion(m_db) < 11)
        return false;
    SQLite::Statement statement(m_db, isRemovedSql);
    return Query(statement, tag).next();
}

std::vector<DayRecord> Days::days(std::chrono::local_days from, std::chrono::local_days to) const
{
    return userVersion(m_db) < 11 ? std::vector<DayRecord>{} : daysIn(m_db, daysSql, numberOf(from), numberOf(to));
}

std::vector<DayRecord> Days::everyDay() const
{
    return userVersion(m_db) < 11 ? std::vector<DayRecord>{} : daysIn(m_db, everyDaySql);
}

void Days::dropUnreadable()
{
    m_db.exec("PRAGMA foreign_keys = OFF"); // until the parts of what is dropped are, too
    journal::dropUnreadable(m_db, keyedTagsSql, "DELETE FROM tag WHERE key = ?", [](Query &row) { tagIn(row); });
    journal::dropUnreadable(m_db, keyedDaysSql, "DELETE FROM day WHERE day = ?", [](Query &row) { dayIn(row); });
    m_db.exec(dropPartsSql);
    m_db.exec("PRAGMA foreign_keys = ON");
}

std::string isoDay(std::chrono::local_days day)
{
    return toIso({std::chrono::sys_time<Milliseconds>{day.time_since_epoch()}, {}, {}}).substr(0, 10);
}

} // namespace unknot::journal
