// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/safety.h"

#include "safety/answers.h"
#include "safety/capping.h"
#include "safety/reach.h"

#include <algorithm>
#include <utility>

namespace unknot::safety
{

namespace
{

Verdict blocked(Reasons reasons)
{
    Verdict verdict;
    verdict.reasons = std::move(reasons);
    return verdict;
}

bool isSwitchedOff(const catalogue::Point &point, const Profile &profile)
{
    return !point.defaultOn && !profile.switchedOn.contains(point.id);
}

Reasons blockingReasons(const HeldGates &held, const Reach &reach)
{
    Reasons reasons;
    if (held.unknown)
        reasons.push_back({Reason::Kind::UnknownAnswer});
    for (const HeldGate &gate : held.gates) {
        if (reach.blockedBy(gate))
            reasons.push_back(reason(gate));
    }
    return reasons;
}

} // namespace

Rules::Rules(const catalogue::Catalogue &catalogue, Neighbours neighbours) : m_catalogue(catalogue), m_neighbours(std::move(neighbours)) { }

Verdict Rules::verdict(const catalogue::Point &point, Side side, const Profile &profile) const
{
    if (point.selfTreatment == catalogue::SelfTreatment::Refer)
        return blocked({{Reason::Kind::InformationOnly}});
    const HeldGates held = heldGates(m_catalogue, profile);
    const Reach reach(m_catalogue, m_neighbours, point, side);
    Reasons reasons = blockingReasons(held, reach);
    if (isSwitchedOff(point, profile)) // after what switching it on would not change
        reasons.push_back({Reason::Kind::NotSwitchedOn});
    if (!reasons.empty())
        return blocked(std::move(reasons));
    return capped(m_catalogue, point, held, reach);
}

Rules::Standing Rules::standing(const Verdict &verdict, const Profile &profile) const
{
    if (!noSessionBecause(profile).empty())
        return Standing::Stop;
    switch (verdict.kind) {
    case Verdict::Kind::Allowed:
        return Standing::Allowed;
    case Verdict::Kind::Capped:
        return Standing::Capped;
    case Verdict::Kind::Blocked:
        break;
    }
    return Standing::Blocked;
}

Reasons Rules::noSessionBecause(const Profile &profile) const
{
    const HeldGates held = heldGates(m_catalogue, profile);
    Reasons reasons;
    if (held.unknown)
        reasons.push_back({Reason::Kind::UnknownAnswer});
    for (const HeldGate &gate : held.gates) {
        if (blocksEverything(gate))
            reasons.push_back(reason(gate));
    }
    return reasons;
}

int Rules::maxPoints(const Profile &profile) const
{
    if (!noSessionBecause(profile).empty())
        return 0;
    int most = m_catalogue.limits().points.hard;
    for (const HeldGate &held : heldGates(m_catalogue, profile).gates) {
        const catalogue::Cap &cap = held.gate->cap;
        // A cap for some parts of the body comes with the verdicts of the points there.
        if (cap.maxPoints > 0 && cap.zoneGroups.empty())
            most = std::min(most, cap.maxPoints);
    }
    return most;
}

// ---- what has to be asked

std::set<ScreenId> Rules::screensOf(const catalogue::Zone &zone) const
{
    std::set<ScreenId> screens;
    for (const catalogue::Complaint &complaint : m_catalogue.all().complaints) {
        if (std::find(complaint.zones.begin(), complaint.zones.end(), zone.id) != complaint.zones.end())
            screens.insert(complaint.screens.begin(), complaint.screens.end());
    }
    const auto &table = m_catalogue.all().screensOfGroup;
    if (const auto group = table.find(zone.group); group != table.end())
        screens.insert(group->second.begin(), group->second.end());
    return screens;
}

std::vector<ScreenId> Rules::screens(const std::vector<SidedZone> &zones) const
{
    std::set<ScreenId> screens;
    for (const SidedZone &place : zones) {
        if (const catalogue::Zone *zone = m_catalogue.zone(place.zone))
            screens.merge(screensOf(*zone));
    }
    return {screens.begin(), screens.end()};
}

bool Rules::stops(const catalogue::Question &question, const std::vector<SidedZone> &zones) const
{
    const catalogue::WarningLine *line = m_catalogue.warningLine(question.line);
    if (question.urgency != catalogue::Urgency::Soon || line == nullptr || !line->always)
        return true;
    return std::ranges::any_of(zones, [&](const SidedZone &place) {
        const catalogue::Zone *zone = m_catalogue.zone(place.zone);
        const auto screens = zone ? screensOf(*zone) : std::set<ScreenId>{};
        return screens.empty() || std::ranges::any_of(question.screens, [&](const ScreenId &screen) { return screens.contains(screen); });
    });
}

std::vector<const catalogue::Question *> Rules::questions(const std::vector<SidedZone> &zones) const
{
    const auto screens = this->screens(zones);
    const bool all = std::ranges::any_of(zones, [this](const SidedZone &place) {
        const catalogue::Zone *zone = m_catalogue.zone(place.zone);
        return zone && screensOf(*zone).empty();
    });
    const auto &known = m_catalogue.all().questions;
    std::set<catalogue::LineId> lines;
    for (const catalogue::Question &question : known) {
        const catalogue::WarningLine *line = m_catalogue.warningLine(question.line);
        const auto wanted = [&screens](const ScreenId &screen) { return std::ranges::find(screens, screen) != screens.end(); };
        if (all || line == nullptr || line->always || std::any_of(question.screens.begin(), question.screens.end(), wanted))
            lines.insert(question.line);
    }
    std::vector<const catalogue::Question *> questions;
    for (const catalogue::Question &question : known) {
        if (lines.contains(question.line))
            questions.push_back(&question);
    }
    return questions;
}

// The places that the answer may be about: the very place of the point, or all of the part of the body that it speaks of.
std::vector<SidedZone> Rules::placesOf(const catalogue::Gate &gate, const SidedZone &place) const
{
    if (gate.zonesIn.empty())
        return {place};
    std::vector<SidedZone> places;
    for (const catalogue::Zone &zone : m_catalogue.all().zones) {
        if (std::ranges::find(gate.zonesIn, zone.group) != gate.zonesIn.end())
            places.push_back({zone.id, Side::Middle});
    }
    return places;
}

// Held against nobody's health: the answer that takes most away is one that nobody has cleared, for both
// sides, and for the very place of the point.
bool Rules::concerns(const catalogue::Gate &gate, const SidedPoint &point) const
{
    const catalogue::Point *known = m_catalogue.point(point.point);
    if (known == nullptr)
        return true;
    Profile healthy;
    healthy.switchedOn.insert(known->id);
    const Verdict usual = verdict(*known, point.side, healthy);
    if (usual.kind == Verdict::Kind::Blocked)
        return true; // nobody can tell by it
    Profile worst = healthy;
    worst.answers[gate.id] = {false, placesOf(gate, {known->zone, point.side}), Side::Middle};
    Verdict least = verdict(*known, point.side, worst);
    least.noHeldStretch = usual.noHeldStretch; // that is said to everybody
    return least != usual;
}

std::vector<const catalogue::Gate *> Rules::concerning(const std::vector<SidedPoint> &points) const
{
    std::vector<const catalogue::Gate *> gates;
    for (const catalogue::Gate &gate : m_catalogue.all().gates) {
        const auto touched = [&](const SidedPoint &point) { return concerns(gate, point); };
        if (!gate.automatic && std::any_of(points.begin(), points.end(), touched))
            gates.push_back(&gate);
    }
    return gates;
}

} // namespace unknot::safety
