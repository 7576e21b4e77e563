// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/cloth.h"

#include <cmath>

namespace unknot::posture
{

namespace
{

struct Dressed { // a part, with the chest that its cloth goes by
    const Frame &chest;
    bool isTrunk = false, isUpperArm = false;

    [[nodiscard]] std::optional<Style> at(Vec place) const;
};

std::optional<Style> Dressed::at(Vec place) const
{
    constexpr double neckWide = 50, neckDeep = 47, neckBehind = 7, highest = -34; // units, as the chest has it
    constexpr double armHole = 88;
    const Vec off = place - chest.at, own{dot(off, chest.turn.x), dot(off, chest.turn.y), dot(off, chest.turn.z)};
    if (isTrunk && own.y < highest)
        return std::nullopt; // the trunk has its own belt
    // The front is cut lower than the back.
    const double deep = own.z > -neckBehind ? neckDeep + 8 : neckDeep, x = own.x / neckWide, z = (own.z + neckBehind) / deep;
    if (x * x + z * z < 1)
        return Style::Skin;
    if (isUpperArm)
        return Style::Skin; // an arm that is led across the chest takes no cloth with it
    return isTrunk || std::abs(own.x) < armHole ? Style::Cloth : Style::Skin;
}

} // namespace

StyleAt clothOf(const Body &body, std::string_view part)
{
    const std::string_view bare = withoutSide(part);
    const Dressed dressed{body.skeleton().frame("chest"), bare == "trunk", bare == "upper-arm"};
    if (!dressed.isTrunk && !dressed.isUpperArm && bare != "shoulder")
        return nullptr;
    return [dressed](Vec place) { return dressed.at(place); };
}

} // namespace unknot::posture
