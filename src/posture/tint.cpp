// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/tint.h"

#include <algorithm>
#include <array>

namespace unknot::posture
{

namespace
{

struct Stretch {
    std::string_view pressing, part;
    double from, to; // of its length
};

// The ends of two bones at a joint, of a finger the pad, of knuckles and a fist the flat front.
constexpr std::array<Stretch, 16> stretches{{{"elbow", "upper-arm", 0.8, 9}, {"elbow", "forearm", -9, 0.18}, {"knee", "thigh", 0.86, 9},
    {"knee", "shank", -9, 0.12}, {"thumb", "thumb", 3.2, 99}, {"fingers", "finger-index", 3.2, 99}, {"fingers", "finger-middle", 3.2, 99},
    {"fingers", "finger-ring", 3.2, 99}, {"knuckles", "finger-index", -9, 4}, {"knuckles", "finger-middle", -9, 4},
    {"knuckles", "finger-ring", -9, 4}, {"knuckles", "finger-little", -9, 4}, {"fist", "finger-index", -9, 4},
    {"fist", "finger-middle", -9, 4}, {"fist", "finger-ring", -9, 4}, {"fist", "finger-little", -9, 4}}};

void tint(Surface &surface, const Stretch &stretch)
{
    for (std::size_t row = 0; row < surface.styles.size(); ++row) {
        if (surface.along[row] >= stretch.from && surface.along[row] < stretch.to)
            surface.styles[row] = Style::Press;
    }
}

} // namespace

void tint(std::vector<Surface> &surfaces, const std::set<std::string, std::less<>> &pressing)
{
    for (Surface &surface : surfaces) {
        const std::string_view part = withoutSide(surface.name), side = std::string_view(surface.name).substr(part.size());
        for (const Stretch &stretch : stretches) {
            if (stretch.part == part && pressing.contains(std::string(stretch.pressing) + std::string(side)))
                tint(surface, stretch);
        }
    }
}

StyleAt heelOf(const Body &body, std::string_view part)
{
    const std::string_view bare = withoutSide(part), side = part.substr(bare.size());
    const bool isHeel = bare == "palm" || bare == "thumb-ball" || bare == "thumb" || bare == "web" || bare == "forearm";
    if (!isHeel || !body.figure().pressing.contains("heel" + std::string(side)))
        return nullptr;
    const double palmSide = side == "-left" ? -1 : 1, size = body.figure().handSize;
    return [&hand = body.skeleton().frame("hand" + std::string(side)), palmSide, size](Vec place) {
        const Vec off = (place - hand.at) * (1 / size);
        // From the middle of the heel, as shares of how far it reaches.
        const double along = (-dot(off, hand.turn.y) - 9) / 20, deep = (dot(off, hand.turn.x) * palmSide - 10) / 18,
                     aside = dot(off, hand.turn.z) / 28;
        return along * along + deep * deep + aside * aside < 1 ? std::optional(Style::Press) : std::nullopt;
    };
}

bool canPress(std::string_view part)
{
    return part == "heel" || std::ranges::find(stretches, part, &Stretch::pressing) != stretches.end();
}

} // namespace unknot::posture
