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

// What the point itself says, whatever the person's health.
std::optional<Reason> ownReason(const catalogue::Point &point, const Profile &profile)
{
    if (point.selfTreatment == catalogue::SelfTreatment::Refer)
        return Reason{Reason::Kind::InformationOnly};
    if (!point.defaultOn && !profile.switchedOn.contains(point.id))
        return Reason{Reason::Kind::NotSwitchedOn};
    return std::nullopt;
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

// What has to be asked before pressing because of a zone; empty: nobody has said.
std::set<ScreenId> screensOf(const catalogue::Catalogue &catalogue, const ZoneId &zone)
{
    std::set<ScreenId> screens;
    for (const catalogue::Complaint &complaint : catalogue.all().complaints) {
        if (std::find(complaint.zones.begin(), complaint.zones.end(), zone) != complaint.zones.end())
            screens.insert(complaint.screens.begin(), complaint.screens.end());
    }
    const auto &table = catalogue.all().screensOfZone;
    if (const auto own = table.find(zone); own != table.end())
        screens.insert(own->second.begin(), own->second.end());
    return screens;
}

} // namespace

Rules::Rules(const catalogue::Catalogue &catalogue, Neighbours neighbours) : m_catalogue(catalogue), m_neighbours(std::move(neighbours)) { }

Verdict Rules::verdict(const catalogue::Point &point, Side side, const Profile &profile) const
{
    if (const auto own = ownReason(point, profile))
        return blocked({*own});
    const HeldGates held = heldGates(m_catalogue, profile);
    const Reach reach(m_catalogue, m_neighbours, point, side);
    if (Reasons reasons = blockingReasons(held, reach); !reasons.empty())
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

std::vector<const catalogue::Question *> Rules::questions(const std::vector<SidedZone> &zones) const
{
    std::set<ScreenId> screens;
    bool all = false;
    for (const SidedZone &zone : zones) {
        if (m_catalogue.zone(zone.zone) == nullptr)
            continue;
        const std::set<ScreenId> own = screensOf(m_catalogue, zone.zone);
        all = all || own.empty();
        screens.insert(own.begin(), own.end());
    }
    std::vector<const catalogue::Question *> questions;
    for (const catalogue::Question &question : m_catalogue.all().questions) {
        const auto wanted = [&screens](const ScreenId &screen) { return screens.contains(screen); };
        if (all || std::any_of(question.screens.begin(), question.screens.end(), wanted))
            questions.push_back(&question);
    }
    return questions;
}

} // namespace unknot::safety
