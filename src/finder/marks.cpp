// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/marks.h"

#include <algorithm>

namespace unknot::finder
{

namespace
{

Mark markOf(const catalogue::Catalogue &catalogue, const SidedZone &marked)
{
    Mark mark;
    mark.zone = catalogue.zone(marked.zone);
    mark.side = mark.zone != nullptr && mark.zone->paired ? marked.side : Side::Middle;
    return mark;
}

int held(const catalogue::Complaint &complaint, const std::vector<Mark> &marks)
{
    return static_cast<int>(std::count_if(marks.begin(), marks.end(), [&complaint](const Mark &mark) {
        return mark.counted && std::find(complaint.zones.begin(), complaint.zones.end(), mark.zone->id) != complaint.zones.end();
    }));
}

} // namespace

std::vector<Mark> marks(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &marked)
{
    std::vector<Mark> marks;
    marks.reserve(marked.size());
    for (const SidedZone &zone : marked) {
        Mark mark = markOf(catalogue, zone);
        const auto same = [&mark](const Mark &other) { return other.zone == mark.zone && other.side == mark.side; };
        mark.counted = mark.zone != nullptr && std::none_of(marks.begin(), marks.end(), same);
        marks.push_back(mark);
    }
    return marks;
}

Commonness::Commonness(const catalogue::Catalogue &catalogue, const std::vector<Mark> &marks)
{
    constexpr int places = 1000; // more than any complaint lists
    for (const catalogue::Complaint &complaint : catalogue.all().complaints) {
        const int holds = held(complaint, marks);
        for (std::size_t i = 0; holds > 0 && i < complaint.muscles.size(); ++i) {
            int &value = m_values[complaint.muscles[i]];
            value = std::max(value, holds * places - std::min(static_cast<int>(i), places - 1));
        }
    }
}

int Commonness::of(const MuscleId &muscle) const
{
    const auto found = m_values.find(muscle);
    return found == m_values.end() ? 0 : found->second;
}

} // namespace unknot::finder
