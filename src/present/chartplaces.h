// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "present/naming.h"
#include "present/toldrecord.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace unknot::present
{

// The places of what was told in a range, those of most sessions first, then of most notes, then the latest; and what is of which. A place
// is a part of the body on the sides that were marked.
class ChartPlaces
{
public:
    explicit ChartPlaces(const ToldRecord::SharedOf &of); // of what counts

    static constexpr int namedShapes = 4; // more are not told apart at a glance: the rest share one
    static constexpr int otherShape = namedShapes;
    struct Place {
        SidedPart part;
        int count = 0; // sessions with it
        int notes = 0; // of pain in it
        int first = 0; // of both, that have no place that was treated more often
        int shape = otherShape;
    };
    [[nodiscard]] const std::vector<Place> &all() const { return m_all; }
    [[nodiscard]] const Place *wished(const QString &key) const; // null: it is none of them
    static QString keyOf(const SidedPart &part);

    struct Told {
        ToldRecord record;
        std::vector<int> places; // of all()
        [[nodiscard]] bool isOf(int place) const;
    };
    [[nodiscard]] const std::vector<Told> &told() const { return m_told; } // newest first
    [[nodiscard]] int shapeOf(const Told &told) const;
    // Of a note of pain the worst number, in that place or in all.
    [[nodiscard]] int worstIn(const journal::EntryRecord &entry, const Place *place) const;

private:
    [[nodiscard]] int partOf(const ZoneId &zone); // a number that each part has
    [[nodiscard]] int placeOf(int part, int sides);
    void gather(const ToldRecord::SharedOf &of);
    template<class Zones, class ZoneOf>
    std::vector<int> placesOf(const Zones &zones, const ZoneOf &zoneOf);
    void sortPlaces();
    void giveShapes();

    const catalogue::Catalogue &m_catalogue;
    std::unordered_map<std::string, int> m_parts; // by zone
    std::vector<QString> m_names; // of the parts
    std::unordered_map<int, int> m_places; // by part and sides
    std::vector<Place> m_all;
    std::vector<Told> m_told;
};

} // namespace unknot::present
