// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/overlap.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace unknot::posture
{

namespace
{

// The bone of a limb, as far as it is looked at, with how thick the flesh round it is.
struct Bone {
    std::string name;
    Vec from, to;
    double thick = 0;
};

Bone boneOf(const Body &body, std::string_view frame, Limb limb, double begin, double end, double thick)
{
    const Frame &at = body.skeleton().frame(std::string(frame) + std::string(suffixOf(limb)));
    return {std::string(frame) + std::string(suffixOf(limb)), at.at - at.turn.y * begin, at.at - at.turn.y * end, thick};
}

// Without what is joined to the trunk anyway.
std::vector<Bone> bonesOf(const Body &body)
{
    std::vector<Bone> bones;
    for (const Limb arm : {Limb::LeftArm, Limb::RightArm}) {
        bones.push_back(boneOf(body, "upper-arm", arm, 0.55 * upperArmLength, upperArmLength, 24));
        bones.push_back(boneOf(body, "forearm", arm, 0, forearmLength, 18));
        bones.push_back(boneOf(body, "hand", arm, 10, 52, 9));
    }
    for (const Limb leg : {Limb::LeftLeg, Limb::RightLeg}) {
        bones.push_back(boneOf(body, "thigh", leg, 0.6 * thighLength, thighLength, 34));
        bones.push_back(boneOf(body, "shank", leg, 0, shankLength, 26));
    }
    return bones;
}

// How deep a place lies in the trunk; 0 outside.
double depthInTrunk(const Body &body, Vec place)
{
    const Surface &trunk = *body.surface("trunk");
    double deepest = 0;
    for (int height = 160; height <= 560; height += Skeleton::spineStep) {
        const Frame &at = body.skeleton().spine(height);
        const Surface::Spot side = trunk.spot(height, 0), front = trunk.spot(height, 90), back = trunk.spot(height, 270);
        const Vec middle = between(front.at, back.at, 0.5), off = place - middle;
        if (std::abs(dot(off, at.turn.y)) > Skeleton::spineStep)
            continue;
        const double wide = length(side.at - middle), deep = length(front.at - middle);
        const double out = std::hypot(dot(off, at.turn.x) / wide, dot(off, at.turn.z) / deep);
        deepest = std::max(deepest, (1 - out) * std::min(wide, deep));
    }
    return deepest;
}

double depthInTrunk(const Body &body, const Bone &bone)
{
    constexpr int samples = 8;
    double deepest = 0;
    for (int i = 0; i <= samples; ++i)
        deepest = std::max(deepest, depthInTrunk(body, between(bone.from, bone.to, static_cast<double>(i) / samples)));
    return deepest;
}

double distanceBetween(const Bone &a, const Bone &b)
{
    constexpr int samples = 24;
    double nearest = 1e9;
    for (int i = 0; i <= samples; ++i) {
        const Vec at = between(a.from, a.to, static_cast<double>(i) / samples), way = b.to - b.from;
        const double share = std::clamp(dot(at - b.from, way) / dot(way, way), 0.0, 1.0);
        nearest = std::min(nearest, length(at - between(b.from, b.to, share)));
    }
    return nearest;
}

std::string sideOf(const std::string &name)
{
    return name.substr(withoutSide(name).size());
}

// Two limbs, or the halves of one.
bool areOneLimb(const Bone &a, const Bone &b)
{
    const auto isArm = [](const Bone &bone) { return !bone.name.starts_with("thigh") && !bone.name.starts_with("shank"); };
    return isArm(a) == isArm(b) && sideOf(a.name) == sideOf(b.name);
}

} // namespace

std::vector<std::string> overlapsOf(const Body &body)
{
    constexpr double givesWay = 0.45, intoTrunk = 8, headRadius = 40; // of two limbs' flesh; units
    std::vector<std::string> found;
    const std::vector<Bone> bones = bonesOf(body);
    const Frame &head = body.skeleton().frame("head");
    const Bone skull{"head", head.at + head.turn.y * 20, head.at + head.turn.y * 70, headRadius};
    for (std::size_t i = 0; i < bones.size(); ++i) {
        if (depthInTrunk(body, bones[i]) > intoTrunk)
            found.push_back("the " + bones[i].name + " goes through the trunk");
        if (distanceBetween(bones[i], skull) < headRadius * 0.8)
            found.push_back("the " + bones[i].name + " goes through the head");
        for (std::size_t k = i + 1; k < bones.size(); ++k) {
            if (!areOneLimb(bones[i], bones[k]) && distanceBetween(bones[i], bones[k]) < givesWay * (bones[i].thick + bones[k].thick))
                found.push_back("the " + bones[i].name + " goes through the " + bones[k].name);
        }
    }
    return found;
}

} // namespace unknot::posture
