// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace unknot::bodymap
{

// The number that begins at `at`, which then moves behind it; none leaves `at` alone. Always with a
// point, whatever the locale; never infinite.
std::optional<double> readNumber(std::string_view text, std::size_t &at);

// The whole text as one number.
std::optional<double> toNumber(std::string_view text);

// Numbers parted by spaces or commas; empty for an empty text, and where anything else stands between them.
std::vector<double> toNumbers(std::string_view text);

bool isSvgSpace(char c);

} // namespace unknot::bodymap
