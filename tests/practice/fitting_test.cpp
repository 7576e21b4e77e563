// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/fitting.h"

#include "support/daysamples.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

using practice::choicesIn;
using practice::FilterChoices;
using practice::fitting;
using practice::PastSessions;
using practice::Span;

struct FittingTest : testing::Test {
    FittingTest()
    {
        SessionRecord right = finished("right", wall(november(20), 9h));
        right.zones = {{{"shoulder-top"}, Side::Right}};
        right.points[0].side = Side::Right;
        right.points[0].way = "strokes";
        play(store, finished("old", wall(november(1), 9h)));
        play(store, finished("left", wall(november(21), 9h)));
        play(store, right);
        value(store.addEntry(painTold("entry", wall(november(21), 12h))));
        value(store.addTag(tagMade("t", "long drive", wall(november(1), 9h))));
        value(store.addTag(tagMade("u", "never", wall(november(2), 9h))));
        value(store.setDay(dayTold(wall(november(21), 12h), {}, {}, {"t"})));
    }
    [[nodiscard]] PastSessions::Range whole() const { return value(past.range(&store, Span::TwoWeeks, now)); }
    [[nodiscard]] FilterChoices choices()
    {
        const auto range = whole();
        return choicesIn(range, value(past.pressedIn(&store, range.counted)), value(practice::toldDays(&store, range.days)));
    }

    const WallTime now = wall(november(22), 18h);
    JournalStore store = memoryStore();
    PastSessions past;
};

} // namespace

TEST_F(FittingTest, withNothingChosenIsAllOfIt)
{
    const auto range = value(fitting(&store, whole(), {}));
    EXPECT_EQ(range.listed, whole().listed);
    EXPECT_EQ(range.entries, whole().entries);
    EXPECT_EQ(value(fitting(nullptr, whole(), {})).listed.size(), 2U);
}

TEST_F(FittingTest, isOfTheSameDays)
{
    HistoryFilter filter;
    filter.tag = "t";
    const auto range = value(fitting(&store, whole(), filter));
    ASSERT_EQ(range.listed.size(), 1U);
    EXPECT_EQ(range.listed[0].id, "left");
    EXPECT_EQ(range.counted, range.listed);
    EXPECT_EQ(range.entries.size(), 1U);
    EXPECT_EQ(range.days, whole().days);
    EXPECT_TRUE(range.any);
    filter.words = "nowhere";
    const auto none = value(fitting(&store, whole(), filter));
    EXPECT_TRUE(none.listed.empty() && none.entries.empty());
    EXPECT_TRUE(none.any) << "there are, without the filter";
}

TEST_F(FittingTest, whatWasJustRemovedDoesNotFit)
{
    past.leaveOut("left");
    HistoryFilter filter;
    filter.tag = "t";
    EXPECT_TRUE(value(fitting(&store, whole(), filter)).listed.empty());
}

TEST_F(FittingTest, onlyWhatOccursInTheRangeCanBeChosenAndIsCounted)
{
    const FilterChoices all = choices();
    ASSERT_EQ(all.places.size(), 5U);
    EXPECT_EQ(all.places[0].times, 1);
    ASSERT_EQ(all.points.size(), 2U);
    EXPECT_EQ(all.points[0].what.side, Side::Left);
    EXPECT_EQ(all.ways, (std::vector<FilterChoices::Choice<std::string>>{{"", 1}, {"strokes", 1}}));
    ASSERT_EQ(all.tags.size(), 1U) << "the other one is of no day";
    EXPECT_EQ(all.tags[0].what.name, "long drive");
    EXPECT_EQ(all.tags[0].times, 2);
}

TEST_F(FittingTest, theMostFrequentIsTheFirstAndASessionCountsOnce)
{
    SessionRecord twice = finished("twice", wall(november(19), 9h));
    twice.points[0].side = Side::Right;
    twice.points.push_back(point("again", "upper-trapezius-top", Side::Right));
    twice.points[1].holds = {hold("again-h", twice.started)};
    play(store, twice);
    const FilterChoices all = choices();
    EXPECT_EQ(all.points[0].what.side, Side::Right);
    EXPECT_EQ(all.points[0].times, 2);
    EXPECT_EQ(all.places[0].times, 2);
}

} // namespace unknot::test
