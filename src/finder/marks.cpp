// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/marks.h"

#include "catalogue/zonekey.h"

#include <algorithm>

namespace unknot::finder
{

namespace
{

Mark markOf(const catalogue::Catalogue &catalogue, const SidedZone &marked)
{
    Mark mark;
    mark.zone = catalogue.zone(marked.zone);
    mark.side = mark.zone != nullptr ? catalogue::sided(*mark.zone, marked.side).side : Side::Middle;
    return mark;
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

} // namespace unknot::finder
