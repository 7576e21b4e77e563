// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/body.h"

namespace unknot::posture
{

// The flesh that thumb and fingers of a hand hold up between them at a place of the body, as it is coloured there.
Surface foldOf(const Body &body, Limb arm, const Surface::Spot &place);

} // namespace unknot::posture
