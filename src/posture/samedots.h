// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>

namespace unknot::posture
{

// The first dot of a row, from one to before another, that is not as the same one of another row is; `to` where all are.
// Most dots are as their neighbours: eight at once.
inline int firstOther(const std::int16_t *row, const std::int16_t *other, int from, int to)
{
    constexpr int atOnce = 8;
    while (from + atOnce <= to && std::memcmp(row + from, other + from, atOnce * sizeof *row) == 0)
        from += atOnce;
    while (from < to && row[from] == other[from])
        ++from;
    return from;
}

// The first dot after `from` that is not as it is.
inline int endOfRun(const std::int16_t *row, int from, int to)
{
    return firstOther(row, row + 1, from, to - 1) + 1;
}

} // namespace unknot::posture
