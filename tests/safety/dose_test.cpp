// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/safebody.h"

#include <gtest/gtest.h>

namespace unknot::safety
{

namespace
{

// The dose of the first point after its caps and the wishes were set.
struct Case {
    test::SafeBody body;
    Wishes wishes;
    Profile profile;

    catalogue::Point &point() { return body.data.points.front(); }
    [[nodiscard]] Dose dose() const
    {
        const catalogue::Catalogue catalogue(body.data);
        const catalogue::Point &point = catalogue.all().points.front();
        return safety::dose(catalogue.limits(), catalogue, point, Rules(catalogue).verdict(point, Side::Left, profile), wishes);
    }
};

} // namespace

TEST(Dose, isAsWishedOnARobustPoint)
{
    const Dose dose = Case().dose();
    EXPECT_EQ(dose.pressure, 5);
    EXPECT_EQ(dose.pressureCap, 6);
    EXPECT_EQ(dose.hold, Seconds(30));
    EXPECT_EQ(dose.reps, 3);
    EXPECT_EQ(dose.maxReps, 6);
    EXPECT_EQ(dose.rest, Seconds(15));
    EXPECT_EQ(dose.maxPressed, Seconds(180));
    EXPECT_EQ(dose.reloads, 2);
    EXPECT_FALSE(dose.gentle || dose.lowCap);
}

TEST(Dose, takesTheSmallestOfWishAndCaps)
{
    Case own;
    own.point().pressureCap = 4;
    own.point().holdCap = Seconds(25);
    EXPECT_EQ(own.dose().pressure, 4);
    EXPECT_EQ(own.dose().hold, Seconds(25));
    Case wish;
    wish.wishes.pressure = 3;
    EXPECT_EQ(wish.dose().pressure, 3);
    EXPECT_EQ(wish.dose().pressureCap, 6);
    Case gate;
    gate.body.gate("G").cap.pressure = 3;
    gate.profile = test::ticked("G");
    EXPECT_EQ(gate.dose().pressure, 3);
    EXPECT_EQ(gate.dose().pressureCap, 3);
}

TEST(Dose, keepsAllHoldsOfAPointWithinThreeMinutes)
{
    Case wish;
    wish.wishes.hold = Seconds(90);
    wish.wishes.reps = 6;
    EXPECT_EQ(wish.dose().reps, 2);
    EXPECT_EQ(wish.dose().maxReps, 2);
    wish.wishes.hold = Seconds(50);
    EXPECT_EQ(wish.dose().reps, 3);
    EXPECT_EQ(wish.dose().maxPressed, Seconds(150));
}

TEST(Dose, ofALowCapPointIsOneHoldAndAtMostTwo)
{
    for (const auto &[pressure, hold] : {std::pair{3, 60}, std::pair{6, 20}}) {
        Case low;
        low.point().pressureCap = pressure;
        low.point().holdCap = Seconds(hold);
        low.wishes.reps = 6;
        const Dose dose = low.dose();
        EXPECT_TRUE(dose.lowCap);
        EXPECT_EQ(dose.reps, 1);
        EXPECT_EQ(dose.maxReps, 2);
        EXPECT_EQ(dose.reloads, 0);
    }
}

TEST(Dose, isLowByThePointsOwnCapsNotByAGates)
{
    Case gate;
    gate.body.gate("G").cap.pressure = 3;
    gate.profile = test::ticked("G");
    EXPECT_FALSE(gate.dose().lowCap);
    EXPECT_EQ(gate.dose().reps, 3);
}

TEST(Dose, nextToTheNeckArteryIsOneHoldOnly)
{
    Case neck;
    neck.point().cautions = {CautionId{"carotid"}};
    neck.point().pressureCap = 3;
    neck.point().holdCap = Seconds(10);
    neck.wishes.reps = 6;
    EXPECT_EQ(neck.dose().reps, 1);
    EXPECT_EQ(neck.dose().maxReps, 1);
    EXPECT_EQ(neck.dose().maxPressed, Seconds(10));
    neck.point().cautions = {CautionId{"unheard-of"}};
    EXPECT_EQ(neck.dose().maxReps, 1);
}

TEST(Dose, ofAGentlePointIsNeverPressedAgainHarder)
{
    Case gentle;
    gentle.point().selfTreatment = catalogue::SelfTreatment::Gentle;
    EXPECT_TRUE(gentle.dose().gentle);
    EXPECT_EQ(gentle.dose().reloads, 0);
    EXPECT_EQ(gentle.dose().reps, 3);
}

TEST(Dose, inLightModeIsOneLongHold)
{
    Case light;
    light.body.gate("G").cap.light = true;
    light.profile = test::ticked("G");
    Dose dose = light.dose();
    EXPECT_EQ(dose.pressure, 3);
    EXPECT_EQ(dose.hold, Seconds(90)); // three times thirty, at once
    EXPECT_EQ(dose.reps, 1);
    EXPECT_EQ(dose.maxReps, 1);
    EXPECT_EQ(dose.reloads, 0);
    light.wishes.reps = 1;
    EXPECT_EQ(light.dose().hold, Seconds(60));
    light.wishes.reps = 6;
    EXPECT_EQ(light.dose().hold, Seconds(90));
    light.point().holdCap = Seconds(45);
    EXPECT_EQ(light.dose().hold, Seconds(45));
}

TEST(Dose, ofABlockedPointIsEmpty)
{
    Case blocked;
    blocked.body.gate("G").always.everything = true;
    blocked.profile = test::ticked("G");
    EXPECT_EQ(blocked.dose(), Dose());
}

TEST(Dose, smallerIsTheLighterOfTwoInEveryRespect)
{
    const Dose usual{5, 6, Seconds(30), 3, 6, Seconds(15), Seconds(180), false, false, 2};
    const Dose light{3, 3, Seconds(90), 1, 2, Seconds(20), Seconds(90), true, true, 0};
    const Dose expected{3, 3, Seconds(30), 1, 2, Seconds(20), Seconds(90), true, true, 0};
    EXPECT_EQ(smaller(usual, light), expected);
    EXPECT_EQ(smaller(light, usual), expected);
    EXPECT_EQ(smaller(usual, usual), usual);
}

TEST(TooSoon, holdsTheCountOfADayAndTheHoursBetween)
{
    using std::chrono::hours;
    const catalogue::Limits limits;
    catalogue::Point usual;
    usual.pressureCap = 6;
    usual.holdCap = Seconds(60);
    using Kind = Wait::Kind;
    EXPECT_EQ(tooSoon(limits, usual, {0, hours(30)}), std::nullopt);
    EXPECT_EQ(tooSoon(limits, usual, {2, hours(4)}), std::nullopt);
    EXPECT_EQ(tooSoon(limits, usual, {1, hours(4) - std::chrono::minutes(1)}), (Wait{Kind::Lately, hours(1)})) << "what is left of it";
    EXPECT_EQ(tooSoon(limits, usual, {1, hours(1)}), (Wait{Kind::Lately, hours(3)}));
    EXPECT_EQ(tooSoon(limits, usual, {1, -hours(20)}), (Wait{Kind::Lately, hours(4)})) << "the clock was set back";
    EXPECT_EQ(tooSoon(limits, usual, {3, hours(9)}), Wait{Kind::OftenToday});
    using After = Usage::After;
    EXPECT_EQ(tooSoon(limits, usual, {0, hours(30), After::Sore, hours(48)}), std::nullopt);
    EXPECT_EQ(tooSoon(limits, usual, {0, hours(30), After::Sore, hours(48) - std::chrono::minutes(1)}), (Wait{Kind::Sore, hours(1)}));
    EXPECT_EQ(tooSoon(limits, usual, {0, hours(3000), After::Bruised, hours(3000)}), Wait{Kind::Bruised});
    Usage tooMuch{1, hours(9)};
    tooMuch.tooMuch = WallTime{};
    EXPECT_EQ(tooSoon(limits, usual, tooMuch), (Wait{Kind::TooMuch, {}, WallTime{}}));
    Usage sign; // of another point of its muscle: this one was not pressed
    sign.nerveSign = WallTime{};
    EXPECT_EQ(tooSoon(limits, usual, sign), (Wait{Kind::NerveSign, {}, WallTime{}}));
    tooMuch.nerveSign = WallTime{};
    EXPECT_EQ(tooSoon(limits, usual, tooMuch), (Wait{Kind::NerveSign, {}, WallTime{}})) << "which says more";
    tooMuch.after = After::Sore;
    EXPECT_EQ(tooSoon(limits, usual, tooMuch), (Wait{Kind::Sore, hours(48)})) << "which lasts longer";
    catalogue::Point low = usual;
    low.holdCap = Seconds(20);
    EXPECT_EQ(tooSoon(limits, low, {0, hours(20)}), std::nullopt);
    EXPECT_EQ(tooSoon(limits, low, {1, hours(9)}), Wait{Kind::OnceADay});
}

TEST(Wishes, areBroughtIntoTheirRange)
{
    const catalogue::Limits limits;
    const Wishes low = clamped(limits, {0, Seconds(0), 0, Seconds(0), Seconds(0), Seconds(0)});
    EXPECT_EQ(low, (Wishes{3, Seconds(20), 1, Seconds(10), Seconds(10), Seconds(3)}));
    const Wishes high = clamped(limits, {10, Seconds(600), 99, Seconds(600), Seconds(600), Seconds(600)});
    EXPECT_EQ(high, (Wishes{6, Seconds(90), 6, Seconds(30), Seconds(60), Seconds(15)}));
    EXPECT_EQ(clamped(limits, {}), Wishes());
    EXPECT_EQ(clamped(limits, high), high);
}

} // namespace unknot::safety
