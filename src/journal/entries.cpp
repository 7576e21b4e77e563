// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/entries.h"

#include "journal/query.h"
#include "journal/schema.h"
#include "journal/transaction.h"

#include <sqlite3.h>

#include <limits>

namespace unknot::journal
{

namespace
{

using Instant = JournalReader::Instant;

constexpr const char *addSql = R"sql(
INSERT INTO entry (id, about_utc, about_offset, about_zone, written_utc, written_offset, written_zone,
  changed_utc, changed_offset, changed_zone, note)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql";
// The owner is looked up in the same statement: a key is of this file alone (StatementLog).
constexpr const char *addPlaceSql = R"sql(
INSERT INTO entry_place (entry, position, zone, side, nrs, qualities) SELECT key, ?2, ?3, ?4, ?5, ?6 FROM entry WHERE id = ?1)sql";
constexpr const char *changeSql = R"sql(
UPDATE entry SET about_utc = ?2, about_offset = ?3, about_zone = ?4, changed_utc = ?5, changed_offset = ?6, changed_zone = ?7, note = ?8
WHERE id = ?1)sql";
constexpr const char *clearPlacesSql = "DELETE FROM entry_place WHERE entry IN (SELECT key FROM entry WHERE id = ?)";
constexpr const char *setRemovedSql = "UPDATE entry SET removed_utc = ?2, removed_offset = ?3, removed_zone = ?4 WHERE id = ?1";
constexpr const char *anyRemovedSql = "SELECT EXISTS (SELECT 1 FROM entry WHERE removed_utc IS NOT NULL)";
constexpr const char *purgeSql = R"sql(
INSERT OR IGNORE INTO purged (id, at_utc) SELECT id, removed_utc FROM entry WHERE removed_utc IS NOT NULL;
DELETE FROM entry_place WHERE entry IN (SELECT key FROM entry WHERE removed_utc IS NOT NULL);
DELETE FROM entry WHERE removed_utc IS NOT NULL;
)sql";

constexpr const char *entrySql = R"sql(
SELECT id, key, about_utc, about_offset, about_zone, written_utc, written_offset, written_zone,
  changed_utc, changed_offset, changed_zone, note
FROM entry
)sql";
// What tells one from another that is of the same moment is its key, which the page before ended with.
constexpr const char *pageSql = R"sql(
WHERE removed_utc IS NULL AND about_utc >= ?1 AND about_utc < ?2 AND (about_utc, key) < (?3, ?4)
ORDER BY about_utc DESC, key DESC LIMIT ?5)sql";
constexpr const char *followingSql = R"sql(
WHERE removed_utc IS NULL AND (about_utc, id) > (?1, ?2) ORDER BY about_utc, id LIMIT ?3)sql";
constexpr const char *countSql = "SELECT COUNT(*) FROM entry WHERE removed_utc IS NULL";
constexpr const char *placeInTimeSql = "SELECT about_utc, key FROM entry WHERE id = ?";
constexpr const char *placesSql = "SELECT zone, side, nrs, qualities FROM entry_place WHERE entry = ? ORDER BY position";

constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max();

// Reads rows of entrySql, each with its places.
class EntryReader
{
public:
    explicit EntryReader(SQLite::Database &db) : m_places(db, placesSql) { }

    EntryRecord read(Query &row)
    {
        EntryRecord entry;
        std::int64_t key = 0;
        row.readRecord("entry", entry.id, key, entry.about, entry.written, entry.changed, entry.note);
        for (Query places(m_places, key); places.next();) {
            EntryRecord::Place &place = entry.places.emplace_back();
            std::string qualities;
            places.readOf("entry", entry.id, place.zone.zone.value, place.zone.side, nrs(place.nrs), qualityTexts(qualities));
            place.qualities = qualitiesIn(qualities);
        }
        if (!entry.places.empty())
            return entry;
        DamagedRow damage("an entry has no place");
        damage.name("entry", entry.id);
        throw damage;
    }

private:
    SQLite::Statement m_places;
};

