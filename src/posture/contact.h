// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/stage.h"

namespace unknot::posture
{

// How far a place of the body is from what presses it, for a tool of the catalogue: a ball, roller or stick of the stage,
// or the part of the body that the tool's id names. 0 where they lie in each other; over 1000 where there is no such thing.
double distanceToPresser(const Stage &stage, const ToolId &tool, Vec place);

// How far a ball or roller is from what it leans on: a wall, a table's or seat's top, the floor. 0 for other tools.
double distanceToGround(const Stage &stage, const ToolId &tool);

} // namespace unknot::posture
