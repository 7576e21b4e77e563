// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "bodymap/body.h"
#include "bodymap/figure.h"

#include <filesystem>
#include <map>
#include <set>
#include <string>

namespace unknot::bodymap
{

// Reads front.svg, back.svg, head-side.svg, palm.svg, hand-back.svg and sole.svg of a folder; the
// last four may be missing; an svg of another name is an error. A view that can't be used is left
// out, a shape that can't be read is left out of its view, each with an Error that names file, line
// and id ("#zone-shoulder-back"). May be called from any thread.
//
// The files hold the patient's left; the right is its mirror image, in the same picture or (insets)
// in a view of its own with the same box. In a body view a zone drawn as an open path, from x=0 to
// x=0, is one on the mid-line; such a zone is Middle on the insets too, where all paths are closed.
//
// Another body is the same figure changed by the files of the same names in its own folder
// ("feminine"); a view without one is the same on both.
Loaded<Figure> load(const std::filesystem::path &folder, Body body = Body::Masculine);

// What the figure is held against.
struct KnownIds {
    struct PointHome {
        MuscleId muscle;
        ZoneId zone; // where the point lies
    };
    std::set<ZoneId> zones, midlineZones; // midlineZones are among the zones
    std::set<MuscleId> muscles;
    std::map<PointId, PointHome> points;
    std::set<LandmarkId> landmarks, stayOff; // to be felt, and to be stayed off: none is both
};

// load()'s errors, and what a figure must be whatever its ids mean: the zones of a view cover its
// outline without overlapping, muscles, points and landmarks lie inside the outline, no
// point in an area to stay off, left shapes on the left; and, where the folder holds an atlas.tsv,
// muscles are where and as large as that expects (see Atlas).
// Each body whose folder is there is checked; what is wrong on the drawn one is not said again.
Errors checkDrawing(const std::filesystem::path &folder);

// checkDrawing()'s errors, and: ids nobody knows, zones and muscles that no view shows, mid-line
// zones drawn as paired ones or the reverse, points off their muscle or their zone as the same view
// draws them (deep muscles count), points drawn not at all or more than once, landmarks and areas
// to stay off that no view shows.
Errors check(const std::filesystem::path &folder, const KnownIds &known);

} // namespace unknot::bodymap
