// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/heatlayers.h"

#include "base/nrs.h"

namespace unknot::figure
{

HeatLayers heatLayers(const present::HeatMap &map)
{
    HeatLayers layers;
    for (const auto &[zone, share] : map.heat.shares)
        layers.heat.heat.push_back({zone, share});
    for (const auto &zone : map.pain) {
        layers.before.heat.push_back({zone.zone, zone.before / mostPain});
        layers.after.heat.push_back({zone.zone, zone.after / mostPain});
    }
    return layers;
}

} // namespace unknot::figure
