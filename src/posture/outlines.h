// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/depthmap.h"
#include "posture/picture.h"

namespace unknot::posture
{

// What a map shows, as areas and lines. Between two parts of the body a line stands only where one lies before the
// other, so that no joint has a seam; areas and lines come from the same borders, so that they agree.
void addOutlines(Picture &picture, const DepthMap &map, const View &view, int pixels);
// The outline of the tool, `tool`, as far as something in `map` hides it, and outside the rings, which have to be there.
void addHiddenTool(Picture &picture, const DepthMap &tool, const DepthMap &map);
// The outline of a body that was elsewhere before, as far as nothing is in its place now.
void addBefore(Picture &picture, const DepthMap &body, const DepthMap &map);

} // namespace unknot::posture
