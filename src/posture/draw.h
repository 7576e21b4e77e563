// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/reel.h"

#include <map>

namespace unknot::posture
{

inline constexpr int largePixels = 600, smallPixels = 200;

// Draws every moment of a scene, of the left side, with one view for all. The scene has to be free of faults.
// `pixels`: how wide a picture will be about; below 300 the lines are stronger and small things are left out.
std::map<Moment, Picture> draw(const Scene &scene, Sex sex, int pixels = largePixels);

// The same with what lies between them, in a large picture.
Reel drawReel(const Scene &scene, Sex sex);

} // namespace unknot::posture
