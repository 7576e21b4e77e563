// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/bodychange.h"

#include <algorithm>

namespace unknot::bodymap
{

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
    for (const Drawing::Shape &detail : change.details) {
        const auto namesake
            = std::find_if(drawing.details.begin(), drawing.details.end(), [&](const Drawing::Shape &old) { return old.id == detail.id; });
        if (namesake == drawing.details.end())
            drawing.details.push_back(detail);
        else
            *namesake = detail;
    }
    return drawing;
}

} // namespace unknot::bodymap
