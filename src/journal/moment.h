// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/query.h"

namespace unknot::journal
{

// A moment of which only the instant is kept, in ms since 1970, of the years 1970 to 9999. Throws DamagedRow.
inline std::chrono::sys_time<Milliseconds> instantIn(std::int64_t column)
{
    constexpr std::chrono::sys_time<Milliseconds> end{std::chrono::sys_days{std::chrono::year{10000} / 1 / 1}};
    const std::chrono::sys_time<Milliseconds> instant{Milliseconds{column}};
    if (column < 0 || instant >= end)
        throw DamagedRow("a moment lies in no year from 1970 to 9999");
    return instant;
}

inline std::optional<std::chrono::sys_time<Milliseconds>> instantIn(std::optional<std::int64_t> column)
{
    return column ? std::optional(instantIn(*column)) : std::nullopt;
}

} // namespace unknot::journal
