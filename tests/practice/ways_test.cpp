// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ways to press from the wish to the journal and back.
#include "practice/resuming.h"
#include "practice/sessionrecorder.h"
#include "support/sessiondrive.h"

#include "persontoday.h"

#include <gmock/gmock.h>

namespace unknot::test
{

using testing::ElementsAre;
using testing::IsEmpty;

namespace
{

const PointId calf{"gastrocnemius-inner-belly"};
const WayId rolling{"rolling"};

safety::Wishes rollingTheCalf()
{
    safety::Wishes wishes;
    wishes.ways = {{calf, rolling}};
    return wishes;
}

class WayTest : public PersonToday
{
protected:
    WayTest() { readAll(); }

    [[nodiscard]] session::PlannedPoint planned(const safety::Wishes &wishes, const session::Lighter &lighter = {})
    {
        const auto plan = admission.plan({{calf, Side::Left, lighter}}, wishes).plan;
        return plan.points.empty() ? session::PlannedPoint{} : plan.points.front();
    }

    // A session of that plan, as far as `until` takes it, and what the journal has of it then.
    journal::SessionRecord recorded(const session::Plan &plan, const std::function<void(SessionDrive &)> &until)
    {
        practice::SessionRecorder recorder(shippedWorld().catalogue, clock);
        queue.write(recorder.begin(plan, {{ZoneId{"calf"}, Side::Left}}, "Calf"), [](bool) {});
        SessionDrive drive(plan);
        until(drive);
        for (const Happened &one : drive.log()) {
            if (auto write = recorder.record(one.event))
                queue.write(std::move(*write), [](bool saved) { EXPECT_TRUE(saved); });
        }
        return **queue.reader()->unfinished();
    }
};

} // namespace

TEST_F(WayTest, thatIsWishedForIsPlannedWithItsToolAndDose)
{
    const auto one = planned(rollingTheCalf());
    EXPECT_EQ(one.way, rolling);
    EXPECT_EQ(one.tool, ToolId{"roller"});
    EXPECT_FALSE(one.pace.isSteady());
    EXPECT_EQ(one.dose.reps, 1);
    EXPECT_TRUE(planned({}).way.empty());
}

// What is begun lightly, or has a dose of its own as the steps of a routine, is held steadily.
TEST_F(WayTest, isNoneWhereALighterDoseIsAskedFor)
{
    EXPECT_TRUE(planned(rollingTheCalf(), {3, Seconds{20}, 1}).way.empty());
}

TEST_F(WayTest, withoutItsToolIsASteadyHoldWithWhatOneHas)
{
    safety::Wishes wishes = rollingTheCalf();
    wishes.without = {{"roller"}, {"ball-floor"}, {"table-ball"}, {"ball-wall"}};
    EXPECT_TRUE(planned(wishes).way.empty());
    EXPECT_TRUE(shippedWorld().catalogue.tool(planned(wishes).tool)->thing.empty());
}

TEST_F(WayTest, aPointForWhichNothingIsAtHandIsLeftOutAndSaysSo)
{
    const catalogue::Catalogue &catalogue = shippedWorld().catalogue;
    const auto all = catalogue.all().points;
    const auto byThings = std::ranges::find_if(all, [&](const catalogue::Point &point) {
        return point.defaultOn && !point.tools.empty()
            && std::ranges::all_of(point.tools, [&](const catalogue::PointTool &one) { return !catalogue.tool(one.tool)->thing.empty(); });
    });
    ASSERT_NE(byThings, all.end());
    safety::Wishes wishes;
    for (const catalogue::Tool &tool : catalogue.all().tools)
        wishes.without.insert(tool.id);
    const auto plan = admission.plan({{byThings->id, Side::Left}, {{"deltoid-side"}, Side::Left}}, wishes);
    ASSERT_EQ(plan.leftOut.size(), 1U);
    EXPECT_EQ(plan.leftOut.front().why, practice::Against(session::PlanReason{session::PlanReason::Kind::NoToolAtHand}));
    ASSERT_EQ(plan.plan.points.size(), 1U) << "nobody is without hands";
}

TEST_F(WayTest, isInTheJournalAndComesBackFromIt)
{
    const auto plan = admission.plan({{calf, Side::Left}}, rollingTheCalf()).plan;
    const auto record = recorded(plan, [](SessionDrive &drive) {
        drive.begin();
        drive.waitFor(session::Phase::Hold);
        drive.wait(5s);
        drive.put(in::Tell{session::Sign::Spreads});
        drive.wait(1500ms);
        drive.put(in::Tell{session::Sign::Twitches});
        drive.put(in::Pause{});
    });
    ASSERT_EQ(record.points.size(), 1U);
    EXPECT_EQ(record.points[0].way, "rolling");
    ASSERT_EQ(record.points[0].holds.size(), 1U);
    EXPECT_THAT(record.points[0].holds[0].signs, ElementsAre(journal::SignRecord{"spreads", 5s}, journal::SignRecord{"twitches", 6500ms}));

    const auto unfinished = practice::unfinishedOf(record, shippedWorld().catalogue.limits());
    const auto again = practice::cappedAgain(unfinished, shippedWorld(), admission, {});
    ASSERT_TRUE(again);
    EXPECT_EQ(again->points[0].way, rolling);
    EXPECT_EQ(again->points[0].pace, plan.points[0].pace);
    EXPECT_EQ(again->points[0].dose.hold, plan.points[0].dose.hold) << "as it was, not as a steady hold";
}

TEST_F(WayTest, chosenOnceInPositionIsInTheJournalWithItsDose)
{
    const auto plan = admission.plan({{calf, Side::Left}}, {}).plan;
    const auto as = planned(rollingTheCalf());
    const auto record = recorded(plan, [&as](SessionDrive &drive) {
        drive.put(in::Rate{6});
        drive.put(in::Rate{6});
        drive.put(in::PressAs{{as.way, as.pace, as.dose, as.with()}});
    });
    EXPECT_EQ(record.points[0].way, "rolling");
    EXPECT_EQ(record.points[0].tool, "roller");
    EXPECT_EQ(record.points[0].posture, "sit-floor");
    EXPECT_EQ(record.points[0].reps, 1);
    EXPECT_EQ(record.points[0].hold, as.dose.hold);
}

// It was cut off between the sign and what follows from it.
TEST_F(WayTest, aSignOfANerveIsTooMuchWhateverElseIsWritten)
{
    const auto plan = admission.plan({{calf, Side::Left}}, {}).plan;
    auto record = recorded(plan, [](SessionDrive &drive) {
        drive.begin();
        drive.waitFor(session::Phase::Hold);
        drive.wait(5s);
    });
    EXPECT_FALSE(record.points[0].wasTooMuch());
    record.points[0].holds[0].signs = {{"numb", 5s}};
    EXPECT_TRUE(record.points[0].wasTooMuch());
    const auto unfinished = practice::unfinishedOf(record, shippedWorld().catalogue.limits());
    EXPECT_TRUE(unfinished.lightly);
    EXPECT_EQ(unfinished.leftOut.size(), 1U);
    EXPECT_FALSE(practice::cappedAgain(unfinished, shippedWorld(), admission, {}));
}

// What may be chosen while one gets into position is decided as the plan was: by the rules, the tools and the wishes.
TEST_F(WayTest, anotherMayBeChosenOfWhatIsPlannedSteadilyOnly)
{
    const auto steady = planned({});
    const auto rolled = admission.inAnotherWay(steady, rolling, {});
    ASSERT_TRUE(rolled);
    EXPECT_EQ(rolled->way, rolling);
    EXPECT_EQ(rolled->dose, planned(rollingTheCalf()).dose);
    EXPECT_TRUE(admission.inAnotherWay(*rolled, {}, {})->way.empty()) << "and back";
    EXPECT_TRUE(admission.inAnotherWay(steady, {"no such way"}, {})->way.empty());
    safety::Wishes bare;
    bare.without = {{"roller"}};
    EXPECT_TRUE(admission.inAnotherWay(steady, rolling, bare)->way.empty()) << "the roller is not there";
    EXPECT_FALSE(admission.anyWay(planned({}, {3, Seconds{20}, 1}), {})) << "a lighter dose is held steadily";
    session::PlannedPoint gone;
    gone.point = {"gone"};
    EXPECT_FALSE(admission.anyWay(gone, {}));
}

} // namespace unknot::test
