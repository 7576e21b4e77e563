// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/markedtoday.h"

#include "base/clock.h"
#include "catalogue/zonekey.h"

#include <sstream>

namespace unknot::practice
{

namespace
{

std::string dateOf(std::chrono::local_days day)
{
    constexpr std::size_t length = 10; // "2026-11-28"
    return toIso(WallTime{std::chrono::sys_days{day.time_since_epoch()}, {}, {}}).substr(0, length);
}

} // namespace

std::string keptMarks(const Marking::Zones &zones, std::chrono::local_days day)
{
    std::string text = dateOf(day);
    for (const SidedZone &zone : zones)
        text += ' ' + catalogue::zoneKey(zone);
    return text;
}

Marking::Zones marksOf(
    const StoredSettings &stored, std::string_view entry, const catalogue::Catalogue &catalogue, std::chrono::local_days day)
{
    const auto kept = stored.entries.find(entry);
    if (kept == stored.entries.end() || !kept->second)
        return {};
    std::istringstream words(*kept->second);
    std::string word;
    if (!(words >> word) || word != dateOf(day))
        return {};
    Marking marking;
    while (words >> word) {
        for (const SidedZone &zone : catalogue::zonesNamed(catalogue, word))
            marking.mark({zone});
    }
    return marking.zones();
}

} // namespace unknot::practice
