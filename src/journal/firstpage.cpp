// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/firstpage.h"

#include "journal/walscan.h"

#include <cstring>

namespace unknot::journal
{

namespace
{

// Offsets from https://www.sqlite.org/fileformat2.html, sections 1.3 and 1.6.
constexpr char magic[] = "SQLite format 3"; // with its closing zero
constexpr std::size_t userVersionAt = 60;
constexpr std::size_t applicationIdAt = 68;
constexpr std::size_t cellCountAt = 103;
constexpr std::size_t smallestPage = 512;

FirstPage parse(const Bytes &bytes)
{
    FirstPage page;
    page.sqlite = bytes.size() >= smallestPage && std::memcmp(bytes.data(), magic, sizeof magic) == 0;
    if (page.sqlite) {
        page.applicationId = bigEndian32(bytes.data() + applicationIdAt);
        page.userVersion = static_cast<std::int32_t>(bigEndian32(bytes.data() + userVersionAt));
        page.bare = bytes[cellCountAt] == 0 && bytes[cellCountAt + 1] == 0;
    }
    return page;
}

} // namespace

std::optional<FirstPage> readFirstPage(sqlite3 *connection)
{
    const Bytes inFile = RawFile(connection, RawFile::Which::Database).read(0, smallestPage);
    if (inFile.empty())
        return std::nullopt;
    const FirstPage page = parse(inFile);
    if (!page.sqlite)
        return page;
    const std::optional<Bytes> inWal = firstPageInWal(RawFile(connection, RawFile::Which::Wal));
    return inWal ? parse(*inWal) : page;
}

} // namespace unknot::journal
