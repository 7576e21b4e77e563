// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/trialtext.h"

#include "support/shippedworld.h"
#include "support/trialsamples.h"

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

using namespace present;
using namespace practice;
using testing::Contains;

const WallTime morning = wall(november(2), 8h);

WallTime on(int day, std::chrono::minutes time)
{
    return wall(std::chrono::year_month_day{morning.day() + std::chrono::days{day}}, time);
}

const catalogue::Catalogue &catalogue()
{
    return shippedWorld().catalogue;
}

// Day 0 of this one was drawn for pressing or for rest.
TrialRecord drawnFor(bool press)
{
    for (int seed = 0;; ++seed) {
        const TrialRecord trial = trialAgreed("t", morning, 14, seed);
        if (drawnDays(trial).front().press == press)
            return trial;
    }
}

TrialText textOf(
    const TrialRecord &trial, const WallTime &now, const std::optional<Against> &against = {}, const std::optional<QString> &waits = {})
{
    Trials trials;
    trials.current = trialNow(trial, now);
    return trialText(catalogue(), trials, against, waits, now);
}

TrialOutcomeRow rowOf(const TrialOutcome &outcome)
{
    Trials trials;
    trials.over = {{trialAgreed("t", morning, 16), outcome}};
    return trialOutcomes(catalogue(), trials, on(20, 8h)).at(0);
}

TrialOutcome outcomeOf(TrialOutcome::Verdict verdict, double mean, double low, double high)
{
    TrialOutcome outcome;
    outcome.verdict = verdict;
    outcome.days = 16;
    outcome.press.pains = {3, 4, 4, 5, 3, 4, 4, 5};
    outcome.rest.pains = {5, 6, 6, 7, 5, 6, 6};
    outcome.rest.missed = 1;
    outcome.difference = DayComparison::Difference{mean, low, high};
    outcome.isSmall = std::abs(mean) < 2;
    return outcome;
}

using Verdict = TrialOutcome::Verdict;

} // namespace

TEST(TrialText, sayWhatWasDrawnForTodayAndAskFromTheHourOn)
{
    const TrialRecord press = drawnFor(true);
    TrialText text = textOf(press, on(0, 9h));
    EXPECT_EQ(text.day, QStringLiteral("Day 1 of 14"));
    EXPECT_EQ(text.today, QStringLiteral("Today: press"));
    EXPECT_EQ(text.advice, QStringLiteral("Press it before you answer. The pain is asked at 18:00."));
    EXPECT_TRUE(text.presses);
    EXPECT_TRUE(text.asked) << "there is something to be done";
    EXPECT_FALSE(text.due);
    EXPECT_TRUE(textOf(press, on(0, 18h)).due);
    const TrialText rest = textOf(drawnFor(false), on(0, 9h));
    EXPECT_EQ(rest.today, QStringLiteral("Today: rest"));
    EXPECT_FALSE(rest.presses);
    EXPECT_FALSE(rest.asked) << "nothing is to be done before the hour";
    EXPECT_TRUE(textOf(drawnFor(false), on(0, 18h)).asked);
}

TEST(TrialText, whatMayNotBePressedIsNotThoughItWasDrawn)
{
    const TrialText text = textOf(drawnFor(true), on(0, 9h), safety::Wait{});
    EXPECT_FALSE(text.presses);
    EXPECT_TRUE(text.advice.contains(QStringLiteral("That goes before. The day still counts as drawn for pressing.")));
}

TEST(TrialText, whatWasPressedTodayIsNotAskedForAgain)
{
    Trials trials;
    trials.current = trialNow(drawnFor(true), on(0, 9h));
    trials.isPressedToday = true;
    const TrialText text = trialText(catalogue(), trials, safety::Wait{}, {}, on(0, 9h));
    EXPECT_EQ(text.advice, QStringLiteral("It was pressed today. The pain is asked at 18:00."));
    EXPECT_FALSE(text.presses);
    EXPECT_FALSE(text.asked);
}

TEST(TrialText, anAnswerIsShownAndWhatWaitsIsNotAskedAgain)
{
    TrialRecord trial = drawnFor(true);
    const TrialText waits = textOf(trial, on(0, 18h), {}, QStringLiteral("The disk is full."));
    EXPECT_FALSE(waits.due);
    EXPECT_TRUE(waits.asked) << "it stays in sight";
    EXPECT_FALSE(waits.fault.isEmpty());
    trial.answers = {trialTold(trial, 0, 4)};
    const TrialText text = textOf(trial, on(0, 19h));
    EXPECT_EQ(text.pain, 4);
    EXPECT_FALSE(text.due);
    EXPECT_FALSE(text.asked);
    EXPECT_EQ(text.count, QStringLiteral("1 answer so far"));
    EXPECT_EQ(textOf(trial, on(2, 8h)).count, QStringLiteral("1 answer so far, 1 day without one"));
}

// Who ended it was told afterwards that it says nothing.
TEST(TrialText, beforeItIsEndedItIsSaidWhetherItWouldSayAnything)
{
    TrialRecord trial = trialAgreed("t", morning, 20);
    const auto answered = [&trial](int days) {
        trial.answers.clear();
        for (int day = 0; day < days; ++day)
            trial.answers.push_back({(morning.day() + std::chrono::days{day}), 4, on(day, 19h)});
        return textOf(trial, on(days - 1, 20h)).ending;
    };
    EXPECT_TRUE(answered(5).contains(QStringLiteral("say nothing"))) << answered(5).toStdString();
    EXPECT_FALSE(answered(16).contains(QStringLiteral("say nothing"))) << answered(16).toStdString();
    trial.answers.resize(6);
    EXPECT_TRUE(textOf(trial, on(15, 20h)).ending.contains(QStringLiteral("say nothing"))) << "too few answers";
}

