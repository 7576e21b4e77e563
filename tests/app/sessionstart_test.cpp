// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/healthcontroller.h"
#include "app/own/ownpractice.h"
#include "app/session/cutoffcontroller.h"
#include "app/session/sessionrun.h"
#include "app/session/sessionstart.h"
#include "app/settings/appsettings.h"
#include "practice/world.h"
#include "support/fixedclock.h"
#include "support/shippedworld.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

namespace unknot::app
{
namespace
{

using namespace std::chrono_literals;
using Asks = SessionStart::Asks;

const SidedZone shoulder{{"shoulder-back"}, Side::Left};

// What begins a session, with all that it asks, without a page and without a session.
class SessionStartTest : public testing::Test
{
protected:
    SessionStartTest()
    {
        QObject::connect(&start, &SessionStart::begins, [this] { ++begun; });
        QObject::connect(
            &start, &SessionStart::goesOn, [this](const journal::SessionRecord &record, const session::Progress &) { gone = record.id; });
    }

    [[nodiscard]] session::Plan planOf(const std::string &point) const
    {
        return own.admission().plan({{{point}, Side::Left}}, settings.wishes()).plan;
    }
    void begin() { start.begin({planOf("infraspinatus-under-ridge-outer"), {shoulder}, {}}); }
    void answerAll()
    {
        if (start.asks() == Asks::WarningSigns)
            start.screening().sayNoToAll();
        if (start.asks() == Asks::Health)
            start.healthAnswered();
    }
    // One that has begun, and was cut off before its first answer.
    void leaveUnfinished()
    {
        begin();
        answerAll();
        SessionRun(test::shippedWorld().catalogue, keeper, clock).begin(start.outline());
        cutOff.setSessionRuns(false);
        begun = 0;
    }

