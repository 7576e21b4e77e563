// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/safebody.h"

#include <gtest/gtest.h>

namespace unknot::safety
{

using Kind = Verdict::Kind;
using test::atZones;
using test::onSide;
using test::ticked;

namespace
{

SidedZone leftOf(const std::string &zone)
{
    return {ZoneId{zone}, Side::Left};
}

// A gate about places the person names.
test::SafeBody placeBody()
{
    test::SafeBody body;
    catalogue::Gate &gate = body.gate("wound");
    gate.asksZones = true;
    gate.always.userZones = true;
    return body;
}

} // namespace

TEST(Sides, onlyTheNamedSideIsBlocked)
{
    test::SafeBody body;
    catalogue::Gate &gate = body.gate("fistula");
    gate.asksSide = true;
    gate.always.namedSideOnly = true;
    gate.always.zoneGroups = {ZoneGroupId{"limb"}};
    gate.always.cautions = {CautionId{"nerve"}};
    gate.always.points = {PointId{"throat-point"}};
    const Profile profile = ticked("fistula", onSide(Side::Left));
    EXPECT_EQ(body.kind("arm-point", Side::Left, profile), Kind::Blocked);
    EXPECT_EQ(body.kind("arm-point", Side::Right, profile), Kind::Allowed);
    EXPECT_EQ(body.kind("flank-point", Side::Left, profile), Kind::Blocked);
    EXPECT_EQ(body.kind("flank-point", Side::Right, profile), Kind::Allowed);
}

TEST(Sides, theMiddleBelongsToEitherSide)
{
    test::SafeBody body;
    catalogue::Gate &gate = body.gate("shunt");
    gate.asksSide = true;
    gate.always.namedSideOnly = true;
    gate.always.zoneGroups = {ZoneGroupId{"trunk"}};
    for (const Side side : {Side::Left, Side::Right, Side::Middle})
        EXPECT_EQ(body.kind("throat-point", side, ticked("shunt", onSide(Side::Left))), Kind::Blocked);
    EXPECT_EQ(body.kind("flank-point", Side::Right, ticked("shunt", onSide(Side::Left))), Kind::Allowed);
}

TEST(Sides, aSideNotSaidMeansBoth)
{
    test::SafeBody body;
    catalogue::Gate &gate = body.gate("fistula");
    gate.asksSide = true;
    gate.always.namedSideOnly = true;
    gate.always.zoneGroups = {ZoneGroupId{"limb"}};
    EXPECT_EQ(body.kind("arm-point", Side::Left, ticked("fistula")), Kind::Blocked);
    EXPECT_EQ(body.kind("arm-point", Side::Right, ticked("fistula")), Kind::Blocked);
}

TEST(Sides, untilClearedKnowsSidesToo)
{
    test::SafeBody body;
    catalogue::Gate &gate = body.gate("line");
    gate.asksSide = true;
    gate.clearable = true;
    gate.untilCleared.namedSideOnly = true;
    gate.untilCleared.zoneGroups = {ZoneGroupId{"limb"}};
    EXPECT_EQ(body.kind("arm-point", Side::Right, ticked("line", onSide(Side::Right))), Kind::Blocked);
    EXPECT_EQ(body.kind("arm-point", Side::Left, ticked("line", onSide(Side::Right))), Kind::Allowed);
    EXPECT_EQ(body.kind("arm-point", Side::Right, ticked("line", {true, {}, Side::Right})), Kind::Allowed);
}

TEST(Places, blockTheZoneOnItsSide)
{
    const test::SafeBody body = placeBody();
    const Profile profile = ticked("wound", atZones({leftOf("arm")}));
    EXPECT_EQ(body.kind("arm-point", Side::Left, profile), Kind::Blocked);
    EXPECT_EQ(body.kind("arm-point", Side::Right, profile), Kind::Allowed);
    EXPECT_EQ(body.kind("hand-point", Side::Left, profile), Kind::Allowed);
}

TEST(Places, blockTheirNeighbours)
{
    const test::SafeBody body = placeBody();
    const Rules::Neighbours neighbours{{ZoneId{"arm"}, {ZoneId{"hand"}, ZoneId{"throat"}}}};
    const Profile profile = ticked("wound", atZones({leftOf("arm")}));
    EXPECT_EQ(body.kind("hand-point", Side::Left, profile, neighbours), Kind::Blocked);
    EXPECT_EQ(body.kind("hand-point", Side::Right, profile, neighbours), Kind::Allowed);
    EXPECT_EQ(body.kind("throat-point", Side::Right, profile, neighbours), Kind::Blocked); // on the mid-line
    EXPECT_EQ(body.kind("flank-point", Side::Left, profile, neighbours), Kind::Allowed);
}

TEST(Places, onTheMidLineBlockNeighboursOnBothSides)
{
    const test::SafeBody body = placeBody();
    const Rules::Neighbours neighbours{{ZoneId{"throat"}, {ZoneId{"flank"}}}};
    const Profile profile = ticked("wound", atZones({{ZoneId{"throat"}, Side::Middle}}));
    for (const Side side : {Side::Left, Side::Right}) {
        EXPECT_EQ(body.kind("throat-point", side, profile, neighbours), Kind::Blocked);
        EXPECT_EQ(body.kind("flank-point", side, profile, neighbours), Kind::Blocked);
    }
}

TEST(Places, besideThemselvesReachOverTheMidLine)
{
    const test::SafeBody body = placeBody();
    const Rules::Neighbours neighbours{{ZoneId{"flank"}, {ZoneId{"flank"}}}};
    EXPECT_EQ(body.kind("flank-point", Side::Right, ticked("wound", atZones({leftOf("flank")})), neighbours), Kind::Blocked);
}

TEST(Places, withoutASideBlockBoth)
{
    const test::SafeBody body = placeBody();
    EXPECT_EQ(body.kind("arm-point", Side::Right, ticked("wound", atZones({{ZoneId{"arm"}, Side::Middle}}))), Kind::Blocked);
}

TEST(Places, blockWhateverSideIsAskedBesides)
{
    test::SafeBody body = placeBody();
    body.data.gates[0].always.namedSideOnly = true;
    body.data.gates[0].asksSide = true;
    HealthAnswer answer = atZones({leftOf("arm")});
    answer.side = Side::Right;
    EXPECT_EQ(body.kind("arm-point", Side::Left, ticked("wound", answer)), Kind::Blocked);
}

TEST(Places, thatNobodyNamedBlockEverythingUntilTheyAre)
{
    test::SafeBody body = placeBody();
    EXPECT_EQ(body.kind("arm-point", Side::Left, ticked("wound")), Kind::Blocked);
    EXPECT_EQ(body.kind("arm-point", Side::Left, ticked("wound", atZones({leftOf("flank")}))), Kind::Allowed);
    catalogue::Gate &surgery = body.gate("surgery");
    surgery.asksZones = true;
    surgery.clearable = true;
    surgery.untilCleared.userZones = true;
    EXPECT_EQ(body.kind("arm-point", Side::Left, ticked("surgery")), Kind::Blocked);
    EXPECT_EQ(body.kind("arm-point", Side::Left, ticked("surgery", test::cleared())), Kind::Allowed);
}

TEST(Places, areNeededThoughTheGateHasCautionsOrCapsOfItsOwn)
{
    test::SafeBody body;
    catalogue::Gate &device = body.gate("device");
    device.asksZones = true;
    device.always.userZones = true;
    device.always.cautions = {CautionId{"nerve"}};
    device.cap.light = true;
    EXPECT_EQ(body.kind("arm-point", Side::Left, ticked("device")), Kind::Blocked);
    EXPECT_EQ(body.kind("arm-point", Side::Left, ticked("device", atZones({leftOf("hand")}))), Kind::Capped);
}

TEST(Places, areNeededAlsoOnceTheGateIsCleared)
{
    test::SafeBody body;
    catalogue::Gate &cancer = body.gate("cancer");
    cancer.asksZones = true;
    cancer.clearable = true;
    cancer.untilCleared.everything = true;
    cancer.always.userZones = true;
    EXPECT_EQ(body.kind("arm-point", Side::Left, ticked("cancer", test::cleared())), Kind::Blocked);
    const Verdict verdict = body.verdict("arm-point", Side::Left, ticked("cancer", test::cleared()));
    EXPECT_EQ(verdict.reasons, (Reasons{{Reason::Kind::HealthAnswer, GateId{"cancer"}, true}}));
    HealthAnswer placed = atZones({leftOf("hand")});
    placed.cleared = true;
    EXPECT_EQ(body.kind("arm-point", Side::Left, ticked("cancer", placed)), Kind::Allowed);
    EXPECT_EQ(body.kind("hand-point", Side::Left, ticked("cancer", placed)), Kind::Blocked);
}

TEST(Places, mayBeLeftOutWhereTheGateNamesAPartOfTheBody)
{
    test::SafeBody body;
    catalogue::Gate &swelling = body.gate("swelling");
    swelling.asksZones = true;
    swelling.always.userZones = true;
    swelling.always.zoneGroups = {ZoneGroupId{"limb"}};
    EXPECT_EQ(body.kind("flank-point", Side::Left, ticked("swelling")), Kind::Allowed);
    EXPECT_EQ(body.kind("arm-point", Side::Left, ticked("swelling")), Kind::Blocked);
}

} // namespace unknot::safety
