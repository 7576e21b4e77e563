// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/weekanswer.h"

#include "support/daysamples.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

using practice::WeekAnswer;

const WallTime now = wall(november(22), 9h);

struct WeekAnswerTest : testing::Test {
    WeekAnswerTest()
    {
        play(store, finished("s", wall(november(1), 21h)));
        read();
    }
    void read() { answer.read(value(practice::weekly(&store, now))); }
    void sayAndSave()
    {
        answer.rate(0, 4);
        answer.choose(2);
        value(answer.save(now)(store));
    }

    JournalStore store = memoryStore();
    WeekAnswer answer;
};

} // namespace

TEST_F(WeekAnswerTest, theSameNumberAgainTakesItBack)
{
    answer.rate(1, 7);
    EXPECT_EQ(answer.draft().enjoyment, 7);
    answer.rate(1, 7);
    EXPECT_FALSE(answer.draft().enjoyment);
    answer.choose(3);
    answer.choose(3);
    EXPECT_FALSE(answer.draft().impression);
}

TEST_F(WeekAnswerTest, whatIsOutOfRangeSaysNothing)
{
    answer.rate(0, 11);
    answer.rate(3, 5);
    answer.rate(-1, 5);
    answer.choose(int(journal::allImpressions.size()));
    EXPECT_EQ(answer.draft(), journal::WeeklyRecord{});
}

TEST_F(WeekAnswerTest, isSavedOnceTheJournalHasIt)
{
    answer.rate(0, 4);
    const auto write = answer.save(now);
    read();
    EXPECT_TRUE(answer.waits());
    EXPECT_FALSE(answer.isSaved());
    answer.rate(0, 9);
    EXPECT_EQ(answer.draft().pain, 4) << "what waits is not changed";
    EXPECT_FALSE(answer.save(now)) << "nor handed in twice";
    value(write(store));
    read();
    EXPECT_FALSE(answer.waits());
    EXPECT_TRUE(answer.isSaved());
    EXPECT_FALSE(answer.isDue());
    EXPECT_EQ(answer.draft(), journal::WeeklyRecord{});
}

TEST_F(WeekAnswerTest, whatWasSavedCanBeSaidOtherwise)
{
    sayAndSave();
    read();
    value(answer.undo()(store));
    read();
    EXPECT_EQ(answer.draft().pain, 4);
    EXPECT_TRUE(answer.isDue());
    EXPECT_FALSE(answer.undo());
}

TEST_F(WeekAnswerTest, whatIsPutOffIsGivenUpAndAskedNoMoreToday)
{
    answer.rate(0, 4);
    value(answer.putOff(now)(store));
    EXPECT_FALSE(answer.isDue());
    read();
    EXPECT_FALSE(answer.isDue());
    EXPECT_FALSE(answer.draft().pain);
    EXPECT_FALSE(answer.putOff(now));
}

} // namespace unknot::test
