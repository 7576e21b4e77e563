// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace unknot::test
{

struct Include {
    std::string name; // "base/error.h", "vector"
    bool quoted = false; // "..." and not <...>
    int line = 0; // 1-based

    bool operator==(const Include &) const = default;
};

std::vector<Include> includesOf(std::string_view source);

// The folders of src/ that the table knows.
std::vector<std::string> rooms();

// Why the room may not include it, as one sentence; empty: it may.
std::string refusal(std::string_view room, const Include &include);

// Why a file of app may not include another of app; file: as in src/app, "session/screening.h".
std::string folderRefusal(std::string_view file, const Include &include);

// The same for linking another room's library.
std::string linkRefusal(std::string_view room, std::string_view other);

} // namespace unknot::test
