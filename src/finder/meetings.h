// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finder/finder.h"
#include "finder/marks.h"

#include <cstddef>
#include <span>
#include <vector>

namespace unknot::finder
{

// How a point, or the best of a muscle's points, meets one marked zone.
struct Meeting {
    Match match = Match::None;
    const catalogue::Zone *zone = nullptr; // null: it is not met
    bool acrossSides = false, liesThere = false; // as in MetZone
};

// How many of the marks are met, and how.
struct Tally {
    int usual = 0, sometimes = 0, lyingThere = 0;
    int atHand = 0; // of the first two, those in which it lies as well

    [[nodiscard]] int covered() const { return usual + sometimes + lyingThere; }
    [[nodiscard]] double coverage(std::size_t marks) const; // as Score::coverage
};

// What the order of a list follows; the smaller one stands first.
struct Order {
    Score score;
    Tally tally;
    std::size_t index = 0; // of the point, in CatalogueData::points
    Side side = Side::Left;

    bool operator<(const Order &other) const;
};

// Every point on every side that meets at least one mark, each with how it meets every mark.
class Meetings
{
public:
    Meetings(const catalogue::Catalogue &catalogue, const std::vector<Mark> &marks);

    struct SidedPoint {
        std::size_t index = 0; // in CatalogueData::points
        Side side = Side::Left;
    };
    [[nodiscard]] const std::vector<SidedPoint> &points() const { return m_points; }

    // One a mark, in their order. `number` counts the points above.
    [[nodiscard]] std::span<const Meeting> meetingsOf(std::size_t number) const;

private:
    void meet(SidedPoint point, std::size_t mark, const Meeting &meeting);

    std::size_t m_markCount;
    std::vector<SidedPoint> m_points;
    std::vector<Meeting> m_meetings; // of the first point, then of the second, ...
    std::vector<std::size_t> m_numbers; // of a point and side, in m_points
};

// Counts a mark once, also where it was given twice.
Tally tally(std::span<const Meeting> meetings, const std::vector<Mark> &marks);

std::vector<Match> matches(std::span<const Meeting> meetings);

// As Candidate::met. A zone marked on both sides is told by the mark that came first.
std::vector<MetZone> metZones(std::span<const Meeting> meetings);

} // namespace unknot::finder
