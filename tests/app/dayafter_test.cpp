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
    static const catalogue::Point &point(const char *id) { return *test::shippedWorld().catalogue.point({id}); }

    // Why the point of every session here must wait, and whether it is begun lightly.
    [[nodiscard]] std::optional<safety::Wait> wait(Side side = Side::Left, const char *id = pressed)
    {
        return read().tooSoon(point(id), side);
    }
    [[nodiscard]] std::optional<practice::LightStart> light(const char *id = pressed) { return read().lightStart(point(id), Side::Left); }

    static constexpr const char *pressed = "infraspinatus-under-ridge-outer";

private:
    practice::DoseLedger read()
    {
        practice::DoseLedger ledger(test::shippedWorld().catalogue, clock);
        ledger.read(keeper.reader());
        return ledger;
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
    EXPECT_TRUE(after.text().advice.contains(QStringLiteral("left alone until "))) << after.text().advice.toStdString();
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
    EXPECT_TRUE(DayAfterController(test::shippedWorld(), keeper, clock).text().advice.contains(QStringLiteral("left alone until ")));
    clock.go(Seconds{1});
    EXPECT_EQ(wait(), std::nullopt);
    EXPECT_EQ(DayAfterController(test::shippedWorld(), keeper, clock).text().title, QString());
}

// Nobody can tell which of two points an inch apart is sore.
TEST_F(DayAfterTest, soreRestsTheWholeMuscleAndThenItIsBegunLightlyUntilItDidWell)
{
    using Why = practice::LightStart::Why;
    constexpr auto neighbour = "infraspinatus-under-ridge-inner", other = "teres-minor-outer-edge";
    add(days{1}, {6, 4});
    DayAfterController(test::shippedWorld(), keeper, clock).answer(DayAfterController::Answer::Sore);
    EXPECT_EQ(wait(Side::Left, neighbour), (safety::Wait{safety::Wait::Kind::Sore, hours{48}}));
    EXPECT_EQ(wait(Side::Left, other), std::nullopt) << "of another muscle";

    clock.go(days{4});
    for (const auto *id : {pressed, neighbour}) {
        EXPECT_EQ(wait(Side::Left, id), std::nullopt) << id;
        ASSERT_TRUE(light(id)) << id;
        EXPECT_EQ(light(id)->why, Why::SoreAfter) << id;
        EXPECT_EQ(light(id)->daysAgo, 4) << id;
    }
    EXPECT_EQ(light(other), std::nullopt);

    add(hours{5}, {6, 4});
    EXPECT_TRUE(light()) << "what comes of it is known tomorrow";
    clock.go(days{1});
    EXPECT_EQ(light(), std::nullopt);
    EXPECT_EQ(light(neighbour), std::nullopt);
}

TEST_F(DayAfterTest, twoWeeksAfterItWasSoreItIsAsUsual)
{
    add(days{1}, {6, 4});
    DayAfterController(test::shippedWorld(), keeper, clock).answer(DayAfterController::Answer::Sore);
    clock.go(practice::DoseLedger::remembers);
    EXPECT_TRUE(light());
    clock.go(hours{1});
    EXPECT_EQ(light(), std::nullopt);
}

TEST_F(DayAfterTest, soreThatWasASlipIsTakenBackOnItsDay)
{
    using present::asked::About;
    add(days{1}, {6, 4});
    DayAfterController after(test::shippedWorld(), keeper, clock);
    after.answer(DayAfterController::Answer::Sore);
    EXPECT_EQ(after.text().about, About::SaidSore);
    after.answer(DayAfterController::Answer::Bruised); // is not asked
    EXPECT_EQ(wait(), (safety::Wait{safety::Wait::Kind::Sore, hours{48}}));
    after.answer(DayAfterController::Answer::NotSore);
    EXPECT_EQ(after.text().title, QString());
    EXPECT_EQ(wait(), std::nullopt);
    EXPECT_EQ(light(), std::nullopt);
}

