// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace unknot::practice
{

// What was written while the clock was set wrong may lie ahead of now, by years. Up to a day it is taken
// as it is, which is the safer reading; beyond, it says nothing of when it was, and is no reason to wait
// until then.
inline std::chrono::sys_time<Milliseconds> latestSensible(const WallTime &now)
{
    return now.utc + std::chrono::days{1};
}

inline bool isByAWrongClock(std::chrono::sys_time<Milliseconds> at, const WallTime &now)
{
    return at > latestSensible(now);
}

} // namespace unknot::practice
