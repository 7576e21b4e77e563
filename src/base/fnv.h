// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace unknot
{

inline constexpr std::uint64_t fnvStart = 0xcbf29ce484222325U;

// FNV-1a: tells what chance or a disk did to bytes, not what a person might. `before`: the sum of what stands before them.
constexpr std::uint64_t fnv(std::string_view bytes, std::uint64_t before = fnvStart)
{
    for (const char c : bytes)
        before = (before ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return before;
}

} // namespace unknot
