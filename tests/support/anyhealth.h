// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/shippedworld.h"

#include <rapidcheck.h>

#include <algorithm>
#include <vector>

namespace unknot::test
{

// Places of the shipped body, for property tests.
inline SidedZone anyPlace(const std::vector<catalogue::Zone> &zones)
{
    const catalogue::Zone &zone = *rc::gen::elementOf(zones);
    return {zone.id, zone.paired ? *rc::gen::element(Side::Left, Side::Right) : Side::Middle};
}

inline std::vector<SidedZone> anyPlaces(int most)
{
    std::vector<SidedZone> places;
    for (int left = *rc::gen::inRange(0, most + 1); left > 0; --left)
        places.push_back(anyPlace(shippedWorld().catalogue.all().zones));
    return places;
}

// An answer as it is true of somebody. One that speaks of a part of the body has its place there.
inline safety::HealthAnswer anyAnswerTo(const catalogue::Gate &gate)
{
    std::vector<SidedZone> places = anyPlaces(2);
    if (!gate.zonesIn.empty()) {
        std::vector<catalogue::Zone> zones = shippedWorld().catalogue.all().zones;
        std::erase_if(
            zones, [&gate](const catalogue::Zone &zone) { return std::ranges::find(gate.zonesIn, zone.group) == gate.zonesIn.end(); });
        places = {anyPlace(zones), anyPlace(zones)};
    }
    return {*rc::gen::arbitrary<bool>(), places, *rc::gen::element(Side::Left, Side::Right, Side::Middle)};
}

} // namespace unknot::test
