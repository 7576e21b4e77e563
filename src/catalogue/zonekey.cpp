// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/zonekey.h"

namespace unknot::catalogue
{

std::string zoneKey(const SidedZone &zone)
{
    return zone.side == Side::Middle ? zone.zone.value : zone.zone.value + ':' + std::string(toString(zone.side));
}

std::vector<SidedZone> zonesNamed(const Catalogue &catalogue, std::string_view key)
{
    const std::size_t colon = key.find(':');
    const ZoneId id{std::string(key.substr(0, colon))};
    const Zone *zone = catalogue.zone(id);
    if (!zone)
        return {};
    if (colon == std::string_view::npos)
        return zone->paired ? std::vector<SidedZone>{{id, Side::Left}, {id, Side::Right}} : std::vector<SidedZone>{{id, Side::Middle}};
    const auto side = sideFromString(key.substr(colon + 1));
    if (!side || zone->paired == (*side == Side::Middle))
        return {};
    return {{id, *side}};
}

SidedZone sided(const Zone &zone, Side side)
{
    return {zone.id, zone.paired ? side : Side::Middle};
}

} // namespace unknot::catalogue
