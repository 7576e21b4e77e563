// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/draw.h"

#include "posture/between.h"
#include "posture/cloth.h"
#include "posture/marks.h"
#include "posture/outlines.h"
#include "posture/tint.h"

#include <algorithm>
#include <cmath>
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

// A scene put together once, for all its pictures.
class Studio
{
public:
    Studio(const Scene &scene, Sex sex, int pixels)
        : m_scene(scene), m_stages(stagesOf(scene, sex)), m_view(viewOf(scene, m_stages)), m_pixels(pixels)
    {
    }

    [[nodiscard]] const std::map<Moment, Stage> &stages() const { return m_stages; }
    [[nodiscard]] Picture at(Moment moment) const;
    [[nodiscard]] Picture of(const Stage &stage, const Pose &pose) const;
    [[nodiscard]] int steps(const Stage &from, const Stage &to) const; // how many pictures between them

private:
    const Scene &m_scene;
    std::map<Moment, Stage> m_stages;
    View m_view;
    int m_pixels;
};

Picture Studio::at(Moment moment) const
{
    return of(m_stages.at(moment), m_scene.moments.at(moment));
}

Picture Studio::of(const Stage &stage, const Pose &pose) const
{
    DepthMap map(stage.surfaces, m_view, [](const Surface &) { return true; });
    map.restyle(m_view, [&body = *stage.body](const std::string &part) {
        const StyleAt heel = heelOf(body, part);
        return heel ? heel : clothOf(body, part);
    });
    Picture picture;
    picture.height = m_view.height * 10;
    picture.pixel = Picture::width / static_cast<double>(m_pixels);
    addOutlines(picture, map, m_view, m_pixels);
    if (const auto ready = m_stages.find(Moment::Ready); pose.isShownBefore && ready != m_stages.end())
        addBefore(picture, DepthMap::asOne(ready->second.surfaces, m_view, isBody), map);
    Marker(picture, map, m_view).addAll(stage, pose, m_scene);
    if (!stage.tools.empty())
        addHiddenTool(picture, DepthMap::asOne(stage.surfaces, m_view, isTool), map);
    sortLines(picture);
    return picture;
}

int Studio::steps(const Stage &from, const Stage &to) const
{
    constexpr double one = 8; // picture units: so far may a place leap
    constexpr long most = 6;
    return static_cast<int>(std::clamp(std::lround(movement(from, to) * m_view.scale / one) - 1, 0L, most));
}

} // namespace

std::map<Moment, Picture> draw(const Scene &scene, Sex sex, int pixels)
{
    const Studio studio(scene, sex, pixels);
    std::map<Moment, Picture> pictures;
    for (const auto &[moment, stage] : studio.stages())
        pictures.emplace(moment, studio.at(moment));
    return pictures;
}

Reel drawReel(const Scene &scene, Sex sex)
{
    const Studio studio(scene, sex, largePixels);
    const Pose onTheWay; // without arrows: they belong to the moments
    const Stage *before = nullptr;
    Reel reel;
    const auto add = [&reel](Picture picture) {
        if (reel.frames.empty() || reel.frames.back() != picture)
            reel.frames.push_back(std::move(picture));
    };
    for (const auto &[moment, stage] : studio.stages()) {
        const int steps = before == nullptr ? 0 : studio.steps(*before, stage);
        for (int i = 1; i <= steps; ++i)
            add(studio.of(between(*before, stage, static_cast<double>(i) / (steps + 1)), onTheWay));
        add(studio.at(moment));
        reel.at[moment] = reel.frames.size() - 1;
        before = &stage;
    }
    return reel;
}

} // namespace unknot::posture
