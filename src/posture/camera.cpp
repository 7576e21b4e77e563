// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/camera.h"

#include <algorithm>
#include <cmath>

namespace unknot::posture
{

namespace
{

struct Extent {
    double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;

    void take(Vec at, double round = 0)
    {
        left = std::min(left, at.x - round), right = std::max(right, at.x + round);
        top = std::min(top, at.y - round), bottom = std::max(bottom, at.y + round);
    }
};

bool isShown(const Surface &surface, const CameraForm &form)
{
    if (form.showParts.empty())
        return form.show.empty() && surface.kind != Kind::Box;
    const auto is = [&surface](const std::string &part) {
        return part == surface.name || part == withoutSide(surface.name) || (part == "hair" && surface.name == "bun");
    };
    return std::ranges::any_of(form.showParts, is);
}

// With all that must not be cut off: the places pressed, and the arrows.
Extent extentOf(const Scene &scene, const std::map<Moment, Stage> &stages, const Camera &camera)
{
    constexpr double aroundMark = 36; // units; a ring is so large at most
    Extent extent;
    for (const auto &[moment, stage] : stages) {
        for (const Surface &surface : stage.surfaces) {
            for (const Vec &point : surface.points)
                isShown(surface, scene.camera) ? extent.take(camera(point)) : void();
        }
        for (const Place &place : scene.camera.show)
            extent.take(camera(stage.find(place).at));
        for (const Place &place : scene.press)
            extent.take(camera(stage.find(place).at), aroundMark);
        for (const Arrow &arrow : scene.moments.at(moment).arrows) {
            for (const Place &place : arrow.path)
                extent.take(camera(stage.find(place).at), aroundMark);
        }
    }
    return extent;
}

View framed(const CameraForm &form, const Camera &camera, const Extent &extent)
{
    View view;
    view.camera = camera;
    const double margin = form.margin * std::max(extent.right - extent.left, extent.bottom - extent.top);
    double wide = extent.right - extent.left + 2 * margin, high = extent.bottom - extent.top + 2 * margin;
    view.left = extent.left - margin, view.top = extent.top - margin;
    if (high < wide * form.height) {
        view.top -= (wide * form.height - high) / 2;
    } else {
        view.left -= (high / form.height - wide) / 2;
        wide = high / form.height;
    }
    view.scale = View::width / std::max(wide, 1.0);
    view.height = static_cast<int>(std::lround(View::width * form.height));
    return view;
}

} // namespace

Camera::Camera(double azimuth, double elevation)
{
    const double a = radians(azimuth), e = radians(elevation);
    m_towards = {std::sin(a) * std::cos(e), std::sin(e), std::cos(a) * std::cos(e)};
    m_right = {std::cos(a), 0, -std::sin(a)};
    m_up = cross(m_towards, m_right);
}

Vec View::at(Vec place) const
{
    const Vec seen = camera(place);
    return {(seen.x - left) * scale, (seen.y - top) * scale, seen.z};
}

Vec View::placeOf(Vec at) const
{
    return camera.back({at.x / scale + left, at.y / scale + top, at.z});
}

View viewOf(const CameraForm &form, const std::vector<Vec> &places)
{
    const Camera camera(form.azimuth, form.elevation);
    Extent extent;
    for (const Vec &place : places)
        extent.take(camera(place));
    return framed(form, camera, extent);
}

View viewOf(const Scene &scene, const std::map<Moment, Stage> &stages)
{
    const Camera camera(scene.camera.azimuth, scene.camera.elevation);
    return framed(scene.camera, camera, extentOf(scene, stages, camera));
}

} // namespace unknot::posture
