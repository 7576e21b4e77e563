// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/gathering.h"

#include "persontoday.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <functional>

namespace unknot::test
{

namespace
{

using namespace std::chrono_literals;
using practice::Gathering;
using practice::Points;

session::Wanted point(std::string id, Side side = Side::Left)
{
    return {PointId{std::move(id)}, side};
}

session::PlannedPoint planned(std::string id, Side side = Side::Left)
{
    session::PlannedPoint planned;
    planned.point = PointId{std::move(id)};
    planned.side = side;
    return planned;
}

std::string names(const Points &points)
{
    std::string text;
    for (const session::Wanted &one : points)
        text += one.point.value + (one.side == Side::Left ? " " : ":" + std::string(toString(one.side)) + " ");
    return text;
}

const Points abc{point("a"), point("b"), point("c")};

Points anyPoints()
{
    Points points;
    for (int left = *rc::gen::inRange(0, 8); left > 0; --left) {
        const auto side = *rc::gen::element(Side::Left, Side::Right, Side::Middle);
        const session::Lighter lighter{*rc::gen::inRange(0, 8), Seconds{*rc::gen::inRange(0, 90)}, *rc::gen::inRange(0, 6)};
        points
            = practice::with(points, {PointId{*rc::gen::element(std::string("a-1"), std::string("b"), std::string("c-d"))}, side, lighter});
    }
    return points;
}

class GatheringToday : public PersonToday
{
protected:
    GatheringToday() { readAll(); }
    [[nodiscard]] std::optional<practice::Against> against(const Points &points, const session::Wanted &wanted) const
    {
        return practice::againstToo(admission, points, wanted, {});
    }

