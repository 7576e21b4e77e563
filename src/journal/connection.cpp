// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/connection.h"

#include "base/files.h"
#include "base/writefile.h"
#include "journal/firstpage.h"
#include "journal/integrity.h"
#include "journal/privatefile.h"
#include "journal/records.h"
#include "journal/schema.h"
#include "journal/sqlerror.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <optional>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <unistd.h>

namespace unknot::journal
{

namespace
{

namespace fs = std::filesystem;

constexpr const char *opening = "open the journal";
constexpr int patienceMs = 2000;
constexpr int openingMs = 200; // the window is opened, or its button pressed
constexpr int retryMs = 20;
constexpr const char *newEnding = "-new"; // of a journal that is being made

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

// A journal is given its name when it is whole: what there was in this one is gone.
tl::unexpected<Error> emptied(const fs::path &file)
{
    return refusal(Error::Kind::Malformed, "there is nothing in the file", file);
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
    const Status made = makePrivateFolder(fs::path(nameFor(file)).parent_path());
    return made ? Status{} : refusal(made.error().kind, "could not make the journal's folder: " + made.error().what, file);
}

// What is in the journal's place: a journal that this program knows, or no file.
enum class Found { Nothing, Journal };

Result<Found> judge(const FirstPage &page, const fs::path &file)
{
    if (!page.sqlite)
        return refusal(Error::Kind::NotADatabase, "this is not a SQLite file", file);
    if (page.applicationId == 0 && page.userVersion == 0 && page.bare)
        return emptied(file);
    if (page.applicationId != applicationId)
        return refusal(Error::Kind::NotADatabase, "this SQLite file belongs to another program", file);
    if (page.userVersion > schemaVersion())
        return tooNew(page.userVersion, file);
    return Found::Journal;
}

Result<Found> inspectFile(const fs::path &file)
{
    try {
        SQLite::Database db(nameFor(file), SQLite::OPEN_READONLY);
        const std::optional<FirstPage> page = readFirstPage(db.getHandle());
        return page ? judge(*page, file) : emptied(file);
    } catch (const SQLite::Exception &failure) {
        return tl::unexpected(sqlError(failure, opening, file, nullptr));
    }
}

// SQLite opens what lies beside a journal by its name, and would wait for a named pipe without end.
Status checkBeside(const fs::path &file)
{
    for (const char *ending : {"-wal", "-shm", "-journal", newEnding}) {
        const fs::path beside = nameFor(file) + ending;
        if (const std::string kind = specialFile(beside); !kind.empty())
            return refusal(Error::Kind::NotADatabase, "there is " + kind + " in the place of a part of the journal", beside);
    }
    return {};
}

Result<Found> inspect(const fs::path &file)
{
    if (const Status beside = checkBeside(file); !beside)
        return tl::unexpected(beside.error());
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (status.type() == fs::file_type::not_found && fs::is_symlink(fs::symlink_status(file, error)))
        return refusal(Error::Kind::Unreadable, "the link leads to nothing", file);
    if (status.type() == fs::file_type::not_found)
        return Found::Nothing;
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
            if (failure.getErrorCode() != SQLITE_BUSY || waited >= openingMs)
                throw;
        }
        sqlite3_sleep(retryMs);
    }
}

