// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/side.h"
#include "journal/records.h"

#include <optional>
#include <set>
#include <string>

namespace unknot::journal
{

// What is looked at of the history. A session, or pain told without one, fits that fits everything chosen.
struct HistoryFilter {
    struct Point {
        std::string point; // a catalogue id
        Side side = Side::Left;
        bool operator==(const Point &) const = default;
    };
    std::optional<SidedZone> place; // marked sore in the session, or told of
    std::optional<Point> point; // pressed in it: with a hold. Pain without a session fits no point
    std::optional<std::string> way; // the same, in that way; empty: steady holds. With a point: that point, in that way
    std::optional<Uuid> tag; // of the day on which the session began, or that is told of
    // Each begins a word of its note, whatever the case and the accents; what is no letter and no digit parts words. Only
    // white space: nothing is asked of the note.
    std::string words;

    [[nodiscard]] bool choosesSomething() const;
    bool operator==(const HistoryFilter &) const = default;
};

// Of what is not removed.
struct HistoryMatches {
    std::set<Uuid> sessions, entries;
};

} // namespace unknot::journal
