// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/shippeddata.h"
#include "safety/safety.h"

#include <algorithm>
#include <set>

namespace unknot
{

namespace
{

using Kind = safety::Verdict::Kind;

safety::Profile ticked(const std::string &gate, bool cleared = false, Side side = Side::Middle, std::vector<SidedZone> zones = {})
{
    safety::Profile profile;
    profile.answers[GateId{gate}] = {cleared, std::move(zones), side};
    return profile;
}

bool has(const catalogue::Point &point, const std::string &caution)
{
    return std::find(point.cautions.begin(), point.cautions.end(), CautionId{caution}) != point.cautions.end();
}

} // namespace

class ShippedGates : public test::ShippedData
{
protected:
    [[nodiscard]] static safety::Verdict verdict(const catalogue::Point &point, Side side, const safety::Profile &profile)
    {
        return safety::Rules(shipped()).verdict(point, side, profile);
    }
    [[nodiscard]] static bool blocked(const std::string &id, Side side, const safety::Profile &profile)
    {
        return verdict(point(id), side, profile).kind == Kind::Blocked;
    }
    [[nodiscard]] static bool noSession(const safety::Profile &profile)
    {
        return !safety::Rules(shipped()).noSessionBecause(profile).empty();
    }
};

TEST_F(ShippedGates, eachOneTakesSomethingAway)
{
    for (const catalogue::Gate &gate : all().gates) {
        const safety::Profile profile = ticked(gate.id.value);
        const bool less = std::any_of(all().points.begin(), all().points.end(), [&](const catalogue::Point &point) {
            safety::Verdict with = verdict(point, Side::Left, profile);
            with.reasons = {};
            safety::Verdict without = verdict(point, Side::Left, {});
            without.reasons = {};
            return with != without;
        });
        EXPECT_TRUE(less) << gate.id.value;
        EXPECT_FALSE(gate.text.empty() || gate.why.empty() || gate.advice.empty()) << gate.id.value;
        EXPECT_EQ(gate.clearable, !gate.clearText.empty()) << gate.id.value;
    }
}

// The nerve of the sole was named by an answer and carried by no point, so the answer blocked nothing there.
TEST_F(ShippedGates, aTrappedNerveNotKnownWhichBlocksEveryPointByOne)
{
    const safety::Profile profile = ticked("G33-unknown");
    for (const std::string caution :
        {"median-nerve", "ulnar-nerve", "radial-nerve", "fibular-nerve", "tibial-nerve", "plexus", "axillary-nerve", "sciatic"}) {
        int beside = 0;
        for (const catalogue::Point &point : all().points) {
            if (!has(point, caution))
                continue;
            ++beside;
            EXPECT_EQ(verdict(point, Side::Left, profile).kind, Kind::Blocked) << point.id.value;
        }
        EXPECT_GT(beside, 0) << caution;
    }
    EXPECT_TRUE(blocked("deltoid-back", Side::Left, ticked("G33-plexus")));
    EXPECT_FALSE(blocked("soleus-outer", Side::Left, profile));
}

TEST_F(ShippedGates, thoseThatStopEverythingDo)
{
    for (const std::string id : {"G0", "G3", "G4", "G5-now", "G6-early", "G7", "G8", "G13-aneurysm", "G13-heart", "G24", "G27"})
        EXPECT_TRUE(noSession(ticked(id))) << id;
    for (const std::string id : {"G4", "G6-early", "G8", "G13-aneurysm", "G13-heart", "G27"})
        EXPECT_FALSE(noSession(ticked(id, true))) << id;
    for (const std::string id : {"G0", "G3", "G5-now", "G24"})
        EXPECT_TRUE(noSession(ticked(id, true))) << id;
    for (const std::string id : {"G6", "G11-veins", "G14", "G15", "G23", "G29"})
        EXPECT_FALSE(noSession(ticked(id))) << id;
}

TEST_F(ShippedGates, bloodThinnersOnceClearedLeaveLightWorkByHand)
{
    const safety::Profile profile = ticked("G4", true);
    for (const catalogue::Point &point : all().points) {
        const safety::Verdict found = verdict(point, Side::Left, profile);
        if (found.kind == Kind::Blocked)
            continue;
        EXPECT_TRUE(found.light) << point.id.value;
        EXPECT_LE(found.pressureCap, 3) << point.id.value;
        for (const auto &[tool, posture] : found.tools)
            EXPECT_TRUE(shipped().tool(tool)->hand) << point.id.value;
        for (const char *caution : {"abdomen", "carotid", "vertebral", "axilla", "kidney", "groin-vessels", "compartment", "knee-back"})
            EXPECT_FALSE(has(point, caution)) << point.id.value;
    }
    EXPECT_TRUE(blocked("rectus-femoris-upper", Side::Left, profile)); // by the large vessels
    EXPECT_FALSE(blocked("masseter-upper", Side::Left, profile));
}

// A clinician was asked about gentle pressing, and that is what was allowed.
TEST_F(ShippedGates, whatWasClearedAsGentleIsPressedGentlyWhereverTheAnswerReached)
{
    for (const catalogue::Gate &gate : all().gates) {
        if (gate.clearText.find("gentle") == std::string::npos)
            continue;
        for (const catalogue::Point &point : all().points) {
            const Kind before = verdict(point, Side::Left, ticked(gate.id.value)).kind;
            const safety::Verdict cleared = verdict(point, Side::Left, ticked(gate.id.value, true));
            if (before == Kind::Blocked && cleared.kind != Kind::Blocked) {
                EXPECT_LE(cleared.pressureCap, 4) << gate.id.value << ' ' << point.id.value;
            }
        }
    }
}

// Gentle mode took away every place for which only a ball was listed: 44 points, and 15 muscles whole.
TEST_F(ShippedGates, gentleModeLeavesWhatAHandReaches)
{
    std::set<std::string> gone;
    std::set<std::string> left;
    for (const catalogue::Point &point : all().points) {
        if (verdict(point, Side::Left, {}).kind == Kind::Blocked)
            continue;
        const safety::Verdict gentle = verdict(point, Side::Left, ticked("G23"));
        (gentle.kind == Kind::Blocked ? gone : left).insert(point.muscle.value);
        EXPECT_LE(gentle.pressureCap, 3) << point.id.value;
    }
    std::erase_if(gone, [&left](const std::string &muscle) { return left.contains(muscle); });
    EXPECT_EQ(gone, (std::set<std::string>{"lower-trapezius", "rhomboids", "serratus-posterior-superior"}));
}

TEST_F(ShippedGates, theNeckGateSparesTwoPoints)
{
    const safety::Profile profile = ticked("G15");
    for (const catalogue::Point &point : all().points) {
        const std::string &zone = point.zone.value;
        const bool neck = zone == "throat" || zone == "neck-side" || zone == "neck-back" || zone == "neck-base" || zone == "head-back";
        const bool spared = point.id.value == "upper-trapezius-thick-middle" || point.id.value == "levator-scapulae-blade-corner";
        const bool tagged = has(point, "carotid") || has(point, "vertebral") || has(point, "throat");
        const bool open = point.defaultOn && (spared || !neck) && !tagged;
        EXPECT_EQ(verdict(point, Side::Right, profile).kind != Kind::Blocked, open) << point.id.value;
    }
    EXPECT_TRUE(verdict(point("upper-trapezius-thick-middle"), Side::Left, profile).noHeldStretch);
}

TEST_F(ShippedGates, aPastClotBlocksBothLegsUntilCleared)
{
    for (const Side side : {Side::Left, Side::Right}) {
        EXPECT_TRUE(blocked("rectus-femoris-lower", side, ticked("G5-past")));
        EXPECT_FALSE(blocked("rectus-femoris-lower", side, ticked("G5-past", true)));
        EXPECT_FALSE(blocked("infraspinatus-under-ridge-outer", side, ticked("G5-past")));
    }
}

TEST_F(ShippedGates, anArmWithALineBlocksThatArmOnly)
{
    const safety::Profile profile = ticked("G5-arm", false, Side::Left);
    EXPECT_TRUE(blocked("opponens-pollicis-thumb-base", Side::Left, profile));
    EXPECT_FALSE(blocked("opponens-pollicis-thumb-base", Side::Right, profile));
}

TEST_F(ShippedGates, latePregnancyKeepsTheLimitsOfPregnancy)
{
    const safety::Profile profile = ticked("G6-late");
    for (const catalogue::Point &point : all().points) {
        const safety::Verdict found = verdict(point, Side::Left, profile);
        if (found.kind == Kind::Blocked)
            continue;
        EXPECT_FALSE(has(point, "pregnancy") || has(point, "abdomen") || has(point, "calf-clot")) << point.id.value;
        for (const auto &[tool, posture] : found.tools)
            EXPECT_TRUE(posture.value != "prone" && posture.value != "supine") << point.id.value;
        const std::string &group = shipped().zone(point.zone)->group.value;
        if (group == "thigh" || group == "knee" || group == "lower-leg" || group == "foot") {
            EXPECT_LE(found.pressureCap, 4) << point.id.value;
        }
    }
}

TEST_F(ShippedGates, aReplacedHipRulesOutEveryAnkleOverKneeSeat)
{
    int seats = 0;
    for (const catalogue::Point &point : all().points) {
        const auto isSeat = [&point](const catalogue::PointTool &with) {
            return positionOf(point, with).find("ankle over the other knee") != std::string::npos;
        };
        if (std::ranges::none_of(point.tools, isSeat))
            continue;
        ++seats;
        EXPECT_EQ(verdict(point, Side::Left, ticked("G9-replacement")).kind, Kind::Blocked) << point.id.value;
    }
    EXPECT_EQ(seats, 9);
    EXPECT_FALSE(blocked("gluteus-medius-front", Side::Left, ticked("G9-replacement")));
}

TEST_F(ShippedGates, aShuntBlocksItsSideAndTheMiddle)
{
    const safety::Profile profile = ticked("G18", false, Side::Right);
    EXPECT_TRUE(blocked("temporalis-front", Side::Right, profile));
    EXPECT_FALSE(blocked("temporalis-front", Side::Left, profile));
    EXPECT_TRUE(blocked("masseter-lower", Side::Right, profile));
}

// Long numb, and no more of it: that limb is pressed lightly, the rest as ever.
TEST_F(ShippedGates, aNumbPatchMakesItsLimbLightAndNotTheWholeBody)
{
    const std::vector<SidedZone> forearm{{ZoneId{"forearm-back"}, Side::Left}};
    const auto arm = ticked("G12-arm", false, Side::Middle, forearm);
    const auto lately = ticked("G12", false, Side::Middle, forearm);
    int light = 0;
    for (const catalogue::Point &point : all().points) {
        const std::string &group = shipped().zone(point.zone)->group.value;
        const bool ofArm = group == "shoulder" || group == "upper-arm" || group == "elbow" || group == "forearm" || group == "hand";
        const safety::Verdict found = verdict(point, Side::Left, arm);
        EXPECT_TRUE(found.kind == Kind::Blocked || found.light == ofArm) << point.id.value;
        EXPECT_TRUE(verdict(point, Side::Left, lately).kind == Kind::Blocked || verdict(point, Side::Left, lately).light) << point.id.value;
        light += found.light ? 1 : 0;
    }
    EXPECT_GT(light, 3);
    EXPECT_EQ(verdict(point("masseter-upper"), Side::Left, arm).kind, Kind::Allowed);
    EXPECT_TRUE(noSession(ticked("G12-arm"))) << "until its place is marked";
}

TEST_F(ShippedGates, widespreadTendernessMeansTwoLightPoints)
{
    const safety::Rules rules(shipped());
    EXPECT_EQ(rules.maxPoints(ticked("G23")), 2);
    EXPECT_EQ(verdict(point("masseter-upper"), Side::Left, ticked("G23")).maxPoints, 2);
    EXPECT_TRUE(verdict(point("masseter-upper"), Side::Left, ticked("G23")).light);
    EXPECT_EQ(rules.maxPoints({}), 8);
}

TEST_F(ShippedGates, aWoundBlocksWhereItIs)
{
    const safety::Profile profile = ticked("G1", false, Side::Middle, {{ZoneId{"thigh-front"}, Side::Left}});
    EXPECT_TRUE(blocked("rectus-femoris-upper", Side::Left, profile));
    EXPECT_FALSE(blocked("rectus-femoris-upper", Side::Right, profile));
    EXPECT_FALSE(blocked("masseter-upper", Side::Left, profile));
    EXPECT_TRUE(noSession(ticked("G1"))); // until its place is marked
}

TEST_F(ShippedGates, aTumourOrInflammationWithoutItsPlaceBlocksEverything)
{
    for (const char *gate : {"G2", "G2-bone-infection", "G7", "G7-spread", "G16"}) {
        EXPECT_TRUE(noSession(ticked(gate))) << gate;
        EXPECT_TRUE(noSession(ticked(gate, true))) << gate;
        EXPECT_FALSE(noSession(ticked(gate, true, Side::Middle, {{ZoneId{"thigh-front"}, Side::Left}}))) << gate;
    }
}

TEST_F(ShippedGates, whoeverTicksEverythingGetsNoSession)
{
    safety::Profile profile;
    for (const catalogue::Gate &gate : all().gates)
        profile.answers[gate.id] = {};
    EXPECT_TRUE(noSession(profile));
    EXPECT_EQ(safety::Rules(shipped()).maxPoints(profile), 0);
}

} // namespace unknot
