// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/cloth.h"

#include <cmath>

namespace unknot::posture
{

std::optional<Style> clothAt(const Body &body, std::string_view part, Vec place)
{
    constexpr double neckWide = 50, neckDeep = 47, neckBehind = 7, highest = -34; // units, as the chest has it
    constexpr double armHole = 88;
    const std::string_view bare = withoutSide(part);
    const bool isTrunk = bare == "trunk", isArm = bare == "shoulder" || bare == "upper-arm";
    if (!isTrunk && !isArm)
        return std::nullopt;
    const Frame &chest = body.skeleton().frame("chest");
    const Vec off = place - chest.at, own{dot(off, chest.turn.x), dot(off, chest.turn.y), dot(off, chest.turn.z)};
    if (isTrunk && own.y < highest)
        return std::nullopt; // the trunk has its own belt
    // The front is cut lower than the back.
    const double deep = own.z > -neckBehind ? neckDeep + 8 : neckDeep;
    if (std::hypot(own.x / neckWide, (own.z + neckBehind) / deep) < 1)
        return Style::Skin;
    if (bare == "upper-arm")
        return Style::Skin; // an arm that is led across the chest takes no cloth with it
    return isTrunk || std::abs(own.x) < armHole ? Style::Cloth : Style::Skin;
}

} // namespace unknot::posture
