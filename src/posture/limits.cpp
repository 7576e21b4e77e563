// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/limits.h"

#include <algorithm>
#include <array>

namespace unknot::posture
{

namespace
{

// Of healthy adults, rounded up a little. The spine's are those of its halves, so that the whole bends twice as far.
constexpr std::array<AngleLimit, 26> limits{{
    {"waist", "flex", -25, 50},
    {"waist", "side", -25, 25},
    {"waist", "twist", -25, 25},
    {"chest", "flex", -20, 40},
    {"chest", "side", -20, 20},
    {"chest", "twist", -30, 30},
    {"neck", "flex", -40, 45},
    {"neck", "side", -35, 35},
    {"neck", "twist", -45, 45},
    {"head", "flex", -30, 30},
    {"head", "side", -15, 15},
    {"head", "twist", -40, 40},
    {"shoulder", "flex", -50, 175},
    {"shoulder", "abduct", -30, 175},
    {"shoulder", "rotate", -80, 90},
    {"shoulder", "raise", 0, 35},
    {"shoulder", "forward", -20, 35},
    {"elbow", "flex", 0, 145},
    {"elbow", "turn", -85, 85},
    {"wrist", "flex", -75, 80},
    {"wrist", "side", -30, 35},
    {"hip", "flex", -25, 125},
    {"hip", "abduct", -25, 55},
    {"hip", "rotate", -60, 45},
    {"knee", "flex", 0, 150},
    {"ankle", "flex", -50, 28},
}};

} // namespace

std::span<const AngleLimit> angleLimits()
{
    return limits;
}

const AngleLimit *limitOf(std::string_view joint, std::string_view angle)
{
    const auto *const found
        = std::ranges::find_if(limits, [&](const AngleLimit &limit) { return limit.joint == joint && limit.angle == angle; });
    return found == limits.end() ? nullptr : found;
}

bool isPaired(std::string_view joint)
{
    return joint != "waist" && joint != "chest" && joint != "neck" && joint != "head";
}

} // namespace unknot::posture
