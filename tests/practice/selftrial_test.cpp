// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/selftrial.h"

#include "practice/trialtoday.h"
#include "support/fixedclock.h"
#include "support/shippedworld.h"
#include "support/trialsamples.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>

#include <rapidcheck/gtest.h> // uses it without including it

namespace unknot::test
{

namespace
{

using namespace practice;
using Asked = TrialNow::Day::Asked;
using Verdict = TrialOutcome::Verdict;
using testing::ElementsAre;
using testing::IsEmpty;

const WallTime morning = wall(november(2), 8h);

WallTime on(int day, std::chrono::minutes time)
{
    return wall(std::chrono::year_month_day{morning.day() + std::chrono::days{day}}, time);
}

std::string lettersOf(const TrialRecord &trial)
{
    std::string letters;
    int block = 0;
    for (const DrawnDay &day : drawnDays(trial)) {
        if (day.block != block)
            letters += ' ';
        block = day.block;
        letters += day.press ? 'P' : 'r';
    }
    return letters;
}

// A pain for each day, by what was drawn.
TrialRecord answered(TrialRecord trial, int press, int rest)
{
    int index = 0;
    for (const DrawnDay &day : drawnDays(trial)) {
        trial.answers.push_back(trialTold(trial, index, (day.press ? press : rest) + index % 2));
        ++index;
    }
    return trial;
}

JournalReader::PressedPoint pressing(const TrialRecord &trial, const WallTime &at)
{
    JournalReader::PressedPoint pressed;
    pressed.started = pressed.lastHold = at;
    pressed.point = trial.point;
    pressed.muscle = trial.muscle;
    pressed.side = trial.side;
    return pressed;
}

std::vector<int> daysOf(const TrialRecord &trial, bool press)
{
    std::vector<int> days;
    int index = 0;
    for (const DrawnDay &day : drawnDays(trial)) {
        if (day.press == press)
            days.push_back(index);
        ++index;
    }
    return days;
}

} // namespace

// ---- drawing

RC_GTEST_PROP(TrialDrawing, halfOfEveryBlockIsForPressing, ())
{
    const TrialRecord trial = trialAgreed("t", morning, 2 * *rc::gen::inRange(7, 22), *rc::gen::positive<int>());
    const auto days = drawnDays(trial);
    RC_ASSERT(std::ssize(days) == trial.days);
    std::map<int, std::pair<int, int>> blocks; // days, and those for pressing
    for (std::size_t i = 0; i < days.size(); ++i) {
        RC_ASSERT(days[i].day == trial.begun + std::chrono::days{i});
        ++blocks[days[i].block].first;
        blocks[days[i].block].second += days[i].press ? 1 : 0;
    }
    int pairs = 0;
    for (const auto &[block, counts] : blocks) {
        RC_ASSERT(counts.first == 2 || counts.first == 4);
        RC_ASSERT(counts.second * 2 == counts.first);
        pairs += counts.first == 2 ? 1 : 0;
    }
    RC_ASSERT(pairs == (trial.days % 4 == 0 ? 2 : 1));
}

// What was drawn is kept nowhere: another drawing would turn a journal's answers into others.
TEST(TrialDrawing, isTheSameInEveryVersion)
{
    EXPECT_EQ(lettersOf(trialAgreed("t", morning, 14, 7)), "PPrr PPrr PPrr rP");
    EXPECT_EQ(lettersOf(trialAgreed("t", morning, 16, 0)), "PrPr PPrr Pr Pr PrPr");
}

TEST(TrialDrawing, everyBlockCanBeEveryKindAndNoDayIsSure)
{
    std::vector<int> press(14);
    constexpr int seeds = 2000;
    for (int seed = 0; seed < seeds; ++seed) {
        for (const int day : daysOf(trialAgreed("t", morning, 14, seed), true))
            ++press[static_cast<std::size_t>(day)];
    }
    for (const int times : press) {
        EXPECT_GT(times, seeds * 0.45);
        EXPECT_LT(times, seeds * 0.55);
    }
}

// ---- a day of it

TEST(TrialDays, aDayIsDueFromItsHourOnUntilItIsOver)
{
    const TrialRecord trial = trialAgreed("t", morning);
    EXPECT_EQ(trialNow(trial, on(0, 17h + 59min)).today->asked, Asked::Later);
    EXPECT_EQ(trialNow(trial, on(0, 18h)).today->asked, Asked::Due);
    EXPECT_EQ(trialNow(trial, on(0, 23h + 59min)).today->asked, Asked::Due);
    const TrialNow next = trialNow(trial, on(1, 0min));
    EXPECT_EQ(next.days.at(0).asked, Asked::Missed);
    EXPECT_EQ(next.missed(), 1);
    EXPECT_EQ(next.today->asked, Asked::Later);
}

TEST(TrialDays, nothingIsToldOfADayToCome)
{
    const TrialRecord trial = trialAgreed("t", morning);
    EXPECT_THAT(trialNow(trial, on(-1, 20h)).days, IsEmpty());
    EXPECT_FALSE(trialNow(trial, on(-1, 20h)).today);
    EXPECT_EQ(trialNow(trial, on(4, 20h)).days.size(), 5U);
}

TEST(TrialDays, whatWasPutOffIsNotAskedAgainThatDay)
{
    TrialRecord trial = trialAgreed("t", morning);
    trial.answers = {trialTold(trial, 0, std::nullopt)};
    EXPECT_EQ(trialNow(trial, on(0, 20h)).today->asked, Asked::Missed);
    trial.answers = {trialTold(trial, 0, 3)};
    EXPECT_EQ(trialNow(trial, on(0, 20h)).today->asked, Asked::Answered);
    EXPECT_EQ(trialNow(trial, on(0, 20h)).today->pain, 3);
}

TEST(TrialDays, itIsOverWithItsLastAnswerOrItsLastDayOrWhenItIsEnded)
{
    TrialRecord trial = trialAgreed("t", morning);
    EXPECT_FALSE(trialNow(trial, on(13, 20h)).isOver);
    EXPECT_TRUE(trialNow(trial, on(14, 0min)).isOver);
    trial.answers = {trialTold(trial, 13, 3)};
    EXPECT_TRUE(trialNow(trial, on(13, 20h)).isOver);
    trial = trialAgreed("t", morning);
    trial.ended = on(3, 12h);
    EXPECT_TRUE(trialNow(trial, on(3, 12h)).isOver);
    EXPECT_EQ(trialNow(trial, on(9, 12h)).days.size(), 3U) << "the day on which it was ended was not waited for";
}

TEST(TrialDays, itBeginsTodayOnlyWhereTheHourIsStillToCome)
{
    TrialWish wish;
    wish.hour = 18;
    EXPECT_EQ(agreedTrial(wish, 1, on(0, 17h)).begun, on(0, 17h).day());
    EXPECT_EQ(agreedTrial(wish, 1, on(0, 18h)).begun, on(1, 0min).day());
    wish.days = 15;
    EXPECT_EQ(agreedTrial(wish, 1, on(0, 17h)).days, 14);
}

TEST(TrialDays, ofTwoThatRunTheOneThatBeganFirstIsTheOne)
{
    TrialRecord ended = trialAgreed("ended", morning);
    ended.ended = on(1, 8h);
    const std::vector trials{ended, trialAgreed("first", on(1, 8h)), trialAgreed("second", on(2, 8h))};
    EXPECT_EQ(currentTrial(trials, on(5, 8h))->id, "first");
    EXPECT_EQ(currentTrial(trials, on(15, 8h))->id, "second");
    EXPECT_EQ(currentTrial(trials, on(60, 8h)), nullptr);
}

// ---- how it is read

TEST(TrialReading, lessPainOnEveryDayOfPressingIsSaidWithItsInterval)
{
    const auto outcome = trialOutcome(answered(trialAgreed("t", morning), 2, 6), {}, on(14, 8h));
    EXPECT_EQ(outcome.verdict, Verdict::LessPain);
    EXPECT_NEAR(outcome.difference->mean, -4, 0.5);
    EXPECT_LT(outcome.difference->high, 0);
    EXPECT_FALSE(outcome.isSmall);
    EXPECT_EQ(trialOutcome(answered(trialAgreed("t", morning), 6, 2), {}, on(14, 8h)).verdict, Verdict::MorePain);
    EXPECT_EQ(trialOutcome(answered(trialAgreed("t", morning), 4, 4), {}, on(14, 8h)).verdict, Verdict::NoDifference);
}

TEST(TrialReading, aClearDifferenceMayBeOneThatNobodyNotices)
{
    const auto outcome = trialOutcome(answered(trialAgreed("t", morning, 42), 4, 5), {}, on(42, 8h));
    EXPECT_EQ(outcome.verdict, Verdict::LessPain);
    EXPECT_TRUE(outcome.isSmall);
}

TEST(TrialReading, theIntervalIsNeverNarrowerThanWholeNumbersAllow)
{
    TrialRecord trial = trialAgreed("t", morning);
    for (int day = 0; day < 14; ++day)
        trial.answers.push_back(trialTold(trial, day, 0));
    const auto outcome = trialOutcome(trial, {}, on(14, 8h));
    EXPECT_EQ(outcome.verdict, Verdict::NoDifference);
    EXPECT_GT(outcome.difference->high, 0.25);
    EXPECT_LT(outcome.difference->low, -0.25);
}

TEST(TrialReading, fewerThanFourteenDaysOrFiveAnswersOfAKindAreTooFew)
{
    TrialRecord ended = answered(trialAgreed("t", morning, 20), 2, 8);
    ended.answers.resize(13);
    ended.ended = on(12, 20h);
    EXPECT_EQ(trialOutcome(ended, {}, on(20, 8h)).verdict, Verdict::TooFew);
    EXPECT_TRUE(trialOutcome(ended, {}, on(20, 8h)).isEndedEarly);
    TrialRecord few = answered(trialAgreed("t", morning), 2, 8);
    for (const int day : {0, 1, 2})
        few.answers.at(static_cast<std::size_t>(daysOf(few, true).at(static_cast<std::size_t>(day)))).pain.reset();
    const auto outcome = trialOutcome(few, {}, on(14, 8h));
    EXPECT_EQ(outcome.verdict, Verdict::TooFew);
    EXPECT_FALSE(outcome.difference);
    EXPECT_EQ(outcome.press.missed, 3);
    EXPECT_EQ(outcome.rest.missed, 0);
}

TEST(TrialReading, answersInTooFewBlocksCouldHaveBeenDrawnInTooFewWays)
{
    TrialRecord trial = answered(trialAgreed("t", morning, 42), 2, 8);
    int kept = 0;
    const auto days = drawnDays(trial);
    for (std::size_t i = 0; i < days.size(); ++i) { // of each block one kind alone
        if (days[i].press != (days[i].block % 2 == 0))
            trial.answers[i].pain.reset();
        else
            ++kept;
    }
    ASSERT_GE(kept, 20);
    EXPECT_EQ(trialOutcome(trial, {}, on(42, 8h)).verdict, Verdict::TooFew);
}

TEST(TrialReading, whatWasDoneOtherwiseIsCountedAndChangesNothingElse)
{
    const TrialRecord trial = answered(trialAgreed("t", morning), 2, 6);
    std::vector<JournalReader::PressedPoint> pressed;
    for (const int day : daysOf(trial, true))
        pressed.push_back(pressing(trial, on(day, 12h)));
    const auto planned = trialOutcome(trial, pressedOn(pressed, trial), on(14, 8h));
    EXPECT_EQ(planned.press.otherwise, 0);
    EXPECT_EQ(planned.rest.otherwise, 0);
    pressed[0].lastHold = on(daysOf(trial, true)[0], 19h); // after the answer
    pressed[1].point = "another-of-the-muscle";
    pressed[2].side = Side::Right;
    pressed.push_back(pressing(trial, on(daysOf(trial, false)[0], 20h)));
    pressed.push_back(pressing(trial, on(daysOf(trial, false)[1], 12h)));
    pressed.back().point = "another-of-the-muscle";
    auto outcome = trialOutcome(trial, pressedOn(pressed, trial), on(14, 8h));
    EXPECT_EQ(outcome.press.otherwise, 3);
    EXPECT_EQ(outcome.rest.otherwise, 2);
    EXPECT_EQ(outcome.difference, planned.difference);
    EXPECT_EQ(outcome.verdict, planned.verdict);
}

// ---- what it asks of this day

TEST(TrialToday, onADayOfRestTheWholeMuscleRestsOnThatSide)
{
    const auto &catalogue = shippedWorld().catalogue;
    const TrialRecord trial = trialAgreed("t", morning);
    JournalStore store = memoryStore();
    value(store.setTrial(trial));
    FixedClock clock(on(daysOf(trial, false).front(), 12h));
    TrialToday today(clock);
    today.read(&store);
    for (const catalogue::Point *point : catalogue.pointsOf({trial.muscle})) {
        EXPECT_TRUE(today.rests(*point, Side::Left)) << point->id.value;
        EXPECT_FALSE(today.rests(*point, Side::Right)) << point->id.value;
    }
    EXPECT_FALSE(today.rests(*catalogue.point({"upper-trapezius-front-rim"}), Side::Left));
    EXPECT_EQ(today.presses(), nullptr);
    clock.setWall(on(daysOf(trial, true).front(), 12h));
    EXPECT_FALSE(today.rests(*catalogue.point({trial.point}), Side::Left));
    EXPECT_EQ(today.presses()->id, "t");
    clock.setWall(on(14, 12h));
    EXPECT_EQ(today.presses(), nullptr) << "it is over";
    today.read(nullptr);
    EXPECT_FALSE(today.current());
}

} // namespace unknot::test
