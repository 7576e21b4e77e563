// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/hand.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::posture
{

// All that a body is, before it is looked at.
struct Figure {
    Sex sex = Sex::Masculine;
    Angles angles;
    std::map<Limb, HandShape> hands; // left out: relaxed
    std::set<std::string, std::less<>> pressing; // what is tinted: "thumb-left", "elbow-right", "knee-left" ...
};

// A posed body as surfaces. Parts are called trunk, neck, head, hair, nose, and for either side ear, shoulder, upper-arm,
// forearm, palm, finger-index ..., thumb, buttock, thigh, shank, foot. Where two of them meet, they lie in each other.
class Body
{
public:
    explicit Body(Figure figure);

    [[nodiscard]] const Skeleton &skeleton() const { return m_skeleton; }
    [[nodiscard]] const std::vector<Surface> &surfaces() const { return m_surfaces; }
    [[nodiscard]] const std::vector<Detail> &details() const { return m_details; } // nails, and the face
    [[nodiscard]] const Surface *surface(std::string_view name) const; // null: no part is called so

private:
    void addTrunk();
    void addNeck();
    void addHead();
    void addHeadLoft(const std::string &name, const Curve &form, Style style);
    void addFace();
    void addFaceLine(const Surface &head, const std::vector<std::pair<double, double>> &places);
    void addArm(Limb limb);
    void addLeg(Limb limb);
    void addHand(Limb limb);
    void addFoot(Limb limb);
    void addLimb(const std::string &name, const Curve &form, const Frame &from, const Turn &turnedTo, double size, double lengthOf);
    void tint();

    Figure m_figure;
    const Build &m_build;
    Skeleton m_skeleton;
    std::vector<Surface> m_surfaces;
    std::vector<Detail> m_details;
};

// The part of "thigh-left" is "thigh".
std::string_view withoutSide(std::string_view name);

} // namespace unknot::posture
