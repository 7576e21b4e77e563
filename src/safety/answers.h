// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "safety/safety.h"

#include <vector>

namespace unknot::safety
{

// A gate that holds, with what the person said about it.
struct HeldGate {
    const catalogue::Gate *gate = nullptr;
    HealthAnswer answer;
};

struct HeldGates {
    std::vector<HeldGate> gates; // in catalogue order, those that others imply included
    bool unknown = false; // there is an answer the catalogue has no gate for
};

HeldGates heldGates(const catalogue::Catalogue &catalogue, const Profile &profile);

// Whether nothing at all may be pressed because of it.
bool blocksEverything(const HeldGate &held);

// It concerns places that the person names, and none was named: nobody knows where pressing is safe.
// Being cleared elsewhere does not say where the place is.
bool lacksPlace(const HeldGate &held);

Reason reason(const HeldGate &held);

} // namespace unknot::safety
