// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/safebody.h"

#include <gtest/gtest.h>

namespace unknot::safety
{

using Kind = Verdict::Kind;
using test::ticked;

TEST(Answers, thatBlockEverythingLeaveNoSession)
{
    test::SafeBody body;
    catalogue::Gate &gate = body.gate("G");
    gate.clearable = true;
    gate.untilCleared.everything = true;
    body.gate("H").always.zones = {ZoneId{"arm"}};
    const catalogue::Catalogue catalogue(body.data);
    const Rules rules(catalogue);
    EXPECT_EQ(rules.noSessionBecause({}), Reasons());
    EXPECT_EQ(rules.noSessionBecause(ticked("H")), Reasons());
    EXPECT_EQ(rules.noSessionBecause(ticked("G")), (Reasons{{Reason::Kind::HealthAnswer, GateId{"G"}}}));
    EXPECT_EQ(rules.maxPoints(ticked("G")), 0);
    EXPECT_EQ(rules.noSessionBecause(ticked("G", test::cleared())), Reasons());
}

TEST(Answers, thatNobodyKnowsBlockEverything)
{
    test::SafeBody body;
    const catalogue::Catalogue catalogue(body.data);
    EXPECT_EQ(Rules(catalogue).noSessionBecause(ticked("G99")), (Reasons{{Reason::Kind::UnknownAnswer}}));
    EXPECT_EQ(body.kind("arm-point", Side::Left, ticked("G99", test::cleared())), Kind::Blocked);
}

TEST(Answers, implyOthers)
{
    test::SafeBody body;
    body.gate("late").implies = {GateId{"pregnant"}};
    catalogue::Gate &pregnant = body.gate("pregnant");
    pregnant.always.zones = {ZoneId{"flank"}};
    pregnant.cap.pressure = 4;
    EXPECT_EQ(body.kind("flank-point", Side::Left, ticked("late")), Kind::Blocked);
    EXPECT_EQ(body.verdict("arm-point", Side::Left, ticked("late")).pressureCap, 4);
    EXPECT_EQ(body.kind("arm-point", Side::Left, ticked("pregnant")), Kind::Capped);
}

TEST(Answers, implyInARingWithoutEnd)
{
    test::SafeBody body;
    body.gate("a").implies = {GateId{"b"}};
    body.gate("b").implies = {GateId{"c"}, GateId{"a"}};
    body.gate("c").always.zones = {ZoneId{"arm"}};
    EXPECT_EQ(body.kind("arm-point", Side::Left, ticked("a")), Kind::Blocked);
}

TEST(Answers, implyingWhatNobodyKnowsBlockEverything)
{
    test::SafeBody body;
    body.gate("a").implies = {GateId{"gone"}};
    EXPECT_EQ(body.kind("arm-point", Side::Left, ticked("a")), Kind::Blocked);
}

TEST(Answers, thePersonGaveThemselvesHoldOverImpliedOnes)
{
    test::SafeBody body;
    body.gate("late").implies = {GateId{"risk"}};
    catalogue::Gate &risk = body.gate("risk");
    risk.clearable = true;
    risk.untilCleared.everything = true;
    Profile profile = ticked("late");
    EXPECT_EQ(body.kind("arm-point", Side::Left, profile), Kind::Blocked);
    profile.answers[GateId{"risk"}] = test::cleared();
    EXPECT_EQ(body.kind("arm-point", Side::Left, profile), Kind::Allowed);
}

} // namespace unknot::safety
