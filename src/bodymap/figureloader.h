// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "bodymap/figure.h"

#include <filesystem>
#include <set>
#include <string>

namespace unknot::bodymap
{

// Reads front.svg, back.svg, head-side.svg, palm.svg, hand-back.svg and sole.svg of a folder; the
// last four may be missing. A view that can't be used is left out, a shape that can't be read is
// left out of its view, each with an Error that names file, line and id.
Loaded<Figure> load(const std::filesystem::path &folder);

// What the figure is held against.
struct KnownIds {
    std::set<ZoneId> zones, midlineZones;
    std::set<MuscleId> muscles;
    std::set<PointId> points;
};

// load()'s errors, and: ids nobody knows, zones that no view shows, zones that overlap or leave
// gaps, muscles outside the outline, points off their muscle or not drawn.
Errors check(const std::filesystem::path &folder, const KnownIds &known);

} // namespace unknot::bodymap