TEST_F(DayAfterTest, onALaterDaySoreIsNoSlipAnyMore)
{
    add(days{1}, {6, 4});
    DayAfterController(test::shippedWorld(), keeper, clock).answer(DayAfterController::Answer::Sore);
    clock.go(days{1});
    DayAfterController after(test::shippedWorld(), keeper, clock);
    EXPECT_NE(after.text().title, QString());
    EXPECT_EQ(after.text().about, present::asked::About::Nothing);
    after.answer(DayAfterController::Answer::NotSore);
    EXPECT_NE(wait(), std::nullopt);
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
    EXPECT_EQ(after.text().about, present::asked::About::Bruise);
    EXPECT_EQ(after.text().question, QStringLiteral("Has the bruise at your left shoulder gone?"));
    after.answer(DayAfterController::Answer::NotSore);
    EXPECT_EQ(after.text().about, present::asked::About::Nothing);
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

// Of a session of 580 s.
struct LateNumberTest : DayAfterTest {
    QString add(Milliseconds ago)
    {
        SessionRecord session;
        session.id = journal::newUuid();
        session.started = clock.ago(ago);
        session.points = {shoulder({6, 5, 3})};
        keeper.write([&](journal::JournalStore &store) -> Status {
            EXPECT_TRUE(store.beginSession(session));
            EXPECT_TRUE(store.addRating(
                session.id, {journal::newUuid(), RatingRecord::Kind::AtRest, RatingRecord::Moment::Before, 6, session.started}));
            auto hold = session.points[0].holds[0];
            hold.began = session.started;
            EXPECT_TRUE(store.beginHold(session.points[0].id, hold));
            EXPECT_TRUE(store.endHold(hold.id, *hold.pressed, hold.end));
            return store.endSession(session.id, SessionState::Completed, clock.ago(ago - Seconds{580}));
        });
        return QString::fromStdString(session.id);
    }
    [[nodiscard]] std::optional<int> after(const QString &session) const
    {
        return keeper.session(session.toStdString())->rating(RatingRecord::Kind::AtRest, RatingRecord::Moment::After);
    }
    [[nodiscard]] std::size_t ratings(const QString &session) const { return keeper.session(session.toStdString())->ratings.size(); }
};

TEST_F(LateNumberTest, isAskedAndKept)
{
    const QString session = add(std::chrono::minutes{15});
    DayAfterController day(test::shippedWorld(), keeper, clock);
    ASSERT_EQ(day.text().about, present::asked::About::Pain);
    EXPECT_EQ(day.text().session, session);
    QStringList counted;
    QObject::connect(&keeper, &JournalKeeper::sessionChanged, [&](const QString &id) { counted << id; });
    day.rate(3);
    EXPECT_EQ(after(session), 3);
    EXPECT_EQ(counted, QStringList{session}) << "it counts otherwise now";
    EXPECT_EQ(day.text().about, present::asked::About::Nothing);
    day.rate(4);
    EXPECT_EQ(after(session), 3) << "the second of a double click";
}

TEST_F(LateNumberTest, notNowIsKeptAwayToo)
{
    const QString session = add(std::chrono::minutes{15});
    DayAfterController day(test::shippedWorld(), keeper, clock);
    day.rate(-1);
    EXPECT_EQ(after(session), std::nullopt);
    EXPECT_EQ(day.text().about, present::asked::About::Nothing);
    EXPECT_EQ(DayAfterController(test::shippedWorld(), keeper, clock).text().about, present::asked::About::Nothing) << "at the next start";
}

TEST_F(LateNumberTest, askedAsItIsNowIsNoAnswerToHowItWas)
{
    const QString session = add(std::chrono::minutes{25});
    DayAfterController day(test::shippedWorld(), keeper, clock);
    const QString asked = day.text().question;
    clock.go(std::chrono::minutes{10});
    day.rate(3);
    EXPECT_EQ(ratings(session), 1U) << "what was read was another question";
    EXPECT_NE(day.text().question, asked);
    EXPECT_EQ(day.text().about, present::asked::About::Pain);
    day.rate(3);
    EXPECT_EQ(after(session), 3);
}

TEST_F(LateNumberTest, isNoAnswerAboutSoreness)
{
    const QString session = add(std::chrono::minutes{15});
    DayAfterController day(test::shippedWorld(), keeper, clock);
    day.answer(DayAfterController::Answer::Sore);
    day.rate(11);
    EXPECT_EQ(ratings(session), 1U);
    EXPECT_TRUE(keeper.reader()->soreness(clock.ago(hours{1}).utc)->empty());
    EXPECT_EQ(day.text().about, present::asked::About::Pain);
}

} // namespace
} // namespace unknot::app
