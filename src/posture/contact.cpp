// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/contact.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

namespace unknot::posture
{

namespace
{

constexpr double none = 1e6;

// The parts of the body that a tool of one's own is; one part stands for the two sides.
struct Pressers {
    std::string_view tool;
    std::array<std::string_view, 5> parts;
    double apart = 0; // from the place to either: the flesh that is held between them
};

constexpr std::array<Pressers, 8> pressers{{
    {"fingers", {"finger-index", "finger-middle", "finger-ring", "finger-little", ""}},
    {"thumb", {"thumb", "", "", "", ""}},
    {"pinch", {"thumb", "finger-index", "finger-middle", "", ""}, 9},
    {"knuckles", {"finger-index", "finger-middle", "finger-ring", "finger-little", ""}},
    {"fist", {"palm", "finger-index", "finger-middle", "finger-ring", ""}},
    {"heel-of-hand", {"palm", "thumb-ball", "", "", ""}},
    {"elbow", {"forearm", "upper-arm", "", "", ""}},
    {"knee", {"thigh", "shank", "", "", ""}},
}};

double distanceToSurface(const Surface &surface, Vec place)
{
    constexpr double mesh = 4; // about how far a place can be from the nearest point of a surface that it lies on
    double nearest = none;
    for (const Vec &point : surface.points)
        nearest = std::min(nearest, length(point - place));
    return std::max(0.0, nearest - mesh);
}

// Of a knee, the ends of thigh and shank alone; and what presses is not the limb that is pressed.
bool isEnd(const Surface &surface, std::string_view part, const Stage &stage)
{
    const std::string_view side = std::string_view(surface.name).substr(part.size());
    const std::string joint = (part == "thigh" || part == "shank" ? "knee" : "elbow") + std::string(side);
    return (part != "thigh" && part != "shank" && part != "forearm" && part != "upper-arm") || stage.figure.pressing.contains(joint);
}

double distanceToParts(const Stage &stage, const Pressers &presser, Vec place)
{
    double nearest = none;
    for (const Surface &surface : stage.body->surfaces()) {
        const std::string_view part = withoutSide(surface.name);
        const bool presses = !part.empty() && std::ranges::find(presser.parts, part) != presser.parts.end();
        if (presses && isEnd(surface, part, stage))
            nearest = std::min(nearest, distanceToSurface(surface, place));
    }
    return std::max(0.0, nearest - presser.apart);
}

double distanceBelow(const Stage &stage, Vec at, double radius)
{
    double off = std::abs(at.y - radius);
    for (const Stage::Top &top : stage.tops)
        off = std::min(off, std::abs(at.y - radius - (top.middle.y + top.size.y / 2)));
    return off;
}

} // namespace

double distanceToPresser(const Stage &stage, const ToolId &tool, Vec place)
{
    const auto *const own = std::ranges::find(pressers, tool.value, &Pressers::tool);
    return own != pressers.end() ? distanceToParts(stage, *own, place) : stage.distanceToTool(place).value_or(none);
}

double distanceToGround(const Stage &stage, const ToolId &tool)
{
    double off = 0;
    for (const auto &[kind, thing] : stage.tools) {
        if (kind == Prop::Kind::Hook || tool.value == "table-ball")
            continue;
        for (const Vec &at : thing.path) {
            const double toWall = stage.wall ? std::abs(dot(stage.wall->at - at, stage.wall->way) - thing.radius) : none;
            off = std::max(off, tool.value == "ball-wall" ? toWall : distanceBelow(stage, at, thing.radius));
        }
    }
    return off;
}

} // namespace unknot::posture
