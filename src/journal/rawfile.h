// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

struct sqlite3;
struct sqlite3_file;

namespace unknot::journal
{

using Bytes = std::vector<unsigned char>;

std::uint32_t bigEndian32(const unsigned char *at);

// A database file or the -wal beside it as plain bytes, through the file layer of the connection,
// which must outlive this. Opening the database file by other means would, when closed, drop the
// locks of every connection that this process has on it (POSIX). Throws SQLite::Exception.
class RawFile
{
public:
    enum class Which { Database, Wal };
    RawFile(sqlite3 *connection, Which which);
    ~RawFile();
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    // 0 where there is no file.
    [[nodiscard]] std::int64_t size() const;
    // Shorter than count where the file ends before.
    [[nodiscard]] Bytes read(std::int64_t offset, std::size_t count) const;

private:
    void openWal(sqlite3 *connection);

    std::vector<unsigned char> m_memory; // of a file that is ours to close
    sqlite3_file *m_file = nullptr;
};

} // namespace unknot::journal
