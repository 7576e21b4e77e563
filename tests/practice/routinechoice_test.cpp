// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/routinechoice.h"

#include "support/shippedworld.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

using practice::RoutineChoice;
using practice::RoutineSides;

const RoutineSides onlyRight{Side::Right, false}, both{};

struct RoutineChoiceTest : testing::Test {
    const TempFolder folder;
    practice::OwnRoutines own{folder.path()};
};

} // namespace

TEST_F(RoutineChoiceTest, opensTheFirstOnBothSides)
{
    const RoutineChoice choice(shippedWorld().catalogue, own);
    EXPECT_EQ(choice.routine(), &shippedWorld().catalogue.all().routines.front());
    EXPECT_EQ(choice.sides(), both);
    const catalogue::Catalogue none;
    EXPECT_EQ(RoutineChoice(none, own).routine(), nullptr);
}

TEST_F(RoutineChoiceTest, opensOnlyWhatIsKnownAndAnother)
{
    RoutineChoice choice(shippedWorld().catalogue, own);
    EXPECT_TRUE(choice.open({"tired-feet"}));
    EXPECT_EQ(choice.routine()->id.value, "tired-feet");
    EXPECT_FALSE(choice.open({"tired-feet"}));
    EXPECT_FALSE(choice.open({"nowhere"}));
    EXPECT_EQ(choice.routine()->id.value, "tired-feet");
}

TEST_F(RoutineChoiceTest, anotherIsWantedOnBothSidesAgain)
{
    RoutineChoice choice(shippedWorld().catalogue, own);
    choice.choose(onlyRight);
    EXPECT_FALSE(choice.sides().both);
    choice.open({"tired-feet"});
    EXPECT_TRUE(choice.sides().both);
}

TEST_F(RoutineChoiceTest, followsTheSideThatHurtsUntilToldOtherwise)
{
    RoutineChoice choice(shippedWorld().catalogue, own);
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

TEST_F(RoutineChoiceTest, wantsOneSideOfTheOpenOneAlone)
{
    RoutineChoice choice(shippedWorld().catalogue, own);
    choice.open({"desk-neck"});
    const auto &desk = *choice.routine();
    const auto &feet = *shippedWorld().catalogue.routine({"tired-feet"});
    const auto all = choice.wanted(desk), others = choice.wanted(feet);
    choice.choose(onlyRight);
    EXPECT_EQ(choice.wanted(desk).size() * 2, all.size());
    EXPECT_EQ(choice.wanted(desk).front().side, Side::Right);
    EXPECT_EQ(choice.wanted(feet).size(), others.size());
}

TEST_F(RoutineChoiceTest, thePersonsOwnComeFirst)
{
    const auto id = own.keep("Evening", {{{"deltoid-side"}, Side::Right, {}}});
    ASSERT_TRUE(id);
    RoutineChoice choice(shippedWorld().catalogue, own);
    EXPECT_TRUE(choice.isOwn());
    EXPECT_EQ(choice.routine(), own.find(*id));
    EXPECT_EQ(choice.all().size(), shippedWorld().catalogue.all().routines.size() + 1);
    ASSERT_EQ(choice.wanted(*choice.routine()).size(), 1U);
    EXPECT_TRUE(choice.open({"tired-feet"}));
    EXPECT_FALSE(choice.isOwn());
    EXPECT_TRUE(choice.open(*id));
    ASSERT_TRUE(own.remove(*id));
    EXPECT_EQ(choice.routine(), nullptr) << "it is gone";
    choice.reopen();
    EXPECT_EQ(choice.routine(), &shippedWorld().catalogue.all().routines.front());
}

} // namespace unknot::test