template<class... Values>
void visit(SQLite::Database &db, const std::string &where, const std::function<void(const EntryRecord &)> &each, const Values &...values)
{
    if (userVersion(db) < 10)
        return;
    EntryReader reader(db);
    SQLite::Statement statement(db, entrySql + where);
    for (Query query(statement, values...); query.next();)
        each(reader.read(query));
}

void refuseWithoutPlace(const EntryRecord &entry)
{
    if (entry.places.empty())
        throw SQLite::Exception("an entry has a place", SQLITE_MISMATCH);
}

} // namespace

void Entries::add(const EntryRecord &entry)
{
    refuseWithoutPlace(entry);
    Transaction transaction(m_db, Transaction::Kind::Write);
    SQLite::Statement add(m_db, addSql);
    Query(add, entry.id, entry.about, entry.written, entry.changed, entry.note).run();
    addPlaces(entry);
    transaction.commit();
}

void Entries::addPlaces(const EntryRecord &entry)
{
    SQLite::Statement add(m_db, addPlaceSql);
    int position = 0;
    for (const EntryRecord::Place &place : entry.places) {
        const std::string qualities = textOf(place.qualities);
        Query(add, entry.id, position++, place.zone.zone.value, place.zone.side, nrs(place.nrs), qualityTexts(qualities)).run();
    }
}

// Where there is none, all of it is executed and nothing written: it may be a store that takes down what is to be done
// where the entry is (StatementLog).
bool Entries::change(const EntryRecord &entry)
{
    refuseWithoutPlace(entry);
    Transaction transaction(m_db, Transaction::Kind::Write);
    SQLite::Statement update(m_db, changeSql);
    const bool isThere = Query(update, entry.id, entry.about, entry.changed, entry.note).run();
    SQLite::Statement clear(m_db, clearPlacesSql);
    Query(clear, entry.id).run();
    addPlaces(entry);
    if (isThere)
        transaction.commit();
    return isThere;
}

bool Entries::setRemoved(const Uuid &entry, const std::optional<WallTime> &at)
{
    SQLite::Statement statement(m_db, setRemovedSql);
    return Query(statement, entry, at).run();
}

void Entries::purgeRemoved()
{
    if (m_db.execAndGet(anyRemovedSql).getInt() == 0)
        return;
    Transaction transaction(m_db, Transaction::Kind::Write);
    m_db.exec(purgeSql);
    transaction.commit();
}

std::optional<std::vector<EntryRecord>> Entries::page(const JournalReader::EntryRange &range) const
{
    const Transaction snapshot(m_db, Transaction::Kind::Read); // nobody writes between an entry and its places
    std::vector<EntryRecord> entries;
    std::int64_t before = last, key = last;
    if (range.after && userVersion(m_db) >= 10) {
        SQLite::Statement find(m_db, placeInTimeSql);
        Query found(find, *range.after);
        if (!found.next())
            return std::nullopt;
        found.readOf("entry", *range.after, before, key);
    }
    const Instant since = range.since.value_or(Instant::min());
    const Instant until = range.until.value_or(Instant::max());
    visit(
        m_db, pageSql, [&entries](const EntryRecord &entry) { entries.push_back(entry); }, since, until, before, key,
        range.most.value_or(-1)); // -1: all
    return entries;
}

std::optional<EntryRecord> Entries::entry(const Uuid &id) const
{
    const Transaction snapshot(m_db, Transaction::Kind::Read);
    std::optional<EntryRecord> found;
    visit(
        m_db, "WHERE id = ?", [&found](const EntryRecord &entry) { found = entry; }, id);
    return found;
}

std::vector<EntryRecord> Entries::following(const EntryRecord *after, int most) const
{
    std::vector<EntryRecord> entries;
    visit(
        m_db, followingSql, [&entries](const EntryRecord &entry) { entries.push_back(entry); }, after ? after->about.utc : Instant::min(),
        after ? after->id : Uuid(), most);
    return entries;
}

std::size_t Entries::count() const
{
    return userVersion(m_db) < 10 ? 0U : static_cast<std::size_t>(m_db.execAndGet(countSql).getInt64());
}

} // namespace unknot::journal
