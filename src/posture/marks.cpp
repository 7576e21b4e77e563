// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/marks.h"

#include <algorithm>
#include <cmath>

namespace unknot::posture
{

namespace
{

constexpr int pen = 11; // tenths of a pixel

} // namespace

Picture::Point Marker::point(Vec at) const
{
    return {std::clamp(static_cast<int>(std::lround(at.x * 10)), 0, Picture::width),
        std::clamp(static_cast<int>(std::lround(at.y * 10)), 0, m_picture.height)};
}

bool Marker::isSeen(Vec place, double slack) const
{
    const Vec at = m_view.at(place);
    const int x = static_cast<int>(std::floor(at.x * DepthMap::dots)), y = static_cast<int>(std::floor(at.y * DepthMap::dots));
    return m_map.at(x, y) != DepthMap::nothing && m_map.nearness(x, y) <= (at.z + slack) * DepthMap::fineness;
}

bool Marker::isPressing(Vec place) const
{
    const Vec at = m_view.at(place);
    const int part = m_map.at(static_cast<int>(std::floor(at.x * DepthMap::dots)), static_cast<int>(std::floor(at.y * DepthMap::dots)));
    return part != DepthMap::nothing && m_map.parts()[static_cast<std::size_t>(part)].style == Style::Press;
}

void Marker::addDetails(const Stage &stage)
{
    constexpr double smallest = 4.6, smallestPressing = 20, facing = 0.12; // pixels
    const int thick = static_cast<int>(std::lround(pen * m_picture.pixel / 10));
    Picture::Lines lines{Line::Seam, thick, {}}, pressing{Line::Press, thick, {}};
    for (const Detail &detail : stage.body->details()) {
        const auto isFacing
            = [&](const Surface::Spot &spot) { return dot(spot.out, m_view.camera.towards()) > facing && isSeen(spot.at, 3); };
        const double size = detail.size * m_view.scale * 10 / m_picture.pixel;
        if (detail.isSoft || size < smallest)
            continue;
        // In a tip that presses it has to leave room for the tint.
        const bool isTinted = isPressing(between(detail.line.front().at, detail.line[detail.line.size() / 2].at, 0.5));
        if ((isTinted && size < smallestPressing) || !std::ranges::all_of(detail.line, isFacing))
            continue;
        Picture::Path &path = (isTinted ? pressing : lines).paths.emplace_back();
        for (const Surface::Spot &spot : detail.line)
            path.push_back(point(m_view.at(spot.at)));
    }
    for (Picture::Lines *each : {&lines, &pressing}) {
        if (!each->paths.empty())
            m_picture.lines.push_back(std::move(*each));
    }
}

void Marker::addSoftLines(const Stage &stage)
{
    constexpr double softPen = 12, facing = 0.16, over = 9, shortest = 8; // tenths of a pixel, units that flesh may lie over it, pixels
    Picture::Lines lines{Line::Fold, static_cast<int>(std::lround(softPen * m_picture.pixel / 10)), {}};
    for (const Detail &detail : stage.body->details()) {
        Picture::Path path;
        const auto end = [&] {
            if (path.size() > 1 && std::hypot(path.back().x - path.front().x, path.back().y - path.front().y) > shortest * m_picture.pixel)
                lines.paths.push_back(path);
            path.clear();
        };
        for (const Surface::Spot &spot : detail.isSoft ? detail.line : std::vector<Surface::Spot>()) {
            if (dot(spot.out, m_view.camera.towards()) < facing || !isSeen(spot.at, over))
                end();
            else
                path.push_back(point(m_view.at(spot.at)));
        }
        end();
    }
    if (!lines.paths.empty())
        m_picture.lines.push_back(std::move(lines));
}

Picture::Path Marker::head(Vec tip, Vec way) const
{
    const double size = (m_picture.pixel > 20 ? 8 : 13) * m_picture.pixel / 10;
    const Vec back = tip - way * size, aside = Vec{-way.y, way.x, 0} * (size * 0.55);
    return {point(tip), point(back + aside), point(back - aside)};
}

void Marker::addArrow(const Stage &stage, const posture::Arrow &arrow)
{
    constexpr int parts = 24;
    std::vector<Vec> places;
    for (const Place &place : arrow.path) {
        const Vec at = m_view.at(stage.find(place).at);
        places.push_back({at.x, at.y, 0});
    }
    const Curve curve = Curve::through(places);
    std::vector<Vec> way;
    for (int i = 0; i <= parts; ++i)
        way.push_back(curve.at(curve.end() * i / parts));
    const Vec last = unit(way[parts] - way[parts - 1]), first = unit(way[0] - way[1]);
    const double shorter = 9 * m_picture.pixel / 10;
    Picture::Arrow drawn;
    drawn.heads.push_back(head(way[parts], last));
    way[parts] = way[parts] - last * shorter;
    if (arrow.isBothWays) {
        drawn.heads.push_back(head(way[0], first));
        way[0] = way[0] - first * shorter;
    }
    for (const Vec &at : way)
        drawn.shaft.push_back(point(at));
    m_picture.arrows.push_back(std::move(drawn));
}

void Marker::addRing(const Surface::Spot &spot, bool isRoundTip)
{
    constexpr double wide = 12; // units: a tip that presses is seen inside
    const bool isSmall = m_picture.pixel > 20;
    const double least = isSmall ? 4.3 : 10.5, tip = wide * m_view.scale * 10 / m_picture.pixel;
    const double radius = (isRoundTip ? std::clamp(tip, 1.4 * least, 2.8 * least) : least) * m_picture.pixel;
    m_picture.rings.push_back(
        {point(m_view.at(spot.at)), static_cast<int>(std::lround(radius)), dot(spot.out, m_view.camera.towards()) < -0.8});
}

void Marker::addAll(const Stage &stage, const Pose &pose, const Scene &scene)
{
    addDetails(stage);
    addSoftLines(stage);
    for (const posture::Arrow &arrow : pose.arrows)
        addArrow(stage, arrow);
    // Round a tip the ring is wide; a fist, and the gap of a pinch, it would hide.
    const bool isTip
        = scene.tool.value == "thumb" || scene.tool.value == "fingers" || scene.tool.value == "elbow" || scene.tool.value == "knee";
    for (const Place &place : scene.press)
        addRing(stage.find(place), isTip);
}

} // namespace unknot::posture
