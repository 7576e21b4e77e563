// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/zonekey.h"

#include "catalogue/catalogue.h"

namespace unknot::catalogue
{

namespace
{

constexpr char separator = ':';

} // namespace

SidedZone sided(const Zone &zone, Side side)
{
    return {zone.id, zone.paired ? side : Side::Middle};
}

std::vector<SidedZone> everySide(const Zone &zone)
{
    if (zone.paired)
        return {{zone.id, Side::Left}, {zone.id, Side::Right}};
    return {{zone.id, Side::Middle}};
}

std::string zoneKey(const SidedZone &zone)
{
    if (zone.side == Side::Middle)
        return zone.zone.value;
    return zone.zone.value + separator + std::string(toString(zone.side));
}

std::vector<SidedZone> zonesNamed(const Catalogue &catalogue, std::string_view key)
{
    const std::size_t end = key.find(separator);
    const Zone *zone = catalogue.zone(ZoneId{std::string(key.substr(0, end))});
    if (zone == nullptr)
        return {};
    if (end == std::string_view::npos)
        return everySide(*zone);
    const auto side = sideFromString(key.substr(end + 1));
    if (!side || zone->paired == (*side == Side::Middle))
        return {};
    return {{zone->id, *side}};
}

std::vector<SidedZone> zonesOf(const Catalogue &catalogue, const Complaint &complaint, std::optional<Side> side)
{
    std::vector<SidedZone> zones;
    for (const ZoneId &id : complaint.zones) {
        const Zone *zone = catalogue.zone(id);
        if (zone == nullptr)
            continue;
        const auto places = side ? std::vector{sided(*zone, *side)} : everySide(*zone);
        zones.insert(zones.end(), places.begin(), places.end());
    }
    return zones;
}

} // namespace unknot::catalogue
