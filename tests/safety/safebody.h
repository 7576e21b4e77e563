// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "safety/safety.h"

#include <string>
#include <utility>
#include <vector>

namespace unknot::test
{

inline catalogue::PointTool sitting(const std::string &tool)
{
    return {ToolId{tool}, PostureId{"sit"}};
}

// A body of a few zones, one point in each, and whatever gates a test adds.
class SafeBody
{
public:
    SafeBody()
    {
        zone("arm", "limb");
        zone("hand", "limb");
        zone("flank", "trunk");
        zone("throat", "trunk", false);
        tool("thumb", true);
        tool("ball", false);
        tool("roller", false);
        caution("nerve", false);
        caution("carotid", true);
        point("arm-point", "arm");
        point("hand-point", "hand");
        point("flank-point", "flank").cautions = {CautionId{"nerve"}};
        point("throat-point", "throat");
    }

    catalogue::CatalogueData data;

    catalogue::Point &point(const std::string &id, const std::string &zone)
    {
        catalogue::Point point;
        point.id.value = id;
        point.muscle.value = "muscle";
        point.zone.value = zone;
        point.tools = {sitting("ball"), sitting("thumb")};
        point.selfTreatment = catalogue::SelfTreatment::Yes;
        point.defaultOn = true;
        point.pressureCap = 6;
        point.holdCap = Seconds(90);
        data.points.push_back(point);
        return data.points.back();
    }

    catalogue::Gate &gate(const std::string &id)
    {
        catalogue::Gate gate;
        gate.id.value = id;
        gate.why = "Why " + id + ".";
        gate.advice = "Advice " + id + ".";
        data.gates.push_back(gate);
        return data.gates.back();
    }

    void zone(const std::string &id, const std::string &group, bool paired = true)
    {
        catalogue::Zone zone;
        zone.id.value = id;
        zone.group.value = group;
        zone.paired = paired;
        data.zones.push_back(zone);
    }

    void tool(const std::string &id, bool hand)
    {
        catalogue::Tool tool;
        tool.id.value = id;
        tool.hand = hand;
        data.tools.push_back(tool);
    }

    void caution(const std::string &id, bool lowDose)
    {
        catalogue::Caution caution;
        caution.id.value = id;
        caution.lowDose = lowDose;
        data.cautions.push_back(caution);
    }

    // What the rules say about a point of the body as it is now.
    [[nodiscard]] safety::Verdict verdict(
        const std::string &point, Side side, const safety::Profile &profile, const safety::Rules::Neighbours &neighbours = {}) const
    {
        const catalogue::Catalogue catalogue(data);
        return safety::Rules(catalogue, neighbours).verdict(*catalogue.point(PointId{point}), side, profile);
    }
    [[nodiscard]] safety::Verdict::Kind kind(
        const std::string &point, Side side, const safety::Profile &profile, const safety::Rules::Neighbours &neighbours = {}) const
    {
        return verdict(point, side, profile, neighbours).kind;
    }
};

inline safety::Profile ticked(const std::string &gate, safety::HealthAnswer answer = {})
{
    safety::Profile profile;
    profile.answers[GateId{gate}] = std::move(answer);
    return profile;
}

inline safety::HealthAnswer cleared()
{
    return {true, {}, Side::Middle};
}

inline safety::HealthAnswer onSide(Side side)
{
    return {false, {}, side};
}

inline safety::HealthAnswer atZones(std::vector<SidedZone> zones)
{
    return {false, std::move(zones), Side::Middle};
}

} // namespace unknot::test
