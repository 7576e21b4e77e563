// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace unknot::posture
{

// What a part of the body is, and what two are to each other, by their names without a side.
bool isFinger(std::string_view part); // the thumb is one
bool isHand(std::string_view part);
bool isFoot(std::string_view part);
// A limb's next piece: where it turns into the other nothing lies before anything.
bool areOneLimb(std::string_view a, std::string_view b);
// Cloth ends and skin begins between them, rather than one lying before the other.
bool areSewn(std::string_view a, std::string_view b);

} // namespace unknot::posture
