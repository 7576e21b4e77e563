// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/historycontroller.h"
#include "historyfixture.h"
#include "present/candidatetext.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QSignalSpy>

namespace unknot::app
{
namespace
{

// ---- rows

TEST_F(HistoryTest, sessionsAreListedNewestFirstWithTheirNumbers)
{
    add(days{3}, {5, 5});
    add(hours{2}, {6, 4});
    HistoryController history(test::shippedWorld(), keeper, records, clock);
    history.setShown(true);

    ASSERT_EQ(history.text().count, 2);
    EXPECT_EQ(cell(history.sessions(), 0, "title"), QStringLiteral("Left shoulder"));
    EXPECT_EQ(cell(history.sessions(), 0, "when"), QStringLiteral("Today, 16:00"));
    EXPECT_EQ(cell(history.sessions(), 0, "detail"), QStringLiteral("1 point, 1 min 30 s pressed"));
    EXPECT_EQ(cell(history.sessions(), 0, "numbers"), QStringLiteral("6 to 4"));
    EXPECT_EQ(cell(history.sessions(), 0, "words"), QStringLiteral("clearly less"));
    EXPECT_EQ(cell(history.sessions(), 0, "spoken"),
        QStringLiteral("Left shoulder, Today, 16:00, 1 point, 1 min 30 s pressed, 6 to 4, clearly less"));
    EXPECT_EQ(cell(history.sessions(), 0, "month"), QStringLiteral("November 2026"));
    EXPECT_EQ(cell(history.sessions(), 1, "words"), QStringLiteral("no change"));
    EXPECT_LT(cell(history.charted(), 1, "at").toDouble(), cell(history.charted(), 0, "at").toDouble());
}

// A page without what helped would say that nothing was pressed.
TEST_F(HistoryTest, whatWasPressedAndCannotBeReadIsSaid)
{
    add(hours{2}, {6, 4});
    HistoryController history(test::shippedWorld(), keeper, records, clock);
    SQLite::Database((folder / "journal.sqlite").string(), SQLite::OPEN_READWRITE).exec("UPDATE point SET side = 'elsewhere'");
    history.setShown(true);
    EXPECT_TRUE(history.text().unreadable.startsWith(QStringLiteral("Your sessions can't be read from the journal:")));
    EXPECT_EQ(history.sessions()->rowCount(), 0);
}

// ---- the chart

TEST_F(HistoryTest, aRangeHoldsItsDaysAndNoOthers)
{
    add(days{13}, {6, 4});
    add(days{14}, {6, 4});
    add(days{100}, {6, 4});
    add(days{500}, {6, 4});
    HistoryController history(test::shippedWorld(), keeper, records, clock);
    history.setShown(true);
    using Range = practice::Span;

    history.setRange(Range::TwoWeeks);
    EXPECT_EQ(history.text().count, 1);
    EXPECT_EQ(history.text().rangeWords, QStringLiteral("9 Nov to 22 Nov"));
    history.setRange(Range::ThreeMonths);
    EXPECT_EQ(history.text().count, 2);
    history.setRange(Range::Year);
    EXPECT_EQ(history.text().count, 3);
    history.setRange(Range::All);
    EXPECT_EQ(history.text().count, 4);
    EXPECT_EQ(history.text().firstDay, QDate(2025, 7, 10).toJulianDay());
    EXPECT_TRUE(history.text().any);
}

TEST_F(HistoryTest, onlyAPageThatIsShownIsKeptUpToDate)
{
    HistoryController history(test::shippedWorld(), keeper, records, clock);
    add(hours{2}, {6, 4});
    history.reload();
    EXPECT_EQ(history.text().recentCount, 1);
    EXPECT_EQ(history.text().count, 0);
    history.setShown(true);
    EXPECT_EQ(history.text().count, 1);
}

TEST_F(HistoryTest, whereItHurtIsReadForTheBodyOnlyWhileThatIsSeen)
{
    HistoryController history(test::shippedWorld(), keeper, records, clock);
    history.setHeatOnBody(true);
    history.setBodySeen(false);
    add(hours{2}, {6, 4});
    EXPECT_TRUE(history.heat()->layers().heat.empty());
    history.setBodySeen(true);
    EXPECT_FALSE(history.heat()->layers().heat.empty());
}

TEST_F(HistoryTest, whatIsSavedIsShownAtOnce)
{
    HistoryController history(test::shippedWorld(), keeper, records, clock);
    history.setShown(true);
    const QString id = add(hours{2}, {6, {}});
    keeper.write([&](journal::JournalStore &journal) {
        return journal.addRating(
            id.toStdString(), {journal::newUuid(), RatingRecord::Kind::AtRest, RatingRecord::Moment::After, 4, clock.wall()});
    });
    EXPECT_EQ(cell(history.sessions(), 0, "numbers"), QStringLiteral("6 to 4"));
    EXPECT_EQ(cell(history.recent(), 0, "numbers"), QStringLiteral("6 to 4"));
}

// ---- what helped, where it hurt

TEST_F(HistoryTest, theMapCountsDaysNotSessions)
{
    add(hours{2}, {6, 4});
    add(hours{4}, {6, 4});
    Given both{6, 4};
    both.zones.push_back({{"arm-outer"}, Side::Left});
    add(days{2}, both);
    HistoryController history(test::shippedWorld(), keeper, records, clock);
    history.setShown(true);

    const auto &heat = history.heat()->layers().heat;
    ASSERT_EQ(heat.size(), 2U);
    EXPECT_EQ(heat[0].zone, (SidedZone{{"shoulder-back"}, Side::Left}));
    EXPECT_DOUBLE_EQ(heat[0].share, 1.0 / 8);
    EXPECT_DOUBLE_EQ(heat[1].share, 0);
    EXPECT_EQ(history.text().heatMost, 9);
    EXPECT_EQ(history.text().heatWords, QStringLiteral("Back of shoulder, left: 2 days. Outer upper arm, left: 1."));
}

TEST_F(HistoryTest, tellsOnlyWhatIsNew)
{
    add(hours{2}, {6, 4});
    HistoryController history(test::shippedWorld(), keeper, records, clock);
    history.setShown(true);
    const QSignalSpy told(&history, &HistoryController::changed);
    history.reload();
    EXPECT_EQ(told.count(), 0);
    history.setRange(practice::Span::Year);
    EXPECT_EQ(told.count(), 1);
}

TEST_F(HistoryTest, saysWhereWeeksOfPressingChangedNothing)
{
    for (int day = 32; day >= 0; day -= 4)
        add(std::chrono::days{day} + std::chrono::hours{1}, {6, 5});
    readRecords();
    HistoryController history(test::shippedWorld(), keeper, records, clock);
    history.setShown(true);
    EXPECT_TRUE(history.text().noGain.contains(u"is 6 now, after 4 weeks")) << history.text().noGain.toStdString();
    const auto *pressed = records.history({"infraspinatus-under-ridge-outer"}, Side::Left);
    ASSERT_TRUE(pressed);
    EXPECT_EQ(records.noGain(*pressed), (safety::NoGain{6, 6, std::chrono::weeks{4}}));
    EXPECT_EQ(records.history({"infraspinatus-under-ridge-outer"}, Side::Right), nullptr);
}

TEST_F(HistoryTest, tellsAPointItsOwnRecordItsDayAndItsWeek)
{
    readRecords();
    EXPECT_TRUE(records.own().empty());
    add(std::chrono::days{9}, {6, 3});
    add(std::chrono::days{2}, {6, 3});
    add(std::chrono::days{1}, {5, 5});
    readRecords();
    ASSERT_EQ(records.own().size(), 1U);
    EXPECT_EQ(records.own()[0].eased, 2);
    const auto told = [this] {
        return present::recordTold(*records.history({"infraspinatus-under-ridge-outer"}, Side::Left), clock.wall()).toStdString();
    };
    EXPECT_EQ(told(), "You pressed this 3 times; pain typically fell by 3, clearly in 2 of 3. In the last 7 days: twice, 3 min in all.");
    EXPECT_EQ(records.noGain(*records.history({"infraspinatus-under-ridge-outer"}, Side::Left)), std::nullopt);

    const QString last = add(std::chrono::hours{1}, {5, 5});
    EXPECT_TRUE(records.sessionChanged(*keeper.reader(), last.toStdString()));
    EXPECT_TRUE(told().ends_with("Today: once, 1 min 30 s in all. In the last 7 days: 3 times, 4 min 30 s in all.")) << told();
}

TEST_F(HistoryTest, theDayOfAPointBeginsAtMidnightWhereThePersonIs)
{
    add(std::chrono::hours{19}, {6, 4}); // 23:00 yesterday here
    add(std::chrono::minutes{17 * 60 + 30}, {6, 4}); // 0:30 today, still yesterday in Greenwich
    readRecords();
    const auto told = present::recordTold(*records.history({"infraspinatus-under-ridge-outer"}, Side::Left), clock.wall()).toStdString();
    EXPECT_TRUE(told.ends_with("Today: once, 1 min 30 s in all. In the last 7 days: twice, 3 min in all.")) << told;
}

} // namespace
} // namespace unknot::app
