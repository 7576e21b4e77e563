// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/rawfile.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>

namespace unknot::journal
{

namespace
{

void check(int code)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(sqlite3_errstr(code), code);
}

} // namespace

std::uint32_t bigEndian32(const unsigned char *at)
{
    return std::uint32_t{at[0]} << 24 | std::uint32_t{at[1]} << 16 | std::uint32_t{at[2]} << 8 | std::uint32_t{at[3]};
}

RawFile::RawFile(sqlite3 *connection, Which which)
{
    switch (which) {
    case Which::Database:
        check(sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &m_file));
        return;
    case Which::Wal:
        openWal(connection);
        return;
    }
}

RawFile::~RawFile()
{
    if (m_file && !m_memory.empty())
        m_file->pMethods->xClose(m_file);
}

void RawFile::openWal(sqlite3 *connection)
{
    sqlite3_vfs *vfs = nullptr;
    check(sqlite3_file_control(connection, "main", SQLITE_FCNTL_VFS_POINTER, &vfs));
    const char *name = sqlite3_filename_wal(sqlite3_db_filename(connection, "main"));
    int exists = 0;
    check(vfs->xAccess(vfs, name, SQLITE_ACCESS_EXISTS, &exists));
    if (!exists)
        return;
    m_memory.resize(static_cast<std::size_t>(vfs->szOsFile));
    auto *file = reinterpret_cast<sqlite3_file *>(m_memory.data());
    check(vfs->xOpen(vfs, name, file, SQLITE_OPEN_READONLY | SQLITE_OPEN_WAL, nullptr));
    m_file = file;
}

std::int64_t RawFile::size() const
{
    sqlite3_int64 bytes = 0;
    if (m_file)
        check(m_file->pMethods->xFileSize(m_file, &bytes));
    return bytes;
}

Bytes RawFile::read(std::int64_t offset, std::size_t count) const
{
    const std::int64_t left = std::max<std::int64_t>(0, size() - offset);
    Bytes bytes(std::min(count, static_cast<std::size_t>(left)));
    if (!bytes.empty())
        check(m_file->pMethods->xRead(m_file, bytes.data(), static_cast<int>(bytes.size()), offset));
    return bytes;
}

} // namespace unknot::journal