    const Points two{point("infraspinatus-under-ridge-outer"), point("deltoid-side")};
};

} // namespace

TEST(Points, areAddedOnceEachSideForItself)
{
    EXPECT_EQ(names(practice::with(abc, point("b"))), "a b c ");
    EXPECT_EQ(names(practice::with(abc, point("b", Side::Right))), "a b c b:right ");
}

TEST(Points, areTakenOutOfTheirSideAlone)
{
    const Points both = practice::with(abc, point("b", Side::Right));
    EXPECT_EQ(names(practice::without(both, {"b"}, Side::Left)), "a c b:right ");
    EXPECT_EQ(names(practice::without(both, {"gone"}, Side::Left)), names(both));
}

TEST(Points, moveUpAndDownAndTheOthersKeepTheirOrder)
{
    EXPECT_EQ(names(practice::moved(abc, 0, 2)), "b c a ");
    EXPECT_EQ(names(practice::moved(abc, 2, 0)), "c a b ");
    EXPECT_EQ(names(practice::moved(abc, 1, 0)), "b a c ");
    EXPECT_EQ(names(practice::moved(abc, 1, 1)), "a b c ");
    EXPECT_EQ(names(practice::moved(abc, 0, 3)), "a b c ");
    EXPECT_EQ(names(practice::moved(abc, 3, 0)), "a b c ");
}

TEST(Points, turnToTheOtherSideUnlessItIsThereOrThereIsNone)
{
    EXPECT_EQ(names(practice::turned(abc, 1)), "a b:right c ");
    const Points both{point("b"), point("b", Side::Right), point("m", Side::Middle)};
    EXPECT_EQ(names(practice::turned(both, 0)), names(both));
    EXPECT_EQ(names(practice::turned(both, 2)), names(both));
    EXPECT_EQ(names(practice::turned(both, 3)), names(both));
}

TEST(Points, keepTheirLighterDoseWhenTheyTurn)
{
    const session::Lighter light{4, Seconds{20}, 2};
    EXPECT_EQ(practice::turned({{PointId{"a"}, Side::Left, light}}, 0).front().lighter, light);
}

RC_GTEST_PROP(Points, areReadAsTheyWereWritten, ())
{
    const Points points = anyPoints();
    const auto read = practice::pointsIn(practice::textOf(points));
    RC_ASSERT(read.has_value());
    RC_ASSERT(practice::same(*read, points));
}

TEST(Points, areWrittenForAPersonToRead)
{
    EXPECT_EQ(practice::textOf({{PointId{"deltoid-side"}, Side::Left, {4, Seconds{20}, 2}}, point("psoas", Side::Right)}),
        "deltoid-side:left:4/20/2 psoas:right");
}

TEST(Points, thatCannotBeReadAreNone)
{
    for (const char *text : {"a", "a:up", ":left", "A:left", "a:left  b:left", "a:left:4/20", "a:left:4/20/x", "a:left:-4/20/2",
             "a:left:4/20/2000", "a:left a:left", "a:left,b:left", "a:left:4/20/2/9"})
        EXPECT_FALSE(practice::pointsIn(text)) << text;
    EXPECT_TRUE(practice::pointsIn("")->empty());
}

TEST(Gathering, isAnotherThingEmptyThanNotBegun)
{
    Gathering gathering;
    EXPECT_FALSE(gathering.points());
    EXPECT_TRUE(gathering.change({})) << "what was proposed is cleared";
    EXPECT_FALSE(gathering.change({})) << "nothing is what it is";
    gathering.settle();
    EXPECT_FALSE(gathering.points() || gathering.canTakeBack()) << "as if nothing had been done";
    EXPECT_TRUE(gathering.change(abc));
    EXPECT_TRUE(gathering.change({}));
    ASSERT_TRUE(gathering.points());
    EXPECT_TRUE(gathering.isEmpty());
    gathering.settle();
    EXPECT_FALSE(gathering.points());
    gathering.takeBack();
    EXPECT_EQ(names(*gathering.points()), "a b c ");
}

TEST(Gathering, thatIsReadEmptyIsNotBegun)
{
    EXPECT_FALSE(Gathering(Points{}).points());
    EXPECT_TRUE(Gathering(abc).has({"b"}, Side::Left));
    EXPECT_FALSE(Gathering(abc).has({"b"}, Side::Right));
    EXPECT_FALSE(Gathering(abc).canTakeBack());
}

TEST(Gathering, takesEveryChangeBackOneAfterTheOther)
{
    Gathering gathering(abc);
    EXPECT_TRUE(gathering.change(practice::moved(abc, 0, 2)));
    EXPECT_FALSE(gathering.change(practice::moved(abc, 0, 2))) << "nothing has changed";
    EXPECT_TRUE(gathering.change({}));
    gathering.takeBack();
    EXPECT_EQ(names(*gathering.points()), "b c a ");
    gathering.takeBack();
    EXPECT_EQ(names(*gathering.points()), "a b c ");
    EXPECT_FALSE(gathering.canTakeBack());
    gathering.takeBack();
    EXPECT_EQ(names(*gathering.points()), "a b c ");
}

TEST(Gathering, thatHasBegunLeavesNothingToTakeBack)
{
    Gathering gathering(abc);
    gathering.change({point("d")});
    gathering.begun({}, true);
    EXPECT_FALSE(gathering.points());
    EXPECT_FALSE(gathering.canTakeBack());
}

TEST(Gathering, losesWhatAnotherSessionPressesAndThatCanBeTakenBack)
{
    Gathering gathering(abc);
    session::Plan plan;
    plan.points = {planned("b"), planned("c", Side::Right)};
    gathering.begun(plan, false);
    EXPECT_EQ(names(*gathering.points()), "a c ");
    gathering.takeBack();
    EXPECT_EQ(names(*gathering.points()), "a b c ");
    plan.points = {planned("c"), planned("a"), planned("b")};
    gathering.begun(plan, false);
    EXPECT_FALSE(gathering.points()) << "nothing of it is left";
}

TEST(Points, thatWereKeptAreNoneWhereTheyCannotBeRead)
{
    practice::StoredSettings stored;
    EXPECT_TRUE(practice::keptPoints(stored, "points").empty());
    stored.entries["points"] = "a:left b:right";
    EXPECT_EQ(names(practice::keptPoints(stored, "points")), "a b:right ");
    stored.entries["points"] = "a:left:9";
    EXPECT_TRUE(practice::keptPoints(stored, "points").empty());
    stored.entries["points"] = std::nullopt;
    EXPECT_TRUE(practice::keptPoints(stored, "points").empty());
}

TEST(Points, ofAPackThatIsGoneAreNotKnown)
{
    EXPECT_EQ(names(practice::knownOf(shippedWorld().catalogue, {point("a"), point("deltoid-side")})), "deltoid-side ");
}

TEST(Points, ofASessionThatIsPastAreAsTheyWerePressedThen)
{
    journal::SessionRecord session;
    for (const char *id : {"deltoid-side", "gone", "deltoid-side"}) {
        session.points.emplace_back();
        session.points.back().point = id;
        session.points.back().side = Side::Left;
        session.points.back().pressure = 4;
        session.points.back().hold = 20900ms;
        session.points.back().reps = 2;
    }
    const Points points = practice::pointsOf(shippedWorld().catalogue, session);
    EXPECT_EQ(names(points), "deltoid-side ");
    EXPECT_EQ(points.front().lighter, (session::Lighter{4, Seconds{20}, 2})) << "never longer";
}

TEST(Points, ofAPlanKeepWhatWasAskedFor)
{
    session::Plan plan;
    plan.points = {planned("a"), planned("b", Side::Right)};
    plan.points[0].lighter = {4, Seconds{20}, 2};
    const Points points = practice::pointsOf(plan);
    EXPECT_EQ(names(points), "a b:right ");
    EXPECT_EQ(points[0].lighter, plan.points[0].lighter);
}

RC_GTEST_PROP(Gathering, neverLosesWhatWasThereBeforeAChange, ())
{
    Gathering gathering(anyPoints());
    const auto before = gathering.points();
    const bool changed = gathering.change(anyPoints());
    RC_ASSERT(changed == gathering.canTakeBack());
    gathering.takeBack();
    RC_ASSERT(gathering.points().has_value() == before.has_value());
    RC_ASSERT(practice::same(gathering.points().value_or(Points{}), before.value_or(Points{})));
}

TEST_F(GatheringToday, takesWhatMayBePressed)
{
    EXPECT_FALSE(against(two, point("deltoid-back")));
    EXPECT_FALSE(against(two, point("deltoid-side", Side::Right)));
}

TEST_F(GatheringToday, refusesWhatIsOffAndSaysWhy)
{
    Gathering gathering;
    gathering.add(admission, {point("scalenes-back")}, {});
    EXPECT_TRUE(gathering.refused());
    EXPECT_FALSE(gathering.points()) << "what is proposed stays";
    EXPECT_EQ(against(two, point("scalenes-back")), practice::Against(safety::Reason{safety::Reason::Kind::NotSwitchedOn, {}}));
}

TEST_F(GatheringToday, refusesMoreThanASessionHolds)
{
    Points full;
    for (const auto &one : shippedWorld().catalogue.all().points) {
        if (std::ssize(full) < shippedWorld().catalogue.limits().points.hard && !against(full, {one.id, Side::Left}))
            full.push_back({one.id, Side::Left});
    }
    ASSERT_EQ(std::ssize(full), shippedWorld().catalogue.limits().points.hard);
    const auto why = against(full, {full.front().point, Side::Right});
    ASSERT_TRUE(why);
    EXPECT_EQ(std::get<session::PlanReason>(*why).kind, session::PlanReason::Kind::PointsAtMost);
}

TEST_F(GatheringToday, takesOfSeveralThoseThatMayBePressedAndSaysWhyNotOfTheLast)
{
    Gathering gathering;
    gathering.add(admission, practice::with(two, point("scalenes-back")), {});
    EXPECT_EQ(names(*gathering.points()), names(two));
    EXPECT_EQ(gathering.refused(), practice::Against(safety::Reason{safety::Reason::Kind::NotSwitchedOn, {}}));
    gathering.add(admission, {point("deltoid-back")}, {});
    EXPECT_FALSE(gathering.refused());
    for (const auto &forget : std::vector<std::function<void()>>{[&] { gathering.change({}); }, [&] { gathering.takeBack(); },
             [&] { gathering.settle(); }, [&] { gathering.begun({}, false); }}) {
        gathering.add(admission, {point("scalenes-back")}, {});
        EXPECT_TRUE(gathering.refused());
        forget();
        EXPECT_FALSE(gathering.refused()) << "something else was done since";
    }
}

TEST_F(GatheringToday, turnsOnlyToASideThatMayBePressed)
{
    const auto &catalogue = shippedWorld().catalogue;
    EXPECT_TRUE(practice::canTurn(catalogue, admission, two, 0));
    EXPECT_FALSE(practice::canTurn(catalogue, admission, two, 2));
    EXPECT_FALSE(practice::canTurn(catalogue, admission, practice::with(two, point("deltoid-side", Side::Right)), 1)) << "it is there";
    EXPECT_FALSE(practice::canTurn(catalogue, admission, {point("gone")}, 0));
    queue.write(health.setHolds(GateId{"G0"}, true), {});
    EXPECT_FALSE(practice::canTurn(catalogue, admission, two, 0)) << "nothing may be pressed";
}

TEST(Gathering, lessIsOneStepOfWhatIsPlannedAndNeverBelowTheLeast)
{
    using practice::DosePart;
    const auto &limits = shippedWorld().catalogue.limits();
    safety::Dose dose;
    dose.pressure = limits.pressure.min + 1;
    dose.hold = Seconds(limits.hold.min) + 7s;
    dose.reps = 2;
    Points points = practice::lessened(limits, abc, 1, dose, DosePart::Pressure);
    points = practice::lessened(limits, points, 1, dose, DosePart::Hold);
    points = practice::lessened(limits, points, 1, dose, DosePart::Reps);
    EXPECT_EQ(points[1].lighter, (session::Lighter{limits.pressure.min, Seconds(limits.hold.min) + 2s, 1}));
    EXPECT_EQ(points[0].lighter, session::Lighter{});
    dose = {limits.pressure.min, 10, Seconds(limits.hold.min), 1};
    for (const DosePart part : {DosePart::Pressure, DosePart::Hold, DosePart::Reps}) {
        EXPECT_FALSE(practice::canLessen(limits, dose, part));
        EXPECT_TRUE(practice::same(practice::lessened(limits, points, 1, dose, part), points));
    }
    EXPECT_TRUE(practice::same(practice::asUsual(points, 1), abc));
    EXPECT_TRUE(practice::same(practice::asUsual(abc, 3), abc));
    EXPECT_TRUE(practice::same(practice::lessened(limits, abc, 3, {9, 10, 90s, 6}, DosePart::Reps), abc));
}

} // namespace unknot::test
