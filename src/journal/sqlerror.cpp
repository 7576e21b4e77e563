// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/sqlerror.h"

#include "journal/query.h"

#include <sqlite3.h>

#include <array>
#include <cerrno>

namespace unknot::journal
{

namespace
{

int lastErrno(sqlite3_file *file)
{
    int error = 0;
    if (file && file->pMethods)
        file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &error);
    return error;
}

sqlite3_file *fileOf(sqlite3 *connection, int which)
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(connection, "main", which, &file);
    return file;
}

// What the system answered. SQLite hands it on only for some statements; when it was the commit
// that failed, the file that failed still knows.
std::array<int, 3> systemErrors(sqlite3 *connection)
{
    if (!connection)
        return {};
    return {sqlite3_system_errno(connection), lastErrno(fileOf(connection, SQLITE_FCNTL_JOURNAL_POINTER)),
        lastErrno(fileOf(connection, SQLITE_FCNTL_FILE_POINTER))};
}

// Only a write that finds no room is SQLITE_FULL; a quota, a file system that finds out when it is
// told to sync, no room for -shm, and a mount turned read-only come as input/output errors.
Error::Kind kindOfFileError(sqlite3 *connection, Error::Kind otherwise)
{
    for (const int error : systemErrors(connection)) {
        if (error == ENOSPC || error == EDQUOT)
            return Error::Kind::Full;
        if (error == EROFS)
            return Error::Kind::ReadOnly;
    }
    return otherwise;
}

Error::Kind kindOf(const SQLite::Exception &failure, sqlite3 *connection)
{
    switch (failure.getErrorCode()) {
    case SQLITE_FULL:
        return Error::Kind::Full;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL: // lost the race for a WAL lock too often
        return Error::Kind::Busy;
    case SQLITE_READONLY:
        // The file can be written, but not its folder, where -wal and -shm belong.
        return failure.getExtendedErrorCode() == SQLITE_READONLY_DIRECTORY ? Error::Kind::Unreadable : Error::Kind::ReadOnly;
    case SQLITE_CANTOPEN:
        return kindOfFileError(connection, Error::Kind::Unreadable);
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Error::Kind::Unreadable;
    case SQLITE_IOERR:
        return kindOfFileError(connection, Error::Kind::Internal);
    case SQLITE_NOTADB:
        return Error::Kind::NotADatabase;
    case SQLITE_CORRUPT:
    case SQLITE_ERROR: // a table or column of ours is not there: the file's schema is damaged
        return Error::Kind::Malformed;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
        return Error::Kind::Invalid;
    }
    return Error::Kind::Internal;
}

} // namespace

Error sqlError(const SQLite::Exception &failure, const std::string &doing, const std::filesystem::path &file, sqlite3 *connection)
{
    const auto *damage = dynamic_cast<const DamagedRow *>(&failure);
    return {kindOf(failure, connection), "could not " + doing + ": " + failure.what(), file.string(), 0,
        damage ? damage->pointer() : std::string{}};
}

} // namespace unknot::journal
