// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/routinechoice.h"

#include "support/shippedworld.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

using practice::RoutineChoice;
using practice::RoutineSides;

const RoutineSides onlyRight{Side::Right, false}, both{};

} // namespace

TEST(RoutineChoice, opensTheFirstOnBothSides)
{
    const RoutineChoice choice(shippedWorld().catalogue);
    EXPECT_EQ(choice.routine(), &shippedWorld().catalogue.all().routines.front());
    EXPECT_EQ(choice.sides(), both);
    const catalogue::Catalogue none;
    EXPECT_EQ(RoutineChoice(none).routine(), nullptr);
}

TEST(RoutineChoice, opensOnlyWhatIsKnownAndAnother)
{
    RoutineChoice choice(shippedWorld().catalogue);
    EXPECT_TRUE(choice.open({"tired-feet"}));
    EXPECT_EQ(choice.routine()->id.value, "tired-feet");
    EXPECT_FALSE(choice.open({"tired-feet"}));
    EXPECT_FALSE(choice.open({"nowhere"}));
    EXPECT_EQ(choice.routine()->id.value, "tired-feet");
}

TEST(RoutineChoice, anotherIsWantedOnBothSidesAgain)
{
    RoutineChoice choice(shippedWorld().catalogue);
    choice.choose(onlyRight);
    EXPECT_FALSE(choice.sides().both);
    choice.open({"tired-feet"});
    EXPECT_TRUE(choice.sides().both);
}

TEST(RoutineChoice, followsTheSideThatHurtsUntilToldOtherwise)
{
    RoutineChoice choice(shippedWorld().catalogue);
    choice.follow(Side::Right);
    EXPECT_EQ(choice.sides().chosen, Side::Right);
    choice.follow(std::nullopt);
    EXPECT_EQ(choice.sides().chosen, Side::Right) << "nothing says another";
    choice.choose(both);
    choice.follow(Side::Left);
    EXPECT_EQ(choice.sides().chosen, Side::Left) << "both is no side";
    choice.choose(onlyRight);
    choice.follow(Side::Left);
    EXPECT_EQ(choice.sides().chosen, Side::Right);
}

TEST(RoutineChoice, wantsOneSideOfTheOpenOneAlone)
{
    RoutineChoice choice(shippedWorld().catalogue);
    choice.open({"desk-neck"});
    const auto &desk = *choice.routine();
    const auto &feet = *shippedWorld().catalogue.routine({"tired-feet"});
    const auto all = choice.wanted(desk), others = choice.wanted(feet);
    choice.choose(onlyRight);
    EXPECT_EQ(choice.wanted(desk).size() * 2, all.size());
    EXPECT_EQ(choice.wanted(desk).front().side, Side::Right);
    EXPECT_EQ(choice.wanted(feet).size(), others.size());
}

} // namespace unknot::test
