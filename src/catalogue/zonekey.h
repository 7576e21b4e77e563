// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/side.h"
#include "catalogue/zone.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::catalogue
{

class Catalogue;
struct Complaint;

// A zone key is a zone's id, and for one of a pair its side: "shoulder-back:left", "throat". It is
// how a zone is written on the command line, in links and at the edge to QML; inside it is a
// SidedZone.

// The zone on that side; one of the mid-line lies in the middle whatever is asked. A pair asked for
// with Middle stays so: nobody has said which.
SidedZone sided(const Zone &zone, Side side);

// Left and right of a pair, or the middle: all the places where the zone is, in that order.
std::vector<SidedZone> everySide(const Zone &zone);

// Needs no catalogue: Middle is written without a side.
std::string zoneKey(const SidedZone &zone);

// The zones that a key names: a pair without a side means both. Empty: there is no such zone, or it
// has no such side. Reads what zoneKey() writes; "throat:middle" too.
std::vector<SidedZone> zonesNamed(const Catalogue &catalogue, std::string_view key);

// Where a complaint is felt, on that side; absent: on every side that each place has.
std::vector<SidedZone> zonesOf(const Catalogue &catalogue, const Complaint &complaint, std::optional<Side> side);

} // namespace unknot::catalogue
