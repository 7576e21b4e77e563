// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "safety/answers.h"

namespace unknot::safety
{

// One point on one side, and whether blocks and caps reach it.
class Reach
{
public:
    Reach(const catalogue::Catalogue &catalogue, const Rules::Neighbours &neighbours, const catalogue::Point &point, Side side);

    // Whether the gate blocks the point, by what holds always or by what holds until cleared.
    [[nodiscard]] bool blockedBy(const HeldGate &held) const;

    // Whether the gate's cap is meant for where the point lies.
    [[nodiscard]] bool capReaches(const catalogue::Cap &cap) const;

private:
    [[nodiscard]] bool blockedBy(const catalogue::Block &block, const HealthAnswer &answer) const;
    [[nodiscard]] bool onNamedSide(const HealthAnswer &answer) const;
    [[nodiscard]] bool named(const catalogue::Block &block) const;
    [[nodiscard]] bool inZones(const catalogue::Block &block) const;
    [[nodiscard]] bool inNamedPlace(const std::vector<SidedZone> &places) const;
    [[nodiscard]] bool touches(const SidedZone &place) const;
    [[nodiscard]] bool inGroups(const std::vector<ZoneGroupId> &groups) const;

    const Rules::Neighbours &m_neighbours;
    const catalogue::Catalogue &m_catalogue;
    const catalogue::Point &m_point;
    const catalogue::Zone *m_zone; // where it lies, null: the catalogue does not know
    bool m_middle; // it lies on the mid-line, or its side is not said
    Side m_side;
};

} // namespace unknot::safety
