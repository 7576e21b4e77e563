// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

namespace unknot
{

using Milliseconds = std::chrono::milliseconds;
using Seconds = std::chrono::seconds;

// A point on the monotonic clock, which never goes back and stands still while the machine sleeps:
// for measuring spans within one run of the program, never for writing down.
using TimePoint = std::chrono::time_point<std::chrono::steady_clock, Milliseconds>;

// A moment as people write it down: when, and what the wall clock said there. Two of them compare
// equal only where both were written in the same place; to order moments, compare `utc`.
struct WallTime {
    std::chrono::sys_time<Milliseconds> utc;
    std::chrono::minutes offset{0}; // local time minus UTC then and there
    std::string zone; // IANA name where known, else empty

    [[nodiscard]] std::chrono::local_time<Milliseconds> local() const
    {
        return std::chrono::local_time<Milliseconds>{(utc + offset).time_since_epoch()};
    }
    // The calendar's day there and then; it begins at midnight of the place, not of UTC.
    [[nodiscard]] std::chrono::local_days day() const { return std::chrono::floor<std::chrono::days>(local()); }
    bool operator==(const WallTime &) const = default;
};

// "2026-11-22T18:42:07.123+01:00", ISO 8601 with milliseconds and offset; always 29 characters in
// the years 0 to 9999. The zone's name is not in it.
std::string toIso(const WallTime &time);

// The one place that reads a clock. Injected everywhere, so tests own the time. Whoever is given one
// keeps a reference: it outlives them all.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual TimePoint now() const = 0; // never earlier than the last
    [[nodiscard]] virtual WallTime wall() const = 0; // may jump either way: people set clocks
};

// May be asked from any thread.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] TimePoint now() const override;
    [[nodiscard]] WallTime wall() const override;
};

} // namespace unknot
