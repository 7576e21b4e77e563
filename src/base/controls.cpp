// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/controls.h"

#include <algorithm>

namespace unknot
{

namespace
{

struct Found {
    char32_t character = 0;
    std::size_t bytes = 0; // 0: the text does not begin with one
};

bool within(unsigned char byte, unsigned char first, unsigned char last)
{
    return byte >= first && byte <= last;
}

// Most characters are told by their first byte: none of them begins so.
bool mayBegin(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2;
}

// In UTF-8: C0 and DEL, C1 (C2 80 to C2 9F), U+2028 to U+202E and U+2066 to U+2069.
Found atBegin(std::string_view text)
{
    const auto byte
        = [&text](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : static_cast<unsigned char>(0); };
    const unsigned char first = byte(0);
    if (first < 0x20 || first == 0x7F)
        return {first, 1};
    if (first == 0xC2 && within(byte(1), 0x80, 0x9F))
        return {byte(1), 2};
    if (first == 0xE2 && byte(1) == 0x80 && within(byte(2), 0xA8, 0xAE))
        return {char32_t{0x2028} + byte(2) - 0xA8, 3};
    if (first == 0xE2 && byte(1) == 0x81 && within(byte(2), 0xA6, 0xA9))
        return {char32_t{0x2066} + byte(2) - 0xA6, 3};
    return {};
}

std::string codeOf(char32_t character)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string code = "\\u";
    for (const unsigned shift : {12U, 8U, 4U, 0U})
        code += digits[(character >> shift) & 0xFU];
    return code;
}

} // namespace

std::string controlIn(std::string_view text)
{
    for (auto at = std::find_if(text.begin(), text.end(), mayBegin); at != text.end(); at = std::find_if(at + 1, text.end(), mayBegin)) {
        const Found found = atBegin(text.substr(static_cast<std::size_t>(at - text.begin())));
        if (found.bytes > 0 && found.character != '\n')
            return codeOf(found.character);
    }
    return {};
}

std::string spelt(std::string_view text, LineFeeds lineFeeds)
{
    std::string whole;
    while (!text.empty()) {
        const Found found = atBegin(text);
        const bool kept = found.bytes == 0 || (found.character == '\n' && lineFeeds == LineFeeds::Kept);
        whole += kept ? std::string(1, text.front()) : codeOf(found.character);
        text.remove_prefix(kept ? 1 : found.bytes);
    }
    return whole;
}

} // namespace unknot
