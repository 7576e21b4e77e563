// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/daycomparison.h"

#include "support/daysamples.h"

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

using practice::compareDays;
using practice::DayComparison;
using practice::differenceOf;
using practice::PainByDay;
using practice::PastSessions;
using testing::DoubleNear;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;
using Of = DayComparison::Of;

std::chrono::local_days on(unsigned day)
{
    return std::chrono::local_days{november(day)};
}

PainByDay painFrom(unsigned first, const std::vector<double> &numbers)
{
    PainByDay pain;
    for (const double number : numbers)
        pain[on(first++)] = number;
    return pain;
}

std::vector<DayRecord> daysFrom(unsigned first, const std::vector<DayRecord> &said)
{
    std::vector<DayRecord> days;
    for (DayRecord day : said) {
        day.day = on(first++);
        days.push_back(day);
    }
    return days;
}

DayRecord slept(int sleep)
{
    return dayTold(wall(november(1), 8h), sleep);
}

DayRecord tagged(const std::vector<Uuid> &tags)
{
    return dayTold(wall(november(1), 8h), {}, {}, tags);
}

const TagRecord drive{"drive", "long drive", wall(november(3), 8h)};

} // namespace

TEST(PainOfADay, isTheMedianOfItsNumbersBeforePressingAndOfTheWorstPlaceOfEachEntry)
{
    JournalStore store = memoryStore();
    play(store, finished("one", wall(november(20), 8h), 7));
    play(store, finished("two", wall(november(20), 20h), 4));
    value(store.addEntry(painTold("e", wall(november(20), 12h), 1))); // 2 at the other place
    play(store, finished("unrated", wall(november(21), 8h), std::nullopt));
    value(store.addEntry(painTold("f", wall(november(22), 12h), 9)));
    value(store.addEntry(painTold("g", wall(november(22), 13h), 6)));
    const auto range = value(PastSessions().range(&store, practice::Span::TwoWeeks, wall(november(22), 18h)));
    EXPECT_THAT(practice::painByDay(range), ElementsAre(Pair(on(20), 4), Pair(on(22), 9)));
}

// Worked by hand with the table of t: means 6 and 4, variances 2.5 and 2.5, 8 degrees of freedom, t 2.306.
TEST(Difference, hasTheIntervalOfWelch)
{
    const auto difference = differenceOf({4, 5, 6, 7, 8}, {2, 3, 4, 5, 6});
    ASSERT_TRUE(difference);
    EXPECT_THAT(difference->mean, DoubleNear(2, 1e-9));
    EXPECT_THAT(difference->low, DoubleNear(2 - 2.306, 1e-3));
    EXPECT_THAT(difference->high, DoubleNear(2 + 2.306, 1e-3));
    EXPECT_FALSE(difference->isClear());
    EXPECT_TRUE(differenceOf({7, 8, 7, 8, 7}, {2, 3, 2, 3, 2})->isClear());
    EXPECT_TRUE(differenceOf({2, 3, 2, 3, 2}, {7, 8, 7, 8, 7})->isClear());
}

// Four degrees of freedom, where t is 2.776 and the expansion is least exact.
TEST(Difference, isAsWideAsFewDaysMakeIt)
{
    const auto difference = differenceOf({0, 10, 0, 10, 5}, std::vector<double>(1000, 5));
    ASSERT_TRUE(difference);
    EXPECT_THAT(difference->high, DoubleNear(2.776 * std::sqrt(25.0 / 5), 2e-2));
}

TEST(Difference, ofNumbersThatAreAllTheSameIsNotExact)
{
    const auto difference = differenceOf({5, 5, 5, 5, 5}, {5, 5, 5, 5, 5});
    ASSERT_TRUE(difference);
    EXPECT_LT(difference->low, -0.3);
    EXPECT_GT(difference->high, 0.3);
}

TEST(Difference, ofFewerThanFiveDaysOfAKindIsNotSaid)
{
    EXPECT_FALSE(differenceOf({1, 2, 3, 4}, {1, 2, 3, 4, 5, 6}));
    EXPECT_FALSE(differenceOf({1, 2, 3, 4, 5, 6}, {1, 2, 3, 4}));
    EXPECT_TRUE(differenceOf({1, 2, 3, 4, 5}, {1, 2, 3, 4, 5}));
}

TEST(DayComparison, ofSleepIsOfTheDaysWhereItWasTold)
{
    const auto days = daysFrom(1, {slept(4), slept(5), slept(0), tagged({"drive"})});
    const auto comparisons = compareDays(painFrom(1, {6, 3, 7, 9, 9, 9}), days, {});
    ASSERT_EQ(comparisons.size(), 1U);
    EXPECT_EQ(comparisons[0].of, Of::BadSleep);
    EXPECT_EQ(comparisons[0].with, 2);
    EXPECT_EQ(comparisons[0].without, 1);
    EXPECT_FALSE(comparisons[0].difference) << "too few";
}

TEST(DayComparison, ofStressIsAmongThem)
{
    const WallTime at = wall(november(1), 8h);
    const auto days = daysFrom(1, {dayTold(at, {}, 6), dayTold(at, {}, 5), dayTold(at, {}, 10)});
    const auto comparisons = compareDays(painFrom(1, {6, 3, 7}), days, {});
    ASSERT_EQ(comparisons.size(), 1U);
    EXPECT_EQ(comparisons[0].of, Of::HighStress);
    EXPECT_EQ(comparisons[0].with, 2);
    EXPECT_EQ(comparisons[0].without, 1);
}

TEST(DayComparison, ofATagIsOfTheDaysSinceItWasMade)
{
    const auto days = daysFrom(4, {tagged({"drive"})});
    const auto comparisons = compareDays(painFrom(1, {1, 1, 1, 8, 1}), days, {drive});
    ASSERT_EQ(comparisons.size(), 1U);
    EXPECT_EQ(comparisons[0].tag, "long drive");
    EXPECT_EQ(comparisons[0].with, 1);
    EXPECT_EQ(comparisons[0].without, 2) << "the third and the fifth";
}

TEST(DayComparison, ofATagThatWasGivenForADayBeforeBeginsThere)
{
    const auto days = daysFrom(2, {tagged({"drive"})});
    const auto comparisons = compareDays(painFrom(1, {1, 8, 1, 1}), days, {drive});
    EXPECT_EQ(comparisons.at(0).with, 1);
    EXPECT_EQ(comparisons.at(0).without, 2);
}

TEST(DayComparison, findsADifferenceThatIsThere)
{
    std::vector<DayRecord> said;
    std::vector<double> pain;
    for (int i = 0; i < 12; ++i) {
        said.push_back(i % 2 == 0 ? tagged({"drive"}) : slept(8));
        pain.push_back(i % 2 == 0 ? 6 + i % 3 : 3 + i % 3);
    }
    const auto comparisons = compareDays(painFrom(3, pain), daysFrom(3, said), {drive});
    ASSERT_EQ(comparisons.size(), 2U);
    ASSERT_TRUE(comparisons[1].difference);
    EXPECT_TRUE(comparisons[1].difference->isClear());
    EXPECT_GT(comparisons[1].difference->low, 0);
}

TEST(DayComparison, withNothingToldThereIsNone)
{
    EXPECT_THAT(compareDays(painFrom(1, {1, 2, 3}), {}, {}), IsEmpty());
}

} // namespace unknot::test