    const test::TempFolder folder;
    test::FixedClock clock{{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + 12h, 60min, {}}};
    AppSettings settings{folder.path(), test::shippedWorld().catalogue.limits()};
    JournalKeeper keeper{folder / "journal.sqlite"};
    HealthController health{test::shippedWorld(), keeper, clock};
    OwnPractice own{test::shippedWorld(), keeper, health, clock};
    CutOffController cutOff{keeper, own, clock};
    SessionStart start{{test::shippedWorld(), clock, settings, keeper, health, own, cutOff}};
    int begun = 0;
    journal::Uuid gone;
};

TEST_F(SessionStartTest, asksTheWarningSignsThenHealthThenBegins)
{
    begin();
    EXPECT_EQ(start.asks(), Asks::WarningSigns);
    EXPECT_EQ(start.outline().title, QStringLiteral("Left shoulder"));
    start.screening().sayNoToAll();
    EXPECT_EQ(start.asks(), Asks::Health);
    EXPECT_EQ(begun, 0);
    start.healthAnswered();
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

TEST_F(SessionStartTest, aYesBeginsNothing)
{
    begin();
    start.screening().sayYes(start.screening().lines().front().questions.front());
    EXPECT_FALSE(start.screening().advice().title.isEmpty());
    EXPECT_EQ(begun, 0);
    start.leave();
    begin();
    EXPECT_FALSE(start.screening().advice().title.isEmpty()) << "still so later that day";
    EXPECT_EQ(begun, 0);
}

TEST_F(SessionStartTest, leftBeforeTheEndItBeginsNothing)
{
    begin();
    start.leave();
    start.screening().sayNoToAll(); // that was still on its way to the disk
    EXPECT_EQ(start.asks(), Asks::Nothing);
    EXPECT_EQ(begun, 0);
    begin();
    ASSERT_EQ(start.asks(), Asks::WarningSigns) << "what holds for today was not said";
    EXPECT_TRUE(start.screening().lines().isEmpty());
    start.screening().sayNoToAll();
    ASSERT_EQ(start.asks(), Asks::Health);
    start.leave();
    start.healthAnswered();
    EXPECT_EQ(begun, 0);
}

TEST_F(SessionStartTest, aLineThatIsTrueIsAskedWhatOfIt)
{
    begin();
    const auto line = start.screening().lines().front().line;
    start.screening().pressLine(line);
    EXPECT_TRUE(start.screening().undecided());
    start.screening().sayNoToAll();
    EXPECT_EQ(start.asks(), Asks::WarningSigns) << "nobody said what of it";
    start.screening().pressLine(line);
    EXPECT_FALSE(start.screening().undecided());
    start.screening().sayNoToAll();
    EXPECT_EQ(start.asks(), Asks::Health);
}

TEST_F(SessionStartTest, whatWasClearedLeavesTheRestOfItsLineToBeRead)
{
    begin();
    const auto weeks = [this] {
        for (const auto &row : start.screening().lines()) {
            if (row.line == QStringLiteral("l-weeks"))
                return row;
        }
        return present::LineRow{};
    };
    const auto all = weeks().questions;
    start.screening().pressLine(QStringLiteral("l-weeks"));
    start.screening().sayYes(all.front());
    EXPECT_TRUE(start.screening().advice().clearable);
    start.screening().cleared();
    EXPECT_EQ(start.screening().advice().title, QString());
    EXPECT_EQ(weeks().questions, all.mid(1));
    EXPECT_EQ(start.asks(), Asks::WarningSigns);
}

TEST_F(SessionStartTest, whatLastsIsAskedOnceAndOnlyForWhatItConcerns)
{
    begin();
    answerAll();
    EXPECT_EQ(health.answers().saidNo({"G4"}), clock.wall());
    EXPECT_TRUE(health.answers().isOpen({"G5-past"})) << "a clot in the leg has nothing to do with a shoulder";
    clock.advance(24h);
    begin();
    ASSERT_EQ(start.asks(), Asks::WarningSigns);
    start.screening().sayNoToAll();
    EXPECT_EQ(start.asks(), Asks::Nothing);
    EXPECT_EQ(begun, 2);
    start.begin({planOf("rectus-femoris-lower"), {{{"thigh-front"}, Side::Left}}, {}});
    if (start.asks() == Asks::WarningSigns)
        start.screening().sayNoToAll();
    ASSERT_EQ(start.asks(), Asks::Health);
    start.healthAnswered();
    EXPECT_FALSE(health.answers().isOpen({"G5-past"}));
    EXPECT_EQ(begun, 3);
}

TEST_F(SessionStartTest, isWhatLastsAskedOfAJournalOfBefore)
{
    keeper.write([this](journal::JournalStore &store) { return store.addScreening("health-asked", false, clock.wall()); });
    begin();
    start.screening().sayNoToAll();
    EXPECT_EQ(start.asks(), Asks::Health);
}

TEST_F(SessionStartTest, whoHasNewsIsAskedAgain)
{
    begin();
    EXPECT_FALSE(start.screening().asksForNews()) << "all of it is asked today";
    answerAll();
    clock.advance(24h);
    begin();
    ASSERT_TRUE(start.screening().asksForNews());
    start.screening().pressNews();
    start.screening().sayNoToAll();
    ASSERT_EQ(start.asks(), Asks::Health);
    health.setHolds(QStringLiteral("G5-now"), true);
    start.healthAnswered();
    EXPECT_EQ(begun, 1) << "on the day before";
}

TEST_F(SessionStartTest, anIllnessOfTodayIsNotFollowedByMoreQuestions)
{
    begin();
    health.setHolds(QStringLiteral("G24"), true);
    EXPECT_NE(health.text().stops, QString());
    start.screening().sayNoToAll();
    EXPECT_EQ(start.asks(), Asks::Nothing);
    EXPECT_EQ(begun, 0);
}

TEST_F(SessionStartTest, aGroupThatIsTrueIsAskedWhatOfIt)
{
    begin();
    start.screening().sayNoToAll();
    ASSERT_EQ(start.asks(), Asks::Health);
    health.pressGroup(QStringLiteral("bones-joints"));
    start.healthAnswered();
    EXPECT_EQ(start.asks(), Asks::Health) << "nobody said what of it";
    health.pressGroup(QStringLiteral("bones-joints"));
    start.healthAnswered();
    EXPECT_EQ(begun, 1);
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
    start.screening().sayNoToAll();
    ASSERT_FALSE(start.outline().plan.points.front().dose.gentle);
    settings.setPressure(3);
    start.healthAnswered();
    EXPECT_EQ(begun, 1);
    EXPECT_EQ(start.outline().plan.points.front().dose.pressure, 3);
}

TEST_F(SessionStartTest, whatHealthRulesOutDoesNotBegin)
{
    begin();
    start.screening().sayNoToAll();
    health.setHolds(QStringLiteral("G3"), true); // feverish
    start.healthAnswered();
    EXPECT_EQ(begun, 0);
    EXPECT_EQ(start.asks(), Asks::Nothing);
}

TEST_F(SessionStartTest, aTitleOfItsOwnIsKept)
{
    start.begin({planOf("infraspinatus-under-ridge-outer"), {shoulder}, QStringLiteral("Desk neck")});
    EXPECT_EQ(start.outline().title, QStringLiteral("Desk neck"));
}

TEST_F(SessionStartTest, goesOnWithWhatWasCutOff)
{
    leaveUnfinished();
    ASSERT_TRUE(cutOff.exists());
    const auto id = cutOff.record()->id;
    start.goOn();
    EXPECT_EQ(gone, id);
    EXPECT_EQ(begun, 0);
    EXPECT_EQ(start.outline().title, QStringLiteral("Left shoulder"));
}

TEST_F(SessionStartTest, doesNotGoOnWithWhatIsNoLongerAllowedButEndsIt)
{
    leaveUnfinished();
    health.setHolds(QStringLiteral("G3"), true);
    start.goOn();
    EXPECT_EQ(gone, journal::Uuid());
    EXPECT_FALSE(cutOff.exists());
    EXPECT_EQ(start.asks(), Asks::Nothing);
}

TEST_F(SessionStartTest, anotherSessionAfterOneThatWasNotGoneOnWithIsItself)
{
    leaveUnfinished();
    clock.advance(24h);
    start.goOn();
    ASSERT_EQ(start.asks(), Asks::WarningSigns);
    start.leave();
    begin();
    answerAll();
    EXPECT_EQ(gone, journal::Uuid());
    EXPECT_EQ(begun, 1);
}

} // namespace
} // namespace unknot::app