TEST(TrialText, daysAreToldUntilTodayAndNoFurther)
{
    TrialRecord trial = drawnFor(true);
    trial.answers = {trialTold(trial, 0, 4)};
    Trials trials;
    trials.current = trialNow(trial, on(2, 9h));
    const auto rows = trialDays(trials, on(2, 9h));
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0].spoken, QStringLiteral("2 Nov: pressing, pain 4"));
    EXPECT_TRUE(rows[1].spoken.endsWith(QStringLiteral("no answer")));
    EXPECT_TRUE(rows[2].today);
    EXPECT_TRUE(rows[2].spoken.endsWith(QStringLiteral("today")));
}

TEST(TrialForm, saysWhatIsAgreedToBeforeItIs)
{
    const std::vector<TrialChoice> choices{
        {"infraspinatus-under-ridge-outer", "infraspinatus", Side::Left, {{{"shoulder-back"}, Side::Left}, {{"neck-side"}, Side::Left}}}};
    const TrialForm form = trialForm(catalogue(), choices, {.place = 1, .days = 20, .hour = 19}, morning);
    EXPECT_EQ(form.nothing, QString());
    EXPECT_EQ(form.points.size(), 1);
    EXPECT_EQ(form.places.size(), 2);
    EXPECT_EQ(form.place, 1);
    EXPECT_THAT(form.terms,
        Contains(QStringLiteral(
            "From today on, chance draws 10 days for pressing and as many for rest. What a day is for you learn on that day.")));
    EXPECT_THAT(form.terms, Contains(QStringLiteral("On both, say at 19:00 how much it hurts.")));
    EXPECT_FALSE(trialForm(catalogue(), {}, {}, morning).nothing.isEmpty());
}

TEST(TrialOutcomes, aDifferenceIsSaidWithWhatItMayAsWellBe)
{
    const TrialOutcomeRow row = rowOf(outcomeOf(Verdict::LessPain, -2.1, -3.4, -0.8));
    EXPECT_EQ(row.verdict, QStringLiteral("Less pain on days of pressing"));
    EXPECT_THAT(row.lines,
        Contains(QStringLiteral("On days of pressing the pain was 2.1 lower on average, on the scale of 10. What was told fits anything "
                                "from 3.4 lower to 0.8 lower.")));
    EXPECT_THAT(row.lines, Contains(QStringLiteral("Without an answer: 0 days of pressing, 1 day of rest.")));
    EXPECT_EQ(row.pressSaid, QStringLiteral("Days of pressing: 4.0 on average, 8 answers"));
    EXPECT_EQ(row.press[4], 4);
}

TEST(TrialOutcomes, eachSaysThatExpectationIsPartOfIt)
{
    for (const Verdict verdict : {Verdict::TooFew, Verdict::NoDifference, Verdict::LessPain, Verdict::MorePain}) {
        EXPECT_EQ(rowOf(outcomeOf(verdict, -1, -2, 0)).lines.back(),
            QStringLiteral("This is one person's comparison. Pressing could not be hidden from you, so what you expected is part of it."));
    }
}

TEST(TrialOutcomes, aSmallOrUnclearDifferenceIsCalledThat)
{
    EXPECT_THAT(rowOf(outcomeOf(Verdict::LessPain, -0.9, -1.5, -0.2)).lines,
        Contains(QStringLiteral("That is less than the 2 that most people notice.")));
    const auto wide = rowOf(outcomeOf(Verdict::NoDifference, -0.9, -2.5, 0.6));
    EXPECT_EQ(wide.verdict, QStringLiteral("No difference seen"));
    EXPECT_THAT(wide.lines, Contains(QStringLiteral("That is wide: a change that one would notice is neither shown nor ruled out.")));
    EXPECT_THAT(rowOf(outcomeOf(Verdict::NoDifference, 0, -0.6, 0.6)).lines,
        Contains(testing::Property(&QString::toStdString, testing::HasSubstr("no different on average"))));
    TrialOutcome few = outcomeOf(Verdict::TooFew, 0, 0, 0);
    few.difference.reset();
    EXPECT_EQ(rowOf(few).lines.front(), QStringLiteral("It takes 14 days at least, and 5 answers of each kind spread over them."));
}

TEST(TrialOutcomes, whatWasDoneOtherwiseAndAnEarlyEndAreSaid)
{
    TrialOutcome outcome = outcomeOf(Verdict::NoDifference, 0, -1, 1);
    outcome.press.otherwise = 1;
    outcome.rest.otherwise = 2;
    outcome.isEndedEarly = true;
    const auto lines = rowOf(outcome).lines;
    EXPECT_THAT(lines, Contains(QStringLiteral("You ended it early: 16 days were planned.")));
    EXPECT_TRUE(
        lines.join(QLatin1Char('|'))
            .contains(QStringLiteral(
                "On 1 day of pressing it was not pressed before the answer and on 2 days of rest it was pressed. These days count")));
}

} // namespace unknot::test
