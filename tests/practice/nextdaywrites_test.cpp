// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/nextdaywrites.h"

#include "support/journalsamples.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

using practice::answeredNextDay;
using practice::nextDay;
using practice::NextDay;
using practice::ratedNextDay;
using Kind = NextDay::Kind;
using Answer = NextDayRecord::Answer;

const WallTime now = wall(november(23), 9h);
constexpr std::array answers{Answer::NotSore, Answer::Sore, Answer::Bruised};

NextDay asking(Kind kind)
{
    return {kind, finished("s", wall(november(22), 18h))};
}

} // namespace

TEST(NextDayWrites, sorenessAndABruiseAreAnsweredWithAnyOfThree)
{
    for (const Kind kind : {Kind::AskSore, Kind::AskBruise}) {
        for (const Answer answer : answers) {
            JournalStore store = memoryStore();
            play(store, asking(kind).session);
            value(answeredNextDay(asking(kind), answer, now)(store));
            const auto said = value(store.soreness(now.utc - 1h));
            EXPECT_EQ(said.size(), answer == Answer::NotSore ? 0U : 1U);
        }
    }
}

TEST(NextDayWrites, aSoreCanOnlyBeTakenBack)
{
    EXPECT_TRUE(answeredNextDay(asking(Kind::TellSore), Answer::NotSore, now));
    EXPECT_FALSE(answeredNextDay(asking(Kind::TellSore), Answer::Sore, now));
    EXPECT_FALSE(answeredNextDay(asking(Kind::TellSore), Answer::Bruised, now));
}

TEST(NextDayWrites, whatIsNotAskedIsNotWritten)
{
    for (const Answer answer : answers) {
        EXPECT_FALSE(answeredNextDay({}, answer, now));
        EXPECT_FALSE(answeredNextDay({Kind::CantBeRead, {}}, answer, now));
        EXPECT_FALSE(answeredNextDay(asking(Kind::AskPain), answer, now));
        EXPECT_FALSE(answeredNextDay(asking(Kind::AskPainThen), answer, now));
    }
    for (const Kind kind : {Kind::Nothing, Kind::AskSore, Kind::AskBruise, Kind::TellSore, Kind::CantBeRead})
        EXPECT_FALSE(ratedNextDay(asking(kind), 3, now));
    EXPECT_FALSE(ratedNextDay({}, 3, now));
    EXPECT_FALSE(ratedNextDay(asking(Kind::AskPain), 11, now));
}

TEST(NextDayWrites, theNumberAfterwardsIsWrittenOnceAndNotNowIsOneWithoutANumber)
{
    for (const int nrs : {-1, 0, 10}) {
        JournalStore store = memoryStore();
        SessionRecord session = finished("s", wall(november(22), 18h));
        session.ratings.pop_back();
        play(store, session);
        value(ratedNextDay({Kind::AskPainThen, session}, nrs, now)(store));
        const auto ratings = value(store.session("s")).ratings;
        ASSERT_EQ(ratings.size(), session.ratings.size() + 1);
        EXPECT_EQ(ratings.back().moment, RatingRecord::Moment::After);
        EXPECT_EQ(ratings.back().nrs, nrs < 0 ? std::nullopt : std::optional(nrs));
        EXPECT_EQ(ratings.back().at, now);
    }
}

} // namespace unknot::test
