// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/style.h"

#include <vector>

namespace unknot::posture
{

// A picture as flat paths, for any painter. It is 6000 wide, x to the right and y down, in whole tenths of what a
// picture of 600 has: so that it is the same wherever it is made.
struct Picture {
    static constexpr int width = 6000;

    struct Point {
        int x = 0, y = 0;

        bool operator==(const Point &) const = default;
    };
    using Path = std::vector<Point>;

    struct Area { // filled by the even-odd rule, each path closed
        Style style = Style::Skin;
        std::vector<Path> paths;

        bool operator==(const Area &) const = default;
    };
    struct Lines {
        Line line = Line::Body;
        int thick = 0;
        std::vector<Path> paths; // open

        bool operator==(const Lines &) const = default;
    };
    struct Ring { // round the place pressed
        Point at;
        int radius = 0;
        bool isHidden = false; // it lies on the far side

        bool operator==(const Ring &) const = default;
    };
    struct Arrow {
        Path shaft;
        std::vector<Path> heads; // three points each

        bool operator==(const Arrow &) const = default;
    };

    int height = 0;
    // Painted in this order: areas, lines, arrows, rings.
    std::vector<Area> areas;
    std::vector<Lines> lines;
    std::vector<Arrow> arrows;
    std::vector<Ring> rings;
    double pixel = 10; // what a pixel of the size it is made for is here: of pens, halos and dashes

    bool operator==(const Picture &) const = default;
};

// Of the other side of the body: the picture's mirror image.
Picture mirrored(Picture picture);

} // namespace unknot::posture
