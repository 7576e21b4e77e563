// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace unknot::test
{

// A size, break-point or leading that QML writes as a number instead of taking it from theme/.
struct LiteralSize {
    std::string what; // one of sizeRules()
    std::string code; // what holds it: one statement, even if of several lines
    int line = 0; // of its beginning, 1-based

    bool operator==(const LiteralSize &) const = default;
};

// What is looked for: "a distance", "a break-point", ...
std::vector<std::string> sizeRules();

// All in a file. Lines of up to 2 px, shares, scales, times and counts are no sizes; nor are multiples of Theme.grid, but where
// a layout changes has a name.
std::vector<LiteralSize> literalSizes(const std::string &qml);

} // namespace unknot::test
