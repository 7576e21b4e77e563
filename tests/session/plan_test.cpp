// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/plan.h"

#include <gmock/gmock.h>

#include <utility>

using namespace std::chrono_literals;
using namespace unknot;
using session::Planned;
using session::PlanReason;
using session::Wanted;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

TEST(Lighter, isTheLessOfEachThatWasAskedFor)
{
    using session::Lighter;
    EXPECT_EQ(session::lighter(Lighter{}, Lighter{}), Lighter{});
    EXPECT_EQ(session::lighter(Lighter{4, 0s, 2}, Lighter{3, 20s, 0}), (Lighter{3, 20s, 2}));
    EXPECT_EQ(session::lighter(Lighter{3, 20s, 0}, Lighter{4, 0s, 2}), (Lighter{3, 20s, 2}));
}

TEST(Lighter, afterTooMuchIsTheLeastPressureAndTheShortestHold)
{
    const catalogue::Limits limits;
    const auto wishes = session::lighter(safety::usual(limits), session::afterTooMuch(limits));
    EXPECT_EQ(wishes.pressure, limits.pressure.min);
    EXPECT_EQ(wishes.hold, limits.hold.min);
    EXPECT_EQ(wishes.reps, limits.reps.usual);
}

namespace
{

catalogue::Point pointNamed(const std::string &id)
{
    catalogue::Point point;
    point.id = PointId{id};
    point.muscle = MuscleId{"a-muscle"};
    point.zone = ZoneId{"shoulder"};
    point.tools = {{{"fingers"}, {"stand"}}, {{"ball-wall"}, {"sit"}}};
    point.selfTreatment = catalogue::SelfTreatment::Yes;
    point.defaultOn = true;
    point.pressureCap = 6;
    point.holdCap = 90s;
    return point;
}

catalogue::Zone zoneNamed(const std::string &id)
{
    catalogue::Zone zone;
    zone.id = ZoneId{id};
    zone.group = ZoneGroupId{id};
    return zone;
}

catalogue::Gate gateNamed(const std::string &id)
{
    catalogue::Gate gate;
    gate.id = GateId{id};
    gate.text = "Something is so.";
    gate.why = "Because of " + id + ".";
    return gate;
}

catalogue::CatalogueData shelf()
{
    catalogue::CatalogueData data;
    data.zones = {zoneNamed("shoulder"), zoneNamed("calf")};
    catalogue::Muscle muscle;
    muscle.id = MuscleId{"a-muscle"};
    data.muscles = {muscle};
    data.tools = {{ToolId{"fingers"}, "Fingers", "", "", true}, {ToolId{"ball-wall"}, "Ball", "", "", false}};
    data.postures = {{PostureId{"stand"}, "Standing"}, {PostureId{"sit"}, "Sitting"}};
    for (int i = 1; i <= 9; ++i)
        data.points.push_back(pointNamed("p" + std::to_string(i)));
    data.points[7].zone = ZoneId{"calf"};
    data.points[8].selfTreatment = catalogue::SelfTreatment::Refer;

    catalogue::Gate fever = gateNamed("fever");
    fever.always.everything = true;
    catalogue::Gate scar = gateNamed("scar");
    scar.always.points = {PointId{"p2"}};
    catalogue::Gate few = gateNamed("few");
    few.cap.maxPoints = 2;
    catalogue::Gate fewHere = gateNamed("few-here");
    fewHere.cap.maxPoints = 1;
    fewHere.cap.zoneGroups = {ZoneGroupId{"calf"}};
    catalogue::Gate noHand = gateNamed("no-hand");
    noHand.cap.noTools = {ToolId{"fingers"}};
    noHand.cap.noPostures = {PostureId{"stand"}};
    catalogue::Gate lightHere = gateNamed("light-here");
    lightHere.cap.light = true;
    lightHere.cap.zoneGroups = {ZoneGroupId{"calf"}};
    data.gates = {fever, scar, few, fewHere, noHand, lightHere};
    return data;
}

class PlanTest : public testing::Test
{
protected:
    void answer(const std::string &gate) { m_profile.answers[GateId{gate}] = {}; }
    safety::Wishes &wishes() { return m_wishes; }

