// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a day of rest, drawn in a trial on oneself, does to a session that begins.
#include "practice/trialtoday.h"
#include "startfixture.h"
#include "support/trialsamples.h"

namespace unknot::practice
{
namespace
{

class RestDayTest : public SessionStartTest
{
protected:
    RestDayTest() { admission.heed(trial); }

    // Today is its first day, drawn so.
    void agree(bool press)
    {
        journal::TrialRecord one = test::trialAgreed("t", clock.wall());
        while (drawnDays(one).front().press != press)
            ++one.seed;
        queue.write([one](journal::JournalStore &store) { return store.setTrial(one); });
        trial.read(queue.reader());
    }
    void beginBoth()
    {
        const auto plan
            = admission.plan({{{"infraspinatus-under-ridge-outer"}, Side::Left}, {{"upper-trapezius-front-rim"}, Side::Left}}, wishes).plan;
        ASSERT_EQ(plan.points.size(), 2U);
        start.begin({plan, {shoulder}, "Left shoulder"});
        look();
        answerAll();
        look();
    }

    TrialToday trial{clock};
};

TEST_F(RestDayTest, whatRestsIsAskedAboutAfterAllThatKeepsOneSafe)
{
    agree(false);
    begin();
    EXPECT_EQ(start.asks(), Asks::WarningSigns);
    signsRead();
    EXPECT_EQ(start.asks(), Asks::Health);
    start.healthRead();
    EXPECT_EQ(start.asks(), Asks::RestDay);
    EXPECT_EQ(begun, 0);
    look();
    start.pressAnyway();
    EXPECT_EQ(begun, 1);
    EXPECT_EQ(start.asks(), Asks::Nothing);
}

TEST_F(RestDayTest, anyPointOfTheMuscleRestsAndTheOtherSideDoesNot)
{
    agree(false);
    for (const catalogue::Point *point : test::shippedWorld().catalogue.pointsOf({"infraspinatus"})) {
        EXPECT_TRUE(admission.rests(*point, Side::Left));
        EXPECT_FALSE(admission.rests(*point, Side::Right));
    }
}

TEST_F(RestDayTest, withoutItTheRestOfTheSessionBegins)
{
    agree(false);
    beginBoth();
    ASSERT_EQ(start.asks(), Asks::RestDay);
    start.letRest();
    EXPECT_EQ(begun, 1);
    ASSERT_EQ(start.about().plan.points.size(), 1U);
    EXPECT_EQ(start.about().plan.points[0].point.value, "upper-trapezius-front-rim");
}

TEST_F(RestDayTest, whereNothingIsLeftNothingBegins)
{
    agree(false);
    begin();
    answerAll();
    look();
    ASSERT_EQ(start.asks(), Asks::RestDay);
    start.letRest();
    EXPECT_EQ(begun, 0);
    EXPECT_EQ(start.asks(), Asks::Nothing);
    start.pressAnyway();
    EXPECT_EQ(begun, 0);
}

TEST_F(RestDayTest, canBeLeftAndIsNotHeardTooSoon)
{
    agree(false);
    begin();
    answerAll();
    start.pressAnyway();
    EXPECT_EQ(begun, 0) << "it was meant for the page before";
    look();
    EXPECT_TRUE(start.leave());
    start.pressAnyway();
    EXPECT_EQ(begun, 0);
}

TEST_F(RestDayTest, onADayOfPressingNothingIsAsked)
{
    agree(true);
    begin();
    answerAll();
    EXPECT_EQ(start.asks(), Asks::Nothing);
    EXPECT_EQ(begun, 1);
}

} // namespace
} // namespace unknot::practice
