// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/between.h"

#include <algorithm>
#include <utility>

namespace unknot::posture
{

namespace
{

double mixed(double a, double b, double share)
{
    return a + (b - a) * share;
}

// Where a limb is led, or where its angles bring it.
LimbTarget targetOf(const Stage &stage, Limb limb)
{
    const Skeleton &bones = stage.body->skeleton();
    const std::string side(suffixOf(limb));
    const Frame &upper = bones.frame((isArm(limb) ? "upper-arm" : "thigh") + side);
    const Frame &lower = bones.frame((isArm(limb) ? "forearm" : "shank") + side);
    const Frame &end = bones.frame((isArm(limb) ? "hand" : "foot") + side);
    const auto &led = stage.figure.angles.led;
    const auto found = led.find(limb);
    return {end.at, end.turn, found == led.end() ? across(lower.at - upper.at, unit(end.at - upper.at)) : unit(found->second.bend)};
}

LimbTarget mixed(const LimbTarget &a, const LimbTarget &b, double share)
{
    return {between(a.at, b.at, share), between(*a.turn, *b.turn, share), between(a.bend, b.bend, share)};
}

HandShape shapeOf(const Figure &figure, Limb arm)
{
    const auto found = figure.hands.find(arm);
    return found == figure.hands.end() ? *handShapeNamed("relaxed") : found->second;
}

HandShape mixed(const HandShape &a, const HandShape &b, double share)
{
    const auto of = [&](double HandShape::*part) { return mixed(a.*part, b.*part, share); };
    return {of(&HandShape::knuckle), of(&HandShape::middle), of(&HandShape::end), of(&HandShape::thumbOut), of(&HandShape::thumbAcross),
        of(&HandShape::thumbBend), of(&HandShape::spread), of(&HandShape::thumbTurn), of(&HandShape::thumbFold)};
}

Figure mixed(const Stage &from, const Stage &to, double share)
{
    const Angles &a = from.figure.angles, &b = to.figure.angles;
    Figure figure = to.figure;
    figure.angles.root = {between(a.root.turn, b.root.turn, share), between(a.root.at, b.root.at, share)};
    figure.angles.of.insert(a.of.begin(), a.of.end());
    for (auto &[angle, degrees] : figure.angles.of) {
        const auto before = a.of.find(angle), after = b.of.find(angle);
        degrees = mixed(before == a.of.end() ? 0 : before->second, after == b.of.end() ? 0 : after->second, share);
    }
    for (const Limb limb : {Limb::LeftArm, Limb::RightArm, Limb::LeftLeg, Limb::RightLeg}) {
        if (a.led.contains(limb) || b.led.contains(limb))
            figure.angles.led[limb] = mixed(targetOf(from, limb), targetOf(to, limb), share);
        if (isArm(limb))
            figure.hands[limb] = mixed(shapeOf(from.figure, limb), shapeOf(to.figure, limb), share);
    }
    figure.handSize = mixed(from.figure.handSize, to.figure.handSize, share);
    return figure;
}

void mix(std::vector<Vec> &to, const std::vector<Vec> &from, double share)
{
    for (std::size_t i = 0; i < to.size() && from.size() == to.size(); ++i)
        to[i] = between(from[i], to[i], share);
}

// Those of the later stage, on their way from where they were; what was not there before stands where it will be.
std::vector<Surface> mixed(const std::vector<Surface> &from, std::vector<Surface> to, double share)
{
    for (std::size_t i = 0; i < to.size() && from.size() == to.size(); ++i)
        mix(to[i].points, from[i].points, share);
    return to;
}

double furthest(const Surface &a, const Surface &b)
{
    double most = 0;
    for (std::size_t i = 0; i < a.points.size() && a.points.size() == b.points.size(); ++i)
        most = std::max(most, length(a.points[i] - b.points[i]));
    return most;
}

} // namespace

Stage between(const Stage &from, const Stage &to, double share)
{
    Stage stage;
    stage.figure = mixed(from, to, share);
    stage.body = std::make_unique<Body>(stage.figure);
    stage.wall = to.wall;
    stage.tops = to.tops;
    stage.tools = to.tools;
    for (auto &[kind, tool] : stage.tools) {
        if (const auto before = from.tools.find(kind); before != from.tools.end())
            mix(tool.path, before->second.path, share);
    }
    for (const auto &[kind, things] : to.things) {
        const auto before = from.things.find(kind);
        stage.things[kind] = before == from.things.end() ? things : mixed(before->second, things, share);
    }
    addSurfaces(stage);
    return stage;
}

double movement(const Stage &from, const Stage &to)
{
    double most = 0;
    for (const Surface &surface : to.surfaces) {
        const auto before = std::ranges::find(from.surfaces, surface.name, &Surface::name);
        if (before != from.surfaces.end() && (surface.kind == Kind::Body || surface.kind == Kind::Tool))
            most = std::max(most, furthest(*before, surface));
    }
    return most;
}

} // namespace unknot::posture
