// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sessionstart.h"

#include "practice/sessionrun.h"
#include "support/fixedclock.h"
#include "support/shippedworld.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace unknot::practice
{
namespace
{

using namespace std::chrono_literals;
using Asks = SessionStart::Asks;
using catalogue::Urgency;

const SidedZone shoulder{{"shoulder-back"}, Side::Left};

// What begins a session, with all that it asks, without a session.
class SessionStartTest : public testing::Test
{
protected:
    SessionStartTest()
    {
        health.read();
        ledger.read(queue.reader());
    }

    [[nodiscard]] session::Plan planOf(const std::string &point) const { return admission.plan({{{point}, Side::Left}}, wishes).plan; }
    // As long as it takes to see the page.
    void look() { clock.advance(SessionStart::soonest); }
    void begin()
    {
        start.begin({planOf("infraspinatus-under-ridge-outer"), {shoulder}, "Left shoulder"});
        look();
    }
    void signsRead()
    {
        start.signsRead();
        look();
    }
    void answerAll()
    {
        signsRead();
        start.healthRead();
    }
    [[nodiscard]] const HealthProfile &answers() const { return health.answers(); }
    void sayYes(const char *gate) { health.keep(health.answers().setHolds({gate}, true)); }
    [[nodiscard]] WarningSheet::Line line(const std::string &id) const
    {
        const auto at = std::ranges::find(start.signs().lines(), id, &WarningSheet::Line::id);
        return at == start.signs().lines().end() ? WarningSheet::Line{} : *at;
    }
    // Yes to the line, and to the first of its questions that is so urgent.
    void press(const std::string &id, Urgency urgency)
    {
        start.pressLine(id);
        const auto questions = line(id).open.questions;
        const auto at = std::ranges::find(questions, urgency, &catalogue::Question::urgency);
        ASSERT_NE(at, questions.end()) << id;
        start.pressQuestion((*at)->id);
    }
    // One that has begun, and was cut off before its first answer.
    void leaveUnfinished()
    {
        begin();
        answerAll();
        const auto nothing = [](auto &&...) {};
        SessionRun run(test::shippedWorld().catalogue, queue, clock, {nothing, nothing, nothing, nothing, nothing, nothing});
        run.begin(start.about().plan, start.about().zones, start.about().title);
        begun = 0;
    }

    const test::TempFolder folder;
    test::FixedClock clock{{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + 12h, 60min, {}}};
    JournalQueue queue{folder / "journal.sqlite", {}};
    HealthSheet health{test::shippedWorld().catalogue, clock, queue, {}};
    DoseLedger ledger{test::shippedWorld().catalogue.limits(), clock};
    WarningsToday warnings{test::shippedWorld().rules, clock};
    Admission admission{test::shippedWorld(), queue, answers(), ledger, warnings};
    safety::Wishes wishes;
    int begun = 0, refused = 0;
    journal::Uuid gone;
    SessionStart start{{test::shippedWorld(), clock, queue, health, admission, [this] { return wishes; }},
        {[] {}, [this] { ++begun; }, [this](const journal::SessionRecord &record, const session::Progress &) { gone = record.id; },
            [this] { ++refused; }}};
};

TEST_F(SessionStartTest, asksTheWarningSignsThenHealthThenBegins)
{
    begin();
    EXPECT_EQ(start.asks(), Asks::WarningSigns);
    EXPECT_EQ(start.about().title, "Left shoulder");
    signsRead();
    EXPECT_EQ(start.asks(), Asks::Health);
    EXPECT_EQ(begun, 0);
    start.healthRead();
    EXPECT_EQ(start.asks(), Asks::Nothing);
    EXPECT_EQ(begun, 1);
}

TEST_F(SessionStartTest, whatWasAnsweredTodayIsNotAskedAgain)
{
    begin();
    answerAll();
    begin();
    EXPECT_EQ(start.asks(), Asks::Nothing);
    EXPECT_EQ(begun, 2);
    clock.advance(24h);
    begin();
    EXPECT_EQ(start.asks(), Asks::WarningSigns);
}

TEST_F(SessionStartTest, anEmergencyBeginsNothingAndIsAdvisedAboutAtOnce)
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
TEST_F(SessionStartTest, withoutAPlanOnlyTheAdviceOfTodayIsTold)
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
TEST_F(SessionStartTest, afterAYesTheRestIsReadAndTheMostUrgentOfAllIsAdvisedAbout)
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

TEST_F(SessionStartTest, whoLeavesAfterAYesHearsItsAdviceFirst)
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
TEST_F(SessionStartTest, aYesIsKeptFromTheMomentItIsSaid)
{
    begin();
    press("l-weeks", Urgency::Soon);
    const auto kept = queue.reader()->screenings(clock.wall().day());
    ASSERT_TRUE(kept);
    ASSERT_EQ(kept->size(), 1U);
    EXPECT_TRUE(kept->front().yes);
}

TEST_F(SessionStartTest, whatWasPressedByMistakeIsANoOnceTheRestIs)
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

TEST_F(SessionStartTest, leftBeforeTheEndItBeginsNothing)
{
    begin();
    EXPECT_TRUE(start.leave());
    signsRead();
    EXPECT_EQ(start.asks(), Asks::Nothing);
    EXPECT_EQ(begun, 0);
    begin();
    signsRead();
    ASSERT_EQ(start.asks(), Asks::Health);
    start.leave();
    start.healthRead();
    EXPECT_EQ(begun, 0);
}

TEST_F(SessionStartTest, aLineThatIsTrueIsAskedWhatOfIt)
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

TEST_F(SessionStartTest, whatWasClearedLeavesTheRestOfItsLineToBeRead)
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

TEST_F(SessionStartTest, nobodysWordClearsAnEmergency)
{
    begin();
    press("l-chest", Urgency::Emergency);
    start.cleared();
    look();
    EXPECT_NE(start.signs().advised(), nullptr);
}

TEST_F(SessionStartTest, whatLastsIsAskedOnceAndOnlyForWhatItConcerns)
{
    begin();
    answerAll();
    EXPECT_EQ(answers().saidNo({"G4"}), clock.wall());
    EXPECT_TRUE(answers().isOpen({"G5-past"})) << "a clot in the leg has nothing to do with a shoulder";
    clock.advance(24h);
    begin();
    ASSERT_EQ(start.asks(), Asks::WarningSigns);
    signsRead();
    EXPECT_EQ(start.asks(), Asks::Nothing);
    EXPECT_EQ(begun, 2);
    start.begin({planOf("rectus-femoris-lower"), {{{"thigh-front"}, Side::Left}}, "Left thigh"});
    look();
    if (start.asks() == Asks::WarningSigns)
        signsRead();
    ASSERT_EQ(start.asks(), Asks::Health);
    start.healthRead();
    EXPECT_FALSE(answers().isOpen({"G5-past"}));
    EXPECT_EQ(begun, 3);
}

TEST_F(SessionStartTest, isWhatLastsAskedOfAJournalOfBefore)
{
    queue.write([this](journal::JournalStore &store) { return store.addScreening("health-asked", false, clock.wall()); });
    begin();
    signsRead();
    EXPECT_EQ(start.asks(), Asks::Health);
}

TEST_F(SessionStartTest, whoHasNewsIsAskedAgain)
{
    begin();
    EXPECT_FALSE(start.signs().asksForNews()) << "all of it is asked today";
    answerAll();
    clock.advance(24h);
    begin();
    ASSERT_TRUE(start.signs().asksForNews());
    start.pressNews();
    signsRead();
    ASSERT_EQ(start.asks(), Asks::Health);
    sayYes("G5-now");
    start.healthRead();
    EXPECT_EQ(begun, 1) << "on the day before";
}

TEST_F(SessionStartTest, anIllnessOfTodayIsNotFollowedByMoreQuestions)
{
    begin();
    sayYes("G24");
    EXPECT_TRUE(admission.noSession());
    signsRead();
    EXPECT_EQ(start.asks(), Asks::Nothing);
    EXPECT_EQ(begun, 0);
}

TEST_F(SessionStartTest, aGroupThatIsTrueIsAskedWhatOfIt)
{
    begin();
    signsRead();
    ASSERT_EQ(start.asks(), Asks::Health);
    health.pressGroup("bones-joints");
    start.healthRead();
    EXPECT_EQ(start.asks(), Asks::Health) << "nobody said what of it";
    health.pressGroup("bones-joints");
    start.healthRead();
    EXPECT_EQ(begun, 1);
}

// The buttons of one page lie where those of the next do: pressed twice, both were answered.
TEST_F(SessionStartTest, whatComesBeforeAPageWasSeenDoesNotAnswerIt)
{
    start.begin({planOf("infraspinatus-under-ridge-outer"), {shoulder}, "Left shoulder"});
    const auto pressAll = [this] {
        clock.advance(SessionStart::soonest - 1ms);
        start.pressLine("l-weeks");
        start.pressNews();
        start.signsRead();
        start.healthRead();
        return start.leave();
    };
    EXPECT_FALSE(pressAll());
    EXPECT_EQ(start.asks(), Asks::WarningSigns);
    EXPECT_FALSE(start.signs().undecided() || start.signs().news());
    clock.advance(1ms);
    start.signsRead();
    EXPECT_FALSE(pressAll());
    EXPECT_EQ(start.asks(), Asks::Health);
    EXPECT_EQ(begun, 0);
    clock.advance(1ms);
    start.healthRead();
    EXPECT_EQ(begun, 1);
}

TEST_F(SessionStartTest, anAdviceThatNobodyCanHaveReadStays)
{
    begin();
    press("l-chest", Urgency::Emergency);
    start.takeBack();
    start.cleared();
    EXPECT_FALSE(start.leave());
    EXPECT_NE(start.signs().advised(), nullptr);
}

TEST_F(SessionStartTest, anotherPointOfThatPlaceAsksNothingMoreLaterThatDay)
{
    begin();
    answerAll();
    start.begin({planOf("serratus-posterior-superior-under-blade"), {shoulder}, "Left shoulder"});
    EXPECT_EQ(start.asks(), Asks::Nothing);
    EXPECT_EQ(begun, 2);
}

TEST_F(SessionStartTest, anEmptyPlanAsksNothing)
{
    start.begin({{}, {shoulder}, {}});
    EXPECT_EQ(start.asks(), Asks::Nothing);
    EXPECT_EQ(begun, 0);
}

TEST_F(SessionStartTest, thePlanIsMadeAnewUnderWhatWasAnswered)
{
    begin();
    signsRead();
    ASSERT_FALSE(start.about().plan.points.front().dose.gentle);
    wishes.pressure = 3;
    start.healthRead();
    EXPECT_EQ(begun, 1);
    EXPECT_EQ(start.about().plan.points.front().dose.pressure, 3);
}

TEST_F(SessionStartTest, whatHealthRulesOutDoesNotBegin)
{
    begin();
    signsRead();
    sayYes("G3"); // feverish
    start.healthRead();
    EXPECT_EQ(begun, 0);
    EXPECT_EQ(start.asks(), Asks::Nothing);
}

TEST_F(SessionStartTest, goesOnWithWhatWasCutOff)
{
    leaveUnfinished();
    ASSERT_TRUE(cutOff(queue));
    const auto id = cutOff(queue)->id;
    start.goOn();
    EXPECT_EQ(gone, id);
    EXPECT_EQ(begun, 0);
    EXPECT_EQ(start.about().title, "Left shoulder");
}

TEST_F(SessionStartTest, doesNotGoOnWithWhatIsNoLongerAllowedButSaysSo)
{
    leaveUnfinished();
    sayYes("G3");
    start.goOn();
    EXPECT_EQ(gone, journal::Uuid());
    EXPECT_EQ(refused, 1);
    EXPECT_EQ(start.asks(), Asks::Nothing);
}

TEST_F(SessionStartTest, anotherSessionAfterOneThatWasNotGoneOnWithIsItself)
{
    leaveUnfinished();
    clock.advance(24h);
    start.goOn();
    look();
    ASSERT_EQ(start.asks(), Asks::WarningSigns);
    start.leave();
    begin();
    answerAll();
    EXPECT_EQ(gone, journal::Uuid());
    EXPECT_EQ(begun, 1);
}

} // namespace
} // namespace unknot::practice