    [[nodiscard]] Planned planned(const std::vector<Wanted> &wanted) const
    {
        const catalogue::Catalogue catalogue(shelf());
        const safety::Rules rules(catalogue);
        return session::plan(catalogue, rules, m_profile, m_wishes, wanted);
    }
    [[nodiscard]] Planned plannedLeft(const std::vector<std::string> &points) const
    {
        std::vector<Wanted> wanted;
        for (const std::string &point : points)
            wanted.push_back({PointId{point}, Side::Left});
        return planned(wanted);
    }

private:
    safety::Profile m_profile;
    safety::Wishes m_wishes;
};

std::vector<std::string> names(const session::Plan &plan)
{
    std::vector<std::string> found;
    for (const session::PlannedPoint &point : plan.points)
        found.push_back(point.point.value + (point.side == Side::Left ? " left" : " right"));
    return found;
}

// What was left out, each with its one reason.
using WhyNot = std::pair<std::string, session::Reason>;

std::vector<WhyNot> whyNot(const Planned &made)
{
    std::vector<WhyNot> found;
    for (const session::LeftOut &one : made.leftOut)
        for (const session::Reason &reason : one.reasons)
            found.emplace_back(one.point.value, reason);
    return found;
}

safety::Reason answered(const std::string &gate)
{
    return {safety::Reason::Kind::HealthAnswer, GateId{gate}};
}

TEST_F(PlanTest, takesTheWantedInTheirOrder)
{
    const Planned made = planned({{PointId{"p3"}, Side::Right}, {PointId{"p1"}, Side::Left}, {PointId{"p3"}, Side::Left}});
    EXPECT_THAT(names(made.plan), ElementsAre("p3 right", "p1 left", "p3 left"));
    EXPECT_THAT(whyNot(made), IsEmpty());
}

TEST_F(PlanTest, takesAPointAndSideOnce)
{
    const Planned made = plannedLeft({"p1", "p2", "p1"});
    EXPECT_THAT(names(made.plan), ElementsAre("p1 left", "p2 left"));
    EXPECT_THAT(whyNot(made), IsEmpty());
}

TEST_F(PlanTest, writesDownDoseToolPostureAndLimits)
{
    wishes().leadIn = 8s;
    wishes().restBetweenPoints = 25s;
    const session::Plan plan = plannedLeft({"p1"}).plan;
    ASSERT_THAT(plan.points, SizeIs(1));
    EXPECT_EQ(plan.points.front().tool, ToolId{"fingers"});
    EXPECT_EQ(plan.points.front().posture, PostureId{"stand"});
    EXPECT_EQ(plan.points.front().dose.pressure, 5);
    EXPECT_EQ(plan.points.front().dose.hold, 30s);
    EXPECT_EQ(plan.leadIn, 8s);
    EXPECT_EQ(plan.restBetweenPoints, 25s);
    EXPECT_EQ(plan.hardLimit, 20min);
    EXPECT_EQ(plan.easeOffAt, 7);
    EXPECT_EQ(plan.easeOffTo, 3);
    EXPECT_EQ(plan.easeOffToGentle, 2);
}

TEST_F(PlanTest, bringsWishesIntoTheirRange)
{
    wishes().leadIn = 0s;
    wishes().restBetweenPoints = 1h;
    const session::Plan plan = plannedLeft({"p1"}).plan;
    EXPECT_EQ(plan.leadIn, 3s);
    EXPECT_EQ(plan.restBetweenPoints, 60s);
}

TEST_F(PlanTest, usesTheToolAndPostureThatRemain)
{
    answer("no-hand");
    const session::Plan plan = plannedLeft({"p1"}).plan;
    ASSERT_THAT(plan.points, SizeIs(1));
    EXPECT_EQ(plan.points.front().tool, ToolId{"ball-wall"});
    EXPECT_EQ(plan.points.front().posture, PostureId{"sit"});
}

// With the position that it is used in, and only where it may be used.
TEST_F(PlanTest, usesTheToolThatIsWishedFor)
{
    wishes().tools = {{PointId{"p1"}, {{"ball-wall"}, {"sit"}}}, {PointId{"p2"}, {{"ball-wall"}, {"stand"}}}};
    const session::Plan plan = plannedLeft({"p1", "p2"}).plan;
    ASSERT_THAT(plan.points, SizeIs(2));
    EXPECT_EQ(plan.points[0].with(), (catalogue::PointTool{{"ball-wall"}, {"sit"}}));
    EXPECT_EQ(plan.points[1].with(), (catalogue::PointTool{{"fingers"}, {"stand"}})) << "it has none in that position";
    answer("light-here");
    const session::Plan light = plannedLeft({"p8"}).plan;
    ASSERT_THAT(light.points, SizeIs(1));
    wishes().tools = {{PointId{"p8"}, {{"ball-wall"}, {"sit"}}}};
    EXPECT_EQ(plannedLeft({"p8"}).plan.points, light.points) << "by hand only, whatever is wished for";
}

// Light pressure is one hold in the place of several. It had become three times as long as what was asked for.
TEST_F(PlanTest, aLighterDoseThatWasAskedForIsNoLongerWhereItIsLight)
{
    answer("light-here");
    const auto holdOf = [this](const session::Lighter &asked) {
        return planned({{PointId{"p8"}, Side::Left, asked}}).plan.points.at(0).dose.hold;
    };
    const Seconds usual = holdOf({});
    EXPECT_EQ(holdOf({0, 20s, 1}), 20s);
    EXPECT_EQ(holdOf({2, 0s, 0}), usual) << "only the pressure was to be less";
}

TEST_F(PlanTest, leavesOutWhatIsBlockedAndSaysWhy)
{
    answer("scar");
    const Planned made = plannedLeft({"p1", "p2", "p9"});
    EXPECT_THAT(names(made.plan), ElementsAre("p1 left"));
    EXPECT_THAT(
        whyNot(made), ElementsAre(WhyNot("p2", answered("scar")), WhyNot("p9", safety::Reason{safety::Reason::Kind::InformationOnly})));
}

TEST_F(PlanTest, aBlockedPointIsNamedOnce)
{
    EXPECT_THAT(whyNot(plannedLeft({"p9", "p9"})), SizeIs(1));
}

TEST_F(PlanTest, leavesOutWhatTheCatalogueDoesNotHave)
{
    EXPECT_THAT(whyNot(plannedLeft({"gone"})), ElementsAre(WhyNot("gone", PlanReason{PlanReason::Kind::NotInCatalogue})));
}

TEST_F(PlanTest, isEmptyWhereNoSessionMayStart)
{
    answer("fever");
    const Planned made = plannedLeft({"p1", "gone", "p1"});
    EXPECT_THAT(made.plan.points, IsEmpty());
    EXPECT_THAT(whyNot(made), ElementsAre(WhyNot("p1", answered("fever")), WhyNot("gone", answered("fever"))));
}

TEST_F(PlanTest, holdsNoMorePointsThanTheHardLimit)
{
    wishes().reps = 1;
    std::vector<Wanted> wanted;
    for (int i = 1; i <= 8; ++i)
        wanted.push_back({PointId{"p" + std::to_string(i)}, Side::Left});
    wanted.push_back({PointId{"p1"}, Side::Right});
    const Planned made = planned(wanted);
    EXPECT_THAT(made.plan.points, SizeIs(8));
    ASSERT_THAT(whyNot(made), ElementsAre(WhyNot("p1", PlanReason{PlanReason::Kind::PointsAtMost, 8})));
    EXPECT_EQ(made.leftOut.front().side, Side::Right);
}

TEST_F(PlanTest, holdsNoMorePointsThanTheHealthAnswersAllow)
{
    answer("few");
    const Planned made = plannedLeft({"p1", "p2", "p3"});
    EXPECT_THAT(names(made.plan), ElementsAre("p1 left", "p2 left"));
    EXPECT_THAT(whyNot(made), ElementsAre(WhyNot("p3", PlanReason{PlanReason::Kind::PointsAtMostForHealth, 2})));
}

TEST_F(PlanTest, aPointThatAllowsNoOtherStaysAlone)
{
    answer("few-here");
    const Planned first = plannedLeft({"p8", "p1"});
    EXPECT_THAT(names(first.plan), ElementsAre("p8 left"));
    EXPECT_THAT(whyNot(first), ElementsAre(WhyNot("p1", PlanReason{PlanReason::Kind::PointsAtMostForHealth, 1})));
    const Planned last = plannedLeft({"p1", "p8", "p2"});
    EXPECT_THAT(names(last.plan), ElementsAre("p1 left", "p2 left"));
    EXPECT_THAT(whyNot(last), ElementsAre(WhyNot("p8", PlanReason{PlanReason::Kind::PointsAtMostForHealth, 1})));
}

TEST_F(PlanTest, leavesOutWhatTakesTheSessionOverItsTime)
{
    wishes().reps = 6;
    wishes().restBetweenReps = 30s; // 330 s a point, 20 s between: three fit into 1200 s
    const Planned made = plannedLeft({"p1", "p2", "p3", "p4"});
    EXPECT_THAT(names(made.plan), ElementsAre("p1 left", "p2 left", "p3 left"));
    EXPECT_EQ(made.plan.length(), 1030s);
    EXPECT_THAT(whyNot(made), ElementsAre(WhyNot("p4", PlanReason{PlanReason::Kind::NoTimeLeft})));
}

TEST_F(PlanTest, maySpendTheHardLimitToTheLastSecond)
{
    wishes().reps = 6;
    wishes().restBetweenPoints = 60s; // 255 s a point
    const Planned made = plannedLeft({"p1", "p2", "p3", "p4"});
    EXPECT_EQ(made.plan.length(), 20min);
    EXPECT_THAT(whyNot(made), IsEmpty());
}

TEST_F(PlanTest, countsTheRestBeforeAPointToo)
{
    wishes().reps = 6;
    wishes().restBetweenReps = 16s;
    wishes().restBetweenPoints = 60s; // 260 s a point: with the rest before it the fourth passes 1200 s
    EXPECT_THAT(plannedLeft({"p1", "p2", "p3", "p4"}).plan.points, SizeIs(3));
}

TEST_F(PlanTest, triesWhatIsShorterAfterAPointThatDidNotFit)
{
    answer("light-here");
    wishes().reps = 6;
    wishes().restBetweenReps = 30s; // 330 s a point, 1030 s with three; a light one takes 90 s
    const Planned made = plannedLeft({"p1", "p2", "p3", "p4", "p8"});
    EXPECT_THAT(names(made.plan), ElementsAre("p1 left", "p2 left", "p3 left", "p8 left"));
    EXPECT_THAT(whyNot(made), ElementsAre(WhyNot("p4", PlanReason{PlanReason::Kind::NoTimeLeft})));
}

TEST_F(PlanTest, ofNothingIsEmpty)
{
    const Planned made = planned({});
    EXPECT_EQ(made.plan.length(), 0s);
    EXPECT_THAT(whyNot(made), IsEmpty());
}

TEST(PlanLength, countsHoldsRestsAndRestsBetweenPoints)
{
    safety::Dose dose;
    dose.hold = 30s;
    dose.reps = 3;
    dose.rest = 15s;
    session::Plan plan;
    plan.restBetweenPoints = 20s;
    EXPECT_EQ(plan.length(), 0s);
    plan.points.push_back({PointId{"a"}, Side::Left, dose, {}, {}});
    EXPECT_EQ(plan.length(), 120s);
    plan.points.push_back({PointId{"b"}, Side::Left, dose, {}, {}});
    EXPECT_EQ(plan.length(), 260s);
}

} // namespace
