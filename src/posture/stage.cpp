// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/stage.h"

#include "posture/fold.h"
#include "posture/props.h"
#include "posture/spots.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace unknot::posture
{

namespace
{

// The place of a tool at a share of its length, and the way it runs there.
Surface::Spot alongTool(const Stage::Tool &tool, double share)
{
    const double at = share * static_cast<double>(tool.path.size() - 1);
    const auto i = std::min(static_cast<std::size_t>(at), tool.path.size() < 2 ? 0 : tool.path.size() - 2);
    if (tool.path.size() < 2)
        return {tool.path.front(), {0, 1, 0}};
    return {between(tool.path[i], tool.path[i + 1], at - static_cast<double>(i)), unit(tool.path[i + 1] - tool.path[i])};
}

Surface::Spot highestOf(const Surface &surface, double share)
{
    constexpr int step = 5;
    Surface::Spot best = surface.spot(share, 0);
    for (int degrees = step; degrees < 360; degrees += step) {
        if (const Surface::Spot spot = surface.spot(share, degrees); spot.at.y > best.at.y)
            best = spot;
    }
    return {best.at, {0, 1, 0}};
}

double distanceToPath(Vec place, const std::vector<Vec> &path)
{
    double nearest = length(place - path.front());
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
        const Vec way = path[i + 1] - path[i];
        const double share = std::clamp(dot(place - path[i], way) / std::max(dot(way, way), 1e-9), 0.0, 1.0);
        nearest = std::min(nearest, length(place - between(path[i], path[i + 1], share)));
    }
    return nearest;
}

// Puts a stage together, in the order in which one thing leans on another.
class StageMaker
{
public:
    StageMaker(const Pose &pose, Sex sex, const Stage *pressing) : m_pose(pose), m_pressing(pressing) { m_stage.figure.sex = sex; }
    Stage made();

private:
    void pose() { m_stage.body = std::make_unique<Body>(m_stage.figure); }
    void takeAngles();
    void rest(const Rest &rest);
    void place(Limb leg, const FootGoal &goal);
    void reach(Limb arm, const HandGoal &goal);
    void reachAll(bool areFirst);
    void addThings();
    [[nodiscard]] bool takeFromPressing(Prop::Kind kind, const Prop &prop);
    [[nodiscard]] Turn handTurn(Limb arm, const HandGoal &goal, Vec out) const;

    const Pose &m_pose;
    const Stage *m_pressing;
    Stage m_stage;
};

void StageMaker::takeAngles()
{
    Figure &figure = m_stage.figure;
    figure.angles.root = {aboutY(m_pose.turned) * aboutX(m_pose.pitched) * aboutZ(-m_pose.rolled), m_pose.at};
    figure.angles.of = m_pose.angles;
    figure.handSize = m_pose.handSize;
    figure.pressing = {m_pose.pressing.begin(), m_pose.pressing.end()};
    for (const auto &[arm, goal] : m_pose.hands)
        figure.hands[arm] = *handShapeNamed(goal.shape);
}

void StageMaker::rest(const Rest &rest)
{
    Vec &at = m_stage.figure.angles.root.at;
    if (rest.isOffWall) {
        const Stage *from = m_pressing != nullptr ? m_pressing : &m_stage;
        if (!from->wall)
            return;
        const double off = dot(from->wall->at - spotOf(*m_stage.body, rest.spot)->at, from->wall->way);
        at = at + from->wall->way * (off - rest.height);
        return pose();
    }
    double lowest = rest.spot.empty() ? std::numeric_limits<double>::max() : spotOf(*m_stage.body, rest.spot)->at.y;
    for (const Surface &surface : m_stage.body->surfaces()) {
        if (std::ranges::find(rest.parts, withoutSide(surface.name)) != rest.parts.end())
            lowest = std::min(lowest, surface.lowest());
    }
    at.y += rest.height - lowest;
    pose();
}

void StageMaker::place(Limb leg, const FootGoal &goal)
{
    LimbTarget target{m_stage.find(goal.at).at, std::nullopt, m_stage.find(goal.knee)};
    if (goal.toe) {
        const Vec z = unit(*goal.toe), y = across(-goal.sole, z);
        target.turn = Turn{cross(y, z), y, z};
        if (goal.isSoleAt)
            target.at = target.at + y * ankleHeight;
    }
    m_stage.figure.angles.led[leg] = target;
    pose();
    const Vec came = m_stage.body->skeleton().frame(std::string("foot") + std::string(suffixOf(leg))).at;
    m_stage.reaches.push_back({leg, length(came - target.at), goal.pointer});
}

Turn StageMaker::handTurn(Limb arm, const HandGoal &goal, Vec out) const
{
    const Vec palm = goal.palm ? m_stage.find(*goal.palm) : -out;
    const Vec y = -across(goal.fingers ? m_stage.find(*goal.fingers) : Vec{0, 1, 0}, palm), x = across(palm * -signOf(arm), y);
    return {x, y, cross(x, y)};
}

void StageMaker::reach(Limb arm, const HandGoal &goal)
{
    const Surface::Spot to = m_stage.find(goal.to);
    const Turn turn = handTurn(arm, goal, to.out);
    const Hand hand = handOf(arm, *handShapeNamed(goal.shape), {turn, {}}, m_pose.handSize);
    const Vec palm = turn.x * -signOf(arm);
    const Direction usual{"chest", {signOf(arm), -1, -0.3}};
    const Vec wrist = to.at - palm * goal.off + goal.add - hand.contacts.find(goal.contact)->second;
    m_stage.figure.angles.led[arm] = {wrist, turn, m_stage.find(goal.elbow.value_or(usual))};
    pose();
    const Vec came = m_stage.body->skeleton().frame(std::string("hand") + std::string(suffixOf(arm))).at;
    m_stage.reaches.push_back({arm, length(came - wrist), goal.pointer});
    if (goal.contact == "pinch" && m_pressing == nullptr)
        m_stage.folds.push_back(foldOf(*m_stage.body, arm, to));
}

void StageMaker::reachAll(bool areFirst)
{
    for (const auto &[arm, goal] : m_pose.hands) {
        if (goal.first == areFirst)
            reach(arm, goal);
    }
}

// Walls and seats stay where they are while the body moves, and so does every tool of which the moment says nothing of its own.
bool StageMaker::takeFromPressing(Prop::Kind kind, const Prop &prop)
{
    if (m_pressing == nullptr || !prop.pointer.starts_with("/pose/") || !m_pressing->things.contains(kind))
        return false;
    m_stage.things[kind] = m_pressing->things.at(kind);
    if (const auto tool = m_pressing->tools.find(kind); tool != m_pressing->tools.end())
        m_stage.tools[kind] = tool->second;
    if (kind == Prop::Kind::Wall)
        m_stage.wall = m_pressing->wall;
    for (const Stage::Top &top : m_pressing->tops) {
        if (top.of == kind)
            m_stage.tops.push_back(top);
    }
    return true;
}

void StageMaker::addThings()
{
    for (const auto &[kind, prop] : m_pose.props) {
        if (!takeFromPressing(kind, prop))
            addProp(m_stage, kind, prop);
    }
}

Stage StageMaker::made()
{
    takeAngles();
    pose();
    for (const Rest &each : m_pose.rests)
        rest(each);
    for (int time = 0; time < 2; ++time) { // a foot may lie on the other leg
        m_stage.reaches.clear();
        for (const auto &[leg, goal] : m_pose.feet)
            place(leg, goal);
    }
    reachAll(true);
    addThings();
    reachAll(false);
    addSurfaces(m_stage);
    return std::move(m_stage);
}

// Soft tissue gives way: nothing of a body lies below the floor or in its seat.
void giveWay(Surface &surface, const std::vector<Stage::Top> &tops)
{
    constexpr double beside = 12, deepest = 60;
    const std::string_view part = withoutSide(surface.name);
    const bool sits = part == "buttock" || part == "thigh" || part == "trunk";
    for (Vec &point : surface.points) {
        point.y = std::max(point.y, 0.0);
        for (const Stage::Top &top : tops) {
            const double high = top.middle.y + top.size.y / 2, x = std::abs(dot(point - top.middle, top.turn.x)),
                         z = std::abs(dot(point - top.middle, top.turn.z));
            if (sits && top.of != Prop::Kind::Table && x < top.size.x / 2 + beside && z < top.size.z / 2 + beside
                && point.y > high - deepest)
                point.y = std::max(point.y, high);
        }
    }
}

} // namespace

