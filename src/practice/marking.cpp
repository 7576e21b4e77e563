// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/marking.h"

#include <algorithm>
#include <utility>

namespace unknot::practice
{

namespace
{

bool holds(const Marking::Zones &zones, const SidedZone &zone)
{
    return std::find(zones.begin(), zones.end(), zone) != zones.end();
}

} // namespace

bool Marking::isMarked(const SidedZone &zone) const
{
    return holds(m_now, zone);
}

std::optional<Side> Marking::side() const
{
    const auto has = [this](Side side) {
        return std::any_of(m_now.begin(), m_now.end(), [side](const SidedZone &zone) { return zone.side == side; });
    };
    if (has(Side::Left) == has(Side::Right))
        return std::nullopt;
    return has(Side::Left) ? Side::Left : Side::Right;
}

bool Marking::areMarked(const Zones &zones) const
{
    return !zones.empty() && std::all_of(zones.begin(), zones.end(), [this](const SidedZone &zone) { return isMarked(zone); });
}

void Marking::flip(const SidedZone &zone)
{
    if (std::erase(m_now, zone) == 0)
        m_now.push_back(zone);
}

void Marking::press(const SidedZone &zone)
{
    m_before = m_now;
    flip(zone);
}

Marking::Zones Marking::mark(const Zones &zones)
{
    m_before = m_now;
    Zones added;
    for (const SidedZone &zone : zones) {
        if (isMarked(zone))
            continue;
        flip(zone);
        added.push_back(zone);
    }
    return added;
}

void Marking::toggle(const Zones &zones)
{
    for (const SidedZone &zone : zones)
        flip(zone);
}

void Marking::replace(Zones zones)
{
    m_now = std::move(zones);
}

void Marking::clear()
{
    m_before = std::exchange(m_now, {});
}

void Marking::beginStroke(const Zones &first)
{
    m_before = m_now;
    m_stroke = !areMarked(first);
}

bool Marking::strokeOver(const Zones &zones)
{
    if (!m_stroke)
        return false;
    bool changed = false;
    for (const SidedZone &zone : zones) {
        if (isMarked(zone) == *m_stroke)
            continue;
        flip(zone);
        changed = true;
    }
    return changed;
}

Marking::Change Marking::endStroke()
{
    if (!m_stroke)
        return {};
    Change change{{}, *m_stroke};
    m_stroke.reset();
    const Zones &more = change.marked ? m_now : m_before;
    const Zones &less = change.marked ? m_before : m_now;
    for (const SidedZone &zone : more) {
        if (!holds(less, zone))
            change.zones.push_back(zone);
    }
    return change;
}

void Marking::takeBack()
{
    m_stroke.reset();
    m_now = m_before;
}

} // namespace unknot::practice
