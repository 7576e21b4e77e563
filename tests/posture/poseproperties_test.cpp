// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/draw.h"
#include "posture/limits.h"
#include "posture/overlap.h"
#include "posture/scenefixture.h"

#include <rapidcheck/gtest.h>

#include <cmath>

namespace unknot::posture
{

namespace
{

// Any pose that people's joints allow, in any position in the room.
Figure anyFigure()
{
    Figure figure;
    figure.sex = *rc::gen::arbitrary<bool>() ? Sex::Feminine : Sex::Masculine;
    for (const AngleLimit &limit : angleLimits()) {
        for (const char *side : {"-left", "-right"}) {
            const std::string joint = std::string(limit.joint) + (isPaired(limit.joint) ? side : "");
            figure.angles.of[joint + "/" + std::string(limit.angle)] = *rc::gen::inRange(limit.least, limit.most + 1);
        }
    }
    const auto any = [] { return *rc::gen::inRange(-180, 181); };
    figure.angles.root = {aboutY(any()) * aboutX(any()) * aboutZ(any()), {0, 500, 0}};
    return figure;
}

Vec anyPlace()
{
    const auto any = [] { return static_cast<double>(*rc::gen::inRange(-1500, 1500)); };
    return {any(), any(), any()};
}

bool isFinite(const Surface &surface)
{
    return std::ranges::all_of(
        surface.points, [](const Vec &at) { return std::isfinite(at.x) && std::isfinite(at.y) && std::isfinite(at.z); });
}

} // namespace

RC_GTEST_PROP(PoseProperties, anyPoseHasPlacesForAllOfTheBody, ())
{
    const Figure figure = anyFigure();
    const Body body(figure);
    RC_ASSERT(std::ranges::all_of(body.surfaces(), isFinite));
    static_cast<void>(overlapsOf(body));
}

RC_GTEST_PROP(PoseProperties, limbsLedAnywhereKeepTheirLengths, ())
{
    Figure figure = anyFigure();
    for (const Limb limb : {Limb::LeftArm, Limb::RightArm, Limb::LeftLeg, Limb::RightLeg})
        figure.angles.led[limb] = {anyPlace(), std::nullopt, anyPlace()};
    const Body body(figure);
    RC_ASSERT(std::ranges::all_of(body.surfaces(), isFinite));
    const Skeleton &skeleton = body.skeleton();
    RC_ASSERT(std::abs(length(skeleton.frame("hand-left").at - skeleton.frame("forearm-left").at) - forearmLength) < 0.5);
    RC_ASSERT(std::abs(length(skeleton.frame("foot-right").at - skeleton.frame("shank-right").at) - shankLength) < 0.5);
}

RC_GTEST_PROP(PoseProperties, anyPoseIsDrawnInsideItsFrame, ())
{
    Scene scene = test::readSound(test::soundScene());
    const Figure figure = anyFigure();
    scene.moments.erase(Moment::Ready);
    Pose &pose = scene.moments.at(Moment::Pressing);
    pose.angles = figure.angles.of;
    pose.turned = *rc::gen::inRange(-180, 181);
    pose.pitched = *rc::gen::inRange(-180, 181);
    scene.camera.azimuth = *rc::gen::inRange(-180, 181);
    scene.camera.elevation = *rc::gen::inRange(-30, 81);
    const Picture picture = draw(scene, figure.sex, smallPixels).at(Moment::Pressing);
    for (const Picture::Area &area : picture.areas) {
        for (const Picture::Path &path : area.paths) {
            for (const Picture::Point &point : path)
                RC_ASSERT(point.x >= 0 && point.x <= Picture::width && point.y >= 0 && point.y <= picture.height);
        }
    }
}

} // namespace unknot::posture
