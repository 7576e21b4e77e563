// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace unknot
{

// A text of several lines with so many spaces before each, so that one piece of JSON stands in another as if both were made at once
// (in it, a text has no line's end of its own).
inline std::string indented(std::string_view text, std::size_t spaces)
{
    std::string all(spaces, ' ');
    all.reserve(text.size() * 5 / 4);
    for (const char c : text) {
        all += c;
        if (c == '\n')
            all.append(spaces, ' ');
    }
    return all;
}

} // namespace unknot
