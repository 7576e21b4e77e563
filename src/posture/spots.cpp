// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/spots.h"

#include <algorithm>
#include <array>

namespace unknot::posture
{

namespace
{

struct Known {
    std::string_view name, part;
    double along, degrees; // on the left: 0 the outer side, 90 the front, 180 the inner side, 270 the back
};

constexpr std::array<Known, 59> known{{
    {"infraspinatus", "trunk", 222, -52},
    {"rhomboid", "trunk", 232, -74},
    {"blade-tip", "trunk", 262, -40},
    {"armpit-back", "trunk", 232, -20},
    {"upper-trapezius", "shoulder", 0.45, 78},
    {"supraspinatus", "shoulder", 0.62, 140},
    {"trapezius-back", "trunk", 172, -62},
    {"low-back", "trunk", 385, -66},
    {"mid-back", "trunk", 310, -68},
    {"upper-back", "trunk", 250, -76},
    {"flank", "trunk", 385, -14},
    {"flank-back", "trunk", 385, -38},
    {"sacrum", "trunk", 470, -80},
    {"glute-back", "trunk", 455, -42},
    {"glute-medius", "trunk", 462, -22},
    {"hip-side", "trunk", 470, -4},
    {"hip-front", "trunk", 470, 28},
    {"piriformis", "buttock", 0.42, -72},
    {"buttock-top", "buttock", 0.62, -70},
    {"sit-bone", "buttock", 0.12, -80},
    {"chest", "trunk", 222, 58},
    {"breast", "trunk", 255, 66},
    {"chest-fold", "trunk", 226, 34},
    {"belly", "trunk", 400, 70},
    {"belly-upper", "trunk", 345, 72},
    {"belly-side", "trunk", 425, 48},
    {"pelvis-rim", "trunk", 450, 56},
    {"ribs-side", "trunk", 262, -2},
    {"deltoid", "upper-arm", 0.22, 0},
    {"deltoid-front", "upper-arm", 0.18, 80},
    {"deltoid-back", "upper-arm", 0.2, -70},
    {"triceps", "upper-arm", 0.5, -90},
    {"triceps-low", "upper-arm", 0.8, -80},
    {"biceps", "upper-arm", 0.65, 90},
    {"upper-arm-outer", "upper-arm", 0.7, 38},
    {"elbow", "forearm", 0, -90},
    {"forearm-outer", "forearm", 0.25, 0},
    {"forearm-inner", "forearm", 0.3, 180},
    {"masseter", "head", 102, 27},
    {"jaw-joint", "head", 88, 14},
    {"temple", "head", 55, 28},
    {"forehead", "head", 40, 65},
    {"under-chin", "head", 131, 78},
    {"skull-base", "neck", 0.86, -72},
    {"back-of-head", "hair", 80, -80},
    {"neck-front", "neck", 0.55, 30},
    {"neck-side", "neck", 0.4, 5},
    {"neck-back", "neck", 0.5, -65},
    {"thigh-front", "thigh", 0.45, 90},
    {"thigh-front-low", "thigh", 0.72, 84},
    {"thigh-outer", "thigh", 0.55, 0},
    {"thigh-outer-low", "thigh", 0.82, 10},
    {"thigh-inner", "thigh", 0.4, 175},
    {"thigh-back", "thigh", 0.55, -90},
    {"knee-inner", "thigh", 0.85, 140},
    {"knee-front", "thigh", 1, 90},
    {"calf", "shank", 0.3, -90},
    {"shin", "shank", 0.3, 55},
    {"shin-outer", "shank", 0.35, 0},
}};

constexpr std::array<Known, 11> knownLow{{
    {"shin-inner", "shank", 0.6, 160},
    {"calf-low", "shank", 0.55, -90},
    {"sole", "foot", 38, -90},
    {"heel", "foot", -12, -90},
    {"ball-of-foot", "foot", 84, -90},
    {"arch", "foot", 30, 200},
    {"foot-outer", "foot", 30, -20},
    {"foot-top", "foot", 40, 70},
    {"foot-top-outer", "foot", 26, 38},
    {"thigh-inner-back", "thigh", 0.5, 218},
    {"blade-corner", "trunk", 203, -68},
}};

const Known *knownAs(std::string_view name)
{
    const std::string_view bare = withoutSide(name);
    const auto *const found = std::ranges::find(known, bare, &Known::name);
    if (found != known.end())
        return found;
    const auto *const low = std::ranges::find(knownLow, bare, &Known::name);
    return low == knownLow.end() ? nullptr : low;
}

} // namespace

std::optional<Surface::Spot> spotOf(const Body &body, std::string_view name)
{
    const Known *spot = knownAs(name);
    if (spot == nullptr)
        return std::nullopt;
    const std::string_view suffix = name.substr(spot->name.size());
    const Surface *part = body.surface(std::string(spot->part) + std::string(suffix));
    if (part == nullptr)
        part = body.surface(spot->part);
    const bool runsAside = spot->part == "shoulder"; // from the neck outwards: 0 is the front on either side, 90 the top
    return part->spot(spot->along, suffix == "-right" && !runsAside ? 180 - spot->degrees : spot->degrees);
}

bool isSpotName(std::string_view name)
{
    return withoutSide(name).size() != name.size() && knownAs(name) != nullptr;
}

std::vector<std::string_view> spotNames()
{
    std::vector<std::string_view> names;
    for (const Known &spot : known)
        names.push_back(spot.name);
    for (const Known &spot : knownLow)
        names.push_back(spot.name);
    return names;
}

} // namespace unknot::posture