Surface::Spot Stage::find(const Place &place) const
{
    switch (place.in) {
    case Place::In::Room:
        return {place.offset, {0, 1, 0}};
    case Place::In::Frame: {
        const Frame &frame = body->skeleton().frame(place.name);
        return {frame.at + frame.turn * place.offset, frame.turn.y};
    }
    case Place::In::Tool: {
        const auto kind = std::ranges::find(propNames, place.name, &std::pair<std::string_view, Prop::Kind>::first)->second;
        const auto tool = tools.find(kind);
        return tool == tools.end() ? Surface::Spot{{}, {0, 1, 0}} : alongTool(tool->second, place.share);
    }
    case Place::In::Top:
        return highestOf(*body->surface(place.name), place.share);
    case Place::In::Spot:
        break;
    }
    const Surface::Spot spot = *spotOf(*body, place.name);
    return {spot.at + spot.out * place.out + place.offset, spot.out};
}

Vec Stage::find(const Direction &direction) const
{
    return unit(direction.frame.empty() ? direction.way : body->skeleton().frame(direction.frame).turn * direction.way);
}

std::optional<double> Stage::distanceToTool(Vec place) const
{
    std::optional<double> nearest;
    for (const auto &[kind, tool] : tools) {
        double off = 1e9;
        if (kind == Prop::Kind::Ball) {
            for (const Vec &centre : tool.path)
                off = std::min(off, length(place - centre));
        } else {
            off = distanceToPath(place, tool.path);
        }
        nearest = std::min(nearest.value_or(1e9), std::max(0.0, off - tool.radius));
    }
    return nearest;
}

void addSurfaces(Stage &stage)
{
    stage.surfaces = stage.body->surfaces();
    for (Surface &surface : stage.surfaces)
        giveWay(surface, stage.tops);
    stage.surfaces.insert(stage.surfaces.end(), stage.folds.begin(), stage.folds.end());
    for (const auto &[kind, made] : stage.things)
        stage.surfaces.insert(stage.surfaces.end(), made.begin(), made.end());
}

Stage stageOf(const Pose &pose, Sex sex, const Stage *pressing)
{
    return StageMaker(pose, sex, pressing).made();
}

std::map<Moment, Stage> stagesOf(const Scene &scene, Sex sex)
{
    std::map<Moment, Stage> stages;
    stages.emplace(Moment::Pressing, stageOf(scene.moments.at(Moment::Pressing), sex));
    for (const auto &[moment, pose] : scene.moments) {
        if (moment != Moment::Pressing)
            stages.emplace(moment, stageOf(pose, sex, &stages.at(Moment::Pressing)));
    }
    return stages;
}

} // namespace unknot::posture
