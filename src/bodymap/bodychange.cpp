// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/bodychange.h"

#include <algorithm>

namespace unknot::bodymap
{

namespace
{

// Each takes the place of the one of its id, or is added.
template<class Shapes, class IdOf>
void putInPlace(Shapes &shapes, const Shapes &others, IdOf idOf)
{
    for (const auto &other : others) {
        const auto namesake = std::find_if(shapes.begin(), shapes.end(), [&](const auto &old) { return idOf(old) == idOf(other); });
        if (namesake == shapes.end())
            shapes.push_back(other);
        else
            *namesake = other;
    }
}

} // namespace

Drawing changed(Drawing drawing, Body body, const BodyChange &change)
{
    const auto move = [&](Path &path) { path = change.warp.of(std::move(path)); };
    drawing.body = body;
    move(drawing.outline.path);
    for (Drawing::Muscle &muscle : drawing.muscles) {
        move(muscle.shape.path);
        move(muscle.fibres);
    }
    for (Drawing::Zone &zone : drawing.zones)
        move(zone.shape.path);
    for (Drawing::Point &point : drawing.points)
        point.at = change.warp.of(point.at);
    for (Drawing::Shape &bone : drawing.bones)
        move(bone.path);
    for (Drawing::Landmark &landmark : drawing.landmarks)
        landmark.at = change.warp.of(landmark.at);
    for (Drawing::StayOff &area : drawing.stayOff)
        move(area.shape.path);
    for (Drawing::Shape &detail : drawing.details)
        move(detail.path);
    putInPlace(drawing.details, change.details, [](const Drawing::Shape &detail) -> const std::string & { return detail.id; });
    putInPlace(drawing.stayOff, change.stayOff, [](const Drawing::StayOff &area) -> const std::string & { return area.shape.id; });
    return drawing;
}

} // namespace unknot::bodymap
