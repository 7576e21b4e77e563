// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodymap/path.h"

#include <vector>

namespace unknot::bodymap
{

// A stroke of the pen: where it was set down and what it drew until it was lifted or closed.
struct Subpath {
    Vec start;
    std::vector<Path::Element> pieces; // Line and Cubic only
    bool closed = false;

    [[nodiscard]] Vec end() const { return pieces.empty() ? start : pieces.back().to; }
};

// Strokes that draw nothing are left out.
std::vector<Subpath> subpaths(const Path &path);

// Every stroke ends where it began, by a Close.
bool isClosed(const Path &path);

// Every stroke is open and goes from the mid-line to the mid-line.
bool spansMidline(const Path &path);

} // namespace unknot::bodymap
