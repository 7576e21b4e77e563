// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/skeleton.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace unknot::posture
{

namespace
{

// Two bones from `top` that are to end at `end`: where they meet, and where they end indeed, as far as they reach.
struct TwoBones {
    Vec middle, end;
};

TwoBones twoBones(Vec top, Vec end, double first, double second, Vec bend)
{
    const double far = length(end - top);
    const double reach = std::clamp(far, std::abs(first - second) + 6, (first + second) * 0.999);
    const Vec way = far > 1e-6 ? unit(end - top) : Vec{0, -1, 0};
    const double along = (first * first - second * second + reach * reach) / (2 * reach);
    const double aside = std::sqrt(std::max(first * first - along * along, 0.0));
    return {top + way * along + across(bend, way) * aside, top + way * reach};
}

// The turn of the upper bone: its front is where the lower one folds to (an elbow), or away from it (a knee).
Turn upperTurn(Vec top, const TwoBones &bones, Vec bend, double fold)
{
    const Vec y = unit(top - bones.middle), lower = bones.end - bones.middle;
    const bool isStraight = length(cross(unit(lower), y)) < 0.08;
    const Vec z = isStraight ? across(bend * -fold, y) : across(lower * fold, y);
    return {cross(y, z), y, z};
}

Turn lowerTurn(const TwoBones &bones, const Turn &upper)
{
    const Vec y = unit(bones.middle - bones.end), x = across(upper.x, y);
    return {x, y, cross(x, y)};
}

// How far the shoulder goes with its arm: up where the arm is raised past level, forward where it reaches forward.
Vec girdleWith(const Turn &chest, Vec arm, double sign)
{
    const Vec own{dot(arm, chest.x) * sign, dot(arm, chest.y), dot(arm, chest.z)};
    const double raised = std::clamp(own.y + 0.35, 0.0, 1.2), forward = std::clamp(own.z, -0.5, 1.0), across = std::clamp(-own.x, 0.0, 1.0);
    return chest * Vec{-sign * (9 * raised + 8 * across), 17 * raised, 7 * forward + 9 * across};
}

std::string named(std::string_view part, Limb limb)
{
    return std::string(part) + std::string(suffixOf(limb));
}

} // namespace

std::string_view suffixOf(Limb limb)
{
    return limb == Limb::LeftArm || limb == Limb::LeftLeg ? "-left" : "-right";
}

double signOf(Limb limb)
{
    return limb == Limb::LeftArm || limb == Limb::LeftLeg ? 1 : -1;
}

bool isArm(Limb limb)
{
    return limb == Limb::LeftArm || limb == Limb::RightArm;
}

double Angles::get(std::string_view joint, std::string_view angle) const
{
    const auto found = of.find(std::string(joint) + "/" + std::string(angle));
    return found == of.end() ? 0.0 : found->second;
}

Skeleton::Skeleton(const Build &build, const Angles &angles) : m_build(build), m_angles(angles)
{
    m_frames["pelvis"] = angles.root;
    bendSpine();
    placeHead();
    for (const Limb arm : {Limb::LeftArm, Limb::RightArm})
        placeArm(arm);
    for (const Limb leg : {Limb::LeftLeg, Limb::RightLeg})
        placeLeg(leg);
}

const Frame &Skeleton::spine(int height) const
{
    return m_spine[static_cast<std::size_t>((spineBottom - height) / spineStep)];
}

// In small steps: the waist's angles between the heights 440 and 330, the chest's from there to 180.
void Skeleton::bendSpine()
{
    constexpr int waistBegins = 440, chestBegins = 330, chestEnds = 180;
    Frame at = m_angles.root;
    at.at = at.at - at.turn.y * (spineBottom - hipHeight);
    m_spine.push_back(at);
    for (int height = spineBottom; height > spineTop; height -= spineStep) {
        const bool isWaist = height > chestBegins;
        if (height <= waistBegins && height > chestEnds) {
            const std::string_view joint = isWaist ? "waist" : "chest";
            const double share = static_cast<double>(spineStep) / (isWaist ? waistBegins - chestBegins : chestBegins - chestEnds);
            at.turn = at.turn * aboutX(share * m_angles.get(joint, "flex")) * aboutZ(-share * m_angles.get(joint, "side"))
                * aboutY(share * m_angles.get(joint, "twist"));
        }
        at.at = at.at + at.turn.y * spineStep;
        m_spine.push_back(at);
    }
    m_frames["chest"] = spine(chestEnds);
}

void Skeleton::placeHead()
{
    const Frame chest = frame("chest");
    const auto bent = [this](const Turn &from, std::string_view joint) {
        return from * aboutX(m_angles.get(joint, "flex")) * aboutZ(-m_angles.get(joint, "side")) * aboutY(m_angles.get(joint, "twist"));
    };
    const Frame neck{bent(chest.turn, "neck"), chest.at + chest.turn * Vec{0, 20, -14}};
    m_frames["neck"] = neck;
    m_frames["head"] = {bent(neck.turn, "head"), neck.at + neck.turn * Vec{0, 48, 14}};
}

// The shoulder blade goes with an arm that is raised, as far as the angles do not say it already.
Frame Skeleton::upperArm(Limb limb) const
{
    const std::string joint = named("shoulder", limb);
    const double sign = signOf(limb), forward = m_angles.get(joint, "forward");
    const Frame &chest = frame("chest");
    const Vec at = chest.at
        + chest.turn * Vec{sign * (m_build.shoulderOut - std::abs(forward) * 0.25), -17 + m_angles.get(joint, "raise"), -6 + forward};
    return {chest.turn * aboutX(-m_angles.get(joint, "flex")) * aboutZ(sign * (7 + m_angles.get(joint, "abduct")))
            * aboutY(-sign * m_angles.get(joint, "rotate")),
        at};
}

void Skeleton::placeArm(Limb limb)
{
    const double sign = signOf(limb);
    Frame upper = upperArm(limb), lower, hand;
    if (const auto led = m_angles.led.find(limb); led != m_angles.led.end()) {
        TwoBones bones = twoBones(upper.at, led->second.at, upperArmLength, forearmLength, led->second.bend);
        upper.at = upper.at + girdleWith(frame("chest").turn, unit(bones.middle - upper.at), sign);
        bones = twoBones(upper.at, led->second.at, upperArmLength, forearmLength, led->second.bend);
        upper.turn = upperTurn(upper.at, bones, led->second.bend, 1);
        lower = {lowerTurn(bones, upper.turn), bones.middle};
        hand = {led->second.turn.value_or(lower.turn), bones.end};
    } else {
        const std::string elbow = named("elbow", limb), wrist = named("wrist", limb);
        lower.at = upper.at - upper.turn.y * upperArmLength;
        lower.turn = upper.turn * aboutX(-(8 + m_angles.get(elbow, "flex"))); // nobody stands with straight arms
        hand.at = lower.at - lower.turn.y * forearmLength;
        hand.turn = lower.turn * aboutY(-sign * m_angles.get(elbow, "turn")) * aboutZ(-sign * m_angles.get(wrist, "flex"))
            * aboutX(m_angles.get(wrist, "side"));
    }
    m_frames[named("upper-arm", limb)] = upper;
    m_frames[named("forearm", limb)] = lower;
    m_frames[named("hand", limb)] = hand;
}

void Skeleton::placeLeg(Limb limb)
{
    const double sign = signOf(limb);
    const std::string hip = named("hip", limb);
    const Frame &pelvis = m_angles.root;
    Frame upper{pelvis.turn * aboutX(-m_angles.get(hip, "flex")) * aboutZ(sign * (1.5 + m_angles.get(hip, "abduct")))
            * aboutY(-sign * m_angles.get(hip, "rotate")),
        pelvis.at + pelvis.turn * Vec{sign * hipOut, 0, 0}};
    Frame lower;
    Vec ankle;
    const auto led = m_angles.led.find(limb);
    if (led != m_angles.led.end()) {
        const TwoBones bones = twoBones(upper.at, led->second.at, thighLength, shankLength, led->second.bend);
        upper.turn = upperTurn(upper.at, bones, led->second.bend, -1);
        lower = {lowerTurn(bones, upper.turn), bones.middle};
        ankle = bones.end;
    } else {
        lower = {upper.turn * aboutX(m_angles.get(named("knee", limb), "flex")), upper.at - upper.turn.y * thighLength};
        ankle = lower.at - lower.turn.y * shankLength;
    }
    Turn foot = lower.turn * aboutX(-m_angles.get(named("ankle", limb), "flex")) * aboutY(sign * 6);
    if (led != m_angles.led.end() && led->second.turn)
        foot = *led->second.turn;
    m_frames[named("thigh", limb)] = upper;
    m_frames[named("shank", limb)] = lower;
    m_frames[named("foot", limb)] = {foot, ankle};
}

bool isFrameName(std::string_view name)
{
    constexpr std::array<std::string_view, 16> names{"pelvis", "chest", "neck", "head", "upper-arm-left", "upper-arm-right", "forearm-left",
        "forearm-right", "hand-left", "hand-right", "thigh-left", "thigh-right", "shank-left", "shank-right", "foot-left", "foot-right"};
    return std::ranges::find(names, name) != names.end();
}

} // namespace unknot::posture
