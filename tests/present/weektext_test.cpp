// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/weektext.h"

#include "pastsummaries.h"

#include <gtest/gtest.h>

#include <set>

namespace unknot::test
{

namespace
{

using namespace present;
using journal::Impression;
using journal::WeeklyRecord;
using practice::Weekly;

WallTime ago(int days)
{
    WallTime at = sundayEvening;
    at.utc -= std::chrono::days{days};
    return at;
}

WeeklyRecord answer(int daysAgo, int number, std::optional<Impression> impression = {})
{
    return {"w" + std::to_string(daysAgo), ago(daysAgo), number, number, number, impression};
}

WeekText textOf(const Weekly &weekly)
{
    return weekText(weekly, {}, {}, sundayEvening);
}

} // namespace

TEST(WeekText, asksThreeNumbersAndOneOfSevenSteps)
{
    const WeekText text = textOf({true, {}, {}});
    EXPECT_TRUE(text.due);
    EXPECT_EQ(text.questions.size(), 3);
    EXPECT_EQ(text.ends.size(), 3);
    EXPECT_EQ(text.numbers, (QList<int>{-1, -1, -1}));
    EXPECT_EQ(std::set<QString>(text.steps.begin(), text.steps.end()).size(), 7U);
    EXPECT_EQ(text.steps.front(), QStringLiteral("Very much better"));
    EXPECT_EQ(text.step, -1);
    EXPECT_FALSE(text.canSave) << "nothing is said yet";
}

TEST(WeekText, whatIsSaidCanBeSavedThoughNotAllIs)
{
    const WeekText text = weekText({true, {}, {}}, {"w", sundayEvening, {}, 4, {}, Impression::MuchWorse}, {}, sundayEvening);
    EXPECT_EQ(text.numbers, (QList<int>{-1, 4, -1}));
    EXPECT_EQ(text.steps.value(text.step), QStringLiteral("Much worse"));
    EXPECT_TRUE(text.canSave);
    const WeekText waits = weekText({true, {}, {}}, answer(0, 4), QStringLiteral("The disk is full."), sundayEvening);
    EXPECT_FALSE(waits.canSave);
    EXPECT_TRUE(waits.fault.startsWith(QStringLiteral("Not saved yet: The disk is full."))) << waits.fault.toStdString();
}

TEST(WeekText, oneAnswerAloneIsNoSummary)
{
    EXPECT_EQ(textOf({}).summary, QString());
    EXPECT_EQ(textOf({false, {}, {answer(7, 2)}}).summary, QStringLiteral("One answer so far. From the second on they can be compared."));
}

TEST(WeekText, theSummaryHasTheFirstTheLatestAndTheirSpread)
{
    const Weekly weekly{false, {}, {answer(21, 6), {"part", ago(14), 1}, answer(13, 8), answer(0, 5, Impression::ALittleBetter)}};
    EXPECT_EQ(textOf(weekly).summary, QStringLiteral("First 6.0 (1 Nov), latest 5.0 (22 Nov); in all between 5.0 and 8.0."));
    EXPECT_EQ(textOf(weekly).impression, QStringLiteral("Compared with when you began, on 22 Nov: a little better."));
    EXPECT_EQ(textOf(weekly).answers, 4);
}

TEST(WeekRows, gapsAreGaps)
{
    const auto rows = weekRows({false, {}, {answer(21, 6), answer(2, 5, Impression::NoChange)}}, sundayEvening);
    ASSERT_EQ(rows.size(), 4);
    EXPECT_EQ(rows[0].score, 6);
    EXPECT_EQ(rows[0].day, QStringLiteral("1 Nov"));
    EXPECT_FALSE(rows[1].answered);
    EXPECT_FALSE(rows[2].answered);
    EXPECT_EQ(rows[3].spoken,
        QStringLiteral("20 Nov: mean of the three numbers 5.0. Pain 5, in the way of enjoying life 5, in the way of everyday activities 5. "
                       "No different."));
}

TEST(WeekRows, aWeekWithoutAllThreeNumbersHasNoMean)
{
    const auto rows = weekRows({false, {}, {{"w", sundayEvening, 3}}}, sundayEvening);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_TRUE(rows[0].answered);
    EXPECT_EQ(rows[0].score, -1);
    EXPECT_EQ(rows[0].spoken, QStringLiteral("22 Nov. Pain 3."));
}

TEST(WeekRows, areOfTheLastTwoYearsAndNotOfTheFuture)
{
    EXPECT_EQ(weekRows({false, {}, {answer(800, 6), answer(-30, 6)}}, sundayEvening), QList<WeekRow>());
    EXPECT_EQ(weekRows({false, {}, {answer(800, 6), answer(7 * (mostWeeks - 1), 6)}}, sundayEvening).size(), mostWeeks);
}

TEST(WeekRows, areOfTheSpanThatIsLookedAtAndSoIsTheirSummary)
{
    using practice::Span;
    const Weekly weekly{false, {}, {answer(200, 9), answer(80, 8, Impression::NoChange), answer(6, 5), answer(0, 4)}};
    EXPECT_EQ(weekRows(weekly, sundayEvening, Span::TwoWeeks).size(), 1);
    EXPECT_EQ(weekRows(weekly, sundayEvening, Span::ThreeMonths).size(), 12);
    EXPECT_EQ(weekRows(weekly, sundayEvening, Span::Year).size(), 29);
    EXPECT_EQ(weekRows(weekly, sundayEvening, Span::All), weekRows(weekly, sundayEvening, Span::Year));
    const auto ofTwoWeeks = weekText(weekly, {}, std::nullopt, sundayEvening, Span::TwoWeeks);
    EXPECT_EQ(ofTwoWeeks.summary, QStringLiteral("First 5.0 (16 Nov), latest 4.0 (22 Nov); in all between 4.0 and 5.0."));
    EXPECT_EQ(ofTwoWeeks.impression, QString());
    EXPECT_EQ(ofTwoWeeks.answers, 4) << "ever";
    const auto none = weekText({false, {}, {answer(80, 8)}}, {}, std::nullopt, sundayEvening, Span::TwoWeeks);
    EXPECT_EQ(none.summary, QStringLiteral("No answer in this time."));
}

} // namespace unknot::test
