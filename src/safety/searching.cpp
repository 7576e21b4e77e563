// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/searching.h"

#include <algorithm>
#include <iterator>

namespace unknot::safety
{

Searching searchingOf(const catalogue::Catalogue &catalogue, const catalogue::Point &point)
{
    if (point.selfTreatment == catalogue::SelfTreatment::Refer)
        return Searching::NotAtAll;
    Searching searching = point.search == catalogue::Search::AtTheMark ? Searching::AtTheMark
        : point.search == catalogue::Search::Along                     ? Searching::Along
                                                                       : Searching::Around;
    for (const CautionId &id : point.cautions) {
        const catalogue::Caution *caution = catalogue.caution(id);
        const auto asked = !caution  ? Searching::AtTheMark
            : caution->noTestPress   ? Searching::AlongUntested
            : caution->limitedSearch ? Searching::Along
                                     : Searching::Around;
        searching = std::max(searching, asked);
    }
    return searching;
}

std::vector<CautionId> besides(const catalogue::Catalogue &catalogue, const catalogue::Point &point)
{
    std::vector<CautionId> all;
    std::ranges::copy_if(point.cautions, std::back_inserter(all), [&catalogue](const CautionId &id) {
        const catalogue::Caution *caution = catalogue.caution(id);
        return !caution || caution->limitedSearch;
    });
    return all;
}

} // namespace unknot::safety
