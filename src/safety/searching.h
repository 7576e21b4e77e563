// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <vector>

namespace unknot::safety
{

// How a point may be looked for by hand. Near vessels and nerves there is no sideways search, and on the
// front of the neck no test press (clinical reference 2.3). The later one is the stricter.
enum class Searching {
    Around, // two finger-widths each way, with a press to test
    Along, // along the muscle only, one finger-width each way, with a light press to test
    AlongUntested, // the same, without a press to test
    AtTheMark, // neither a search nor a press to test
    NotAtAll, // shown for information only
};

// The strictest of what the point and its cautions ask; one that the catalogue does not have asks the most.
Searching searchingOf(const catalogue::Catalogue &catalogue, const catalogue::Point &point);

// What limits the search for that point: the nerves, vessels and organs that it lies beside. Points that have one of them in
// common lie by the same one.
std::vector<CautionId> besides(const catalogue::Catalogue &catalogue, const catalogue::Point &point);

} // namespace unknot::safety
