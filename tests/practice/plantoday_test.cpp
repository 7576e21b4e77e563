// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/plantoday.h"

#include "finder/plainbody.h"
#include "persontoday.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

using namespace std::chrono_literals;
using catalogue::RoutineSide;

catalogue::Routine routineOf(std::vector<catalogue::RoutineStep> steps)
{
    catalogue::Routine routine;
    routine.steps = std::move(steps);
    return routine;
}

std::string names(const std::vector<session::Wanted> &wanted)
{
    std::string text;
    for (const session::Wanted &one : wanted)
        text += one.point.value + " " + std::string(toString(one.side)) + ", ";
    return text;
}

session::Plan planOf(const std::vector<std::pair<const char *, Side>> &points)
{
    session::Plan plan;
    for (const auto &[point, side] : points) {
        plan.points.emplace_back();
        plan.points.back().point.value = point;
        plan.points.back().side = side;
    }
    return plan;
}

class PlanTodayTest : public PersonToday
{
protected:
    PlanTodayTest() { readAll(); }
    void holds(const char *gate) { queue.write(health.setHolds(GateId{gate}, true), {}); }
    practice::PlanToday today(const char *routine, Side chosen = Side::Left) const
    {
        const auto &catalogue = shippedWorld().catalogue;
        return practice::planToday(catalogue, admission, practice::wantedOf(*catalogue.routine({routine}), {chosen}), {});
    }
};

} // namespace

TEST(RoutineWanted, doesEachStepOnItsSides)
{
    const auto routine = routineOf({{PointId{"p"}, RoutineSide::Both}, {PointId{"q"}, RoutineSide::Left},
        {PointId{"r"}, RoutineSide::Right}, {PointId{"s"}, RoutineSide::Chosen}});
    EXPECT_EQ(names(practice::wantedOf(routine, {Side::Right})), "p left, p right, q left, r right, s right, ");
    EXPECT_EQ(names(practice::wantedOf(routine, {Side::Left})), "p left, p right, q left, r right, s left, ");
}

TEST(RoutineWanted, asksForTheSideOnlyWhereAStepNeedsOne)
{
    EXPECT_TRUE(practice::asksSide(routineOf({{PointId{"p"}, RoutineSide::Both}, {PointId{"s"}, RoutineSide::Chosen}})));
    EXPECT_FALSE(practice::asksSide(routineOf({{PointId{"p"}, RoutineSide::Both}, {PointId{"q"}, RoutineSide::Left}})));
    EXPECT_FALSE(practice::asksSide({}));
}

TEST(RoutineWanted, isOfOneSideOnlyWhereOneIsEnough)
{
    const auto routine = routineOf({{PointId{"p"}, RoutineSide::Both}, {PointId{"q"}, RoutineSide::Left},
        {PointId{"r"}, RoutineSide::Right}, {PointId{"s"}, RoutineSide::Chosen}});
    EXPECT_EQ(names(practice::wantedOf(routine, {Side::Right, false})), "p right, q left, r right, s right, ");
    EXPECT_TRUE(practice::hasBothSides(routine));
    EXPECT_FALSE(practice::hasBothSides(routineOf({{PointId{"s"}, RoutineSide::Chosen}})));
}

TEST(RoutineWanted, keepsTheLighterDoseOfAStep)
{
    const auto wanted = practice::wantedOf(routineOf({{PointId{"p"}, RoutineSide::Left, 3, 20s, 1}}), {Side::Left});
    EXPECT_EQ(wanted.front().lighter, (session::Lighter{3, 20s, 1}));
}

TEST(ZonesOf, aPlanAreEachOnceAndOfTheMidLineWithoutASide)
{
    const auto body
        = PlainBody().point({"p", "x", "a", {}, {}, {}}).point({"q", "x", "a", {}, {}, {}}).point({"t", "y", "m", {}, {}, {}}).build();
    EXPECT_EQ(practice::zonesOf(body,
                  planOf({{"p", Side::Left}, {"q", Side::Left}, {"p", Side::Right}, {"t", Side::Left}, {"t", Side::Right},
                      {"gone", Side::Left}})),
        (std::vector{left("a"), right("a"), middle("m")}));
}

TEST_F(PlanTodayTest, isDoneInFullWhereNothingStandsAgainstIt)
{
    const auto done = today("runners-legs");
    ASSERT_EQ(done.steps.size(), 6U);
    EXPECT_EQ(done.passedOver(), 0);
    EXPECT_EQ(done.plan.points.size(), 6U);
    for (std::size_t i = 0; i < done.steps.size(); ++i) {
        ASSERT_TRUE(done.steps[i].planned);
        EXPECT_EQ(*done.steps[i].planned, done.plan.points[i]);
        EXPECT_FALSE(done.steps[i].tools.empty());
    }
}

TEST_F(PlanTodayTest, passesOverWhatTheHealthAnswersBlock)
{
    holds("G11-veins");
    const auto done = today("runners-legs");
    EXPECT_EQ(done.passedOver(), 4);
    EXPECT_EQ(done.plan.points.size(), 2U);
    EXPECT_TRUE(done.steps[0].against);
    EXPECT_FALSE(done.steps[0].planned);
    EXPECT_EQ(done.steps[0].tools, catalogue::toolsInUsualPosture(shippedWorld().catalogue.point(done.steps[0].wanted.point)->tools));
    EXPECT_FALSE(done.steps[4].against);
}

TEST_F(PlanTodayTest, isDoneOnTheChosenSide)
{
    EXPECT_EQ(today("shoulder-reach", Side::Right).steps.front().wanted.side, Side::Right);
    EXPECT_EQ(today("shoulder-reach", Side::Left).steps.front().wanted.side, Side::Left);
}

TEST_F(PlanTodayTest, letsOnlyWhatIsOffAndNothingElseBeSwitchedOn)
{
    const auto can = [this](const char *point) { return admission.canSwitchOn(*shippedWorld().catalogue.point({point}), Side::Left); };
    EXPECT_TRUE(can("scalenes-back"));
    EXPECT_FALSE(can("infraspinatus-under-ridge-outer")) << "on by default";
    EXPECT_FALSE(can("pelvic-floor-information")) << "for information only";
    queue.write(health.switchOn({"scalenes-back"}), {});
    EXPECT_FALSE(can("scalenes-back")) << "it is on";
    EXPECT_TRUE(can("scalenes-front-middle"));
    holds("G0");
    EXPECT_FALSE(can("scalenes-front-middle")) << "nothing may be pressed at all";
}

} // namespace unknot::test
