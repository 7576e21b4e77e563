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

// A session of which the number afterwards was never asked, begun at six; its one hold of 30 s begins then.
struct UnratedTest : NextDayTest {
    explicit UnratedTest()
    {
        session = finished("s", wall(november(22), 18h));
        session.ratings.pop_back();
    }
    [[nodiscard]] Kind kindAt(std::chrono::minutes time, unsigned day = 22) const
    {
        return nextDay(&store, limits, wall(november(day), time)).kind;
    }

    SessionRecord session;
};

TEST_F(UnratedTest, aSessionThatEndedWithoutItsNumberIsAskedForItTheSameDay)
{
    play(store, session);
    EXPECT_EQ(kindAt(18h + 11min), Kind::AskPain);
    EXPECT_EQ(nextDay(&store, limits, wall(november(22), 18h + 11min)).session, value(store.session("s")));
    EXPECT_EQ(kindAt(18h + 30min), Kind::AskPain);
    EXPECT_EQ(kindAt(18h + 31min), Kind::AskPainThen) << "half an hour later pain is no more how it is after pressing";
    EXPECT_EQ(kindAt(23h), Kind::AskPainThen);
    EXPECT_EQ(kindAt(9h, 23), Kind::AskSore) << "a day later it is not asked any more";
}

TEST_F(UnratedTest, isAskedOnceWhateverIsSaid)
{
    play(store, session);
    value(store.addRating("s", rating("not-now", RatingRecord::Moment::After, {}, wall(november(22), 19h))));
    EXPECT_EQ(kindAt(19h), Kind::Nothing);
}

TEST_F(UnratedTest, whoSaidRatherNotSayIsNotAskedAgain)
{
    session.ratings.push_back(rating("a", RatingRecord::Moment::After, {}, *session.ended));
    play(store, session);
    EXPECT_EQ(kindAt(18h + 11min), Kind::Nothing);
}

TEST_F(UnratedTest, withoutANumberBeforeNoneIsAskedFor)
{
    session.ratings.clear();
    play(store, session);
    EXPECT_EQ(kindAt(18h + 11min), Kind::Nothing);
}

TEST_F(UnratedTest, onlyTheNewestIsAskedAboutAndOnlyWhereSomethingWasPressed)
{
    play(store, session);
    SessionRecord later = finished("later", wall(november(22), 19h));
    later.points[0].holds.clear();
    later.ratings.pop_back();
    play(store, later);
    EXPECT_EQ(kindAt(19h + 20min), Kind::Nothing);
}

TEST_F(UnratedTest, nothingIsAskedWhileItRuns)
{
    session.ended.reset();
    session.state = SessionState::Running;
    play(store, session);
    EXPECT_EQ(kindAt(18h + 11min), Kind::Nothing);
}

TEST_F(UnratedTest, overMidnightHalfAnHourIsHalfAnHour)
{
    session = finished("late", wall(november(22), 23h + 50min));
    session.ratings.pop_back();
    play(store, session);
    EXPECT_EQ(kindAt(10min, 23), Kind::AskPain);
}

TEST_F(UnratedTest, sorenessOfAnotherDayComesFirstAndABruiseAfter)
{
    press(21, "yesterday");
    play(store, session);
    EXPECT_EQ(kindAt(18h + 11min), Kind::AskSore);
    say("yesterday", Answer::Bruised, wall(november(22), 18h + 12min));
    EXPECT_EQ(kindAt(18h + 12min), Kind::AskPain);
    value(store.addRating("s", rating("given", RatingRecord::Moment::After, 3, wall(november(22), 18h + 13min))));
    EXPECT_EQ(kindAt(18h + 13min), Kind::AskBruise);
}

TEST_F(UnratedTest, aNumberGivenLateIsFromMemoryAndOneGivenSoonIsNot)
{
    const auto given = [&](std::chrono::minutes time) {
        return practice::isFromMemory(session, rating("r", RatingRecord::Moment::After, 3, wall(november(22), time)));
    };
    EXPECT_FALSE(given(18h + 10min)) << "in the session";
    EXPECT_FALSE(given(18h + 30min));
    EXPECT_TRUE(given(18h + 31min));
    session.ended = wall(november(22), 18h + 50min);
    EXPECT_FALSE(given(18h + 50min)) << "in the session, however long it sat";
}

} // namespace unknot::test