// Before anything is changed: a damaged journal stays as it is.
void checkBeforeMigrating(SQLite::Database &db)
{
    const int version = userVersion(db);
    if (version == 0 || version >= schemaVersion())
        return;
    try {
        checkWhole(db, {});
    } catch (const SQLite::Exception &) {
        sqlite3_db_config(db.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        throw;
    }
}

void prepareToWrite(SQLite::Database &db)
{
    checkBeforeMigrating(db);
    // Without shared memory (some network folders) SQLite stays with a rollback journal; EXTRA then
    // makes a commit as lasting as FULL does under WAL.
    const bool wal = switchToWal(db) == "wal";
    db.setBusyTimeout(openingMs);
    db.exec(wal ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = EXTRA");
    db.exec("PRAGMA foreign_keys = ON");
    db.exec("PRAGMA secure_delete = ON");
    migrate(db, migrations());
    db.setBusyTimeout(patienceMs);
}

// Not opened with OPEN_READONLY: such a connection leaves -wal and -shm behind where it was alone.
void prepareToRead(SQLite::Database &db, int patience)
{
    db.setBusyTimeout(patience);
    db.exec("PRAGMA query_only = ON");
}

enum class For { Writing, Reading, ReadingAtOnce, ReadingUnchanged };

Result<SQLite::Database> openDatabase(const std::string &name, const fs::path &file, For what)
{
    try {
        const int create = what == For::Writing ? SQLite::OPEN_CREATE : 0;
        const int uri = file.empty() || what == For::ReadingUnchanged ? SQLite::OPEN_URI : 0;
        SQLite::Database db(name, SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX | create | uri); // one thread at a time
        if (what == For::Writing && sqlite3_db_readonly(db.getHandle(), "main") == 1)
            return refusal(Error::Kind::ReadOnly, "the journal can be read, but not written", file);
        return db;
    } catch (const SQLite::Exception &failure) {
        return tl::unexpected(sqlError(failure, opening, file, nullptr));
    }
}

void prepare(SQLite::Database &db, For what)
{
    switch (what) {
    case For::Writing:
        return prepareToWrite(db);
    case For::Reading:
        return prepareToRead(db, patienceMs);
    case For::ReadingAtOnce:
    case For::ReadingUnchanged:
        return prepareToRead(db, 0);
    }
}

Result<Connection> connect(const std::string &name, const fs::path &file, For what, std::optional<WriterLock> lock = {})
{
    Result<SQLite::Database> db = openDatabase(name, file, what);
    if (!db)
        return tl::unexpected(db.error());
    try {
        prepare(*db, what);
        if (const int version = userVersion(*db); version > schemaVersion()) // migrated by a newer program meanwhile
            return tooNew(version, file);
    } catch (const SQLite::Exception &failure) {
        return tl::unexpected(sqlError(failure, opening, file, db->getHandle()));
    }
    return Connection{file, name, std::move(lock), std::move(*db), file.empty() ? FileIdentity() : FileIdentity(file)};
}

// Beside a journal in a folder that can't be written to SQLite can't make what it needs to read it while others
// write. Where nothing lies beside it already, all of it is in the one file, and nobody here writes it.
bool isUnchanging(const fs::path &file)
{
    const fs::path folder = fs::path(nameFor(file)).parent_path();
    std::error_code error;
    return ::faccessat(AT_FDCWD, folder.c_str(), W_OK, AT_EACCESS) != 0 && !fs::exists(nameFor(file) + "-wal", error) && !error;
}

std::string unchangingName(const fs::path &file)
{
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-_.";
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string name = "file:";
    for (const char c : nameFor(file)) {
        const auto byte = static_cast<unsigned char>(c);
        name += plain.find(c) != std::string_view::npos ? std::string{c} : std::string{'%', digits[byte >> 4U], digits[byte & 15U]};
    }
    return name + "?immutable=1";
}

// Once it is whole, it is brought to the disk, and then that it has its name.
Status giveName(const fs::path &made, const fs::path &file)
{
    if (Status synced = syncFile(made); !synced)
        return synced;
    std::error_code error;
    fs::rename(made, nameFor(file), error);
    if (error)
        return refusal(Error::Kind::Unreadable, "could not make the journal: " + error.message(), file);
    syncFolder(made.parent_path());
    return {};
}

// Under the lock.
Status makeNew(const fs::path &file)
{
    const fs::path made = nameFor(file) + newEnding;
    Status status = makePrivateFile(made);
    if (!status)
        return status;
    try {
        SQLite::Database db(made.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
        try {
            // Half of one is thrown away: nothing needs to be safe on the way, which would wait for the disk 29 times.
            db.exec("PRAGMA synchronous = OFF");
            db.exec("PRAGMA journal_mode = MEMORY");
            migrate(db, migrations());
            db.exec("PRAGMA journal_mode = WAL"); // as it stays; last, so that all of it is in the one file
        } catch (const SQLite::Exception &failure) {
            status = tl::unexpected(sqlError(failure, opening, file, db.getHandle()));
        }
    } catch (const SQLite::Exception &failure) {
        status = tl::unexpected(sqlError(failure, opening, file, nullptr));
    }
    if (status)
        status = giveName(made, file);
    if (!status)
        removeDatabase(made);
    return status;
}

// Another program may have made one before this one had the lock.
Status makeIfNone(const fs::path &file)
{
    const auto found = inspect(file);
    if (!found)
        return tl::unexpected(found.error());
    return *found == Found::Nothing ? makeNew(file) : Status{};
}

} // namespace

void Connection::waitAsUsual()
{
    db.setBusyTimeout(patienceMs);
}

Result<Connection> connectToFile(const fs::path &file, const WallTime &now)
{
    if (const Status folder = makeFolder(file); !folder)
        return tl::unexpected(folder.error());
    const auto found = inspect(file);
    if (!found)
        return tl::unexpected(found.error());
    Result<WriterLock> lock = WriterLock::take(file, now);
    if (!lock && lock.error().kind == Error::Kind::Unreadable && *found == Found::Journal)
        return refusal(Error::Kind::ReadOnly, "the journal can be read, but its folder not written to", file);
    if (!lock)
        return tl::unexpected(lock.error());
    if (const Status made = makeIfNone(file); !made)
        return tl::unexpected(made.error());
    return connect(nameFor(file), file, For::Writing, std::move(*lock));
}

// By a name, so that another connection of this process can find it.
Result<Connection> connectToMemory()
{
    return connect("file:/unknot-" + newUuid() + "?vfs=memdb", {}, For::Writing);
}

Result<Connection> connectToRead(const fs::path &file)
{
    const auto found = inspect(file);
    if (!found)
        return tl::unexpected(found.error());
    if (*found == Found::Nothing)
        return refusal(Error::Kind::NotFound, "there is no journal here yet", file);
    return isUnchanging(file) ? connect(unchangingName(file), file, For::ReadingUnchanged) : connect(nameFor(file), file, For::Reading);
}

Result<Connection> connectToRead(const Connection &writer)
{
    return connect(writer.name, writer.file, writer.file.empty() ? For::Reading : For::ReadingAtOnce);
}

} // namespace unknot::journal
