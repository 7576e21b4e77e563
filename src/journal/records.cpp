// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/records.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace unknot::journal
{

namespace
{

// SQLite's generator is seeded by the system once; std::random_device may ask the processor every
// time, which costs up to 0.2 ms in a virtual machine, as much as a third of writing the record.
std::array<std::uint8_t, 16> randomBytes()
{
    std::array<std::uint8_t, 16> bytes{};
    sqlite3_randomness(static_cast<int>(bytes.size()), bytes.data());
    return bytes;
}

} // namespace

Uuid newUuid()
{
    std::array<std::uint8_t, 16> bytes = randomBytes();
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0f) | 0x40); // version 4
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3f) | 0x80); // the variant of RFC 4122
    constexpr std::string_view digits = "0123456789abcdef";
    Uuid text;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += '-';
        text += digits[bytes[i] >> 4];
        text += digits[bytes[i] & 0x0f];
    }
    return text;
}

// What tells of a nerve is too much, also where it was cut off before that was written.
bool PointRecord::wasTooMuch() const
{
    const auto isOfNerve = [](const SignRecord &sign) { return sign.sign == "numb" || sign.sign == "sharp"; };
    return end.starts_with("too-much")
        || std::ranges::any_of(holds, [&](const HoldRecord &one) { return std::ranges::any_of(one.signs, isOfNerve); });
}

Milliseconds PointRecord::pressed() const
{
    Milliseconds sum{0};
    for (const HoldRecord &one : holds)
        sum += one.counted();
    return sum;
}

int PointRecord::holdsBegun() const
{
    int begun = 0;
    for (const HoldRecord &one : holds)
        begun = std::max(begun, one.hold);
    return begun;
}

std::optional<int> SessionRecord::rating(RatingRecord::Kind kind, RatingRecord::Moment moment) const
{
    const auto last
        = std::find_if(ratings.rbegin(), ratings.rend(), [&](const RatingRecord &one) { return one.kind == kind && one.moment == moment; });
    return last == ratings.rend() ? std::nullopt : last->nrs;
}

} // namespace unknot::journal
