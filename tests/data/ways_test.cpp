// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/shippeddata.h"

#include "safety/searching.h"

#include <gmock/gmock.h>

#include <map>
#include <set>

namespace unknot
{

using testing::ElementsAre;

class ShippedWays : public test::ShippedData
{
public:
    // Each point, and each of its ways.
    template<class F>
    void each(F f) const
    {
        for (const catalogue::Point &point : all().points) {
            for (const catalogue::PointWay &way : point.ways)
                f(point, *shipped().way(way.way), way);
        }
    }
    [[nodiscard]] std::string groupOf(const catalogue::Point &point) const { return shipped().zone(point.zone)->group.value; }
};

TEST_F(ShippedWays, areTheFiveOfTheReference)
{
    std::vector<std::string> ids;
    for (const catalogue::Way &way : all().ways)
        ids.push_back(way.id.value);
    EXPECT_THAT(ids, ElementsAre("light", "squeezes", "strokes", "rolling", "move"));
    const catalogue::Way &strokes = *shipped().way({"strokes"});
    EXPECT_EQ(strokes.hold, Seconds{30});
    EXPECT_EQ(strokes.pace.parts.front().on + strokes.pace.parts.front().off, Seconds{3}) << "ten strokes";
    const catalogue::Way &rolling = *shipped().way({"rolling"});
    EXPECT_EQ(std::tuple(rolling.hold, rolling.repsAtMost, rolling.restAtLeast), std::tuple(Seconds{60}, 1, Seconds{30}));
    EXPECT_EQ(shipped().way({"move"})->pressureAtMost, 3);
    EXPECT_TRUE(shipped().way({"light"})->light);
}

TEST_F(ShippedWays, moveOverNoNeckNoBellyAndNoVessel)
{
    const std::set<std::string> moving{"strokes", "rolling", "move"};
    each([&](const catalogue::Point &point, const catalogue::Way &way, const catalogue::PointWay &) {
        if (!moving.contains(way.id.value))
            return;
        EXPECT_NE(groupOf(point), "neck") << point.id.value;
        EXPECT_NE(groupOf(point), "abdomen") << point.id.value;
        for (const CautionId &caution : point.cautions)
            EXPECT_TRUE(way.id.value == "move" || !shipped().caution(caution)->limitedSearch) << point.id.value << ": " << caution.value;
        EXPECT_EQ(point.selfTreatment, catalogue::SelfTreatment::Yes) << point.id.value;
    });
}

TEST_F(ShippedWays, areNoneWhereLittleIsBorne)
{
    const auto &low = shipped().limits().lowCap;
    each([&](const catalogue::Point &point, const catalogue::Way &way, const catalogue::PointWay &) {
        EXPECT_GT(point.pressureCap, low.pressureAtMost) << point.id.value << ' ' << way.id.value;
        EXPECT_GT(point.holdCap, low.holdAtMost) << point.id.value << ' ' << way.id.value;
    });
}

// Clinical reference 1.3: 180 s in all on one muscle, and a minute each.
TEST_F(ShippedWays, rollingAllPointsOfAMuscleStaysWithinThreeMinutes)
{
    std::map<std::string, Seconds> sum;
    each([&](const catalogue::Point &point, const catalogue::Way &way, const catalogue::PointWay &) {
        if (way.id.value == "rolling")
            sum[point.muscle.value] += std::min(way.hold, point.holdCap);
    });
    EXPECT_FALSE(sum.empty());
    for (const auto &[muscle, seconds] : sum)
        EXPECT_LE(seconds, Seconds{180}) << muscle;
}

// Towards the heart on the limbs: on the leg and the foot nothing goes down.
TEST_F(ShippedWays, strokesOnALimbGoTowardsTheHeart)
{
    int strokes = 0;
    each([&](const catalogue::Point &point, const catalogue::Way &way, const catalogue::PointWay &named) {
        if (way.id.value != "strokes")
            return;
        ++strokes;
        const std::string group = groupOf(point);
        const auto says = [&named](const char *word) { return named.how.find(word) != std::string::npos; };
        const bool isOfLeg = group == "thigh" || group == "knee" || group == "lower-leg" || group == "hip";
        EXPECT_TRUE(!isOfLeg || says(" up ") || says("upwards") || says(" up,")) << point.id.value << ": " << named.how;
        EXPECT_TRUE(group != "foot" || says("towards the heel") || says("back along its")) << point.id.value << ": " << named.how;
        EXPECT_FALSE(says("downwards") || says(" down towards")) << point.id.value << ": " << named.how;
        ASSERT_TRUE(named.path) << point.id.value;
        const int up = named.path->from.y - named.path->to.y; // in the picture; the sole is drawn toes up
        EXPECT_TRUE(group == "foot" ? up < 0 : up > 0) << point.id.value;
    });
    EXPECT_GE(strokes, 10);
}

TEST_F(ShippedWays, haveWordsOfOnePlainKind)
{
    each([&](const catalogue::Point &point, const catalogue::Way &way, const catalogue::PointWay &named) {
        if (!way.ownWords)
            return;
        const std::string what = point.id.value + ' ' + way.id.value + ": " + named.how;
        EXPECT_GE(named.how.size(), 40U) << what;
        EXPECT_LE(named.how.size(), 200U) << what;
        EXPECT_EQ(named.how.back(), '.') << what;
        EXPECT_FALSE(named.tool.empty()) << what << " (words are for one tool)";
        for (const char *word : {" left ", " right ", "toward ", "will help", "cure", "release the"})
            EXPECT_EQ(named.how.find(word), std::string::npos) << what;
    });
}

} // namespace unknot
