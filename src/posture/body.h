// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/hand.h"

#include <map>
#include <optional>
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
    double handSize = 1; // drawn larger where the whole body is shown, as drawings that instruct do
    std::set<std::string, std::less<>> pressing; // what is tinted: "thumb-left", "elbow-right", "knee-left" ...
};

// A posed body as surfaces. Parts are called trunk, neck, head, hair, nose, and for either side ear, shoulder, upper-arm,
// forearm, palm, finger-index ..., thumb, buttock, thigh, shank, foot, toe-1 .... Where two of them meet, they lie in each other.
class Body
{
public:
    explicit Body(Figure figure);

    struct Flesh {
        std::vector<Surface> surfaces;
        std::vector<Detail> details;
    };

    [[nodiscard]] const Figure &figure() const { return m_figure; }
    [[nodiscard]] const Skeleton &skeleton() const { return m_skeleton; }
    [[nodiscard]] const std::vector<Surface> &surfaces() const { return flesh().surfaces; }
    [[nodiscard]] const std::vector<Detail> &details() const { return flesh().details; } // nails, knuckles, and the face
    [[nodiscard]] const Surface *surface(std::string_view name) const; // null: no part is called so

private:
    // A body is led to its goals in many steps, of which most ask for bones alone: flesh is made when it is asked for.
    const Flesh &flesh() const;

    Figure m_figure;
    const Build &m_build;
    Skeleton m_skeleton;
    mutable std::optional<Flesh> m_flesh;
};

// The part of "thigh-left" is "thigh".
std::string_view withoutSide(std::string_view name);

} // namespace unknot::posture
