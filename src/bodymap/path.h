// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string_view>
#include <vector>

namespace unknot::bodymap
{

// Figure units: 1000 is the height of the body, y down from the crown, x to the right of the screen.
struct Vec {
    double x = 0, y = 0;
    bool operator==(const Vec &) const = default;
};

struct Box {
    double left = 0, top = 0, right = 0, bottom = 0;
    [[nodiscard]] double width() const { return right - left; }
    [[nodiscard]] double height() const { return bottom - top; }
    [[nodiscard]] bool contains(Vec p) const { return p.x >= left && p.x <= right && p.y >= top && p.y <= bottom; }
    bool operator==(const Box &) const = default;
};

// A path as lines and cubic curves. Elements in drawing order; a quadratic is raised to a cubic.
struct Path {
    enum class Verb { Move, Line, Cubic, Close };
    struct Element {
        Verb verb = Verb::Move;
        Vec c1, c2; // control points of a Cubic
        Vec to; // where it ends; unused by Close
        bool operator==(const Element &) const = default;
    };
    std::vector<Element> elements;

    [[nodiscard]] bool empty() const { return elements.empty(); }
    [[nodiscard]] Box bounds() const; // of the flattened curve
    [[nodiscard]] Path mirrored(double axis = 0) const; // about the upright line at x = axis
    // Each open subpath from x=0 to x=0 is closed by its own mirror image; a closed one gets its
    // mirror image beside it.
    [[nodiscard]] Path joinedWithMirror() const;
    bool operator==(const Path &) const = default;
};

// Reads the d attribute of SVG: M L H V C S Q Z, absolute and relative. Anything else (arcs, T) is
// an Error that names the command and its place in the text, as is a coordinate beyond a million.
// An empty text is an empty path.
Result<Path> parsePath(std::string_view d);

// Straight pieces that leave the curve by at most `tolerance` figure units; one polygon a subpath,
// without its first place again at the end. A curve and its reverse give the same places.
std::vector<std::vector<Vec>> flattened(const Path &path, double tolerance = 0.25);

} // namespace unknot::bodymap
