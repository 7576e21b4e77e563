// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/draw.h"

#include "posture/cloth.h"
#include "posture/marks.h"
#include "posture/outlines.h"
#include "posture/tint.h"

#include <algorithm>
#include <utility>

namespace unknot::posture
{

namespace
{

bool isBody(const Surface &surface)
{
    return surface.kind == Kind::Body;
}

bool isTool(const Surface &surface)
{
    return surface.kind == Kind::Tool;
}

void sortLines(Picture &picture)
{
    std::ranges::stable_sort(picture.lines, {}, &Picture::Lines::line);
}

} // namespace

std::map<Moment, Picture> draw(const Scene &scene, Sex sex, int pixels)
{
    const std::map<Moment, Stage> stages = stagesOf(scene, sex);
    const View view = viewOf(scene, stages);
    std::map<Moment, Picture> pictures;
    for (const auto &[moment, stage] : stages) {
        DepthMap map(stage.surfaces, view, [](const Surface &) { return true; });
        map.restyle(view, [&body = *stage.body](const std::string &part, Vec place) {
            const auto heel = heelAt(body, part, place);
            return heel ? heel : clothAt(body, part, place);
        });
        Picture picture;
        picture.height = view.height * 10;
        picture.pixel = Picture::width / static_cast<double>(pixels);
        addOutlines(picture, map, view, pixels);
        if (!stage.tools.empty())
            addHiddenTool(picture, DepthMap(stage.surfaces, view, isTool), map);
        const Pose &pose = scene.moments.at(moment);
        if (const auto ready = stages.find(Moment::Ready); pose.isShownBefore && ready != stages.end())
            addBefore(picture, DepthMap(ready->second.surfaces, view, isBody), map);
        Marker(picture, map, view).addAll(stage, pose, scene.press);
        sortLines(picture);
        pictures.emplace(moment, std::move(picture));
    }
    return pictures;
}

} // namespace unknot::posture
