// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "catalogue/grade.h"

#include <optional>
#include <string>
#include <vector>

namespace unknot::catalogue
{

// What a hold is made of, over and over until it ends: so many beats, each with one half and the other.
struct Pace {
    struct Part {
        Milliseconds on{0}, off{0};
        int times = 1;

        bool operator==(const Part &) const = default;
    };
    std::vector<Part> parts; // empty: one steady press

    [[nodiscard]] bool isSteady() const { return parts.empty(); }
    bool operator==(const Pace &) const = default;
};

// Whether it moves over the skin, and how: one way again and again, or there and back.
enum class Goes { Nowhere, OneWay, ThereAndBack };

// From where to where it goes, in figure units from the point's mark as the left side is drawn: to the right, and down.
struct Path {
    static constexpr int farthest = 80; // a close-up shows no more
    struct End {
        int x = 0, y = 0;

        bool operator==(const End &) const = default;
    };
    End from, to;

    bool operator==(const Path &) const = default;
};

// A way to press a point beside the usual one, which is a steady hold and has no entry. Its dose is never more than that
// of a steady hold, but for light pressure, which has to last (clinical reference 1.3).
struct Way {
    WayId id;
    std::string label; // "Short strokes"
    std::string about; // what one does, and for what; one or two sentences
    std::string say; // the same as the hold begins, for who only hears
    std::string on, off; // what the halves of a beat are called: "Press", "Let off"
    bool ownWords = false; // each point says where from and where to
    Goes goes = Goes::Nowhere; // else each point has a path
    bool gentleToo = false; // also where a point is to be pressed gently
    bool besideVessels = false; // also where the search is limited
    std::vector<ToolId> tools; // with one of these; empty: with any of the point
    std::vector<ZoneGroupId> notIn; // parts of the body
    Pace pace;
    bool light = false; // as light mode has it: pressure, length and number of holds
    int pressureAtMost = 0; // 0 to 10; 0: as the point
    Seconds hold{0}; // 0: as wished
    int repsAtMost = 0; // 0: as wished
    Seconds restAtLeast{0};
    Grade grade = Grade::None; // how sure one may be that it helps
    std::vector<SourceId> sources;

    bool operator==(const Way &) const = default;
};

// How one point is pressed in that way.
struct PointWay {
    WayId way;
    std::string how; // its own words, empty where the way has no need of them
    ToolId tool = {}; // that these words are for; empty: any that the way takes
    std::optional<Path> path = {}; // where the way goes somewhere

    bool operator==(const PointWay &) const = default;
};

} // namespace unknot::catalogue
