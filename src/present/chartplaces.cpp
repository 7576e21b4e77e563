// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/chartplaces.h"

#include <algorithm>
#include <numeric>

namespace unknot::present
{

namespace
{

constexpr int left = 1, right = 2, sidesOfAPart = 4;

int sidesOf(Side side)
{
    return side == Side::Left ? left : side == Side::Right ? right : 0;
}

} // namespace

ChartPlaces::ChartPlaces(const ToldRecord::SharedOf &of) : m_catalogue(of->catalogue)
{
    gather(of);
    for (const Told &told : m_told) {
        for (const int place : told.places)
            ++(told.record.session ? m_all[std::size_t(place)].count : m_all[std::size_t(place)].notes);
    }
    sortPlaces();
    for (const Told &told : m_told) {
        if (!told.places.empty())
            ++m_all[std::size_t(std::ranges::min(told.places))].first;
    }
    giveShapes();
}

void ChartPlaces::gather(const ToldRecord::SharedOf &of)
{
    const practice::PastSessions::Range &range = *of->range;
    m_told.reserve(range.counted.size() + range.entries.size());
    for (const auto &session : range.counted)
        m_told.push_back({{of, &session, nullptr}, {}});
    const auto firstEntry = std::ssize(m_told);
    for (const auto &entry : range.entries) {
        if (range.days.holds(entry.about))
            m_told.push_back({{of, nullptr, &entry}, {}});
    }
    const auto isNewer = [](const Told &a, const Told &b) { return a.record.at().utc > b.record.at().utc; };
    std::stable_sort(m_told.begin(), m_told.begin() + firstEntry, isNewer);
    std::inplace_merge(m_told.begin(), m_told.begin() + firstEntry, m_told.end(), isNewer);
    for (Told &told : m_told)
        told.places = told.record.session
            ? placesOf(told.record.session->zones, [](const SidedZone &zone) -> const SidedZone & { return zone; })
            : placesOf(told.record.entry->places, [](const auto &place) -> const SidedZone & { return place.zone; });
}

template<class Zones, class ZoneOf>
std::vector<int> ChartPlaces::placesOf(const Zones &zones, const ZoneOf &zoneOf)
{
    std::vector<std::pair<int, int>> parts; // each once, with its sides
    for (const auto &one : zones) {
        const SidedZone &zone = zoneOf(one);
        const int part = partOf(zone.zone);
        auto at = std::ranges::find(parts, part, &std::pair<int, int>::first);
        if (at == parts.end())
            at = parts.insert(at, {part, 0});
        at->second |= sidesOf(zone.side);
    }
    std::vector<int> places;
    places.reserve(parts.size());
    for (const auto &[part, sides] : parts)
        places.push_back(placeOf(part, sides));
    return places;
}

int ChartPlaces::partOf(const ZoneId &zone)
{
    if (const auto known = m_parts.find(zone.value); known != m_parts.end())
        return known->second;
    const QString name = partNameOf(m_catalogue, zone);
    const auto same = std::ranges::find(m_names, name);
    const int part = int(same - m_names.begin());
    if (same == m_names.end())
        m_names.push_back(name);
    return m_parts.emplace(zone.value, part).first->second;
}

int ChartPlaces::placeOf(int part, int sides)
{
    const auto [at, isNew] = m_places.try_emplace(part * sidesOfAPart + sides, int(m_all.size()));
    if (isNew)
        m_all.push_back({{m_names[std::size_t(part)], (sides & left) != 0, (sides & right) != 0}});
    return at->second;
}

// And what is told is of the places as they stand then.
void ChartPlaces::sortPlaces()
{
    std::vector<std::size_t> order(m_all.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater<>(), [this](std::size_t i) { return std::pair(m_all[i].count, m_all[i].notes); });
    std::vector<Place> sorted;
    std::vector<int> now(m_all.size());
    for (const std::size_t i : order) {
        now[i] = int(sorted.size());
        sorted.push_back(std::move(m_all[i]));
    }
    m_all = std::move(sorted);
    for (Told &told : m_told) {
        for (int &place : told.places)
            place = now[std::size_t(place)];
    }
}

void ChartPlaces::giveShapes()
{
    int shape = 0;
    for (Place &place : m_all) {
        if (place.first > 0 && shape < namedShapes)
            place.shape = shape++;
    }
}

QString ChartPlaces::keyOf(const SidedPart &part)
{
    return part.name + (part.left ? QStringLiteral(":left") : QString()) + (part.right ? QStringLiteral(":right") : QString());
}

const ChartPlaces::Place *ChartPlaces::wished(const QString &key) const
{
    const auto at = std::ranges::find_if(m_all, [&](const Place &place) { return keyOf(place.part) == key; });
    return at == m_all.end() ? nullptr : &*at;
}

bool ChartPlaces::Told::isOf(int place) const
{
    return std::ranges::find(places, place) != places.end();
}

int ChartPlaces::shapeOf(const Told &told) const
{
    return told.places.empty() ? otherShape : m_all[std::size_t(std::ranges::min(told.places))].shape;
}

int ChartPlaces::worstIn(const journal::EntryRecord &entry, const Place *place) const
{
    int worst = -1;
    for (const auto &one : entry.places) {
        const auto part = m_parts.find(one.zone.zone.value);
        if (!place || (part != m_parts.end() && m_names[std::size_t(part->second)] == place->part.name))
            worst = std::max(worst, one.nrs);
    }
    return worst;
}

} // namespace unknot::present
