// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/cloth.h"

#include <algorithm>
#include <array>

namespace unknot::posture
{

namespace
{

struct Dressed { // a part, with the chest that its cloth goes by
    const Frame &chest;
    std::array<Vec, 2> arms; // their roots
    bool isTrunk = false, isUpperArm = false;

    [[nodiscard]] bool isBare(Vec place) const; // within the hole for an arm
    [[nodiscard]] std::optional<Style> at(Vec place) const;
};

// Asked at every dot of a trunk: what most are told by comes first.
bool Dressed::isBare(Vec place) const
{
    constexpr double wide = 36, high = 75, deep = 45, thick = 60, lower = 25; // units; the hole's middle is below the joint
    return std::ranges::any_of(arms, [&](Vec root) {
        const Vec off = place - root;
        const double above = dot(off, chest.turn.y) + lower;
        if (above >= high || above <= -deep)
            return false;
        const double x = dot(off, chest.turn.x) / wide, y = above / (above > 0 ? high : deep), z = dot(off, chest.turn.z) / thick;
        return x * x + y * y + z * z < 1;
    });
}

std::optional<Style> Dressed::at(Vec place) const
{
    constexpr double neckWide = 50, neckDeep = 47, neckBehind = 7, highest = -34; // units, as the chest has it
    if (isUpperArm || isBare(place))
        return Style::Skin;
    const Vec off = place - chest.at;
    if (isTrunk && dot(off, chest.turn.y) < highest)
        return std::nullopt; // the trunk has its own belt
    // The front is cut lower than the back.
    const double inFront = dot(off, chest.turn.z), deep = inFront > -neckBehind ? neckDeep + 8 : neckDeep;
    const double x = dot(off, chest.turn.x) / neckWide, z = (inFront + neckBehind) / deep;
    return x * x + z * z < 1 ? Style::Skin : Style::Cloth;
}

} // namespace

StyleAt clothOf(const Body &body, std::string_view part)
{
    const std::string_view bare = withoutSide(part);
    if (bare != "trunk" && bare != "upper-arm" && bare != "shoulder")
        return nullptr;
    const Skeleton &skeleton = body.skeleton();
    const Dressed dressed{skeleton.frame("chest"), {skeleton.frame("upper-arm-left").at, skeleton.frame("upper-arm-right").at},
        bare == "trunk", bare == "upper-arm"};
    return [dressed](Vec place) { return dressed.at(place); };
}

} // namespace unknot::posture
