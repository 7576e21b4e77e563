// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>

namespace unknot
{

namespace
{

// Debian links /etc/localtime into the zone database; TZ wins over it, as for the C library.
std::string zoneName()
{
    if (const char *tz = std::getenv("TZ"); tz && *tz && *tz != ':')
        return tz;
    std::error_code error;
    const std::string target = std::filesystem::read_symlink("/etc/localtime", error).generic_string();
    constexpr std::string_view folder = "zoneinfo/";
    const auto at = target.find(folder);
    return error || at == std::string::npos ? std::string{} : target.substr(at + folder.size());
}

} // namespace

TimePoint SystemClock::now() const
{
    return std::chrono::time_point_cast<Milliseconds>(std::chrono::steady_clock::now());
}

WallTime SystemClock::wall() const
{
    const auto utc = std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
    const std::time_t seconds = std::chrono::system_clock::to_time_t(utc);
    std::tm local{};
    tzset(); // localtime_r need not notice that the zone of the machine was changed
    localtime_r(&seconds, &local);
    return {utc, std::chrono::minutes{local.tm_gmtoff / 60}, zoneName()};
}

std::string toIso(const WallTime &time)
{
    const auto day = time.day();
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss clock{time.local() - day};
    const long offset = std::labs(time.offset.count());
    std::array<char, 96> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02ld:%02ld:%02lld.%03lld%c%02ld:%02ld", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), static_cast<long>(clock.hours().count()),
        static_cast<long>(clock.minutes().count()), static_cast<long long>(clock.seconds().count()),
        static_cast<long long>(clock.subseconds().count()), time.offset.count() < 0 ? '-' : '+', offset / 60, offset % 60);
    return text.data();
}

} // namespace unknot
