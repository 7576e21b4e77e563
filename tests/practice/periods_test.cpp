// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/periods.h"

#include "support/damage.h"
#include "support/daysamples.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

using practice::comparePeriods;
using practice::HistoryRange;
using practice::PastSessions;
using practice::Period;

std::chrono::local_days of(unsigned day)
{
    return std::chrono::local_days{november(day)};
}

const HistoryRange first{of(1), of(10)}, second{of(11), of(20)};

struct PeriodsTest : testing::Test {
    // One at nine in the morning of each of these days, with that number before.
    void addSessions(unsigned from, std::initializer_list<int> numbers)
    {
        for (const int number : numbers) {
            play(store, finished(std::to_string(from), wall(november(from), 9h), number, number - 1));
            ++from;
        }
    }
    [[nodiscard]] practice::PeriodsCompared compared() const { return value(comparePeriods(&store, past, first, second)); }

    JournalStore store = memoryStore();
    PastSessions past;
};

} // namespace

TEST_F(PeriodsTest, eachHasWhatHappenedInItsDaysAndNoOthers)
{
    addSessions(9, {6, 4, 5}); // 9, 10, 11
    addSessions(21, {9});
    value(store.addEntry(painTold("e", wall(november(2), 12h), 8)));
    value(store.setWeekly(weekTold("w", wall(november(3), 12h), 5)));
    const Period period = compared().earlier;
    EXPECT_EQ(period.sessions, 2);
    EXPECT_EQ(period.entries, 1);
    EXPECT_EQ(period.pressed, 60s);
    EXPECT_EQ(period.pain, (std::vector<double>{8, 6, 4}));
    EXPECT_EQ(period.median, 6);
    EXPECT_EQ(period.least, 4);
    EXPECT_EQ(period.most, 8);
    EXPECT_EQ(period.weeks, 1);
    EXPECT_EQ(period.weekly, 4);
    EXPECT_EQ(compared().later.sessions, 1);
    EXPECT_EQ(compared().later.weeks, 0);
}

TEST_F(PeriodsTest, theDifferenceIsThatOfTheDays)
{
    addSessions(1, {7, 6, 7, 6, 7});
    addSessions(11, {4, 3, 4, 3, 4});
    const auto difference = compared().difference;
    ASSERT_TRUE(difference);
    EXPECT_EQ(difference, practice::differenceOf({4, 3, 4, 3, 4}, {7, 6, 7, 6, 7}));
    EXPECT_NEAR(difference->mean, -3, 1e-9);
    EXPECT_TRUE(difference->isClear());
}

TEST_F(PeriodsTest, fourDaysAreTooFewToSay)
{
    addSessions(1, {7, 6, 7, 6, 7});
    addSessions(11, {4, 3, 4, 3});
    EXPECT_FALSE(compared().difference);
    EXPECT_EQ(compared().later.median, 3.5);
}

TEST_F(PeriodsTest, daysThatAreInBothCannotBeTheDifference)
{
    addSessions(1, {7, 6, 7, 6, 7, 4, 3, 4, 3, 4});
    EXPECT_TRUE(value(comparePeriods(&store, past, {of(1), of(5)}, {of(6), of(10)})).difference);
    EXPECT_FALSE(value(comparePeriods(&store, past, {of(1), of(6)}, {of(6), of(10)})).difference);
}

TEST_F(PeriodsTest, withoutAnythingThereIsNoPain)
{
    EXPECT_EQ(compared().earlier.median, std::nullopt);
    EXPECT_FALSE(compared().difference);
    EXPECT_EQ(value(comparePeriods(nullptr, past, first, second)).later.sessions, 0);
}

TEST_F(PeriodsTest, theMonthBeforeIsAWholeOne)
{
    const auto months = practice::monthAndTheOneBefore(std::chrono::local_days{std::chrono::January / 5 / 2027});
    EXPECT_EQ(months.earlier,
        (HistoryRange{
            std::chrono::local_days{std::chrono::December / 1 / 2026}, std::chrono::local_days{std::chrono::December / 31 / 2026}}));
    EXPECT_EQ(months.later,
        (HistoryRange{std::chrono::local_days{std::chrono::January / 1 / 2027}, std::chrono::local_days{std::chrono::January / 5 / 2027}}));
    const auto weeks = practice::fourWeeksAndTheFourBefore(of(28));
    EXPECT_EQ(weeks.later, (HistoryRange{of(1), of(28)}));
    EXPECT_EQ((weeks.earlier.last - weeks.earlier.first).count(), 27);
    EXPECT_EQ(weeks.earlier.last, of(1) - std::chrono::days{1});
}

TEST(Periods, areNotToldWhereOneCannotBeRead)
{
    const TempFolder folder;
    {
        JournalStore store = openStore(folder / "journal.db");
        value(store.setWeekly(weekTold("w", wall(november(3), 12h))));
    }
    damage(folder / "journal.db", "UPDATE weekly SET pain = 11");
    const JournalReader reader = openReader(folder / "journal.db");
    const auto compared = comparePeriods(&reader, PastSessions(), first, second);
    ASSERT_FALSE(compared);
    EXPECT_EQ(compared.error().pointer, "/weekly/w");
}

} // namespace unknot::test
