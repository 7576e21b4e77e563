// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/nextday.h"
#include "startfixture.h"

namespace unknot::practice
{
namespace
{

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

TEST_F(SessionStartTest, saysWhichOfHowManyPagesOfQuestionsItIs)
{
    using Pages = practice::SessionStart::Pages;
    begin();
    EXPECT_EQ(start.pages(), (Pages{1, 2}));
    signsRead();
    EXPECT_EQ(start.pages(), (Pages{2, 2}));
    start.healthRead();
    clock.advance(24h);
    begin();
    EXPECT_EQ(start.pages(), (Pages{1, 1})) << "what lasts was asked";
}

TEST_F(SessionStartTest, isWhatLastsAskedOfAJournalOfBefore)
{
    queue.write([this](journal::JournalStore &store) { return store.addScreening("health-asked", false, clock.wall()); });
    begin();
    signsRead();
    EXPECT_EQ(start.asks(), Asks::Health);
}

// One point was pressed of two, and lightly, and nothing said why.
TEST_F(SessionStartTest, saysWhatTheAnswersTookOfIt)
{
    begin();
    answerAll();
    EXPECT_EQ(lessened, SessionStart::Lessened{}) << "nothing of it";
    clock.advance(24h);
    const PointId outer{"infraspinatus-under-ridge-outer"}, armpit{"subscapularis-armpit-wall"};
    start.begin({admission.plan({{outer, Side::Left}, {armpit, Side::Left}}, wishes).plan, {shoulder}, "Left shoulder"});
    ASSERT_EQ(start.about().plan.points.size(), 2U);
    look();
    signsRead();
    sayYes("G4");
    health.keep(health.answers().setCleared({"G4"}, true));
    if (start.asks() == Asks::Health)
        start.healthRead();
    ASSERT_EQ(begun, 2);
    EXPECT_EQ(start.about().plan.points.size(), 1U);
    ASSERT_EQ(lessened.leftOut.size(), 1U);
    EXPECT_EQ(lessened.leftOut[0].point, armpit);
    EXPECT_EQ(std::get<safety::Reason>(lessened.leftOut[0].why).gate, GateId{"G4"});
    EXPECT_TRUE(lessened.isLighter);
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
    EXPECT_EQ(emptied, 0) << "that no session starts is told everywhere";
    EXPECT_EQ(start.asks(), Asks::Nothing);
}

// One came back to the body without a word.
TEST_F(SessionStartTest, thatAnAnswerLeftNoneOfThePointsIsTold)
{
    start.begin({planOf("gastrocnemius-inner-belly"), {{{"calf"}, Side::Left}}, "Left calf"});
    look();
    signsRead();
    ASSERT_EQ(start.asks(), Asks::Health);
    sayYes("G11-veins");
    start.healthRead();
    EXPECT_EQ(begun, 0);
    EXPECT_EQ(emptied, 1);
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

// It went on over what was said since, and over records that can't be read.
TEST_F(SessionStartTest, doesNotGoOnOverWhatHasToRestSince)
{
    leaveUnfinished();
    journal::SessionRecord other;
    other.id = journal::newUuid();
    other.started = {clock.wall().utc - 24h, 60min, {}};
    other.points.resize(1);
    other.points[0].id = journal::newUuid();
    other.points[0].point = "infraspinatus-under-ridge-inner"; // of the same muscle
    other.points[0].muscle = "infraspinatus";
    journal::HoldRecord hold;
    hold.id = journal::newUuid();
    hold.planned = hold.pressed.emplace(30s);
    hold.end = "time";
    hold.began = other.started;
    queue.write([&](journal::JournalStore &store) { return store.beginSession(other); });
    queue.write([&](journal::JournalStore &store) { return store.beginHold(other.points[0].id, hold); });
    queue.write([&](journal::JournalStore &store) { return store.endSession(other.id, journal::SessionState::Completed, other.started); });
    queue.write([&](journal::JournalStore &store) {
        return store.addNextDay({other.id, journal::NextDayRecord::Answer::Sore, clock.wall()});
    });
    ledger.read(queue.reader());
    start.goOn();
    EXPECT_EQ(refused, 1);
    EXPECT_EQ(gone, journal::Uuid());
}

TEST_F(SessionStartTest, doesNotGoOnWhileNobodyKnowsWhatWasPressed)
{
    leaveUnfinished();
    ledger.read(nullptr);
    start.goOn();
    EXPECT_EQ(refused, 1);
    EXPECT_EQ(gone, journal::Uuid());
}

// What it asked the next day stood as the number right after, and as a gain.
TEST_F(SessionStartTest, doesNotGoOnWithQuestionsThatCameTooLate)
{
    leaveUnfinished();
    const auto record = *cutOff(queue);
    for (const auto &point : record.points)
        queue.write([&](journal::JournalStore &store) { return store.endPoint(point.id, "skipped"); });
    ASSERT_TRUE(isAllPressed(*cutOff(queue)));
    clock.advance(afterwards + 1min);
    start.goOn();
    EXPECT_EQ(refused, 1);
    EXPECT_EQ(gone, journal::Uuid());
    EXPECT_EQ(start.asks(), Asks::Nothing);
}

// The number before it would be of another pain.
TEST_F(SessionStartTest, doesNotGoOnHoursLater)
{
    leaveUnfinished();
    clock.advance(goesOnWithin - 1min);
    EXPECT_FALSE(isTooLateToGoOn(*cutOff(queue), clock.wall()));
    clock.advance(2min);
    EXPECT_TRUE(isTooLateToGoOn(*cutOff(queue), clock.wall()));
    start.goOn();
    EXPECT_EQ(refused, 1);

    queue.write(ending(*cutOff(queue)));
    EXPECT_EQ(cutOff(queue), std::nullopt);
    const auto record = *queue.reader()->session(queue.reader()->summaries()->front().id);
    ASSERT_TRUE(record.ended);
    EXPECT_EQ(*record.ended, lastPress(record).value_or(record.started)) << "not now: the day after is counted from it";
}

TEST_F(SessionStartTest, anotherSessionAfterOneThatWasNotGoneOnWithIsItself)
{
    clock.advance(10h);
    leaveUnfinished();
    clock.advance(3h); // past midnight
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
