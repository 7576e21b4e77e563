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
    takeBack();
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
    ASSERT_EQ(kept->size(), 2U) << "it, and that the line is decided";
    EXPECT_TRUE(kept->front().yes);
    EXPECT_EQ(kept->back().question, tickName("l-weeks"));
    EXPECT_FALSE(kept->back().yes);
}

TEST_F(WarningSignsTest, whatWasPressedByMistakeIsANoOnceTheRestIs)
{
    begin();
    press("l-weeks", Urgency::Soon);
    signsRead();
    takeBack();
    look();
    EXPECT_EQ(start.signs().advised(), nullptr);
    signsRead();
    EXPECT_EQ(start.asks(), Asks::Health);
    start.healthRead();
    EXPECT_EQ(begun, 1);
}

TEST_F(WarningSignsTest, noneIsNotSaidWhileALineStands)
{
    begin();
    press("l-chest", Urgency::Emergency);
    look();
    start.lookAgain();
    look();
    signsRead();
    EXPECT_EQ(start.asks(), Asks::WarningSigns);
    EXPECT_EQ(start.signs().advised(), nullptr);
    EXPECT_TRUE(start.signs().stands());
    start.withdraw("l-chest");
    warnings.read(queue.reader());
    EXPECT_TRUE(warnings.worst({})) << "the rest was not read yet";
    EXPECT_TRUE(start.leave());
    begin();
    EXPECT_NE(start.signs().advised(), nullptr);
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

// "Chest" was ticked, nobody said what of it, and after Not now it was as if nothing had been said.
TEST_F(WarningSignsTest, aTickedLineOfWhichNobodySaidWhatIsTakenForItsWorst)
{
    begin();
    start.pressLine("l-chest");
    warnings.read(queue.reader());
    const auto warned = warnings.worst({});
    ASSERT_TRUE(warned) << "kept from the moment it is ticked";
    EXPECT_EQ(warned->question->urgency, Urgency::Emergency);
    ASSERT_NE(warned->ticked, nullptr);
    EXPECT_EQ(*warned->ticked, "Chest");
    EXPECT_FALSE(start.leave());
    look();
    ASSERT_NE(start.signs().advised(), nullptr);
    EXPECT_EQ(start.signs().advised()->urgency, Urgency::Emergency);
    EXPECT_TRUE(start.leave());
    begin();
    EXPECT_TRUE(start.signs().undecided()) << "still so later that day";
    EXPECT_NE(start.signs().advised(), nullptr);
    EXPECT_EQ(begun, 0);
}

TEST_F(WarningSignsTest, aTickEndsWithWhatIsSaidOfIt)
{
    begin();
    start.pressLine("l-weeks");
    start.pressQuestion(line("l-weeks").open.questions.back()->id);
    warnings.read(queue.reader());
    EXPECT_EQ(warnings.worst({shoulder}), (Warned{line("l-weeks").open.questions.back(), nullptr}));
    start.pressLine("l-chest");
    start.pressLine("l-chest"); // none of these after all
    warnings.read(queue.reader());
    EXPECT_EQ(warnings.worst({}), std::nullopt);
}

TEST_F(WarningSignsTest, aTickByMistakeIsNoneOnceTheLinesWereRead)
{
    begin();
    start.pressLine("l-chest");
    start.leave();
    look();
    takeBack();
    look();
    EXPECT_FALSE(start.signs().undecided());
    warnings.read(queue.reader());
    EXPECT_TRUE(warnings.worst({})) << "they were not read yet";
    answerAll();
    EXPECT_EQ(begun, 1);
    warnings.read(queue.reader());
    EXPECT_EQ(warnings.worst({}), std::nullopt);
}

TEST_F(WarningSignsTest, nobodysWordClearsWhatNobodyHasNamed)
{
    begin();
    start.pressLine("l-weeks");
    start.leave();
    look();
    start.cleared();
    EXPECT_NE(start.signs().advised(), nullptr);
    EXPECT_TRUE(start.signs().undecided());
}

// A no to chest pain, said of a shoulder, was taken for one of the chest.
TEST_F(WarningSignsTest, areReadAgainForAPlaceOfWhichNobodyHadThought)
{
    begin();
    answerAll();
    EXPECT_EQ(begun, 1);
    begin();
    EXPECT_EQ(begun, 2) << "the same place, that day";
    const SidedZone chest{{"chest-upper"}, Side::Left};
    ASSERT_NE(test::shippedWorld().catalogue.zone(chest.zone), nullptr);
    start.begin({planOf("pectoralis-major-collarbone-part"), {chest}, {}});
    ASSERT_EQ(start.asks(), Asks::WarningSigns);
    look();
    const auto belongs = [](const auto *question) { return question->line.value == "l-chest"; };
    const auto all = std::ranges::count_if(
        test::shippedWorld().catalogue.all().questions, [](const auto &question) { return question.line.value == "l-chest"; });
    EXPECT_EQ(std::ranges::count_if(line("l-chest").open.questions, belongs), all) << "a line is read whole";
    EXPECT_TRUE(line("l-fall").open.questions.empty()) << "nothing in it is about a chest";
    answerAll();
    start.begin({planOf("pectoralis-major-collarbone-part"), {chest}, {}});
    EXPECT_NE(start.asks(), Asks::WarningSigns) << "read with it in mind";
}

// ---- without a session

TEST_F(WarningSignsTest, canBeGoneThroughAgainWhateverWasAnswered)
{
    begin();
    answerAll();
    begun = 0;
    start.readSigns({shoulder});
    ASSERT_EQ(start.asks(), Asks::WarningSigns);
    look();
    press("l-speech", Urgency::Emergency);
    look();
    EXPECT_TRUE(start.leave());
    warnings.read(queue.reader());
    EXPECT_TRUE(warnings.worst({})) << "a no of that day has become a yes";
    start.readSigns({});
    look();
    ASSERT_NE(start.signs().advised(), nullptr) << "which comes first";
    takeBack();
    look();
    signsRead();
    EXPECT_EQ(start.asks(), Asks::Nothing);
    EXPECT_EQ(begun, 0) << "nothing was to begin";
    warnings.read(queue.reader());
    EXPECT_EQ(warnings.worst({}), std::nullopt);
}

TEST_F(WarningSignsTest, aFlagThatIsTrueStopsEverySessionAndSaysWhatToDo)
{
    begin();
    answerAll();
    begun = 0;
    start.sayTrue("R1");
    ASSERT_EQ(start.asks(), Asks::WarningSigns);
    ASSERT_NE(start.signs().advised(), nullptr) << "all of it is as urgent";
    EXPECT_EQ(start.signs().advised()->flag, "R1");
    warnings.read(queue.reader());
    const auto warned = warnings.worst({shoulder});
    ASSERT_TRUE(warned);
    ASSERT_NE(warned->ticked, nullptr);
    EXPECT_EQ(*warned->ticked, test::shippedWorld().catalogue.all().redFlags.front().title);
    look();
    EXPECT_TRUE(start.leave());
    begin();
    EXPECT_NE(start.signs().advised(), nullptr) << "before a session, too";
    takeBack();
    look();
    answerAll();
    EXPECT_EQ(begun, 1) << "it was none of these";
}

TEST_F(WarningSignsTest, ofAFlagThatIsNotAllAsUrgentItIsAskedWhat)
{
    start.sayTrue("R3");
    ASSERT_EQ(start.asks(), Asks::WarningSigns);
    look();
    EXPECT_EQ(start.signs().advised(), nullptr);
    EXPECT_TRUE(start.signs().undecided());
    const auto questions = line("R3").open.questions;
    ASSERT_GE(questions.size(), 4U) << "the journey, and that it is only sore";
    for (const WarningSheet::Line &other : start.signs().lines()) {
        for (const catalogue::Question *question : other.open.questions)
            EXPECT_TRUE(other.id() == "R3" || std::ranges::find(questions, question) == questions.end()) << "asked once";
    }
    EXPECT_FALSE(start.leave());
    EXPECT_EQ(start.signs().advised()->urgency, Urgency::SameDay) << "the worst of it, while nobody says what";
}

TEST_F(WarningSignsTest, nothingIsSaidOfAFlagOfWhichNothingIsAsked)
{
    start.sayTrue("R99");
    EXPECT_EQ(start.asks(), Asks::Nothing);
    warnings.read(queue.reader());
    EXPECT_EQ(warnings.worst({}), std::nullopt);
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
    start.lookAgain();
    start.cleared();
    EXPECT_FALSE(start.leave());
    EXPECT_NE(start.signs().advised(), nullptr);
}

} // namespace
} // namespace unknot::practice
