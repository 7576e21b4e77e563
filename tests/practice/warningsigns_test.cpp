// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The first page of a start: the warning signs, and what a yes leads to.
#include "startfixture.h"

namespace unknot::practice
{
namespace
{

using WarningSignsTest = SessionStartTest;

TEST_F(WarningSignsTest, anEmergencyBeginsNothingAndIsAdvisedAboutAtOnce)
{
    begin();
    const QuestionId chest = start.signs().lines().front().open.questions.front()->id;
    start.pressQuestion(chest);
    look();
    ASSERT_NE(start.signs().advised(), nullptr);
    EXPECT_EQ(start.signs().advised()->id, chest);
    EXPECT_EQ(begun, 0);
    EXPECT_TRUE(start.leave());
    begin();
    EXPECT_NE(start.signs().advised(), nullptr) << "still so later that day";
    EXPECT_EQ(begun, 0);
}

// Where nothing could be begun what to do is still told.
TEST_F(WarningSignsTest, withoutAPlanOnlyTheAdviceOfTodayIsTold)
{
    start.begin({{}, {}, {}});
    EXPECT_EQ(start.asks(), Asks::Nothing) << "there is none";
    begin();
    start.pressQuestion({"q-chest-pain-new"});
    look();
    EXPECT_TRUE(start.leave());
    warnings.read(queue.reader());
    start.begin({{}, {}, {}});
    ASSERT_EQ(start.asks(), Asks::WarningSigns);
    EXPECT_NE(start.signs().advised(), nullptr);
    look();
    start.takeBack();
    look();
    answerAll();
    EXPECT_EQ(start.asks(), Asks::Nothing);
    EXPECT_EQ(begun, 0) << "nothing was to begin";
}

// The first yes ended the page: what else was true, and more urgent, was never asked.
TEST_F(WarningSignsTest, afterAYesTheRestIsReadAndTheMostUrgentOfAllIsAdvisedAbout)
{
    begin();
    press("l-weeks", Urgency::Soon);
    EXPECT_EQ(start.signs().advised(), nullptr) << "the other lines are still to be read";
    press("l-limbs", Urgency::SameDay);
    signsRead();
    ASSERT_NE(start.signs().advised(), nullptr);
    EXPECT_EQ(start.signs().advised()->urgency, Urgency::SameDay);
    EXPECT_EQ(start.signs().whatIsTrue().size(), 2U);
    EXPECT_EQ(begun, 0);
    EXPECT_EQ(start.asks(), Asks::WarningSigns);
    start.leave();
    begin();
    EXPECT_EQ(start.signs().whatIsTrue().size(), 2U) << "kept for the day";
}

TEST_F(WarningSignsTest, whoLeavesAfterAYesHearsItsAdviceFirst)
{
    begin();
    press("l-weeks", Urgency::Soon);
    EXPECT_FALSE(start.leave());
    EXPECT_FALSE(start.leave()) << "nobody can have read it";
    look();
    ASSERT_NE(start.signs().advised(), nullptr);
    EXPECT_EQ(start.signs().advised()->urgency, Urgency::Soon);
    EXPECT_TRUE(start.leave());
    EXPECT_EQ(start.asks(), Asks::Nothing);
}

// The program may be closed, or ended, before the page was.
TEST_F(WarningSignsTest, aYesIsKeptFromTheMomentItIsSaid)
{
    begin();
    press("l-weeks", Urgency::Soon);
    const auto kept = queue.reader()->screenings(clock.wall().day());
    ASSERT_TRUE(kept);
    ASSERT_EQ(kept->size(), 1U);
    EXPECT_TRUE(kept->front().yes);
}

TEST_F(WarningSignsTest, whatWasPressedByMistakeIsANoOnceTheRestIs)
{
    begin();
    press("l-weeks", Urgency::Soon);
    signsRead();
    start.takeBack();
    look();
    EXPECT_EQ(start.signs().advised(), nullptr);
    signsRead();
    EXPECT_EQ(start.asks(), Asks::Health);
    start.healthRead();
    EXPECT_EQ(begun, 1);
}

TEST_F(WarningSignsTest, aLineThatIsTrueIsAskedWhatOfIt)
{
    begin();
    const std::string line = start.signs().lines().front().id();
    start.pressLine(line);
    EXPECT_TRUE(start.signs().undecided());
    signsRead();
    EXPECT_EQ(start.asks(), Asks::WarningSigns) << "nobody said what of it";
    start.pressLine(line);
    EXPECT_FALSE(start.signs().undecided());
    signsRead();
    EXPECT_EQ(start.asks(), Asks::Health);
}

TEST_F(WarningSignsTest, whatWasClearedLeavesTheRestOfItsLineToBeRead)
{
    begin();
    const auto all = line("l-weeks").open.questions;
    press("l-weeks", Urgency::Soon);
    signsRead();
    start.cleared();
    look();
    EXPECT_EQ(start.signs().advised(), nullptr);
    EXPECT_EQ(line("l-weeks").open.questions.size(), all.size() - 1);
    EXPECT_EQ(start.asks(), Asks::WarningSigns);
    signsRead();
    EXPECT_EQ(start.asks(), Asks::Health);
}

TEST_F(WarningSignsTest, nobodysWordClearsAnEmergency)
{
    begin();
    press("l-chest", Urgency::Emergency);
    start.cleared();
    look();
    EXPECT_NE(start.signs().advised(), nullptr);
}

TEST_F(WarningSignsTest, anAdviceThatNobodyCanHaveReadStays)
{
    begin();
    press("l-chest", Urgency::Emergency);
    start.takeBack();
    start.cleared();
    EXPECT_FALSE(start.leave());
    EXPECT_NE(start.signs().advised(), nullptr);
}

} // namespace
} // namespace unknot::practice
