// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/isomoment.h"

#include <charconv>
#include <cstddef>

namespace unknot::exchange
{

namespace
{

// The form of a moment: a digit for each 0, and what else stands between them; a plus is either sign.
constexpr std::string_view momentForm = "0000-00-00T00:00:00.000+00:00";
constexpr std::size_t dayLength = 10, timeAt = 11, timeLength = 8, offsetAt = 23;

bool hasForm(std::string_view text, std::string_view form)
{
    if (text.size() != form.size())
        return false;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool isDigit = text[i] >= '0' && text[i] <= '9';
        const bool fits = form[i] == '0' ? isDigit : text[i] == form[i] || (form[i] == '+' && text[i] == '-');
        if (!fits)
            return false;
    }
    return true;
}

// Of a text that has the form.
int numberAt(std::string_view text, std::size_t at, std::size_t digits)
{
    int number = 0;
    std::from_chars(text.data() + at, text.data() + at + digits, number);
    return number;
}

std::chrono::year_month_day dayIn(std::string_view text)
{
    return std::chrono::year{numberAt(text, 0, 4)} / numberAt(text, 5, 2) / numberAt(text, 8, 2);
}

} // namespace

// What is read is written again: an hour 25 or an offset of 90 minutes comes out as something else.
std::optional<WallTime> fromIso(std::string_view text)
{
    if (!hasForm(text, momentForm) || !dayIn(text).ok())
        return std::nullopt;
    const auto time = std::chrono::hours{numberAt(text, timeAt, 2)} + std::chrono::minutes{numberAt(text, 14, 2)}
        + Seconds{numberAt(text, 17, 2)} + Milliseconds{numberAt(text, 20, 3)};
    const std::chrono::minutes offset = std::chrono::hours{numberAt(text, 24, 2)} + std::chrono::minutes{numberAt(text, 27, 2)};
    WallTime moment;
    moment.offset = text[offsetAt] == '-' ? -offset : offset;
    moment.utc = std::chrono::sys_time<Milliseconds>{std::chrono::local_days{dayIn(text)}.time_since_epoch() + time - moment.offset};
    const bool isKept = moment.utc.time_since_epoch() >= Milliseconds{0} && offset < std::chrono::days{1};
    return isKept && toIso(moment) == text ? std::optional(moment) : std::nullopt;
}

std::optional<std::chrono::local_days> dayFromIso(std::string_view text)
{
    if (!hasForm(text, momentForm.substr(0, dayLength)) || !dayIn(text).ok())
        return std::nullopt;
    return std::chrono::local_days{dayIn(text)};
}

std::string isoDay(const WallTime &time)
{
    return toIso(time).substr(0, dayLength);
}

std::string isoTime(const WallTime &time)
{
    return toIso(time).substr(timeAt, timeLength);
}

std::string isoOffset(const WallTime &time)
{
    return toIso(time).substr(offsetAt);
}

} // namespace unknot::exchange
