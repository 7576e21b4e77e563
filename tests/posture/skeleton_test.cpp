// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/body.h"
#include "posture/limits.h"
#include "posture/spots.h"

#include <gtest/gtest.h>

namespace unknot::posture
{

namespace
{

Figure standing(Sex sex = Sex::Masculine)
{
    Figure figure;
    figure.sex = sex;
    return figure;
}

Vec mirrored(Vec at)
{
    return {-at.x, at.y, at.z};
}

} // namespace

TEST(Body, standsAThousandUnitsHigh)
{
    for (const Sex sex : {Sex::Masculine, Sex::Feminine}) {
        const Figure figure = standing(sex);
        const Body body(figure);
        double highest = 0, lowest = 1000;
        for (const Surface &surface : body.surfaces()) {
            if (surface.name == "bun")
                continue;
            for (const Vec &point : surface.points) {
                highest = std::max(highest, point.y);
                lowest = std::min(lowest, point.y);
            }
        }
        EXPECT_NEAR(highest - lowest, 1000, 12);
    }
}

TEST(Body, hasTwoSidesThatAreMirrorImages)
{
    Figure figure = standing();
    for (const char *joint : {"shoulder-left/flex", "shoulder-right/flex", "shoulder-left/rotate", "shoulder-right/rotate",
             "elbow-left/flex", "elbow-right/flex", "hip-left/abduct", "hip-right/abduct", "knee-left/flex", "knee-right/flex"})
        figure.angles.of[joint] = 20;
    const Body body(figure);
    for (const std::string_view name : spotNames()) {
        const auto left = spotOf(body, std::string(name) + "-left"), right = spotOf(body, std::string(name) + "-right");
        ASSERT_TRUE(left && right) << name;
        EXPECT_LT(length(mirrored(left->at) - right->at), 1.5) << name;
    }
}

TEST(Body, hasSpotsWithTheirNamesAlone)
{
    EXPECT_TRUE(isSpotName("deltoid-left"));
    EXPECT_FALSE(isSpotName("deltoid"));
    EXPECT_FALSE(isSpotName("wing-left"));
    EXPECT_FALSE(isSpotName("-left"));
}

TEST(Skeleton, leadsAHandToItsPlace)
{
    Figure figure = standing();
    const Vec wanted{200, 700, 180};
    figure.angles.led[Limb::LeftArm] = {wanted, std::nullopt, {1, -1, 0}};
    const Body body(figure);
    EXPECT_LT(length(body.skeleton().frame("hand-left").at - wanted), 0.1);
}

TEST(Skeleton, stretchesTowardsWhatIsTooFar)
{
    Figure figure = standing();
    figure.angles.led[Limb::LeftLeg] = {{2000, 0, 0}, std::nullopt, {0, 0, 1}};
    const Body body(figure);
    const Vec hip = body.skeleton().frame("thigh-left").at, ankle = body.skeleton().frame("foot-left").at;
    EXPECT_NEAR(length(ankle - hip), thighLength + shankLength, 1);
}

TEST(Skeleton, raisesTheShoulderWithTheArm)
{
    const Figure down = standing();
    Figure up = standing();
    up.angles.led[Limb::LeftArm] = {{150, 1100, 0}, std::nullopt, {1, 0, 0}};
    const Body below(down), above(up);
    EXPECT_GT(above.skeleton().frame("upper-arm-left").at.y, below.skeleton().frame("upper-arm-left").at.y + 10);
}

TEST(Limits, areOfKnownJointsAndRise)
{
    for (const AngleLimit &limit : angleLimits()) {
        EXPECT_LT(limit.least, limit.most);
        EXPECT_EQ(limitOf(limit.joint, limit.angle), &limit);
    }
    EXPECT_EQ(limitOf("knee", "side"), nullptr);
    EXPECT_TRUE(isPaired("knee"));
    EXPECT_FALSE(isPaired("waist"));
}

TEST(Body, hasFiveToesOnEachFootTheFirstInside)
{
    const Body body{Figure()};
    for (const std::string side : {"-left", "-right"}) {
        for (int toe = 1; toe <= 5; ++toe)
            EXPECT_NE(body.surface("toe-" + std::to_string(toe) + side), nullptr) << toe << side;
        const double first = std::abs(body.surface("toe-1" + side)->middleOf(0).x),
                     last = std::abs(body.surface("toe-5" + side)->middleOf(0).x);
        EXPECT_LT(first, last) << side;
    }
}

TEST(Body, ofALargerHandHasTheSameWrist)
{
    const HandShape flat = *handShapeNamed("flat");
    const Hand asItIs = handOf(Limb::LeftArm, flat, {}), larger = handOf(Limb::LeftArm, flat, {}, 1.25);
    for (const auto &[contact, at] : asItIs.contacts)
        EXPECT_NEAR(length(larger.contacts.at(contact)), 1.25 * length(at), 1e-6) << contact;
}

TEST(Body, ofAFistTheThumbLiesAcrossTheFingersAndTheirNailsAreInside)
{
    constexpr std::size_t knuckles = 4, thumbNail = 1;
    constexpr double forefinger = 15; // how far it is from the middle of the hand, towards the thumb
    const Hand fist = handOf(Limb::LeftArm, *handShapeNamed("fist"), {});
    const Vec thumb = fist.contacts.at("thumb");
    EXPECT_GT(handOf(Limb::LeftArm, *handShapeNamed("relaxed"), {}).contacts.at("thumb").z, forefinger);
    EXPECT_LT(thumb.z, forefinger);
    EXPECT_LT(thumb.x, fist.contacts.at("knuckles").x) << "it lies inside the fist: of a left hand the palm's side is -x";
    EXPECT_EQ(fist.details.size(), knuckles + thumbNail);
}

} // namespace unknot::posture
