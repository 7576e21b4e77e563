// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace unknot::exchange
{

// A UTF-8 text as UTF-16, the low byte first, with its mark before it. What is no UTF-8 becomes U+FFFD.
std::string utf16WithMark(std::string_view text);

} // namespace unknot::exchange
