// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A trial on oneself, to the journal and back.
#include "app/own/trialcontroller.h"

#include "app/own/healthcontroller.h"
#include "app/own/ownpractice.h"
#include "historyfixture.h"
#include "support/damage.h"

namespace unknot::app
{
namespace
{

class TrialControllerTest : public HistoryTest
{
protected:
    TrialControllerTest() { add(days{8}, {6, 4}); }

    [[nodiscard]] std::vector<journal::TrialRecord> written() const { return *keeper.reader()->trials(); }
    // From now on, at the hour that is now.
    void begin()
    {
        trial.prepare();
        trial.setHour(20);
        trial.begin();
    }
    void goToTheHour() { go(hours{2}); }
    void go(Milliseconds span)
    {
        clock.go(span);
        own.readPressed();
    }

    TrialController trial{test::shippedWorld(), keeper, own, clock};
};

TEST_F(TrialControllerTest, isBegunWithWhatWasChosen)
{
    EXPECT_FALSE(trial.text().running);
    trial.prepare();
    EXPECT_EQ(trial.form().nothing, QString());
    EXPECT_EQ(trial.form().places.size(), 1);
    trial.setDays(21);
    trial.setHour(20);
    EXPECT_EQ(trial.form().days, 20) << "an even number";
    trial.begin();
    ASSERT_EQ(written().size(), 1U);
    EXPECT_EQ(written()[0].days, 20);
    EXPECT_EQ(written()[0].hour, 20);
    EXPECT_EQ(written()[0].begun, clock.wall().day());
    EXPECT_EQ(written()[0].muscle, "infraspinatus");
    EXPECT_TRUE(trial.text().running);
    trial.begin();
    EXPECT_EQ(written().size(), 1U) << "one at a time";
}

TEST_F(TrialControllerTest, todaysPainIsAnsweredByOneClickFromTheHourOn)
{
    begin();
    EXPECT_FALSE(trial.text().due);
    trial.answer(4);
    EXPECT_TRUE(written()[0].answers.empty()) << "it is asked at the same hour each day";
    goToTheHour();
    EXPECT_TRUE(trial.text().due);
    trial.answer(11);
    trial.answer(4);
    ASSERT_EQ(written()[0].answers.size(), 1U);
    EXPECT_EQ(written()[0].answers[0].pain, 4);
    EXPECT_EQ(trial.text().pain, 4);
    EXPECT_FALSE(trial.text().due);
    EXPECT_EQ(trial.text().told, QStringLiteral("Saved your answer of today."));
    EXPECT_TRUE(trial.text().asked) << "until it was seen";
    trial.answer(5);
    EXPECT_EQ(written()[0].answers[0].pain, 5) << "a slip can be mended";
    trial.forgetTold();
    EXPECT_FALSE(trial.text().asked);
    trial.answer(6);
    go(days{1});
    EXPECT_EQ(trial.text().told, QString()) << "it was of another day";
}

TEST_F(TrialControllerTest, notNowKeepsItAwayForTheDay)
{
    begin();
    goToTheHour();
    trial.putOff();
    EXPECT_FALSE(trial.text().due);
    TrialController restarted(test::shippedWorld(), keeper, own, clock);
    EXPECT_FALSE(restarted.text().due) << "nor after a start of the program";
    go(days{1});
    EXPECT_TRUE(trial.text().due);
}

TEST_F(TrialControllerTest, nothingOfTheOutcomeIsToldBeforeItIsOver)
{
    begin();
    goToTheHour();
    for (int day = 0; day < 13; ++day) {
        trial.answer(day % 4);
        EXPECT_EQ(trial.outcomes()->rowCount(), 0);
        EXPECT_EQ(trial.days()->rowCount(), day + 1);
        go(days{1});
    }
    trial.answer(2);
    EXPECT_EQ(trial.outcomes()->rowCount(), 1);
    EXPECT_FALSE(trial.text().running);
}

TEST_F(TrialControllerTest, canBeEndedAndThenAnotherBegun)
{
    begin();
    trial.end();
    EXPECT_FALSE(trial.text().running);
    EXPECT_TRUE(written()[0].ended);
    EXPECT_EQ(trial.outcomes()->rowCount(), 1);
    begin();
    EXPECT_EQ(written().size(), 2U);
    EXPECT_TRUE(trial.text().running);
}

TEST_F(TrialControllerTest, whatRestsTodayIsKnownToWhateverStartsASession)
{
    begin();
    const auto &catalogue = test::shippedWorld().catalogue;
    const auto drawn = practice::drawnDays(written()[0]);
    const catalogue::Point &point = *catalogue.point({written()[0].point});
    session::Plan plan;
    plan.points = {session::PlannedPoint{point.id, written()[0].side, {}, {}, {}}};
    for (int day = 0; day < 13; ++day) {
        EXPECT_EQ(present::restDayNote(catalogue, plan, own.admission()).isEmpty(), drawn[std::size_t(day)].press);
        EXPECT_EQ(own.admission().rests(point, written()[0].side), !drawn[std::size_t(day)].press);
        EXPECT_EQ(own.trial().presses() != nullptr, drawn[std::size_t(day)].press);
        go(days{1});
    }
}

TEST_F(TrialControllerTest, whatCantBeReadIsSaidAndNothingIsBegunOrAnswered)
{
    begin();
    test::damage(folder / "journal.sqlite", "UPDATE trial SET days = 15");
    goToTheHour();
    EXPECT_FALSE(trial.text().unreadable.isEmpty());
    EXPECT_FALSE(trial.text().possible);
    EXPECT_FALSE(trial.text().due);
    trial.prepare();
    trial.begin();
    trial.answer(3);
    trial.end();
    test::damage(folder / "journal.sqlite", "UPDATE trial SET days = 14");
    ASSERT_EQ(written().size(), 1U);
    EXPECT_TRUE(written()[0].answers.empty());
    EXPECT_FALSE(written()[0].ended);
}

} // namespace
} // namespace unknot::app
