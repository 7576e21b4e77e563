// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/rangecoder.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace unknot::posture
{

// What the writing and the reading of a reel's file have in common.
namespace reelnumbers
{

inline constexpr std::string_view magic = "unknot reel 1\n";
inline constexpr std::size_t shortest = 3; // of what is taken from before: less costs more than it saves
inline constexpr std::uint64_t backwards = 2, fromBefore = 1;

inline std::string eightBytes(std::uint64_t number)
{
    std::string bytes;
    for (int shift = 0; shift < 64; shift += 8)
        bytes += static_cast<char>(number >> shift & 0xff);
    return bytes;
}

// The kinds of numbers in a reel's file, each with models of its own for its first bytes.
enum class Number { Count, Size, Run, Jump, X, Y, Other };

class NumberModels
{
public:
    [[nodiscard]] ByteModel &of(Number kind, std::size_t byte) { return m_models[static_cast<std::size_t>(kind)][std::min(byte, last)]; }

private:
    static constexpr std::size_t last = 2, kinds = 7;
    std::array<std::array<ByteModel, last + 1>, kinds> m_models;
};

} // namespace reelnumbers

} // namespace unknot::posture
