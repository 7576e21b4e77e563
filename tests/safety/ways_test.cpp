// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/anything.h"
#include "safety/safebody.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
// needs GoogleTest before it
#include <rapidcheck/gtest.h>

namespace unknot::test
{

using catalogue::Way;
using testing::ElementsAre;
using testing::IsEmpty;

namespace
{

Way wayOf(const std::string &id)
{
    Way way;
    way.id = {id};
    return way;
}

// The shipped ones, as far as the dose goes.
std::vector<Way> someWays()
{
    Way light = wayOf("light"), squeezes = wayOf("squeezes"), strokes = wayOf("strokes"), rolling = wayOf("rolling"), move = wayOf("move");
    light.light = true;
    strokes.hold = Seconds{30};
    strokes.repsAtMost = 2;
    strokes.tools = {{"thumb"}};
    rolling.hold = Seconds{60};
    rolling.repsAtMost = 1;
    rolling.restAtLeast = Seconds{30};
    rolling.tools = {{"ball"}, {"roller"}};
    move.pressureAtMost = 3;
    return {light, squeezes, strokes, rolling, move};
}

SafeBody bodyWithWays()
{
    SafeBody body;
    body.data.ways = someWays();
    for (const Way &way : body.data.ways)
        body.data.points.front().ways.push_back({way.id, {}, {}});
    return body;
}

std::vector<std::string> idsOf(const std::vector<const Way *> &ways)
{
    std::vector<std::string> ids;
    for (const Way *way : ways)
        ids.push_back(way->id.value);
    return ids;
}

safety::Dose doseIn(const SafeBody &body, const std::string &way, const safety::Wishes &wishes = {})
{
    const catalogue::Catalogue catalogue(body.data);
    return safety::dose(catalogue.limits(), catalogue, catalogue.all().points.front(), body.verdict("arm-point", Side::Left, {}), wishes,
        *catalogue.way({way}));
}

} // namespace

TEST(Ways, areThoseOfThePointWhoseToolsAreLeft)
{
    SafeBody body = bodyWithWays();
    const auto allowed = [&body](const safety::Profile &profile) {
        const catalogue::Catalogue catalogue(body.data);
        return idsOf(safety::ways(catalogue, catalogue.all().points.front(), body.verdict("arm-point", Side::Left, profile)));
    };
    EXPECT_THAT(allowed({}), ElementsAre("light", "squeezes", "strokes", "rolling", "move"));
    body.gate("no-balls").cap.noTools = {{"ball"}};
    EXPECT_THAT(allowed(ticked("no-balls")), ElementsAre("light", "squeezes", "strokes", "move"));
    body.gate("light-only").cap.light = true;
    EXPECT_THAT(allowed(ticked("light-only")), IsEmpty()) << "light pressure is held";
    body.gate("none").always.everything = true;
    EXPECT_THAT(allowed(ticked("none")), IsEmpty());
}

// What a way says is for one tool, as "at the wall".
TEST(Ways, withWordsForOneToolNeedThatOne)
{
    SafeBody body = bodyWithWays();
    body.data.points.front().ways[4].tool = {"ball"};
    body.gate("no-balls").cap.noTools = {{"ball"}};
    const catalogue::Catalogue catalogue(body.data);
    const auto verdict = body.verdict("arm-point", Side::Left, ticked("no-balls"));
    EXPECT_THAT(idsOf(safety::ways(catalogue, catalogue.all().points.front(), verdict)), ElementsAre("light", "squeezes", "strokes"));
    EXPECT_THAT(
        safety::toolsFor(*catalogue.way({"strokes"}), catalogue.all().points.front(), verdict), ElementsAre(test::sitting("thumb")));
}

TEST(Ways, haveTheDosesOfTheReference)
{
    const SafeBody body = bodyWithWays();
    const auto light = doseIn(body, "light");
    EXPECT_EQ(std::tuple(light.pressure, light.hold, light.reps, light.reloads), std::tuple(3, Seconds{90}, 1, 0));
    const auto squeezes = doseIn(body, "squeezes");
    EXPECT_EQ(std::tuple(squeezes.pressure, squeezes.hold, squeezes.reps, squeezes.reloads), std::tuple(5, Seconds{30}, 3, 0));
    const auto strokes = doseIn(body, "strokes");
    EXPECT_EQ(std::tuple(strokes.pressure, strokes.hold, strokes.reps, strokes.maxReps), std::tuple(5, Seconds{30}, 2, 2));
    const auto rolling = doseIn(body, "rolling");
    EXPECT_EQ(std::tuple(rolling.hold, rolling.reps, rolling.maxReps, rolling.rest, rolling.maxPressed),
        std::tuple(Seconds{60}, 1, 1, Seconds{30}, Seconds{60}));
    const auto move = doseIn(body, "move");
    EXPECT_EQ(std::tuple(move.pressure, move.pressureCap, move.hold, move.reps), std::tuple(3, 3, Seconds{30}, 3));
}

TEST(Ways, stayWithinTheCapsOfThePoint)
{
    SafeBody body = bodyWithWays();
    body.data.points.front().holdCap = Seconds{45};
    body.data.points.front().pressureCap = 2;
    for (const Way &way : body.data.ways) {
        const auto dose = doseIn(body, way.id.value);
        EXPECT_LE(dose.hold, Seconds{45}) << way.id.value;
        EXPECT_LE(dose.pressureCap, 2) << way.id.value;
    }
}

// Whatever the way, the wishes and the answers: within every cap, and never more than steadily but for light pressure.
RC_GTEST_PROP(WayProperties, noWayIsEverMore, ())
{
    SafeBody body = anyBody();
    const auto profile = anyProfile();
    Way way = *rc::gen::elementOf(someWays());
    way.hold = Seconds{*rc::gen::inRange(0, 200)};
    way.repsAtMost = *rc::gen::inRange(0, 9);
    way.pressureAtMost = *rc::gen::inRange(0, 9);
    body.data.points.front().holdCap = Seconds{*rc::gen::inRange(1, 91)};
    body.data.points.front().pressureCap = *rc::gen::inRange(1, 7);
    const safety::Wishes wishes = anyWishes();
    const catalogue::Catalogue catalogue(body.data);
    const catalogue::Point &point = catalogue.all().points.front();
    const auto verdict = body.verdict("arm-point", Side::Left, profile);
    const auto &limits = catalogue.limits();
    const auto steady = safety::dose(limits, catalogue, point, verdict, wishes);
    const auto dose = safety::dose(limits, catalogue, point, verdict, wishes, way);
    RC_ASSERT(dose.pressure <= dose.pressureCap && dose.pressureCap <= steady.pressureCap);
    RC_ASSERT(dose.hold <= std::min(point.holdCap, limits.holdHard));
    RC_ASSERT(dose.maxPressed <= limits.pressedPerPoint && dose.reps <= dose.maxReps && dose.hold * dose.reps <= dose.maxPressed);
    RC_ASSERT(dose.maxReps <= steady.maxReps);
    RC_ASSERT(dose.reloads == 0);
    RC_ASSERT(!way.light || dose.pressure <= limits.light.pressure);
}

} // namespace unknot::test
