// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/days.h"

#include "journal/dropunreadable.h"
#include "journal/insidereader.h"
#include "journal/journalstore.h"
#include "journal/moment.h"
#include "journal/schema.h"
#include "journal/transaction.h"

#include <sqlite3.h>

#include <algorithm>
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
INSERT OR IGNORE INTO purged (id, at_utc) SELECT id, removed_utc FROM tag WHERE removed_utc IS NOT NULL;
DELETE FROM day_tag WHERE tag IN (SELECT key FROM tag WHERE removed_utc IS NOT NULL);
DELETE FROM tag WHERE removed_utc IS NOT NULL;
)sql";

// A part that is another now is said now.
constexpr const char *setDaySql = R"sql(
INSERT INTO day (day, sleep, stress, at_utc, at_offset, at_zone, tags_utc, sleep_utc, stress_utc)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, CASE WHEN ?2 IS NOT NULL THEN ?4 END, CASE WHEN ?3 IS NOT NULL THEN ?4 END)
ON CONFLICT (day) DO UPDATE SET
  sleep_utc = CASE WHEN sleep IS excluded.sleep THEN sleep_utc ELSE excluded.at_utc END,
  stress_utc = CASE WHEN stress IS excluded.stress THEN stress_utc ELSE excluded.at_utc END,
  tags_utc = COALESCE(excluded.tags_utc, tags_utc),
  sleep = excluded.sleep, stress = excluded.stress,
  at_utc = excluded.at_utc, at_offset = excluded.at_offset, at_zone = excluded.at_zone)sql";
constexpr const char *setToldSql = R"sql(
INSERT INTO day (day, sleep, stress, at_utc, at_offset, at_zone, tags_utc, sleep_utc, stress_utc)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (day) DO UPDATE SET sleep = excluded.sleep, stress = excluded.stress,
  at_utc = excluded.at_utc, at_offset = excluded.at_offset, at_zone = excluded.at_zone,
  sleep_utc = excluded.sleep_utc, stress_utc = excluded.stress_utc, tags_utc = excluded.tags_utc)sql";
// Nothing was ever said.
constexpr const char *dropEmptySql = R"sql(
DELETE FROM day WHERE day = ?1 AND sleep_utc IS NULL AND stress_utc IS NULL AND tags_utc IS NULL
  AND sleep IS NULL AND stress IS NULL AND NOT EXISTS (SELECT 1 FROM day_tag WHERE day = ?1))sql";
// A tag that is removed can be brought back with its days.
constexpr const char *clearTagsSql = "DELETE FROM day_tag WHERE day = ? AND tag NOT IN (SELECT key FROM tag WHERE removed_utc IS NOT NULL)";
constexpr const char *addDayTagSql = "INSERT INTO day_tag (day, tag) SELECT ?1, key FROM tag WHERE id = ?2";
constexpr const char *tagsSql = R"sql(
SELECT id, name, made_utc, made_offset, made_zone, renamed_utc, renamed_offset, renamed_zone
FROM tag WHERE removed_utc IS NULL ORDER BY made_utc, id)sql";
constexpr const char *selectSql = "SELECT day, sleep, stress, at_utc, at_offset, at_zone";
constexpr const char *everyDaySql = " FROM day ORDER BY day";
constexpr const char *daysSql = " FROM day WHERE day BETWEEN ?1 AND ?2 ORDER BY day";
constexpr const char *dayTagsSql = R"sql(
SELECT t.id FROM day_tag d JOIN tag t ON t.key = d.tag WHERE d.day = ? AND t.removed_utc IS NULL ORDER BY t.made_utc, t.id)sql";

constexpr const char *keyedTagsSql = R"sql(
SELECT key, id, name, made_utc, made_offset, made_zone, renamed_utc, renamed_offset, renamed_zone FROM tag)sql";
constexpr const char *keyedDaysSql = "SELECT day, day, sleep, stress, at_utc, at_offset, at_zone, sleep_utc, stress_utc, tags_utc FROM day";
constexpr const char *dropPartsSql = R"sql(
DELETE FROM day_tag WHERE tag NOT IN (SELECT key FROM tag) OR day NOT IN (SELECT day FROM day);
DELETE FROM day WHERE sleep IS NULL AND stress IS NULL AND day NOT IN (SELECT day FROM day_tag);
)sql";

void refuseUnnamed(const std::string &name)
{
    if (name.empty())
        throw SQLite::Exception("a tag has a name", SQLITE_MISMATCH);
}

ToldDay dayIn(Query &row)
{
    ToldDay told;
    DayRecord &day = told.day;
    int number = 0;
    row.readOf("day", {}, ofCalendar(number));
    day.day = std::chrono::local_days{std::chrono::days{number}};
    std::optional<std::int64_t> sleepAt, stressAt, tagsAt;
    row.readOf("day", isoDay(day.day), nrs(day.sleep), nrs(day.stress), day.at, sleepAt, stressAt, tagsAt);
    try {
        told.sleepAt = instantIn(sleepAt);
        told.stressAt = instantIn(stressAt);
        told.tagsAt = instantIn(tagsAt);
    } catch (DamagedRow &damage) {
        damage.name("day", isoDay(day.day));
        throw;
    }
    return told;
}

