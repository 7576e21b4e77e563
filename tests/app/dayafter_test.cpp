// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/dayaftercontroller.h"
#include "historyfixture.h"
#include "practice/doseledger.h"

namespace unknot::app
{
namespace
{

class DayAfterTest : public HistoryTest
{
protected:
    // Why the point of every session here must wait.
    [[nodiscard]] std::optional<safety::Wait> wait(Side side = Side::Left)
    {
        const auto &catalogue = test::shippedWorld().catalogue;
        practice::DoseLedger ledger(catalogue.limits(), clock);
        ledger.read(keeper.reader());
        return ledger.tooSoon(*catalogue.point({"infraspinatus-under-ridge-outer"}), side);
    }
};

TEST_F(DayAfterTest, yesterdayIsAskedAboutAndTodayIsNot)
{
    add(hours{2}, {6, 4});
    DayAfterController after(test::shippedWorld(), keeper, clock);
    EXPECT_EQ(after.text().question, QString());

    add(days{1}, {6, 4});
    after.reload();
    EXPECT_EQ(after.text().title, QStringLiteral("After yesterday"));
    EXPECT_EQ(after.text().question, QStringLiteral("Is your left shoulder sore from pressing?"));
}

TEST_F(DayAfterTest, anAnswerEndsTheQuestionAndIsKept)
{
    add(days{1}, {6, 4});
    add(days{2}, {6, 4}); // not asked about any more: only the newest day is
    DayAfterController after(test::shippedWorld(), keeper, clock);
    after.answer(DayAfterController::Answer::Sore);

    EXPECT_EQ(after.text().question, QString());
    EXPECT_TRUE(after.text().advice.contains(QStringLiteral("48 hours")));
    EXPECT_EQ(DayAfterController(test::shippedWorld(), keeper, clock).text().question, QString());
}

TEST_F(DayAfterTest, theDayIsNamedWhereItWasNotYesterday)
{
    add(days{3}, {6, 4});
    EXPECT_EQ(DayAfterController(test::shippedWorld(), keeper, clock).text().title, QStringLiteral("After Thursday"));
}

TEST_F(DayAfterTest, afterFourDaysNobodyIsAsked)
{
    add(days{4}, {6, 4});
    EXPECT_EQ(DayAfterController(test::shippedWorld(), keeper, clock).text().question, QString());
}

TEST_F(DayAfterTest, soreRestsForTwoDaysFromTheAnswer)
{
    add(days{1}, {6, 4});
    EXPECT_EQ(wait(), std::nullopt);
    DayAfterController(test::shippedWorld(), keeper, clock).answer(DayAfterController::Answer::Sore);
    EXPECT_EQ(wait(), (safety::Wait{safety::Wait::Kind::Sore, hours{48}}));
    EXPECT_EQ(wait(Side::Right), std::nullopt);

    clock.go(hours{48} - Seconds{1});
    EXPECT_NE(wait(), std::nullopt);
    EXPECT_TRUE(DayAfterController(test::shippedWorld(), keeper, clock).text().advice.contains(QStringLiteral("48 hours")));
    clock.go(Seconds{1});
    EXPECT_EQ(wait(), std::nullopt);
    EXPECT_EQ(DayAfterController(test::shippedWorld(), keeper, clock).text().title, QString());
}

// The clock was nine years ahead when it was said.
TEST_F(DayAfterTest, soreByAWrongClockDoesNotRestForYears)
{
    const QString session = add(days{1}, {6, 4});
    WallTime ahead = clock.wall();
    ahead.utc += hours{24 * 365 * 9};
    keeper.write([&](journal::JournalStore &store) {
        return store.addNextDay({session.toStdString(), journal::NextDayRecord::Answer::Sore, ahead});
    });
    EXPECT_EQ(wait(), std::nullopt);
    EXPECT_EQ(DayAfterController(test::shippedWorld(), keeper, clock).text().advice, QString());
}

TEST_F(DayAfterTest, notSoreNeedNotWait)
{
    add(days{1}, {6, 4});
    DayAfterController(test::shippedWorld(), keeper, clock).answer(DayAfterController::Answer::NotSore);
    EXPECT_EQ(wait(), std::nullopt);
}

TEST_F(DayAfterTest, aBruiseRestsUntilItIsSaidToHaveGone)
{
    add(days{1}, {6, 4});
    DayAfterController(test::shippedWorld(), keeper, clock).answer(DayAfterController::Answer::Bruised);
    clock.go(days{20});
    EXPECT_EQ(wait(), safety::Wait{safety::Wait::Kind::Bruised});

    DayAfterController after(test::shippedWorld(), keeper, clock);
    EXPECT_TRUE(after.text().bruised);
    EXPECT_EQ(after.text().question, QStringLiteral("Has the bruise at your left shoulder gone?"));
    after.answer(DayAfterController::Answer::NotSore);
    EXPECT_FALSE(after.text().bruised);
    EXPECT_EQ(after.text().title, QString());
    EXPECT_EQ(wait(), std::nullopt);
}

TEST_F(DayAfterTest, ofTwoAnswersTheGraverHolds)
{
    add(days{2}, {6, 4});
    DayAfterController(test::shippedWorld(), keeper, clock).answer(DayAfterController::Answer::Bruised);
    add(days{1}, {6, 4});
    DayAfterController(test::shippedWorld(), keeper, clock).answer(DayAfterController::Answer::Sore);
    EXPECT_EQ(wait(), safety::Wait{safety::Wait::Kind::Bruised});
}

} // namespace
} // namespace unknot::app
