// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/rangecoder.h"

#include <utility>

namespace unknot::posture
{

namespace
{

constexpr int chanceBits = 11, learning = 4; // a model takes on a 16th of what is new
constexpr std::uint32_t narrow = 1U << 24; // below it there is no room for another bit

void learn(std::uint16_t &chance, bool isOne)
{
    if (isOne)
        chance = static_cast<std::uint16_t>(chance - (chance >> learning));
    else
        chance = static_cast<std::uint16_t>(chance + (((1U << chanceBits) - chance) >> learning));
}

} // namespace

void RangeWriter::put(unsigned char byte, ByteModel &model)
{
    std::size_t node = 1;
    for (int bit = 7; bit >= 0; --bit) {
        const bool isOne = (byte >> bit & 1) != 0;
        ByteModel::Chance &chance = model.m_chances[node];
        const std::uint32_t bound = (m_range >> chanceBits) * chance;
        if (isOne) {
            m_low += bound;
            m_range -= bound;
        } else {
            m_range = bound;
        }
        learn(chance, isOne);
        node = node << 1 | (isOne ? 1U : 0U);
        for (; m_range < narrow; m_range <<= 8)
            shift();
    }
}

void RangeWriter::shift()
{
    const bool carries = m_low > 0xffffffffU;
    if (m_low < 0xff000000U || carries) {
        for (unsigned char byte = m_first; m_waiting > 0; --m_waiting, byte = 0xff)
            m_bytes += static_cast<char>(byte + (carries ? 1 : 0));
        m_first = static_cast<unsigned char>(m_low >> 24 & 0xff);
    }
    ++m_waiting;
    m_low = (m_low & 0x00ffffffU) << 8;
}

std::string RangeWriter::finished()
{
    constexpr int left = 5; // bytes
    for (int i = 0; i < left; ++i)
        shift();
    return std::move(m_bytes);
}

RangeReader::RangeReader(std::string_view bytes) : m_bytes(bytes)
{
    constexpr int first = 5; // bytes, of which the first is always 0
    for (int i = 0; i < first; ++i)
        m_code = m_code << 8 | next();
}

std::uint32_t RangeReader::next()
{
    const std::size_t at = m_at++;
    return at < m_bytes.size() ? static_cast<unsigned char>(m_bytes[at]) : 0U;
}

unsigned char RangeReader::get(ByteModel &model)
{
    std::size_t node = 1;
    while (node < 256) {
        ByteModel::Chance &chance = model.m_chances[node];
        const std::uint32_t bound = (m_range >> chanceBits) * chance;
        const bool isOne = m_code >= bound;
        if (isOne) {
            m_code -= bound;
            m_range -= bound;
        } else {
            m_range = bound;
        }
        learn(chance, isOne);
        node = node << 1 | (isOne ? 1U : 0U);
        for (; m_range < narrow; m_range <<= 8)
            m_code = m_code << 8 | next();
    }
    return static_cast<unsigned char>(node & 0xff);
}

} // namespace unknot::posture
