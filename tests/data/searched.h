// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finder/wordsearch.h"

#include <string>

namespace unknot::test
{

// "z:low-back": what was found, by the first letter of its kind.
inline std::string keyOf(const catalogue::CatalogueData &data, const finder::Found &found)
{
    switch (found.kind) {
    case finder::Found::Kind::Warning:
        return "w:" + data.redFlags[found.index].id;
    case finder::Found::Kind::Complaint:
        return "c:" + data.complaints[found.index].id.value;
    case finder::Found::Kind::Muscle:
        return "m:" + data.muscles[found.index].id.value;
    case finder::Found::Kind::Zone:
        return "z:" + data.zones[found.index].id.value;
    case finder::Found::Kind::Article:
        return "a:" + data.articles[found.index].id;
    case finder::Found::Kind::Point:
        break;
    }
    return "p:" + data.points[found.index].id.value;
}

} // namespace unknot::test
