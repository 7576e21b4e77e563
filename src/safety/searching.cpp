// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/searching.h"

#include <algorithm>

namespace unknot::safety
{

Searching searchingOf(const catalogue::Catalogue &catalogue, const catalogue::Point &point)
{
    Searching searching = Searching::Around;
    for (const CautionId &id : point.cautions) {
        const catalogue::Caution *caution = catalogue.caution(id);
        if (!caution || caution->noTestPress)
            return Searching::AlongUntested;
        if (caution->limitedSearch)
            searching = Searching::Along;
    }
    return searching;
}

} // namespace unknot::safety
