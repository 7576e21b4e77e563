// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/commonness.h"

#include <algorithm>
#include <set>

namespace unknot::finder
{

namespace
{

std::set<ZoneId> zonesOn(Side side, const std::vector<Mark> &marks)
{
    std::set<ZoneId> zones;
    for (const Mark &mark : marks) {
        if (mark.counted && mark.reaches(side, false))
            zones.insert(mark.zone->id);
    }
    return zones;
}

// The zones both name over those that either names.
double fit(const catalogue::Complaint &complaint, const std::set<ZoneId> &marked)
{
    const auto shared
        = std::count_if(complaint.zones.begin(), complaint.zones.end(), [&marked](const ZoneId &zone) { return marked.contains(zone); });
    const auto all = static_cast<std::ptrdiff_t>(complaint.zones.size() + marked.size()) - shared;
    return all == 0 ? 0 : static_cast<double>(shared) / static_cast<double>(all);
}

} // namespace

Commonness::Commonness(const catalogue::Catalogue &catalogue, const std::vector<Mark> &marks)
{
    for (const Side side : {Side::Left, Side::Right}) {
        const std::set<ZoneId> marked = zonesOn(side, marks);
        Values &values = m_values[side == Side::Right ? 1 : 0];
        for (const catalogue::Complaint &complaint : catalogue.all().complaints) {
            const double fits = fit(complaint, marked);
            for (std::size_t i = 0; fits > 0 && i < complaint.muscles.size(); ++i) {
                double &value = values[complaint.muscles[i]];
                value = std::max(value, fits / static_cast<double>(i + 1));
            }
        }
    }
}

double Commonness::of(const MuscleId &muscle, Side side) const
{
    const Values &values = m_values[side == Side::Right ? 1 : 0];
    const auto found = values.find(muscle);
    return found == values.end() ? 0 : found->second;
}

} // namespace unknot::finder
