// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace unknot
{

// Characters that are no words but orders to what shows or says them: the control characters (a NUL
// ends a text early, an ESC moves a terminal's cursor or renames its window), and those that turn the
// order of what follows or break the line. A line feed parts paragraphs and is none of them.

// The first one in a UTF-8 text, spelt out: "\u001b", as JSON calls it too. Empty: there is none.
std::string controlIn(std::string_view text);

// The text with each of them spelt out. `OneLine` spells out line feeds as well, so that a name can't
// pass for lines of its own.
enum class LineFeeds { Kept, OneLine };
std::string spelt(std::string_view text, LineFeeds lineFeeds = LineFeeds::Kept);

} // namespace unknot
