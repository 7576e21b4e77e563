// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "safety/safebody.h"

#include <rapidcheck.h>

#include <string>
#include <vector>

namespace unknot::test
{

// Random gates, profiles and wishes over the zones, cautions, tools and postures of SafeBody.
template<class I>
rc::Gen<std::vector<I>> someOf(const std::vector<std::string> &words)
{
    return rc::gen::map(
        rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(words)), [](const std::vector<std::string> &chosen) {
            std::vector<I> ids;
            for (std::size_t i = 0; i < chosen.size() && i < 2; ++i)
                ids.push_back(I{chosen[i]});
            return ids;
        });
}

inline bool seldom()
{
    return *rc::gen::inRange(0, 8) == 0;
}

inline catalogue::Block anyBlock()
{
    catalogue::Block block;
    block.everything = seldom();
    block.cautions = *someOf<CautionId>({"nerve", "carotid"});
    block.zones = *someOf<ZoneId>({"arm", "hand", "flank", "throat"});
    block.zoneGroups = seldom() ? *someOf<ZoneGroupId>({"limb", "trunk"}) : std::vector<ZoneGroupId>();
    block.points = *someOf<PointId>({"arm-point", "flank-point"});
    block.pointsExcept = *someOf<PointId>({"arm-point", "hand-point"});
    block.userZones = *rc::gen::arbitrary<bool>();
    block.namedSideOnly = *rc::gen::arbitrary<bool>();
    return block;
}

inline catalogue::Cap anyCap()
{
    catalogue::Cap cap;
    cap.pressure = *rc::gen::inRange(0, 7); // 0: none of its own
    cap.light = *rc::gen::arbitrary<bool>();
    cap.handOnly = seldom();
    cap.tools = seldom() ? *someOf<ToolId>({"thumb", "ball", "roller"}) : std::vector<ToolId>();
    cap.noTools = seldom() ? *someOf<ToolId>({"ball", "roller"}) : std::vector<ToolId>();
    cap.noPostures = seldom() ? *someOf<PostureId>({"prone", "sit"}) : std::vector<PostureId>();
    cap.maxPoints = *rc::gen::inRange(0, 4);
    cap.zoneGroups = *someOf<ZoneGroupId>({"limb", "trunk"});
    return cap;
}

inline catalogue::Gate anyGate(const std::string &id)
{
    catalogue::Gate gate;
    gate.id.value = id;
    gate.why = "Why.";
    gate.advice = "Advice.";
    gate.clearable = *rc::gen::arbitrary<bool>();
    gate.asksZones = *rc::gen::arbitrary<bool>();
    gate.asksSide = *rc::gen::arbitrary<bool>();
    if (seldom())
        gate.untilCleared = anyBlock();
    if (seldom())
        gate.always = anyBlock();
    if (!seldom())
        gate.cap = anyCap();
    if (seldom())
        gate.implies = *someOf<GateId>({"g0", "g1", "g2", "g3"});
    return gate;
}

inline SidedZone anyPlace()
{
    return {
        ZoneId{*rc::gen::element<std::string>("arm", "hand", "flank", "throat")}, *rc::gen::element(Side::Left, Side::Right, Side::Middle)};
}

inline safety::HealthAnswer anyAnswer()
{
    safety::HealthAnswer answer;
    answer.cleared = *rc::gen::arbitrary<bool>();
    answer.side = *rc::gen::element(Side::Left, Side::Right, Side::Middle);
    const int places = *rc::gen::inRange(0, 3);
    for (int i = 0; i < places; ++i)
        answer.zones.push_back(anyPlace());
    return answer;
}

// Four random gates, and points with random caps.
inline SafeBody anyBody()
{
    SafeBody body;
    for (const char *id : {"g0", "g1", "g2", "g3"})
        body.data.gates.push_back(anyGate(id));
    for (catalogue::Point &point : body.data.points) {
        point.pressureCap = *rc::gen::inRange(1, 7);
        point.holdCap = Seconds(*rc::gen::inRange(5, 91));
        point.selfTreatment = *rc::gen::element(catalogue::SelfTreatment::Yes, catalogue::SelfTreatment::Gentle);
        point.cautions = *someOf<CautionId>({"nerve", "carotid"});
        point.defaultOn = !seldom();
    }
    return body;
}

inline safety::Profile anyProfile()
{
    safety::Profile profile;
    for (const char *id : {"g0", "g1", "g2", "g3"}) {
        if (*rc::gen::arbitrary<bool>())
            profile.answers[GateId{id}] = anyAnswer();
    }
    if (seldom())
        profile.switchedOn = {PointId{"arm-point"}, PointId{"flank-point"}};
    return profile;
}

inline safety::Wishes anyWishes()
{
    const auto seconds = [] { return Seconds(*rc::gen::inRange(-10, 400)); };
    return {*rc::gen::inRange(-3, 15), seconds(), *rc::gen::inRange(-2, 20), seconds(), seconds(), seconds()};
}

inline safety::Rules::Neighbours anyNeighbours()
{
    safety::Rules::Neighbours neighbours;
    if (*rc::gen::arbitrary<bool>())
        neighbours[ZoneId{"arm"}] = {ZoneId{"hand"}};
    if (*rc::gen::arbitrary<bool>())
        neighbours[ZoneId{"flank"}] = {ZoneId{"flank"}, ZoneId{"throat"}};
    return neighbours;
}

} // namespace unknot::test