// What was said before it was known of each part when.
std::string momentsSql(SQLite::Database &db)
{
    return userVersion(db) >= 13 ? ", sleep_utc, stress_utc, tags_utc"
                                 : ", CASE WHEN sleep IS NOT NULL THEN at_utc END, CASE WHEN stress IS NOT NULL THEN at_utc END, "
                                   "CASE WHEN day IN (SELECT day FROM day_tag) THEN at_utc END";
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
std::vector<ToldDay> daysIn(SQLite::Database &db, const char *where, const Values &...values)
{
    const Transaction snapshot(db, Transaction::Kind::Read); // a day and its tags are of one moment
    std::vector<ToldDay> days;
    SQLite::Statement statement(db, selectSql + momentsSql(db) + where);
    SQLite::Statement tagStatement(db, dayTagsSql);
    for (Query query(statement, values...); query.next();) {
        ToldDay &told = days.emplace_back(dayIn(query));
        for (Query tags(tagStatement, numberOf(told.day.day)); tags.next();)
            tags.readOf("day", isoDay(told.day.day), told.day.tags.emplace_back());
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

std::optional<ToldDay> Days::told(std::chrono::local_days day) const
{
    auto found = daysIn(m_db, daysSql, numberOf(day), numberOf(day));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

void Days::putTags(const DayRecord &day, bool &areThere)
{
    SQLite::Statement clear(m_db, clearTagsSql);
    Query(clear, numberOf(day.day)).run();
    SQLite::Statement add(m_db, addDayTagSql);
    for (const Uuid &tag : day.tags)
        areThere = Query(add, numberOf(day.day), tag).run() && areThere;
}

// Where a tag is missing all of it is executed and nothing written: it may be a store that takes down what is to be done
// where the tags are (StatementLog).
bool Days::set(const DayRecord &day)
{
    Transaction transaction(m_db, Transaction::Kind::Write);
    const int of = numberOf(day.day);
    const auto before = told(day.day);
    const bool isSame = before ? std::ranges::is_permutation(before->day.tags, day.tags) : day.tags.empty();
    const auto tagsAt = isSame ? (before ? before->tagsAt : std::nullopt) : std::optional(day.at.utc);
    SQLite::Statement set(m_db, setDaySql);
    Query(set, ofCalendar(of), day.sleep, day.stress, day.at, tagsAt).run();
    bool areThere = true;
    putTags(day, areThere);
    if (!day.saysSomething()) {
        SQLite::Statement drop(m_db, dropEmptySql);
        Query(drop, of).run();
    }
    if (areThere)
        transaction.commit();
    return areThere;
}

bool Days::set(const ToldDay &day)
{
    Transaction transaction(m_db, Transaction::Kind::Write);
    const int of = numberOf(day.day.day);
    SQLite::Statement set(m_db, setToldSql);
    Query(set, ofCalendar(of), day.day.sleep, day.day.stress, day.day.at, day.tagsAt, day.sleepAt, day.stressAt).run();
    bool areThere = true;
    putTags(day.day, areThere);
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
    std::vector<DayRecord> days;
    if (userVersion(m_db) < 11)
        return days;
    for (ToldDay &told : daysIn(m_db, daysSql, numberOf(from), numberOf(to))) {
        if (told.day.saysSomething()) // else all of it was taken back, or its only tags are removed, for now
            days.push_back(std::move(told.day));
    }
    return days;
}

std::vector<ToldDay> Days::everyDay() const
{
    return userVersion(m_db) < 11 ? std::vector<ToldDay>{} : daysIn(m_db, everyDaySql);
}

void Days::dropUnreadable()
{
    m_db.exec("PRAGMA foreign_keys = OFF"); // until the parts of what is dropped are, too
    journal::dropUnreadable(m_db, keyedTagsSql, "DELETE FROM tag WHERE key = ?", [](Query &row) { tagIn(row); });
    journal::dropUnreadable(m_db, keyedDaysSql, "DELETE FROM day WHERE day = ?", [](Query &row) { dayIn(row); });
    m_db.exec(dropPartsSql);
    m_db.exec("PRAGMA foreign_keys = ON");
}

ToldDay::ToldDay(DayRecord told) : day(std::move(told))
{
    if (day.sleep)
        sleepAt = day.at.utc;
    if (day.stress)
        stressAt = day.at.utc;
    if (!day.tags.empty())
        tagsAt = day.at.utc;
}

Status setToldDay(JournalStore &journal, const ToldDay &day)
{
    WritableJournal &open = InsideReader::writable(journal);
    return open.writeOver("write down what the day was like", [&] { return open.days.set(day); });
}

std::string isoDay(std::chrono::local_days day)
{
    return toIso({std::chrono::sys_time<Milliseconds>{day.time_since_epoch()}, {}, {}}).substr(0, 10);
}

} // namespace unknot::journal
