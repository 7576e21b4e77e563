// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace unknot::posture
{

// An angle of a joint, or how far a shoulder is moved, and how far people can go. Signs are the same
// on both sides of the body, so that the same numbers do the same to either.
struct AngleLimit {
    std::string_view joint; // without its side
    std::string_view angle;
    int least = 0, most = 0; // degrees; of "raise" and "forward", units
};

// In the order of the body from the waist up, then arm, then leg.
std::span<const AngleLimit> angleLimits();
const AngleLimit *limitOf(std::string_view joint, std::string_view angle); // null: there is no such angle
bool isPaired(std::string_view joint); // there is one on each side

inline constexpr double mostElbow = 152, mostKnee = 158; // how far they bend where a goal moves them
inline constexpr double mostWrist = 95; // under the weight of the body

} // namespace unknot::posture
