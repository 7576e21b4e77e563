// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/safebody.h"

#include <gtest/gtest.h>

namespace unknot::safety
{

using Kind = Verdict::Kind;
using test::ticked;

TEST(Blocks, nobodyWhoTickedNothing)
{
    const Verdict verdict = test::SafeBody().verdict("arm-point", Side::Left, {});
    EXPECT_EQ(verdict.kind, Kind::Allowed);
    EXPECT_EQ(verdict.pressureCap, 6);
    EXPECT_EQ(verdict.holdCap, Seconds(90));
    EXPECT_EQ(verdict.tools, (std::vector{test::sitting("ball"), test::sitting("thumb")}));
    EXPECT_TRUE(verdict.reasons.empty());
}

TEST(Blocks, pointsForInformation)
{
    test::SafeBody body;
    body.point("refer", "arm").selfTreatment = catalogue::SelfTreatment::Refer;
    Profile profile;
    profile.switchedOn.insert(PointId{"refer"});
    const Verdict verdict = body.verdict("refer", Side::Left, profile);
    EXPECT_EQ(verdict.kind, Kind::Blocked);
    EXPECT_EQ(verdict.pressureCap, 0);
    EXPECT_EQ(verdict.reasons, (Reasons{{Reason::Kind::InformationOnly}}));
}

TEST(Blocks, pointsThatAreOffUntilSwitchedOn)
{
    test::SafeBody body;
    body.point("off", "arm").defaultOn = false;
    EXPECT_EQ(body.kind("off", Side::Left, {}), Kind::Blocked);
    EXPECT_EQ(body.verdict("off", Side::Left, {}).reasons, (Reasons{{Reason::Kind::NotSwitchedOn}}));
    Profile profile;
    profile.switchedOn.insert(PointId{"off"});
    EXPECT_EQ(body.kind("off", Side::Left, profile), Kind::Allowed);
}

// "Off until you have read its caution" stood beside one that an answer rules out, where nothing could be switched on.
TEST(Blocks, whatAnAnswerRulesOutIsSaidBeforeWhatIsOff)
{
    test::SafeBody body;
    body.point("off", "arm").defaultOn = false;
    body.gate("G").always.zones = {ZoneId{"arm"}};
    const Reasons reasons = body.verdict("off", Side::Left, ticked("G")).reasons;
    ASSERT_EQ(reasons.size(), 2U);
    EXPECT_EQ(reasons.front().kind, Reason::Kind::HealthAnswer);
    EXPECT_EQ(reasons.back().kind, Reason::Kind::NotSwitchedOn);
}

TEST(Blocks, byCaution)
{
    test::SafeBody body;
    body.gate("G").always.cautions = {CautionId{"nerve"}};
    EXPECT_EQ(body.kind("flank-point", Side::Left, ticked("G")), Kind::Blocked);
    EXPECT_EQ(body.kind("arm-point", Side::Left, ticked("G")), Kind::Allowed);
}

TEST(Blocks, byZoneGroupAndPoint)
{
    test::SafeBody body;
    body.gate("zone").always.zones = {ZoneId{"arm"}};
    body.gate("group").always.zoneGroups = {ZoneGroupId{"limb"}};
    body.gate("point").always.points = {PointId{"flank-point"}};
    EXPECT_EQ(body.kind("arm-point", Side::Right, ticked("zone")), Kind::Blocked);
    EXPECT_EQ(body.kind("hand-point", Side::Right, ticked("zone")), Kind::Allowed);
    EXPECT_EQ(body.kind("hand-point", Side::Right, ticked("group")), Kind::Blocked);
    EXPECT_EQ(body.kind("flank-point", Side::Right, ticked("group")), Kind::Allowed);
    EXPECT_EQ(body.kind("flank-point", Side::Left, ticked("point")), Kind::Blocked);
    EXPECT_EQ(body.kind("hand-point", Side::Left, ticked("point")), Kind::Allowed);
}

TEST(Blocks, spareNamedPointsFromZonesButNotFromCautions)
{
    test::SafeBody body;
    body.point("spared", "arm");
    catalogue::Gate &gate = body.gate("G");
    gate.always.zones = {ZoneId{"arm"}, ZoneId{"flank"}};
    gate.always.cautions = {CautionId{"nerve"}};
    gate.always.pointsExcept = {PointId{"spared"}, PointId{"flank-point"}};
    EXPECT_EQ(body.kind("spared", Side::Left, ticked("G")), Kind::Allowed);
    EXPECT_EQ(body.kind("arm-point", Side::Left, ticked("G")), Kind::Blocked);
    EXPECT_EQ(body.kind("flank-point", Side::Left, ticked("G")), Kind::Blocked);
}

TEST(Blocks, untilClearedWhereAClinicianCanClear)
{
    test::SafeBody body;
    catalogue::Gate &gate = body.gate("G");
    gate.clearable = true;
    gate.untilCleared.everything = true;
    gate.always.cautions = {CautionId{"nerve"}};
    EXPECT_EQ(body.kind("arm-point", Side::Left, ticked("G")), Kind::Blocked);
    EXPECT_EQ(body.kind("arm-point", Side::Left, ticked("G", test::cleared())), Kind::Allowed);
    EXPECT_EQ(body.kind("flank-point", Side::Left, ticked("G", test::cleared())), Kind::Blocked);
}

TEST(Blocks, whateverIsClearedWhereNobodyCanClear)
{
    test::SafeBody body;
    body.gate("G").untilCleared.everything = true;
    EXPECT_EQ(body.kind("arm-point", Side::Left, ticked("G", test::cleared())), Kind::Blocked);
    body.gate("H").always.everything = true;
    EXPECT_EQ(body.kind("arm-point", Side::Left, ticked("H", test::cleared())), Kind::Blocked);
}

TEST(Blocks, winOverCaps)
{
    test::SafeBody body;
    body.gate("cap").cap.pressure = 4;
    body.gate("block").always.zones = {ZoneId{"arm"}};
    Profile profile = ticked("cap");
    profile.answers[GateId{"block"}] = {};
    const Verdict verdict = body.verdict("arm-point", Side::Left, profile);
    EXPECT_EQ(verdict.kind, Kind::Blocked);
    EXPECT_EQ(verdict.reasons, (Reasons{{Reason::Kind::HealthAnswer, GateId{"block"}}}));
    EXPECT_EQ(verdict.pressureCap, 0);
    EXPECT_TRUE(verdict.tools.empty());
}

TEST(Blocks, giveTheReasonOfEveryGateInCatalogueOrder)
{
    test::SafeBody body;
    body.gate("G9").always.zones = {ZoneId{"arm"}};
    body.gate("G10").always.zones = {ZoneId{"arm"}};
    body.gate("G11").always.zones = {ZoneId{"flank"}};
    Profile profile = ticked("G10");
    profile.answers[GateId{"G9"}] = {};
    profile.answers[GateId{"G11"}] = {};
    EXPECT_EQ(body.verdict("arm-point", Side::Left, profile).reasons,
        (Reasons{{Reason::Kind::HealthAnswer, GateId{"G9"}}, {Reason::Kind::HealthAnswer, GateId{"G10"}}}));
}

TEST(Blocks, aPointWhoseZoneNobodyKnowsWhereAGroupIsBlocked)
{
    test::SafeBody body;
    body.point("lost", "nowhere");
    body.gate("G").always.zoneGroups = {ZoneGroupId{"limb"}};
    EXPECT_EQ(body.kind("lost", Side::Left, ticked("G")), Kind::Blocked);
    EXPECT_EQ(body.kind("lost", Side::Left, {}), Kind::Allowed);
}

} // namespace unknot::safety
