// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/placekeys.h"

#include "catalogue/zonekey.h"
#include "present/text.h"

namespace unknot::present
{

std::vector<SidedZone> placesOf(const catalogue::Catalogue &catalogue, const QStringList &keys)
{
    std::vector<SidedZone> places;
    for (const QString &key : keys) {
        const auto zones = catalogue::zonesNamed(catalogue, fromQt(key));
        places.insert(places.end(), zones.begin(), zones.end());
    }
    return places;
}

} // namespace unknot::present
