// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/connection.h"

#include "journal/firstpage.h"
#include "journal/schema.h"
#include "journal/sqlerror.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <optional>
#include <string>

namespace unknot::journal
{

namespace
{

namespace fs = std::filesystem;

constexpr const char *opening = "open the journal";
constexpr int patienceMs = 2000;
constexpr int retryMs = 20;

tl::unexpected<Error> refusal(Error::Kind kind, std::string why, const fs::path &file)
{
    return tl::unexpected(Error{kind, std::move(why), file.string(), 0, {}});
}

tl::unexpected<Error> tooNew(int version, const fs::path &file)
{
    return refusal(Error::Kind::TooNew,
        "the journal has schema version " + std::to_string(version) + ", and this program knows none after "
            + std::to_string(schemaVersion()),
        file);
}

// Never a bare name: SQLite gives some (":memory:", "file:...") a meaning of their own.
std::string nameFor(const fs::path &file)
{
    std::error_code error;
    const fs::path absolute = fs::absolute(file, error);
    return error ? file.string() : absolute.string();
}

Status makeFolder(const fs::path &file)
{
    std::error_code error;
    const fs::path folder = fs::path(nameFor(file)).parent_path();
    if (!fs::is_directory(folder, error))
        fs::create_directories(folder, error);
    if (error)
        return refusal(Error::Kind::Unreadable, "could not make the journal's folder: " + error.message(), file);
    return {};
}

Status judge(const FirstPage &page, const fs::path &file)
{
    if (!page.sqlite)
        return refusal(Error::Kind::NotADatabase, "this is not a SQLite file", file);
    // A file that was made, but not filled before the program was killed, is bare.
    if (page.applicationId == 0 && page.userVersion == 0 && page.bare)
        return {};
    if (page.applicationId != applicationId)
        return refusal(Error::Kind::NotADatabase, "this SQLite file belongs to another program", file);
    if (page.userVersion > schemaVersion())
        return tooNew(page.userVersion, file);
    return {};
}

Status inspectFile(const fs::path &file)
{
    try {
        SQLite::Database db(nameFor(file), SQLite::OPEN_READONLY);
        const std::optional<FirstPage> page = readFirstPage(db.getHandle());
        return page ? judge(*page, file) : Status{};
    } catch (const SQLite::Exception &failure) {
        return tl::unexpected(sqlError(failure, opening, file, nullptr));
    }
}

Status inspect(const fs::path &file)
{
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (status.type() == fs::file_type::not_found)
        return {};
    if (status.type() == fs::file_type::none || status.type() == fs::file_type::unknown)
        return refusal(Error::Kind::Unreadable, "could not look at the journal: " + error.message(), file);
    if (!fs::is_regular_file(status))
        return refusal(Error::Kind::NotADatabase, "this is not a file", file);
    return inspectFile(file);
}

// SQLite does not wait by itself when two programs make this switch at once.
std::string switchToWal(SQLite::Database &db)
{
    db.setBusyTimeout(0);
    for (int waited = 0;; waited += retryMs) {
        try {
            return db.execAndGet("PRAGMA journal_mode = WAL").getString();
        } catch (const SQLite::Exception &failure) {
            if (failure.getErrorCode() != SQLITE_BUSY || waited >= patienceMs)
                throw;
        }
        sqlite3_sleep(retryMs);
    }
}

void prepare(SQLite::Database &db)
{
    // Without shared memory (some network folders) SQLite stays with a rollback journal; EXTRA then
    // makes a commit as lasting as FULL does under WAL.
    const bool wal = switchToWal(db) == "wal";
    db.setBusyTimeout(patienceMs);
    db.exec(wal ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = EXTRA");
    db.exec("PRAGMA foreign_keys = ON");
    migrate(db, migrations());
}

Result<SQLite::Database> openForWriting(const std::string &name, const fs::path &file)
{
    try {
        SQLite::Database db(name, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        if (sqlite3_db_readonly(db.getHandle(), "main") == 1)
            return refusal(Error::Kind::ReadOnly, "the journal can be read, but not written", file);
        return db;
    } catch (const SQLite::Exception &failure) {
        return tl::unexpected(sqlError(failure, opening, file, nullptr));
    }
}

Result<SQLite::Database> connect(const std::string &name, const fs::path &file)
{
    Result<SQLite::Database> db = openForWriting(name, file);
    if (!db)
        return db;
    try {
        prepare(*db);
        if (const int version = userVersion(*db); version > schemaVersion()) // migrated by a newer program meanwhile
            return tooNew(version, file);
    } catch (const SQLite::Exception &failure) {
        return tl::unexpected(sqlError(failure, opening, file, db->getHandle()));
    }
    return db;
}

} // namespace

Result<SQLite::Database> connectToFile(const fs::path &file)
{
    if (const Status folder = makeFolder(file); !folder)
        return tl::unexpected(folder.error());
    if (const Status seen = inspect(file); !seen)
        return tl::unexpected(seen.error());
    return connect(nameFor(file), file);
}

Result<SQLite::Database> connectToMemory()
{
    return connect(":memory:", {});
}

} // namespace unknot::journal
