// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/partpairs.h"

#include <algorithm>
#include <array>
#include <utility>

namespace unknot::posture
{

bool isFinger(std::string_view part)
{
    return part.starts_with("finger") || part == "thumb";
}

bool isHand(std::string_view part)
{
    return isFinger(part) || part == "palm" || part == "web" || part == "thumb-ball";
}

bool isFoot(std::string_view part)
{
    return part == "foot" || part.starts_with("toe");
}

bool areOneLimb(std::string_view a, std::string_view b)
{
    const auto is = [&](auto f, std::string_view part) { return (f(a) && b == part) || (f(b) && a == part); };
    return (isHand(a) && isHand(b)) || (isFoot(a) && isFoot(b)) || is(isHand, "forearm") || is(isFoot, "shank");
}

bool areSewn(std::string_view a, std::string_view b)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 11> sewn{
        {{"buttock", "trunk"}, {"buttock", "thigh"}, {"trunk", "thigh"}, {"trunk", "neck"}, {"shoulder", "neck"}, {"trunk", "upper-arm"},
            {"shoulder", "upper-arm"}, {"head", "hair"}, {"ear", "hair"}, {"hair", "neck"}, {"trunk", "shoulder"}}};
    return a == b || std::ranges::any_of(sewn, [&](const auto &pair) {
        return (a == pair.first && b == pair.second) || (a == pair.second && b == pair.first);
    });
}

} // namespace unknot::posture
