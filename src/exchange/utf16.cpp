// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/utf16.h"

#include <cstddef>

namespace unknot::exchange
{

namespace
{

constexpr char32_t replacement = 0xFFFD;

struct Read {
    char32_t character = replacement;
    std::size_t bytes = 1;
};

std::size_t lengthAt(unsigned char first)
{
    return first < 0x80                  ? 1
        : first >= 0xC2 && first <= 0xDF ? 2
        : first >= 0xE0 && first <= 0xEF ? 3
        : first >= 0xF0 && first <= 0xF4 ? 4
                                         : 0;
}

// Not shorter than it could be written, no half of a pair, and none past the last.
bool isWell(char32_t character, std::size_t bytes)
{
    constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    return character >= least[bytes] && character <= 0x10FFFF && !(character >= 0xD800 && character <= 0xDFFF);
}

Read readAt(std::string_view text)
{
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t bytes = lengthAt(first);
    if (bytes == 0 || bytes > text.size())
        return {};
    char32_t character = bytes == 1 ? first : first & (0x7FU >> bytes);
    for (std::size_t i = 1; i < bytes; ++i) {
        const auto next = static_cast<unsigned char>(text[i]);
        if ((next & 0xC0U) != 0x80U)
            return {};
        character = (character << 6U) | (next & 0x3FU);
    }
    return isWell(character, bytes) ? Read{character, bytes} : Read{};
}

void put(std::string &bytes, char32_t unit)
{
    bytes += static_cast<char>(unit & 0xFFU);
    bytes += static_cast<char>((unit >> 8U) & 0xFFU);
}

} // namespace

std::string utf16(std::string_view text)
{
    std::string bytes;
    bytes.reserve(2 * text.size());
    while (!text.empty()) {
        const auto [character, length] = readAt(text);
        text.remove_prefix(length);
        if (character < 0x10000) {
            put(bytes, character);
        } else {
            put(bytes, 0xD800 + ((character - 0x10000) >> 10U));
            put(bytes, 0xDC00 + ((character - 0x10000) & 0x3FFU));
        }
    }
    return bytes;
}

} // namespace unknot::exchange
