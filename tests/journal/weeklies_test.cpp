// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of weeks.
#include "journal/words.h"
#include "support/daysamples.h"

#include <gmock/gmock.h>

#include <set>

namespace unknot::test
{

namespace
{

using testing::ElementsAre;
using testing::IsEmpty;

const WallTime first = wall(november(15), 18h);
const WallTime second = wall(november(22), 18h);

} // namespace

TEST(Weeklies, areListedOldestFirst)
{
    JournalStore store = memoryStore();
    value(store.setWeekly(weekTold("second", second, 3)));
    value(store.setWeekly(weekTold("first", first)));
    EXPECT_THAT(value(store.weeklies()), ElementsAre(weekTold("first", first), weekTold("second", second, 3)));
}

TEST(Weeklies, oneIsChangedByItsIdAndTakenBackForGood)
{
    JournalStore store = memoryStore();
    value(store.setWeekly(weekTold("w", first)));
    const WeeklyRecord changed{"w", second, {}, 0, {}, Impression::VeryMuchWorse};
    value(store.setWeekly(changed));
    EXPECT_THAT(value(store.weeklies()), ElementsAre(changed));
    value(store.removeWeekly("w"));
    EXPECT_THAT(value(store.weeklies()), IsEmpty());
    EXPECT_EQ(kindOf(store.removeWeekly("w")), Error::Kind::NotFound);
}

TEST(Weeklies, whatWasPutOffIsKeptAsNothingSaid)
{
    JournalStore store = memoryStore();
    value(store.setWeekly({"w", first}));
    EXPECT_FALSE(value(store.weeklies()).at(0).saysSomething());
    value(store.setWeekly(weekTold("w", second)));
    EXPECT_THAT(value(store.weeklies()), ElementsAre(weekTold("w", second))) << "and is in the way of nothing";
}

TEST(Weeklies, whatNoAnswerCanBeIsNotWritten)
{
    JournalStore store = memoryStore();
    EXPECT_EQ(kindOf(store.setWeekly({"w", first, 11})), Error::Kind::Invalid);
    EXPECT_EQ(kindOf(store.setWeekly({"w", first, 1, -1})), Error::Kind::Invalid);
    EXPECT_EQ(kindOf(store.setWeekly({"w", {first.utc, 25h, ""}, 1})), Error::Kind::Invalid);
    EXPECT_THAT(value(store.weeklies()), IsEmpty());
}

TEST(Weeklies, theBeginningIsTheFirstSessionOrPainThatIsNotRemoved)
{
    JournalStore store = memoryStore();
    EXPECT_FALSE(value(store.firstOfAll()));
    play(store, finished("s", second));
    EXPECT_EQ(value(store.firstOfAll()), second);
    value(store.addEntry(painTold("e", first)));
    EXPECT_EQ(value(store.firstOfAll()), first);
    value(store.removeEntry("e", second));
    EXPECT_EQ(value(store.firstOfAll()), second);
    value(store.remove("s", second));
    EXPECT_FALSE(value(store.firstOfAll()));
}

TEST(ImpressionWords, eachStepHasAWordOfItsOwn)
{
    std::set<std::string> words;
    for (const Impression impression : allImpressions) {
        Impression read = impression == Impression::NoChange ? Impression::MuchWorse : Impression::NoChange;
        EXPECT_TRUE(fromWord(word(impression), read));
        EXPECT_EQ(read, impression);
        words.insert(std::string{word(impression)});
    }
    EXPECT_EQ(words.size(), 7U);
}

} // namespace unknot::test
