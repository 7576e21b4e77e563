// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/safebody.h"

#include <gtest/gtest.h>

namespace unknot::safety
{

using Kind = Verdict::Kind;
using test::ticked;

namespace
{

using Tools = std::vector<catalogue::PointTool>;
using test::sitting;

catalogue::PointTool lying(const std::string &tool)
{
    return {ToolId{tool}, PostureId{"prone"}};
}

Profile both(const std::string &a, const std::string &b)
{
    Profile profile = ticked(a);
    profile.answers[GateId{b}] = {};
    return profile;
}

} // namespace

TEST(Caps, theSmallestPressureHolds)
{
    test::SafeBody body;
    body.gate("four").cap.pressure = 4;
    body.gate("three").cap.pressure = 3;
    EXPECT_EQ(body.verdict("arm-point", Side::Left, both("four", "three")).pressureCap, 3);
    body.data.points[0].pressureCap = 2;
    EXPECT_EQ(body.verdict("arm-point", Side::Left, both("four", "three")).pressureCap, 2);
    body.data.limits.pressure.hard = 1;
    EXPECT_EQ(body.verdict("arm-point", Side::Left, {}).pressureCap, 1);
}

TEST(Caps, sayWhichAnswerAsksForThem)
{
    test::SafeBody body;
    body.gate("four").cap.pressure = 4;
    const Verdict verdict = body.verdict("arm-point", Side::Left, ticked("four"));
    EXPECT_EQ(verdict.kind, Kind::Capped);
    EXPECT_EQ(verdict.reasons, (Reasons{{Reason::Kind::HealthAnswer, GateId{"four"}}}));
}

TEST(Caps, thatTakeNothingAwayLeaveThePointAllowed)
{
    test::SafeBody body;
    body.gate("six").cap.pressure = 6;
    body.data.gates.back().cap.noTools = {ToolId{"roller"}};
    const Verdict verdict = body.verdict("arm-point", Side::Left, ticked("six"));
    EXPECT_EQ(verdict.kind, Kind::Allowed);
    EXPECT_TRUE(verdict.reasons.empty());
}

TEST(Caps, lightModeIsByHandWithLightPressure)
{
    test::SafeBody body;
    body.gate("light").cap.light = true;
    const Verdict verdict = body.verdict("arm-point", Side::Left, ticked("light"));
    EXPECT_TRUE(verdict.light);
    EXPECT_EQ(verdict.pressureCap, 3);
    EXPECT_EQ(verdict.tools, (Tools{sitting("thumb")}));
    EXPECT_EQ(verdict.kind, Kind::Capped);
}

TEST(Caps, ofSeveralToolListsOnlyWhatIsInAllOfThemIsLeft)
{
    test::SafeBody body;
    body.data.points[0].tools = {sitting("roller"), sitting("ball"), sitting("thumb")};
    body.gate("a").cap.tools = {ToolId{"thumb"}, ToolId{"ball"}};
    body.gate("b").cap.tools = {ToolId{"roller"}, ToolId{"ball"}};
    EXPECT_EQ(body.verdict("arm-point", Side::Left, ticked("a")).tools, (Tools{sitting("ball"), sitting("thumb")}));
    EXPECT_EQ(body.verdict("arm-point", Side::Left, both("a", "b")).tools, (Tools{sitting("ball")}));
}

TEST(Caps, handOnlyAndForbiddenToolsGoTogether)
{
    test::SafeBody body;
    body.gate("hand").cap.handOnly = true;
    body.gate("no-thumb").cap.noTools = {ToolId{"thumb"}};
    EXPECT_EQ(body.verdict("arm-point", Side::Left, ticked("hand")).tools, (Tools{sitting("thumb")}));
    EXPECT_EQ(body.verdict("arm-point", Side::Left, ticked("no-thumb")).tools, (Tools{sitting("ball")}));
    const Verdict none = body.verdict("arm-point", Side::Left, both("hand", "no-thumb"));
    EXPECT_EQ(none.kind, Kind::Blocked);
    EXPECT_EQ(none.pressureCap, 0);
    EXPECT_EQ(none.reasons,
        (Reasons{
            {Reason::Kind::NoToolLeft}, {Reason::Kind::HealthAnswer, GateId{"hand"}}, {Reason::Kind::HealthAnswer, GateId{"no-thumb"}}}));
}

TEST(Caps, aPointWithoutAPostureIsBlocked)
{
    test::SafeBody body;
    body.gate("late").cap.noPostures = {PostureId{"prone"}, PostureId{"supine"}};
    body.data.points[0].tools = {lying("ball"), sitting("thumb"), lying("thumb")};
    EXPECT_EQ(body.verdict("arm-point", Side::Left, ticked("late")).tools, (Tools{sitting("thumb")}));
    body.data.points[0].tools = {lying("ball")};
    const Verdict verdict = body.verdict("arm-point", Side::Left, ticked("late"));
    EXPECT_EQ(verdict.kind, Kind::Blocked);
    EXPECT_EQ(verdict.reasons.front(), Reason{Reason::Kind::NoPostureLeft});
}

// A ball that is only lain on is no help to who may not lie so, whatever may be pressed with sitting.
TEST(Caps, noToolIsLeftForThePositionOfAnother)
{
    test::SafeBody body;
    body.data.points[0].tools = {lying("ball"), sitting("thumb")};
    body.gate("late").cap.noPostures = {PostureId{"prone"}};
    body.gate("no-thumb").cap.noTools = {ToolId{"thumb"}};
    const Verdict verdict = body.verdict("arm-point", Side::Left, both("late", "no-thumb"));
    EXPECT_EQ(verdict.kind, Kind::Blocked);
    EXPECT_EQ(verdict.reasons.front(), Reason{Reason::Kind::NoPostureLeft}) << "the ball would be left in another";
}

TEST(Caps, aPointWithoutPressureIsBlocked)
{
    test::SafeBody body;
    body.data.points[0].pressureCap = 0;
    EXPECT_EQ(body.verdict("arm-point", Side::Left, {}).reasons, (Reasons{{Reason::Kind::NoPressureLeft}}));
}

TEST(Caps, aToolNobodyKnowsIsNoHand)
{
    test::SafeBody body;
    body.data.points[0].tools = {sitting("mystery")};
    body.gate("hand").cap.handOnly = true;
    EXPECT_EQ(body.kind("arm-point", Side::Left, ticked("hand")), Kind::Blocked);
}

TEST(Caps, mayHoldForPartsOfTheBodyOnly)
{
    test::SafeBody body;
    catalogue::Gate &gate = body.gate("legs");
    gate.cap.pressure = 4;
    gate.cap.zoneGroups = {ZoneGroupId{"limb"}};
    EXPECT_EQ(body.verdict("arm-point", Side::Left, ticked("legs")).pressureCap, 4);
    EXPECT_EQ(body.verdict("flank-point", Side::Left, ticked("legs")).pressureCap, 6);
}

TEST(Caps, holdAlsoOnceCleared)
{
    test::SafeBody body;
    catalogue::Gate &gate = body.gate("thinner");
    gate.clearable = true;
    gate.untilCleared.everything = true;
    gate.cap.pressure = 3;
    EXPECT_EQ(body.verdict("arm-point", Side::Left, ticked("thinner", test::cleared())).pressureCap, 3);
}

TEST(Caps, theSmallestNumberOfPointsHolds)
{
    test::SafeBody body;
    body.gate("two").cap.maxPoints = 2;
    body.gate("one").cap.maxPoints = 1;
    EXPECT_EQ(body.verdict("arm-point", Side::Left, {}).maxPoints, 0);
    EXPECT_EQ(body.verdict("arm-point", Side::Left, ticked("two")).maxPoints, 2);
    EXPECT_EQ(body.verdict("arm-point", Side::Left, both("two", "one")).maxPoints, 1);
    const catalogue::Catalogue catalogue(body.data);
    const Rules rules(catalogue);
    EXPECT_EQ(rules.maxPoints({}), 8);
    EXPECT_EQ(rules.maxPoints(ticked("two")), 2);
    EXPECT_EQ(rules.maxPoints(both("two", "one")), 1);
}

TEST(Caps, aNumberOfPointsForPartOfTheBodyComesWithItsPoints)
{
    test::SafeBody body;
    catalogue::Gate &gate = body.gate("limbs");
    gate.cap.maxPoints = 1;
    gate.cap.zoneGroups = {ZoneGroupId{"limb"}};
    const catalogue::Catalogue catalogue(body.data);
    EXPECT_EQ(Rules(catalogue).maxPoints(ticked("limbs")), 8);
    EXPECT_EQ(body.verdict("arm-point", Side::Left, ticked("limbs")).maxPoints, 1);
    EXPECT_EQ(body.verdict("flank-point", Side::Left, ticked("limbs")).maxPoints, 0);
}

TEST(Caps, aHeldStretchMayBeRuledOutWithoutCappingThePressing)
{
    test::SafeBody body;
    body.gate("neck").cap.noHeldStretch = true;
    const Verdict verdict = body.verdict("arm-point", Side::Left, ticked("neck"));
    EXPECT_EQ(verdict.kind, Kind::Allowed);
    EXPECT_TRUE(verdict.noHeldStretch);
}

} // namespace unknot::safety
