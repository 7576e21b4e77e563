// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/daytext.h"

#include "pastsummaries.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

using namespace present;
using practice::DayComparison;
using Of = DayComparison::Of;

DayComparisonRow rowOf(const DayComparison &comparison)
{
    return dayComparisonRows({comparison}).front();
}

} // namespace

TEST(DayText, saysInBriefWhatIsSaidOfTheDay)
{
    practice::DayTelling day(sundayEvening);
    EXPECT_EQ(dayText(day, true, {}).brief, QString());
    day.say(&practice::DayNote::setSleep, 3, sundayEvening);
    day.say(&practice::DayNote::setStress, 0, sundayEvening);
    day.say(&practice::DayNote::addTag, std::string("long drive"), sundayEvening);
    const DayText text = dayText(day, true, {});
    EXPECT_EQ(text.day, 0);
    EXPECT_EQ(text.sleep, 3);
    EXPECT_EQ(text.stress, 0);
    EXPECT_EQ(text.brief, QStringLiteral("sleep 3, stress 0, long drive"));
}

TEST(DayText, tagsSayWhetherTheDayHasThem)
{
    const journal::TagRecord drive{"d", "long drive", sundayEvening}, chair{"c", "new chair", sundayEvening};
    const journal::DayRecord said{sundayEvening.day(), 3, 0, {"d"}, sundayEvening};
    const auto tags = tagRows(practice::DayNote(sundayEvening.day(), {said}, {drive, chair}));
    ASSERT_EQ(tags.size(), 2);
    EXPECT_TRUE(tags[0].given);
    EXPECT_FALSE(tags[1].given);
}

TEST(DayText, whatIsNotSavedYetAndWhatWasDeletedIsSaid)
{
    practice::DayTelling day(sundayEvening);
    EXPECT_TRUE(dayText(day, true, QStringLiteral("The disk is full.")).fault.isEmpty());
    day.say(&practice::DayNote::addTag, std::string("long drive"), sundayEvening);
    EXPECT_TRUE(dayText(day, true, QStringLiteral("The disk is full.")).fault.contains(QStringLiteral("The disk is full.")));
    day.remove(day.note().tags().front().id, sundayEvening);
    EXPECT_EQ(dayText(day, true, {}).removed, QStringLiteral("“long drive” was deleted, with the days that had it."));
    EXPECT_FALSE(dayText(day, false, {}).possible);
}

TEST(DayComparisonRows, tooFewDaysSayNothing)
{
    const auto row = rowOf({Of::Tag, "long drive", 1, 23, {}});
    EXPECT_EQ(row.title, QStringLiteral("long drive"));
    EXPECT_EQ(row.counts, QStringLiteral("1 day with, 23 days without"));
    EXPECT_EQ(row.words, QStringLiteral("Too few to say: it takes 5 days of each."));
    EXPECT_TRUE(row.few);
}

TEST(DayComparisonRows, aClearDifferenceIsSaidWithItsSpreadAndNoCause)
{
    EXPECT_EQ(rowOf({Of::Tag, "x", 8, 1, {{1.21, 0.3, 2.1}}}).words,
        QStringLiteral("Pain was 1.2 higher on days with it, likely between 0.3 and 2.1."));
    EXPECT_EQ(rowOf({Of::Tag, "x", 8, 1, {{-1.21, -2.1, -0.3}}}).words,
        QStringLiteral("Pain was 1.2 lower on days with it, likely between 0.3 and 2.1."));
    EXPECT_EQ(rowOf({Of::Tag, "x", 8, 1, {{-1.21, -2.1, -0.3}}}).counts, QStringLiteral("8 days with, 1 day without"));
}

TEST(DayComparisonRows, oneThatMayAsWellBeNoneIsNotClear)
{
    EXPECT_EQ(rowOf({Of::Tag, "x", 8, 9, {{0.4, -0.6, 1.4}}}).words,
        QStringLiteral("No clear difference: anything from 0.6 lower to 1.4 higher on days with it."));
}

TEST(DayComparisonRows, sleepAndStressSayWhereTheyAreDivided)
{
    EXPECT_EQ(rowOf({Of::BadSleep, {}, 1, 1, {}}).title, QStringLiteral("After a bad night (sleep 0 to 4)"));
    EXPECT_EQ(rowOf({Of::HighStress, {}, 1, 1, {}}).title, QStringLiteral("High stress (6 to 10)"));
}

} // namespace unknot::test
