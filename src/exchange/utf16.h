// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace unknot::exchange
{

inline constexpr std::string_view utf16Mark = "\xff\xfe"; // stands before all of it

// A UTF-8 text as UTF-16, the low byte first. What is no UTF-8 becomes U+FFFD.
std::string utf16(std::string_view text);

} // namespace unknot::exchange
