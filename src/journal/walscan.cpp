// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/walscan.h"

#include <algorithm>

namespace unknot::journal
{

namespace
{

// The layout is https://www.sqlite.org/fileformat2.html, section 4.
constexpr std::size_t headerSize = 32;
constexpr std::size_t frameHeaderSize = 24;
constexpr std::uint32_t magicLittle = 0x377f0682; // checksums over little-endian words
constexpr std::uint32_t magicBig = 0x377f0683;

std::uint32_t littleEndian32(const unsigned char *at)
{
    return std::uint32_t{at[3]} << 24 | std::uint32_t{at[2]} << 16 | std::uint32_t{at[1]} << 8 | std::uint32_t{at[0]};
}

// The running checksum: every frame's goes on from the one before.
class Checksum
{
public:
    explicit Checksum(bool big) : m_big(big) { }

    void add(const unsigned char *at, std::size_t count)
    {
        for (const unsigned char *end = at + count; at != end; at += 8) {
            m_first += word(at) + m_second;
            m_second += word(at + 4) + m_first;
        }
    }
    [[nodiscard]] bool matches(const unsigned char *at) const { return bigEndian32(at) == m_first && bigEndian32(at + 4) == m_second; }

private:
    [[nodiscard]] std::uint32_t word(const unsigned char *at) const { return m_big ? bigEndian32(at) : littleEndian32(at); }

    bool m_big;
    std::uint32_t m_first = 0, m_second = 0;
};

bool isPageSize(std::uint32_t size)
{
    return size >= 512 && size <= 65536 && (size & (size - 1)) == 0;
}

} // namespace

std::optional<Bytes> firstPageInWal(const RawFile &wal)
{
    const Bytes header = wal.read(0, headerSize);
    if (header.size() < headerSize)
        return std::nullopt;
    const std::uint32_t magic = bigEndian32(header.data());
    const std::uint32_t pageSize = bigEndian32(header.data() + 8);
    Checksum checksum{magic == magicBig};
    checksum.add(header.data(), 24);
    if ((magic != magicLittle && magic != magicBig) || !isPageSize(pageSize) || !checksum.matches(header.data() + 24))
        return std::nullopt;

    std::optional<Bytes> written, committed;
    std::int64_t offset = headerSize;
    for (;;) {
        Bytes frame = wal.read(offset, frameHeaderSize + pageSize);
        if (frame.size() < frameHeaderSize + pageSize || !std::equal(frame.begin() + 8, frame.begin() + 16, header.begin() + 16))
            return committed;
        checksum.add(frame.data(), 8);
        checksum.add(frame.data() + frameHeaderSize, pageSize);
        if (!checksum.matches(frame.data() + 16))
            return committed;
        const bool commit = bigEndian32(frame.data() + 4) != 0;
        offset += static_cast<std::int64_t>(frame.size());
        if (bigEndian32(frame.data()) == 1)
            written = Bytes(frame.begin() + frameHeaderSize, frame.end());
        if (commit)
            committed = written;
    }
}

} // namespace unknot::journal
