// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/shippeddata.h"
#include "session/plan.h"

#include <algorithm>
#include <iostream>
#include <set>

namespace unknot
{

using catalogue::Routine;
using catalogue::RoutineSide;

namespace
{

std::vector<session::Wanted> wanted(const Routine &routine, Side chosen)
{
    std::vector<session::Wanted> all;
    for (const auto &step : routine.steps) {
        const std::vector<Side> sides = step.side == RoutineSide::Both ? std::vector{Side::Left, Side::Right} : std::vector{chosen};
        for (const Side side : sides)
            all.push_back({step.point, side, {step.pressure, step.hold, step.reps}});
    }
    return all;
}

} // namespace

class ShippedRoutines : public test::ShippedData
{
protected:
    [[nodiscard]] static session::Planned planned(const Routine &routine)
    {
        const safety::Rules rules(shipped());
        return session::plan(shipped(), rules, {}, {}, wanted(routine, Side::Right));
    }
};

TEST_F(ShippedRoutines, areAboutADozen)
{
    EXPECT_GE(all().routines.size(), 12U);
    EXPECT_LE(all().routines.size(), 18U);
}

TEST_F(ShippedRoutines, areDoneWholeWithoutAHealthAnswer)
{
    for (const Routine &routine : all().routines) {
        const session::Planned made = planned(routine);
        EXPECT_TRUE(made.leftOut.empty()) << routine.id.value;
        EXPECT_GE(made.plan.points.size(), 4U) << routine.id.value;
        EXPECT_LE(made.plan.points.size(), 6U) << routine.id.value;
        std::cout << routine.id.value << " " << made.plan.length().count() << " s\n";
    }
}

// Clinical reference 1.3: a session of 3 to 15 minutes of pressing and rest.
TEST_F(ShippedRoutines, takeFromThreeToFifteenMinutes)
{
    for (const Routine &routine : all().routines) {
        EXPECT_GE(planned(routine).plan.length(), std::chrono::minutes(3)) << routine.id.value;
        EXPECT_LE(planned(routine).plan.length(), std::chrono::minutes(15)) << routine.id.value;
    }
}

TEST_F(ShippedRoutines, changePositionAsRarelyAsTheyCan)
{
    for (const Routine &routine : all().routines) {
        std::set<PostureId> left;
        PostureId now;
        for (const auto &step : routine.steps) {
            const PostureId &posture = point(step.point.value).tools.front().posture;
            if (posture == now)
                continue;
            EXPECT_TRUE(left.insert(posture).second) << routine.id.value << " comes back to " << posture.value;
            now = posture;
        }
    }
}

TEST_F(ShippedRoutines, changeToolsAsRarelyAsTheyCanInEachPosition)
{
    for (const Routine &routine : all().routines) {
        std::set<std::pair<PostureId, ToolId>> used;
        std::pair<PostureId, ToolId> now;
        for (const auto &step : routine.steps) {
            const catalogue::PointTool &usual = point(step.point.value).tools.front();
            const std::pair with{usual.posture, usual.tool};
            if (with == now)
                continue;
            EXPECT_TRUE(used.insert(with).second) << routine.id.value << " comes back to " << with.second.value;
            now = with;
        }
    }
}

TEST_F(ShippedRoutines, pressOnOneSideOnlyWherePainOftenIs)
{
    for (const Routine &routine : all().routines) {
        const bool chosen = routine.steps.front().side == RoutineSide::Chosen;
        for (const auto &step : routine.steps)
            EXPECT_EQ(step.side, chosen ? RoutineSide::Chosen : RoutineSide::Both) << routine.id.value;
    }
}

TEST_F(ShippedRoutines, sayWhoTheyAreNotFor)
{
    for (const Routine &routine : all().routines) {
        EXPECT_TRUE(routine.notFor.starts_with("Not ")) << routine.id.value;
        // How long it takes is counted from the plan, with everybody's own doses.
        for (const std::string &text : {routine.name, routine.purpose, routine.forWhom, routine.notFor})
            EXPECT_EQ(text.find("minutes"), std::string::npos) << routine.id.value << ": " << text;
    }
}

} // namespace unknot
