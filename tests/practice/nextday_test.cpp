// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/nextday.h"

#include "support/journalsamples.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

using practice::nextDay;
using Kind = practice::NextDay::Kind;
using Answer = NextDayRecord::Answer;

const catalogue::Limits limits;

struct NextDayTest : testing::Test {
    // A session at six in the evening.
    void press(unsigned day, const Uuid &id) { play(store, finished(id, wall(november(day), 18h))); }
    void say(const Uuid &session, Answer answer, const WallTime &at) { value(store.addNextDay({session, answer, at})); }
    [[nodiscard]] Kind kindOn(unsigned day) const { return nextDay(&store, limits, wall(november(day), 9h)).kind; }

    JournalStore store = memoryStore();
};

} // namespace

TEST_F(NextDayTest, yesterdayIsAskedAboutAndTodayIsNot)
{
    press(22, "s");
    EXPECT_EQ(nextDay(&store, limits, wall(november(22), 20h)).kind, Kind::Nothing);
    EXPECT_EQ(kindOn(23), Kind::AskSore);
    EXPECT_EQ(nextDay(&store, limits, wall(november(23), 9h)).session.id, "s");
    EXPECT_EQ(nextDay(nullptr, limits, wall(november(23), 9h)).kind, Kind::Nothing);
}

TEST_F(NextDayTest, onlyTheNewestDayIsAskedAboutAndOnlyForThreeDays)
{
    press(20, "first");
    press(21, "second");
    EXPECT_EQ(nextDay(&store, limits, wall(november(24), 9h)).session.id, "second");
    EXPECT_EQ(kindOn(25), Kind::Nothing);
    say("second", Answer::NotSore, wall(november(22), 9h));
    EXPECT_EQ(kindOn(22), Kind::Nothing) << "the day before is the question no more";
}

TEST_F(NextDayTest, sorenessIsSpokenOfForAsLongAsItIsLeftAlone)
{
    press(21, "s");
    say("s", Answer::Sore, wall(november(22), 9h));
    EXPECT_EQ(kindOn(22), Kind::TellSore);
    EXPECT_EQ(nextDay(&store, limits, wall(november(24), 8h + 59min)).kind, Kind::TellSore);
    EXPECT_EQ(kindOn(24), Kind::Nothing);
}

TEST_F(NextDayTest, aBruiseIsAskedAboutUntilItHasGone)
{
    press(1, "s");
    say("s", Answer::Bruised, wall(november(2), 9h));
    EXPECT_EQ(kindOn(28), Kind::AskBruise);
    EXPECT_EQ(nextDay(&store, limits, wall(november(28), 9h)).session.id, "s");
    say("s", Answer::NotSore, wall(november(28), 10h));
    EXPECT_EQ(kindOn(28), Kind::Nothing);
}

TEST_F(NextDayTest, ofTwoAnswersTheGraverIsSpokenOf)
{
    press(20, "bruised");
    say("bruised", Answer::Bruised, wall(november(21), 9h));
    press(21, "sore");
    say("sore", Answer::Sore, wall(november(22), 9h));
    EXPECT_EQ(kindOn(22), Kind::AskBruise);
}

// The clock was nine years ahead when it was said.
TEST_F(NextDayTest, sorenessByAWrongClockIsNotSpokenOfForYears)
{
    press(21, "s");
    WallTime ahead = wall(november(22), 9h);
    ahead.utc += 24h * 365 * 9;
    say("s", Answer::Sore, ahead);
    EXPECT_EQ(kindOn(22), Kind::Nothing);
}

} // namespace unknot::test
