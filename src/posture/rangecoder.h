// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace unknot::posture
{

// Bytes in fewer bytes, by how often each came before: a binary range coder as LZMA has it, in whole numbers alone. Bytes of
// one kind share a model, and whoever reads has to ask for the same kinds in the same order.
class ByteModel
{
public:
    ByteModel() { m_chances.fill(half); }

private:
    friend class RangeWriter;
    friend class RangeReader;
    using Chance = std::uint16_t; // that a bit is 0, of 2048

    static constexpr Chance half = 1024;
    std::array<Chance, 256> m_chances; // of each bit after those above it
};

class RangeWriter
{
public:
    void put(unsigned char byte, ByteModel &model);
    [[nodiscard]] std::string finished(); // nothing may be put afterwards

private:
    void shift();

    std::string m_bytes;
    std::uint64_t m_low = 0;
    std::uint32_t m_range = 0xffffffff;
    std::uint64_t m_waiting = 1; // bytes that a carry may still change: the first of them, and then 0xff
    unsigned char m_first = 0;
};

class RangeReader
{
public:
    explicit RangeReader(std::string_view bytes);

    [[nodiscard]] unsigned char get(ByteModel &model);
    [[nodiscard]] bool isPastEnd() const { return m_at > m_bytes.size(); } // more was asked for than was put
    [[nodiscard]] bool isAtEnd() const { return m_at == m_bytes.size(); } // all was asked for

private:
    [[nodiscard]] std::uint32_t next();

    std::string_view m_bytes;
    std::size_t m_at = 0;
    std::uint32_t m_range = 0xffffffff, m_code = 0;
};

} // namespace unknot::posture
