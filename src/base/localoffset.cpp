// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/localoffset.h"

#include <ctime>

namespace unknot
{

namespace
{

long offsetAt(std::time_t utc)
{
    std::tm local{};
    localtime_r(&utc, &local);
    return local.tm_gmtoff;
}

} // namespace

std::chrono::minutes localOffset(std::chrono::local_time<std::chrono::minutes> shown)
{
    tzset();
    const auto asUtc = static_cast<std::time_t>(std::chrono::seconds(shown.time_since_epoch()).count());
    constexpr std::time_t day = std::time_t{24} * 60 * 60;
    const long before = offsetAt(asUtc - day);
    const long after = offsetAt(asUtc + day);
    const bool isAfter = offsetAt(asUtc - before) != before && offsetAt(asUtc - after) == after;
    return std::chrono::minutes{(isAfter ? after : before) / 60};
}

} // namespace unknot
