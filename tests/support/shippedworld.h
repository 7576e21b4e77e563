// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/world.h"

namespace unknot::test
{

// The world of the shipped data, read once a test program.
inline const practice::World &shippedWorld()
{
    static const practice::World world(UNKNOT_SOURCE_DIR "/data");
    return world;
}

} // namespace unknot::test
