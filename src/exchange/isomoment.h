// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <optional>
#include <string_view>

namespace unknot::exchange
{

// A moment as toIso() writes it, of the years 1970 to 9999, with an offset of less than 24 hours; its zone is empty.
// Absent: it is not written so, or there is no such moment.
std::optional<WallTime> fromIso(std::string_view text);

// "2026-11-22". Absent: it is not written so, or there is no such day.
std::optional<std::chrono::local_days> dayFromIso(std::string_view text);

std::string isoDay(const WallTime &time); // "2026-11-22", there and then
std::string isoTime(const WallTime &time); // "18:42:07", there and then
std::string isoOffset(const WallTime &time); // "+01:00"

} // namespace unknot::exchange
