// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/backlines.h"

#include "posture/curve.h"

#include <algorithm>
#include <array>
#include <string>

namespace unknot::posture
{

namespace
{

constexpr double spineWay = 270; // degrees round the trunk
constexpr double finest = 3; // units from one place of a line to the next, about

Detail spineBetween(const Surface &trunk, double from, double to)
{
    Detail line;
    line.isSoft = true, line.size = to - from;
    for (double height = from; height <= to; height += finest)
        line.line.push_back(trunk.spot(height, spineWay));
    return line;
}

// How far a shoulder blade is from where it lies when the arm hangs.
struct Glide {
    double outwards = 0, up = 0; // units
    double turned = 0; // 1: as of an arm held straight up; the lower tip goes outwards
};

Glide glideOf(const Skeleton &skeleton, Limb arm)
{
    const Frame &chest = skeleton.frame("chest"), &upper = skeleton.frame("upper-arm" + std::string(suffixOf(arm)));
    const Vec way = -upper.turn.y, off = upper.at - chest.at;
    constexpr double lies = -6, high = -17; // of the shoulder's joint, as the chest has it
    return {1.3 * std::clamp(dot(off, chest.turn.z) - lies, -8.0, 16.0), 0.6 * std::clamp(dot(off, chest.turn.y) - high, 0.0, 25.0),
        std::clamp((dot(way, chest.turn.y) + 0.6) / 1.6, 0.0, 1.0)};
}

Detail bladeOf(const Surface &trunk, const Skeleton &skeleton, Limb arm)
{
    struct Row {
        double height, aside; // units from the crown, degrees from the spine
        double turns; // degrees that it goes outwards with the arm
    };
    constexpr std::array<Row, 6> rows{{{196, 17, 1}, {215, 18, 6}, {236, 20, 14}, {255, 24, 22}, {263, 30, 26}, {257, 38, 26}}};
    constexpr double aUnit = 0.62; // degrees, about
    const Glide glide = glideOf(skeleton, arm);
    std::vector<Vec> places;
    for (const Row &row : rows)
        places.push_back({row.aside + aUnit * glide.outwards + row.turns * glide.turned, row.height - glide.up, 0});
    const Curve curve = Curve::through(places);
    Detail line;
    line.isSoft = true, line.size = curve.end();
    for (double along = 0; along <= curve.end(); along += finest / 2) {
        const Vec at = curve.at(along);
        line.line.push_back(trunk.spot(at.y, spineWay + signOf(arm) * at.x));
    }
    return line;
}

} // namespace

std::vector<Detail> backLinesOf(const Surface &trunk, const Skeleton &skeleton)
{
    constexpr double nape = 182, belt = 428, sacrum = 474, cleft = 545;
    return {spineBetween(trunk, nape, belt), spineBetween(trunk, sacrum, cleft), bladeOf(trunk, skeleton, Limb::LeftArm),
        bladeOf(trunk, skeleton, Limb::RightArm)};
}

} // namespace unknot::posture
