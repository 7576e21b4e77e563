// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/backup.h"

#include "base/writefile.h"
#include "journal/connection.h"
#include "journal/integrity.h"
#include "journal/privatefile.h"
#include "journal/query.h"
#include "journal/schema.h"
#include "journal/sqlerror.h"
#include "journal/tablerows.h"
#include "journal/transaction.h"
#include "journal/writerlock.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>
#include <set>
#include <string>
#include <system_error>

namespace unknot::journal
{

namespace
{

namespace fs = std::filesystem;

constexpr const char *backingUp = "back up the journal";
constexpr const char *reading = "read the journal";

// Entries came with version 10 of the schema.
constexpr int entriesSince = 10;
// What is told of days and weeks came with version 11; a week that was put off says nothing.
constexpr int toldSince = 11;
constexpr const char *toldSql = "SELECT 'week ' || id FROM weekly WHERE coalesce(pain, enjoyment, activity, impression) IS NOT NULL "
                                "UNION ALL SELECT 'day ' || day || ' ' || at_utc FROM day";
constexpr const char *sessionsSql = "SELECT started_utc, started_offset, started_zone FROM session WHERE removed_utc IS NULL";
constexpr const char *entriesSql = "SELECT about_utc, about_offset, about_zone FROM entry WHERE removed_utc IS NULL";

template<class Body>
auto attempt(const char *doing, const fs::path &file, sqlite3 *connection, Body body) -> Result<std::invoke_result_t<Body>>
{
    try {
        return body();
    } catch (const SQLite::Exception &failure) {
        return tl::unexpected(sqlError(failure, doing, file, connection));
    }
}

std::string nameFor(const fs::path &file)
{
    return fs::absolute(file).string(); // never a bare name, as connection.cpp says
}

int count(SQLite::Database &db, const char *moments, JournalContents &contents)
{
    SQLite::Statement statement(db, moments);
    int found = 0;
    for (Query query(statement); query.next(); ++found) {
        WallTime at;
        query.read(at);
        if (!contents.first || at.utc < contents.first->utc)
            contents.first = at;
        if (!contents.last || at.utc > contents.last->utc)
            contents.last = at;
    }
    return found;
}

std::set<std::string> idsOf(SQLite::Database &db, const char *sql)
{
    std::set<std::string> ids;
    for (SQLite::Statement each(db, sql); each.executeStep();)
        ids.insert(each.getColumn(0).getString());
    return ids;
}

JournalContents contentsOf(SQLite::Database &db)
{
    JournalContents contents;
    contents.schema = userVersion(db);
    contents.sessions = count(db, sessionsSql, contents);
    contents.entries = contents.schema < entriesSince ? 0 : count(db, entriesSql, contents);
    contents.told = contents.schema < toldSince ? 0 : static_cast<int>(idsOf(db, toldSql).size());
    return contents;
}

void checkReferences(SQLite::Database &db)
{
    SQLite::Statement faults(db, "PRAGMA foreign_key_check");
    if (faults.executeStep())
        throw SQLite::Exception(faults.getColumn(0).getString() + ": a row belongs to none that is there", SQLITE_CORRUPT);
}

void checkAll(SQLite::Database &db)
{
    checkWhole(db, {});
    checkReferences(db);
}

// Half of a copy is thrown away: nothing needs to be safe on the way.
void copyPages(SQLite::Database &from, const fs::path &to)
{
    SQLite::Database copy(nameFor(to), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX);
    copy.exec("PRAGMA synchronous = OFF");
    copy.exec("PRAGMA journal_mode = MEMORY");
    SQLite::Backup(copy, from).executeStep(-1);
}

// As it is on the disk. A copy is one file, which a program without the right to write beside it can read: not WAL.
JournalContents checkCopy(SQLite::Database &from, SQLite::Database &copy)
{
    if (copy.execAndGet("PRAGMA journal_mode = DELETE").getString() != "delete")
        throw SQLite::Exception("the copy is not one file", SQLITE_IOERR);
    checkAll(copy);
    if (!haveSameRows(from, copy))
        throw SQLite::Exception("the copy is not what was copied", SQLITE_IOERR);
    return contentsOf(copy);
}

// One moment of it: what is written meanwhile is in neither.
Result<JournalContents> copyOneMoment(Connection &journal, const fs::path &to)
{
    std::optional<SQLite::Database> copy;
    auto copied = attempt(backingUp, to, nullptr, [&] {
        const Transaction moment(journal.db, Transaction::Kind::Read);
        static_cast<void>(userVersion(journal.db)); // it begins with what is read first
        copyPages(journal.db, to);
        copy.emplace(nameFor(to), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX);
        return checkCopy(journal.db, *copy);
    });
    if (!copied && copied.error().kind == Error::Kind::Malformed)
        copied.error().file = journal.file.string();
    return copied;
}

Status giveName(const fs::path &made, const fs::path &to)
{
    if (Status synced = syncFile(made); !synced)
        return synced;
    std::error_code error;
    fs::rename(made, to, error);
    if (error)
        return tl::unexpected(
            Error{Error::Kind::Unreadable, std::string("could not ") + backingUp + ": " + error.message(), to.string(), 0, {}});
    syncFolder(fs::absolute(to).parent_path());
    return {};
}

// What SQLite would take for a part of the copy, of a file that had its name before.
Status nothingBeside(const fs::path &to)
{
    std::error_code ignored;
    for (const char *ending : {"-wal", "-journal"}) {
        if (const fs::path beside = to.string() + ending; fs::exists(fs::symlink_status(beside, ignored)))
            return tl::unexpected(Error{Error::Kind::Unreadable,
                std::string("could not ") + backingUp + ": this file would be taken for a part of the copy", beside.string(), 0, {}});
    }
    return {};
}

int onlyIn(SQLite::Database &one, SQLite::Database &other, const char *sql)
{
    const auto there = idsOf(other, sql);
    const auto here = idsOf(one, sql);
    return static_cast<int>(std::ranges::count_if(here, [&there](const std::string &id) { return !there.contains(id); }));
}

// Also where one of them is of a schema that does not have them yet.
int onlyInSince(int version, SQLite::Database &one, SQLite::Database &other, const char *ids)
{
    if (userVersion(one) < version)
        return 0;
    return userVersion(other) < version ? static_cast<int>(idsOf(one, ids).size()) : onlyIn(one, other, ids);
}

// Of the first, one moment is read.
template<class Value, class Compare>
Result<Value> ofBoth(const fs::path &one, const fs::path &other, const Compare &compare)
{
    auto a = connectToRead(one);
    if (!a)
        return tl::unexpected(a.error());
    auto b = connectToRead(other);
    if (!b)
        return tl::unexpected(b.error());
    return attempt(reading, one, a->db.getHandle(), [&] {
        const Transaction moment(a->db, Transaction::Kind::Read);
        return compare(a->db, b->db);
    });
}

} // namespace

Result<JournalContents> backUp(const fs::path &journal, const fs::path &to)
{
    auto from = connectToRead(journal);
    if (!from)
        return tl::unexpected(from.error());
    const fs::path made = to.string() + ".unknot-new"; // it may be in a folder of the person's: no name that they give
    const auto alone = WriterLock::take(made, {}); // two that are made at once would be made into the same file
    if (!alone)
        return tl::unexpected(alone.error());
    if (const Status free = nothingBeside(to); !free)
        return tl::unexpected(free.error());
    if (const Status begun = makePrivateFile(made); !begun)
        return tl::unexpected(begun.error());
    auto copied = copyOneMoment(*from, made);
    if (copied) {
        if (const Status named = giveName(made, to); !named)
            copied = tl::unexpected(named.error());
    }
    removeDatabase(made); // or what a disk that fails has left of it
    return copied;
}

Result<JournalContents> checkedContents(const fs::path &file)
{
    auto journal = connectToRead(file);
    if (!journal)
        return tl::unexpected(journal.error());
    return attempt(reading, file, journal->db.getHandle(), [&] {
        const Transaction moment(journal->db, Transaction::Kind::Read);
        checkAll(journal->db);
        return contentsOf(journal->db);
    });
}

Result<bool> holdTheSame(const fs::path &one, const fs::path &other)
{
    return ofBoth<bool>(one, other, haveSameRows);
}

Result<OnlyIn> onlyIn(const fs::path &one, const fs::path &other)
{
    return ofBoth<OnlyIn>(one, other, [](SQLite::Database &a, SQLite::Database &b) {
        return OnlyIn{onlyIn(a, b, "SELECT id FROM session WHERE removed_utc IS NULL"),
            onlyInSince(entriesSince, a, b, "SELECT id FROM entry WHERE removed_utc IS NULL"), onlyInSince(toldSince, a, b, toldSql)};
    });
}

} // namespace unknot::journal
