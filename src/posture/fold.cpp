// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/fold.h"

#include <algorithm>
#include <string>

namespace unknot::posture
{

namespace
{

Vec tipOf(const Body &body, std::string_view finger, Limb arm)
{
    const Surface &surface = *body.surface(std::string(finger) + std::string(suffixOf(arm)));
    return surface.middleOf(surface.rows() - 1);
}

bool isOfArm(std::string_view part, Limb arm)
{
    return part.ends_with(suffixOf(arm));
}

// Of the nearest place that is not the hand's own side.
Style styleAt(const Body &body, Limb arm, Vec place)
{
    double nearest = 1e9;
    Style style = Style::Skin;
    for (const Surface &surface : body.surfaces()) {
        for (std::size_t row = 0; row + 1 < surface.rows() && !isOfArm(surface.name, arm); ++row) {
            for (std::size_t column = 0; column < surface.columns; ++column) {
                if (const double off = length(surface.point(row, column) - place); off < nearest)
                    nearest = off, style = surface.styles[row];
            }
        }
    }
    return style;
}

} // namespace

Surface foldOf(const Body &body, Limb arm, const Surface::Spot &place)
{
    constexpr double thick = 6, least = 8, over = 2, wide = 14; // units
    const Vec thumb = tipOf(body, "thumb", arm),
              fingers = between(tipOf(body, "finger-index", arm), tipOf(body, "finger-middle", arm), 0.5);
    const Vec held = between(thumb, fingers, 0.5);
    const Vec y = length(held - place.at) > least ? unit(held - place.at) : place.out, x = across(thumb - fingers, y);
    const double high = std::max(least, length(held - place.at) + over);
    Loft how{.name = "fold", .style = styleAt(body, arm, place.at), .columns = 16};
    return ellipsoid(how, place.at, {x, y, cross(x, y)}, {thick, high, wide});
}

} // namespace unknot::posture
