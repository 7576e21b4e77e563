// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/reach.h"

#include <algorithm>

namespace unknot::safety
{

namespace
{

template<class T>
bool contains(const std::vector<T> &list, const T &wanted)
{
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

template<class T>
bool overlap(const std::vector<T> &a, const std::vector<T> &b)
{
    return std::any_of(a.begin(), a.end(), [&b](const T &one) { return contains(b, one); });
}

} // namespace

Reach::Reach(const catalogue::Catalogue &catalogue, const Rules::Neighbours &neighbours, const catalogue::Point &point, Side side)
    : m_neighbours(neighbours), m_catalogue(catalogue), m_point(point), m_zone(catalogue.zone(point.zone)),
      m_middle(side == Side::Middle || m_zone == nullptr || !m_zone->paired), m_side(side)
{
}

bool Reach::blockedBy(const HeldGate &held) const
{
    const bool lifted = held.gate->clearable && held.answer.cleared;
    return blocksEverything(held) || blockedBy(held.gate->always, held.answer)
        || (!lifted && blockedBy(held.gate->untilCleared, held.answer));
}

bool Reach::blockedBy(const catalogue::Block &block, const HealthAnswer &answer) const
{
    if (block.everything || (block.userZones && inNamedPlace(answer.zones)))
        return true;
    if (block.namedSideOnly && !onNamedSide(answer))
        return false;
    return named(block) || inZones(block);
}

bool Reach::capReaches(const catalogue::Cap &cap) const
{
    return cap.zoneGroups.empty() || inGroups(cap.zoneGroups);
}

bool Reach::onNamedSide(const HealthAnswer &answer) const
{
    return m_middle || answer.side == Side::Middle || answer.side == m_side;
}

bool Reach::named(const catalogue::Block &block) const
{
    return overlap(m_point.cautions, block.cautions) || contains(block.points, m_point.id);
}

// Only what a zone or a group names may be spared: a caution is about the point itself.
bool Reach::inZones(const catalogue::Block &block) const
{
    return (contains(block.zones, m_point.zone) || inGroups(block.zoneGroups)) && !contains(block.pointsExcept, m_point.id);
}

bool Reach::inGroups(const std::vector<ZoneGroupId> &groups) const
{
    return !groups.empty() && (m_zone == nullptr || contains(groups, m_zone->group));
}

bool Reach::inNamedPlace(const std::vector<SidedZone> &places) const
{
    return std::any_of(places.begin(), places.end(), [this](const SidedZone &place) { return touches(place); });
}

bool Reach::touches(const SidedZone &place) const
{
    const auto beside = m_neighbours.find(place.zone);
    const bool isBeside = beside != m_neighbours.end() && beside->second.contains(m_point.zone);
    if (place.zone != m_point.zone && !isBeside)
        return false;
    const catalogue::Zone *zone = m_catalogue.zone(place.zone);
    const bool eitherSide = m_middle || place.side == Side::Middle || zone == nullptr || !zone->paired;
    // A zone beside itself reaches over the mid-line.
    return eitherSide || place.side == m_side || (place.zone == m_point.zone && isBeside);
}

} // namespace unknot::safety
