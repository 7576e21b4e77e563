// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/scenecheck.h"

#include "posture/contact.h"
#include "posture/framecheck.h"
#include "posture/limits.h"
#include "posture/overlap.h"
#include "posture/stage.h"
#include "posture/style.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

namespace unknot::posture
{

namespace
{

using catalogue::inQuotes;

std::string centimetres(double units)
{
    return std::to_string(static_cast<int>(std::lround(units * 0.17))) + " cm";
}

std::string limbName(Limb limb)
{
    return std::string(signOf(limb) > 0 ? "the left " : "the right ") + (isArm(limb) ? "hand" : "foot");
}

// Looks at one moment with one body; what both bodies do wrong is told once.
class MomentCheck
{
public:
    MomentCheck(const Scene &scene, Moment moment, const Stage &stage, catalogue::Faults &faults, std::set<std::string> &told)
        : m_scene(scene), m_moment(moment), m_pose(scene.moments.at(moment)), m_stage(stage), m_faults(faults), m_told(told)
    {
    }
    void check();

private:
    void fail(const std::string &pointer, const std::string &what);
    void checkReaches();
    void checkBends();
    void checkBend(Limb limb, std::string_view upper, std::string_view lower, double most, const std::string &what);
    void checkFloor();
    void checkWall();
    void checkTool();

    const Scene &m_scene;
    Moment m_moment;
    const Pose &m_pose;
    const Stage &m_stage;
    catalogue::Faults &m_faults;
    std::set<std::string> &m_told;
};

// How far what is soft may be pressed in: by what it lies on or leans against.
double givesWay(const Surface &surface)
{
    const std::string_view part = withoutSide(surface.name);
    const bool isSoft = part != "foot" && part != "shank" && part != "palm" && part != "forearm";
    return isSoft ? 3 * tolerance : tolerance + 2;
}

void MomentCheck::fail(const std::string &pointer, const std::string &what)
{
    const std::string gist = what.substr(0, what.find(':'));
    if (m_told.insert(m_pose.pointer + pointer + gist).second)
        m_faults.add({m_scene.file, pointer}, what);
}

void MomentCheck::checkReaches()
{
    for (const Stage::Reach &reach : m_stage.reaches) {
        if (reach.missed > tolerance)
            fail(reach.pointer, limbName(reach.limb) + " does not reach so far: " + centimetres(reach.missed) + " short");
    }
}

void MomentCheck::checkBend(Limb limb, std::string_view upper, std::string_view lower, double most, const std::string &what)
{
    const std::string side{suffixOf(limb)};
    const Skeleton &skeleton = m_stage.body->skeleton();
    const double bent = degreesBetween(skeleton.frame(std::string(upper) + side).turn.y, skeleton.frame(std::string(lower) + side).turn.y);
    if (bent > most)
        fail(m_pose.pointer,
            "the " + side.substr(1) + " " + what + " is bent further than one can: " + std::to_string(static_cast<int>(bent)) + " degrees");
}

void MomentCheck::checkBends()
{
    for (const Limb arm : {Limb::LeftArm, Limb::RightArm}) {
        checkBend(arm, "upper-arm", "forearm", mostElbow, "elbow");
        checkBend(arm, "forearm", "hand", mostWrist, "wrist");
    }
    for (const Limb leg : {Limb::LeftLeg, Limb::RightLeg})
        checkBend(leg, "thigh", "shank", mostKnee, "knee");
}

void MomentCheck::checkFloor()
{
    for (const Surface &surface : m_stage.body->surfaces()) {
        if (withoutSide(surface.name) == "bun")
            continue; // hair gives way
        if (surface.lowest() < -givesWay(surface))
            fail(m_pose.pointer, "the " + surface.name + " goes through the floor: " + centimetres(-surface.lowest()));
    }
}

// Who leans against it is flattened there; a head is not, nor is its hair drawn so.
void MomentCheck::checkWall()
{
    if (!m_stage.wall)
        return;
    for (const Surface &surface : m_stage.body->surfaces()) {
        double beyond = 0;
        for (const Vec &point : surface.points)
            beyond = std::max(beyond, dot(point - m_stage.wall->at, m_stage.wall->way));
        const bool isHead = surface.name == "head" || surface.name == "hair" || surface.name == "bun";
        if (beyond > (isHead ? tolerance : givesWay(surface)))
            fail(m_pose.pointer, "the " + surface.name + " goes through the wall: " + centimetres(beyond));
    }
}

// At the end of a stroke the tool has left the place.
void MomentCheck::checkTool()
{
    for (std::size_t i = 0; m_moment == Moment::Pressing && i < m_scene.press.size(); ++i) {
        const Vec place = m_stage.find(m_scene.press[i]).at;
        const double off = distanceToPresser(m_stage, m_scene.tool, place);
        if (off > tolerance)
            fail("/press/" + std::to_string(i),
                "the tool does not touch this place when " + std::string(nameOf(m_moment, momentNames)) + ": "
                    + (off > 1000 ? "there is none" : centimetres(off) + " off"));
    }
    if (const double off = distanceToGround(m_stage, m_scene.tool); off > tolerance)
        fail(m_pose.pointer, "the tool has nothing to lean on: it is " + centimetres(off) + " off the wall, the floor or the seat");
}

void MomentCheck::check()
{
    checkReaches();
    checkBends();
    checkFloor();
    checkWall();
    for (const std::string &overlap : overlapsOf(*m_stage.body))
        fail(m_pose.pointer, overlap);
    if (m_moment != Moment::Ready)
        checkTool();
}

// Empty: that point may be shown by this scene.
std::string faultOf(const PointId &id, const Scene &scene, const SceneLaws &laws)
{
    if (laws.known != nullptr) {
        const auto point = laws.known->points.find(id);
        if (point == laws.known->points.end())
            return "there is no point " + inQuotes(id.value);
        if (!point->second.contains({scene.tool, scene.posture}))
            return inQuotes(id.value) + " is not pressed with this tool in this posture";
    }
    if (const Scene *shown = sceneOf(laws.shipped, id, scene.tool, scene.posture))
        return inQuotes(id.value) + " has its picture with this tool in this posture, " + inQuotes(shown->id)
            + "; a pack brings those there are none of";
    return {};
}

} // namespace

void checkIds(const Scene &scene, const SceneLaws &laws, catalogue::Faults &faults)
{
    if (laws.known != nullptr && !laws.known->postures.contains(scene.posture))
        faults.add({scene.file, "/posture"}, "there is no posture " + inQuotes(scene.posture.value));
    if (laws.known != nullptr && !laws.known->tools.contains(scene.tool))
        faults.add({scene.file, "/tool"}, "there is no tool " + inQuotes(scene.tool.value));
    for (std::size_t i = 0; i < scene.points.size(); ++i) {
        const std::string fault = faultOf(scene.points[i], scene, laws);
        if (!fault.empty())
            faults.add({scene.file, "/points/" + std::to_string(i)}, fault);
    }
}

void checkBody(const Scene &scene, catalogue::Faults &faults)
{
    std::set<std::string> told;
    for (const Sex sex : {Sex::Masculine, Sex::Feminine}) {
        const auto stages = stagesOf(scene, sex);
        for (const auto &[moment, stage] : stages)
            MomentCheck(scene, moment, stage, faults, told).check();
        for (const std::string &cut : cutOf(scene, stages)) {
            if (told.insert(cut).second)
                faults.add({scene.file, "/camera"}, "the frame cuts through the " + cut + ": \"parts\" takes it in, \"cuts\" allows it");
        }
    }
}

} // namespace unknot::posture
