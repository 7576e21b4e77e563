// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/hand.h"
#include "posture/limits.h"
#include "posture/scenereader.h"

#include "posture/body.h"
#include "posture/spots.h"
#include "posture/tint.h"

#include <algorithm>
#include <array>

namespace unknot::posture
{

namespace
{

using catalogue::inQuotes;

void readRoot(const SceneReader &root, Pose &pose)
{
    constexpr int half = 180, far = 1000;
    root.plain().only({"turn", "pitch", "roll", "at"});
    root.take("turn", -half, half, pose.turned);
    root.take("pitch", -half, half, pose.pitched);
    root.take("roll", -half, half, pose.rolled);
    root.take("at", pose.at);
    if (length(pose.at) > far)
        root.fail("at", "is further off than the body is high");
}

void readJoint(const std::string &name, const SceneReader &joint, Pose &pose)
{
    const std::string_view bare = withoutSide(name);
    const bool isNamed = std::ranges::any_of(angleLimits(), [&](const AngleLimit &limit) { return limit.joint == bare; });
    if (!isNamed || isPaired(bare) == (bare.size() == name.size()))
        return joint.plain().fail("there is no joint of that name; those of limbs end in -left or -right");
    for (const std::string &angle : joint.plain().keys()) {
        const AngleLimit *limit = limitOf(bare, angle);
        if (limit == nullptr) {
            joint.fail(angle, "is no angle of this joint");
            continue;
        }
        const int value = joint.plain().number(angle, -360, 360);
        if (value < limit->least || value > limit->most)
            joint.fail(angle,
                "nobody's " + std::string(bare) + " goes so far: from " + std::to_string(limit->least) + " to "
                    + std::to_string(limit->most));
        pose.angles[name + "/" + angle] = std::clamp(value, limit->least, limit->most);
    }
}

void readRest(const SceneReader &from, Pose &pose)
{
    Rest rest;
    rest.pointer = from.pointer();
    from.plain().only({"parts", "spot", "height", "offWall"});
    from.plain().eachText("parts", [&rest](std::string part, const auto &) { rest.parts.push_back(std::move(part)); });
    from.take("spot", rest.spot);
    from.take("height", -200, 1000, rest.height);
    rest.isOffWall = from.has("offWall");
    from.take("offWall", -200, 500, rest.height);
    if (!rest.spot.empty() && !isSpotName(rest.spot))
        from.fail("spot", inQuotes(rest.spot) + " is no spot of the body");
    else if (rest.parts.empty() == rest.spot.empty() || (rest.isOffWall && rest.spot.empty()))
        from.plain().fail("names either parts or a spot, and off the wall a spot");
    else
        pose.rests.push_back(std::move(rest));
}

void readFoot(Limb leg, const SceneReader &from, Pose &pose)
{
    FootGoal &goal = pose.feet[leg];
    goal.pointer = from.pointer();
    from.plain().only({"at", "toe", "sole", "ankle", "knee"});
    from.take("at", goal.at);
    from.take("toe", goal.toe);
    from.take("sole", goal.sole);
    bool isAnkle = !goal.isSoleAt;
    from.take("ankle", isAnkle);
    goal.isSoleAt = !isAnkle;
    std::optional<Direction> knee = goal.knee;
    from.take("knee", knee, "pelvis");
    goal.knee = knee.value_or(goal.knee);
}

void readHand(Limb arm, const SceneReader &from, Pose &pose)
{
    HandGoal &goal = pose.hands[arm];
    goal.pointer = from.pointer();
    from.plain().only({"to", "with", "shape", "palm", "fingers", "elbow", "off", "add", "first"});
    from.take("to", goal.to);
    from.take("with", goal.contact);
    from.take("palm", goal.palm, "chest");
    from.take("fingers", goal.fingers, "chest");
    from.take("elbow", goal.elbow, "chest");
    from.take("off", -100, 300, goal.off);
    from.take("add", goal.add);
    from.take("first", goal.first);
    if (!isContact(goal.contact)) {
        from.fail("with", inQuotes(goal.contact) + " is no part of a hand");
        goal.contact = "tips";
    }
    std::string shape = goal.shape;
    from.take("shape", shape);
    if (handShapeNamed(shape) != nullptr)
        goal.shape = shape;
    else
        from.fail("shape", inQuotes(shape) + " is no shape of a hand");
}

void readProp(Prop::Kind kind, const SceneReader &from, Pose &pose)
{
    Prop &prop = pose.props[kind];
    prop.pointer = from.pointer();
    from.plain().only({"at", "way", "onFloor", "radius", "length", "height", "turn", "lift", "sink", "size", "frame", "bends"});
    if (from.has("at"))
        prop.at.clear();
    from.eachPlace("at", [&prop](Place place, const std::string &) { prop.at.push_back(std::move(place)); });
    from.take("way", prop.way, "pelvis");
    from.take("onFloor", prop.isOnFloor);
    from.take("radius", 5, 100, prop.radius);
    from.take("length", 20, 600, prop.length);
    from.take("height", 0, 1000, prop.height);
    from.take("turn", -360, 360, prop.turned);
    from.take("lift", 0, 300, prop.lift);
    from.take("sink", -20, 20, prop.sink);
    from.take("size", prop.size);
    from.take("frame", prop.frame);
    if (!isFrameName(prop.frame)) {
        from.fail("frame", inQuotes(prop.frame) + " is no part that has a frame");
        prop.frame = "chest";
    }
    if (from.has("bends"))
        prop.bends.clear();
    from.eachVec("bends", [&prop](Vec bend) { prop.bends.push_back(bend); });
    const bool needsPlace = kind == Prop::Kind::Ball || kind == Prop::Kind::Roller || kind == Prop::Kind::Hook;
    if (prop.at.empty() && needsPlace) {
        from.plain().fail("says nowhere what it is at");
        pose.props.erase(kind);
    }
}

void readArrow(const SceneReader &from, Pose &pose)
{
    Arrow arrow;
    arrow.pointer = from.pointer();
    from.plain().only({"path", "both"});
    from.eachPlace("path", [&arrow](Place place, const std::string &) { arrow.path.push_back(std::move(place)); });
    from.take("both", arrow.isBothWays);
    if (arrow.path.size() < 2)
        from.plain().fail("needs two places at least to lead from one to another");
    else
        pose.arrows.push_back(std::move(arrow));
}

void readPressing(const SceneReader &from, Pose &pose)
{
    from.plain().eachText("tint", [&](const std::string &part, const catalogue::DocumentPlace &) {
        const std::string_view bare = withoutSide(part);
        if (bare.size() == part.size() || !canPress(bare))
            from.fail(
                "tint", inQuotes(part) + " is no part that presses: elbow, knee, thumb, fingers, knuckles, fist or heel, with its side");
        else
            pose.pressing.push_back(part);
    });
}

// Calls f for the limb that each key names.
template<class F>
void eachLimb(const SceneReader &from, std::string_view key, Limb left, Limb right, F f)
{
    from.eachUnder(key, [&](const std::string &side, const SceneReader &each) {
        if (side == "left" || side == "right")
            f(side == "left" ? left : right, each);
        else
            each.plain().fail("there is no such side: left or right");
    });
}

} // namespace

void readPose(const SceneReader &from, Pose &pose)
{
    pose.pointer = from.pointer();
    from.plain().only({"root", "joints", "rest", "feet", "hands", "props", "arrows", "tint", "showBefore", "handSize"});
    if (const auto root = from.object("root"))
        readRoot(*root, pose);
    from.eachUnder("joints", [&pose](const std::string &name, const SceneReader &joint) { readJoint(name, joint, pose); });
    if (from.has("rest"))
        pose.rests.clear();
    from.eachIn("rest", [&pose](const SceneReader &rest) { readRest(rest, pose); });
    eachLimb(from, "feet", Limb::LeftLeg, Limb::RightLeg, [&pose](Limb leg, const SceneReader &each) { readFoot(leg, each, pose); });
    eachLimb(from, "hands", Limb::LeftArm, Limb::RightArm, [&pose](Limb arm, const SceneReader &each) { readHand(arm, each, pose); });
    from.eachUnder("props", [&pose](const std::string &name, const SceneReader &prop) {
        const auto *const known = std::ranges::find(propNames, name, &std::pair<std::string_view, Prop::Kind>::first);
        if (known == propNames.end())
            prop.plain().fail("there is no such thing");
        else
            readProp(known->second, prop, pose);
    });
    if (from.has("arrows"))
        pose.arrows.clear();
    from.eachIn("arrows", [&pose](const SceneReader &arrow) { readArrow(arrow, pose); });
    readPressing(from, pose);
    from.take("showBefore", pose.isShownBefore);
    constexpr int least = 100, most = 130; // percent
    from.take("handSize", least, most, pose.handSize, 100);
}

} // namespace unknot::posture
