// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/weekly.h"

#include "support/daysamples.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

using practice::Weekly;

const WallTime began = wall(november(1), 21h);

struct WeeklyTest : testing::Test {
    WeeklyTest() { play(store, finished("s", began)); }

    [[nodiscard]] Weekly on(unsigned day) const { return value(practice::weekly(&store, wall(november(day), 8h))); }

    JournalStore store = memoryStore();
};

} // namespace

TEST_F(WeeklyTest, isFirstAskedSevenDaysAfterTheFirstSession)
{
    EXPECT_FALSE(on(7).isDue);
    EXPECT_TRUE(on(8).isDue) << "by the calendar, though it is not yet the same hour";
    EXPECT_FALSE(value(practice::weekly(nullptr, began)).isDue);
    const JournalStore empty = memoryStore();
    EXPECT_FALSE(value(practice::weekly(&empty, began)).isDue);
}

TEST_F(WeeklyTest, isFirstAskedAfterPainThatWasToldToo)
{
    JournalStore told = memoryStore();
    value(told.addEntry(painTold("e", began)));
    EXPECT_TRUE(value(practice::weekly(&told, wall(november(8), 8h))).isDue);
}

TEST_F(WeeklyTest, isAskedSevenDaysAfterTheLastAnswer)
{
    value(store.setWeekly(weekTold("w", wall(november(8), 22h))));
    EXPECT_FALSE(on(8).isDue);
    EXPECT_FALSE(on(14).isDue);
    EXPECT_TRUE(on(15).isDue);
    EXPECT_TRUE(on(30).isDue) << "weeks that were left out are not asked for";
}

TEST_F(WeeklyTest, isPutOffForTheDayAndThenTakesThePlaceOfThat)
{
    WeeklyRecord later = on(8).asked;
    later.at = wall(november(8), 8h);
    value(store.setWeekly(later));
    EXPECT_FALSE(on(8).isDue);
    EXPECT_TRUE(on(9).isDue);
    EXPECT_TRUE(on(9).said.empty());
    EXPECT_EQ(on(9).asked.id, later.id);
}

TEST_F(WeeklyTest, anAnswerOfAWrongClockKeepsNothingAway)
{
    value(store.setWeekly(weekTold("w", wall(november(28), 8h))));
    EXPECT_TRUE(on(9).isDue);
    EXPECT_EQ(on(9).said.size(), 1U);
}

TEST_F(WeeklyTest, theScoreIsTheMeanOfAllThreeOrNone)
{
    EXPECT_EQ(Weekly::score({"w", began, 6, 2, 1}), 3);
    EXPECT_FALSE(Weekly::score({"w", began, 6, 2, {}}));
}

} // namespace unknot::test
