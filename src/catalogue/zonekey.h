// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/side.h"
#include "catalogue/catalogue.h"

#include <string>
#include <string_view>
#include <vector>

namespace unknot::catalogue
{

// "shoulder-back:left", "throat": how a zone is written on the command line and passed to QML.
std::string zoneKey(const SidedZone &zone);

// The zones a key means: a paired zone without a side means both. Empty: no such zone, or a side that
// it does not have.
std::vector<SidedZone> zonesNamed(const Catalogue &catalogue, std::string_view key);

// The zone on that side; Middle where it has no sides.
SidedZone sided(const Zone &zone, Side side);

} // namespace unknot::catalogue
