// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/between.h"
#include "posture/draw.h"
#include "posture/scenefixture.h"

#include <algorithm>

namespace unknot::posture
{

namespace
{

using test::readSound;
using test::soundScene;

nlohmann::json comingNearer()
{
    auto scene = soundScene();
    scene["frames"]["ready"] = {{"root", {{"roll", 0}, {"at", {-60, 520, 0}}}}, {"joints", {{"elbow-right", {{"flex", 80}}}}}};
    return scene;
}

const std::map<Moment, Stage> &stages()
{
    static const auto all = stagesOf(readSound(comingNearer()), Sex::Feminine);
    return all;
}

Stage at(double share)
{
    return between(stages().at(Moment::Ready), stages().at(Moment::Pressing), share);
}

double farthest(const Stage &a, const Stage &b)
{
    return movement(a, b);
}

double lengthOf(const Stage &stage, const std::string &from, const std::string &to)
{
    return length(stage.body->skeleton().frame(from).at - stage.body->skeleton().frame(to).at);
}

} // namespace

TEST(Between, beginsAndEndsAsTheMomentsAre)
{
    EXPECT_LT(farthest(at(0), stages().at(Moment::Ready)), 0.01);
    EXPECT_LT(farthest(at(1), stages().at(Moment::Pressing)), 0.01);
    EXPECT_GT(movement(stages().at(Moment::Ready), stages().at(Moment::Pressing)), 20);
}

// Angles change, not places: an arm on its way is as long as ever.
TEST(Between, keepsTheLengthOfEveryBone)
{
    for (const double share : {0.0, 0.25, 0.5, 0.75}) {
        for (const std::string side : {"-left", "-right"}) {
            EXPECT_NEAR(lengthOf(at(share), "upper-arm" + side, "forearm" + side), upperArmLength, 0.01);
            EXPECT_NEAR(lengthOf(at(share), "forearm" + side, "hand" + side), forearmLength, 0.01);
            EXPECT_NEAR(lengthOf(at(share), "thigh" + side, "shank" + side), thighLength, 0.01);
            EXPECT_NEAR(lengthOf(at(share), "shank" + side, "foot" + side), shankLength, 0.01);
        }
    }
    const auto elbow = [](const Stage &stage) { return stage.figure.angles.get("elbow-right", "flex"); };
    EXPECT_NEAR(elbow(at(0.5)), (elbow(at(0)) + elbow(at(1))) / 2, 0.01);
}

TEST(Between, comesStepByStepNearer)
{
    double before = farthest(at(0), at(1));
    for (const double share : {0.2, 0.4, 0.6, 0.8, 1.0}) {
        const double left = farthest(at(share), at(1));
        EXPECT_LT(left, before) << share;
        before = left;
    }
}

TEST(Between, leavesTheWallWhereItIs)
{
    EXPECT_EQ(at(0.5).wall->at, stages().at(Moment::Pressing).wall->at);
    EXPECT_EQ(at(0.5).tools.at(Prop::Kind::Ball).path, stages().at(Moment::Pressing).tools.at(Prop::Kind::Ball).path);
}

TEST(Between, keepsEveryPartAboveTheFloor)
{
    for (const Surface &surface : at(0.5).surfaces) {
        EXPECT_TRUE(surface.kind != Kind::Body || surface.lowest() >= 0) << surface.name;
    }
}

TEST(Reel, goesFromMomentToMoment)
{
    const Reel reel = drawReel(readSound(comingNearer()), Sex::Masculine);
    EXPECT_EQ(reel.at.at(Moment::Ready), 0U);
    EXPECT_EQ(reel.at.at(Moment::Pressing), reel.frames.size() - 1);
    EXPECT_GE(reel.frames.size(), 5U);
    EXPECT_LE(reel.frames.size(), 8U);
    const auto moments = draw(readSound(comingNearer()), Sex::Masculine);
    EXPECT_EQ(reel.of(Moment::Ready), moments.at(Moment::Ready));
    EXPECT_EQ(reel.of(Moment::Pressing), moments.at(Moment::Pressing));
    for (std::size_t i = 1; i < reel.frames.size(); ++i)
        EXPECT_NE(reel.frames[i], reel.frames[i - 1]) << i;
}

TEST(Reel, hasOnePictureWhereNothingMoves)
{
    const Reel reel = drawReel(readSound(soundScene()), Sex::Masculine);
    EXPECT_EQ(reel.frames.size(), 1U);
    EXPECT_EQ(reel.at, (std::map<Moment, std::size_t>{{Moment::Ready, 0}, {Moment::Pressing, 0}}));
}

} // namespace unknot::posture
