// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/historycontroller.h"
#include "app/history/periodscontroller.h"
#include "historyfixture.h"

#include <QSignalSpy>

namespace unknot::app
{
namespace
{

using present::filtered::By;

// Two for the left shoulder, the newer one with a note; one for the low back; pain told of the low back. All of three months.
class HistoryFilterTest : public HistoryTest
{
protected:
    HistoryFilterTest()
    {
        first = add(days{30}, {6, 4});
        second = add(days{2}, {5, 4, {shoulder({4})}});
        auto back = pointOf("quadratus-lumborum-deep", "quadratus-lumborum", Side::Right, {5});
        back.way = "strokes";
        add(days{10}, {7, 7, {back}, {{{"low-back"}, Side::Right}}});
        keeper.write([this](journal::JournalStore &store) -> Status {
            EXPECT_TRUE(store.setNote(second.toStdString(), "After the long drive", clock.wall()));
            const journal::TagRecord tag{"t", "new chair", clock.ago(days{20})};
            EXPECT_TRUE(store.addTag(tag));
            EXPECT_TRUE(store.setDay({clock.ago(days{2}).day(), {}, {}, {tag.id}, clock.wall()}));
            return store.addEntry({journal::newUuid(), clock.ago(days{4}), clock.wall(), {}, {{{{"low-back"}, Side::Right}, 4}}, "stiff"});
        });
        history.setShown(true);
    }

    [[nodiscard]] QStringList titles()
    {
        QStringList all;
        for (int row = 0; row < history.sessions()->rowCount(); ++row)
            all << cell(history.sessions(), row, "title").toString();
        return all;
    }
    void choose(By by, QAbstractItemModel *rows, const QString &name)
    {
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (cell(rows, row, "name") == name)
                return history.filter()->choose(int(by), cell(rows, row, "key").toString());
        }
        ADD_FAILURE() << name.toStdString();
    }
    void chooseTheShoulder() { choose(By::Place, history.filter()->places(), QStringLiteral("Back of shoulder, left")); }

    QString first, second;
    HistoryController history{test::shippedWorld(), keeper, records, clock};
};

TEST_F(HistoryFilterTest, everythingThatIsShownFollowsIt)
{
    ASSERT_EQ(history.text().listed, 4);
    chooseTheShoulder();
    EXPECT_EQ(titles(), (QStringList{"Left shoulder", "Left shoulder"}));
    EXPECT_EQ(history.charted()->rowCount(), 2);
    EXPECT_EQ(history.helped()->rowCount(), 1);
    EXPECT_EQ(history.text().heatWords, QStringLiteral("Back of shoulder, left: 2 days."));
    EXPECT_EQ(history.mapped()->rowCount(), 1);
    int done = 0;
    for (const auto &day : history.calendar()->rows())
        done += day.firstRow >= 0 ? 1 : 0;
    EXPECT_EQ(done, 1) << "of November";
    EXPECT_EQ(history.text().filter.told, QStringLiteral("2 of 4 entries fit the filter, from 24 Aug to 22 Nov."));
    EXPECT_EQ(history.text().total, 3) << "the sessions of the whole journal";
}

TEST_F(HistoryFilterTest, whatCanBeChosenIsThatOfTheRangeWhateverIsChosen)
{
    chooseTheShoulder();
    EXPECT_EQ(history.filter()->places()->rowCount(), 2);
    EXPECT_EQ(history.filter()->points()->rowCount(), 2);
    EXPECT_EQ(history.filter()->ways()->rowCount(), 2);
    EXPECT_EQ(history.filter()->tags()->rowCount(), 1);
    history.setRange(practice::Span::TwoWeeks);
    EXPECT_EQ(titles().size(), 1) << "it is kept while the range changes";
    history.filter()->clear();
    EXPECT_EQ(titles().size(), 3);
}

TEST_F(HistoryFilterTest, wordsTagsPointsAndWaysEachNarrowIt)
{
    history.filter()->search(QStringLiteral("dri"));
    EXPECT_EQ(history.text().listed, 1);
    history.filter()->search(QStringLiteral("stiff"));
    EXPECT_EQ(history.text().count, 0);
    EXPECT_EQ(history.text().listed, 1) << "pain told without a session";
    history.filter()->search({});
    choose(By::Tag, history.filter()->tags(), QStringLiteral("new chair"));
    EXPECT_EQ(history.text().listed, 1);
    history.filter()->takeOut(int(By::Tag));
    choose(By::Way, history.filter()->ways(), QStringLiteral("Short strokes"));
    EXPECT_EQ(history.text().listed, 1);
    EXPECT_EQ(history.filter()->chips()->rowCount(), 1);
    choose(By::Point, history.filter()->points(), QStringLiteral("Back rotator-cuff muscle, left: Under the ridge, outer"));
    EXPECT_EQ(history.text().listed, 0) << "the shoulder was not stroked";
}

TEST_F(HistoryFilterTest, whereNothingFitsItIsSaidAndHowMuchThereIsWithoutIt)
{
    history.filter()->search(QStringLiteral("nowhere"));
    EXPECT_TRUE(history.text().filter.none);
    EXPECT_EQ(history.text().filter.told, QStringLiteral("Nothing from 24 Aug to 22 Nov fits the filter. Without it: 4 entries."));
    EXPECT_TRUE(history.text().any) << "the history is not empty";
    EXPECT_EQ(history.text().unreadable, QString());
}

TEST_F(HistoryFilterTest, whatIsDeletedOrNotedWhileItIsChosenIsCounted)
{
    history.filter()->search(QStringLiteral("dri"));
    history.remove(second);
    EXPECT_TRUE(history.text().filter.none);
    history.undo();
    EXPECT_EQ(history.text().listed, 1);
}

TEST_F(HistoryFilterTest, whatHelpedIsToldByWayToolOrSide)
{
    EXPECT_EQ(history.helped()->rowCount(), 2);
    const QSignalSpy told(&history, &HistoryController::changed);
    history.setHelpedBy(int(practice::Helped::By::Way));
    ASSERT_EQ(history.helped()->rowCount(), 2);
    EXPECT_GT(told.count(), 0) << "as many rows as before, and others";
    EXPECT_EQ(cell(history.helped(), 0, "name"), QStringLiteral("Steady hold"));
    history.setHelpedBy(int(practice::Helped::By::Side));
    EXPECT_EQ(cell(history.helped(), 0, "name"), QStringLiteral("Left, all points"));
    EXPECT_EQ(history.text().helpedCount, history.helped()->rowCount());
}

TEST_F(HistoryFilterTest, theDayAfterIsToldOnceItIsSaid)
{
    EXPECT_EQ(cell(history.helped(), 0, "dayAfter"), QString());
    const journal::NextDayRecord sore{second.toStdString(), journal::NextDayRecord::Answer::Sore, clock.wall()};
    keeper.writeOf(sore.session, [sore](journal::JournalStore &store) { return store.addNextDay(sore); });
    EXPECT_EQ(cell(history.helped(), 0, "dayAfter"), QStringLiteral("Sore the day after: 1 of 1"));
}

// ---- the months of the map

TEST_F(HistoryFilterTest, theMapsAndTheirTableAreOfTheMonthThatIsShown)
{
    EXPECT_EQ(history.text().months, 4);
    history.setMonth(2);
    EXPECT_EQ(history.text().monthSpoken, QStringLiteral("October 2026, 1 entry"));
    EXPECT_EQ(history.text().mapOf, QStringLiteral("October 2026"));
    EXPECT_EQ(history.text().heatWords, QStringLiteral("Back of shoulder, left: 1 day."));
    EXPECT_EQ(history.mapped()->rowCount(), 1);
    EXPECT_EQ(history.sessions()->rowCount(), 4) << "the list is of the range";
    history.filter()->search(QStringLiteral("stiff"));
    EXPECT_EQ(history.text().monthSpoken, QStringLiteral("October 2026, 0 entries"));
    history.setMonth(99);
    EXPECT_EQ(history.month(), 3);
    history.setRange(practice::Span::TwoWeeks);
    EXPECT_EQ(history.month(), -1);
    EXPECT_EQ(history.text().mapOf, history.text().rangeWords);
}

// ---- two times

TEST_F(HistoryFilterTest, twoTimesAreComparedWhateverTheFilter)
{
    PeriodsController periods(keeper, history, clock);
    EXPECT_EQ(periods.rows()->rowCount(), 0) << "not before it is asked for";
    history.filter()->search(QStringLiteral("nowhere"));
    periods.open();
    EXPECT_EQ(periods.text().earlier, QStringLiteral("1 Oct to 31 Oct"));
    EXPECT_EQ(periods.text().later, QStringLiteral("1 Nov to 22 Nov"));
    ASSERT_EQ(cell(periods.rows(), 5, "name"), QStringLiteral("Sessions"));
    EXPECT_EQ(cell(periods.rows(), 5, "earlier"), QStringLiteral("1"));
    EXPECT_EQ(cell(periods.rows(), 5, "later"), QStringLiteral("2"));
    history.remove(second);
    EXPECT_EQ(cell(periods.rows(), 5, "later"), QStringLiteral("1"));
    periods.close();
    EXPECT_EQ(periods.rows()->rowCount(), 0);
}

TEST_F(HistoryFilterTest, ownDaysBeginWithThoseThatWereShownAndAreComparedOnceTheyAreDays)
{
    PeriodsController periods(keeper, history, clock);
    periods.open();
    periods.choose(int(present::PeriodChoice::Own));
    EXPECT_EQ(periods.text().typed, (QStringList{"1 Oct 2026", "31 Oct 2026", "1 Nov 2026", "22 Nov 2026"}));
    periods.setDay(0, QStringLiteral("soon"));
    EXPECT_TRUE(periods.text().fault.contains(QStringLiteral("soon")));
    EXPECT_EQ(periods.rows()->rowCount(), 8) << "the page does not jump while a day is typed";
    EXPECT_EQ(periods.text().earlier, QStringLiteral("1 Oct to 31 Oct"));
    periods.setDay(0, QStringLiteral("24 Oct 2026"));
    EXPECT_EQ(periods.text().fault, QString());
    EXPECT_EQ(cell(periods.rows(), 5, "earlier"), QStringLiteral("0"));
    periods.setDay(7, QStringLiteral("nothing"));
    EXPECT_EQ(periods.text().fault, QString());
}

} // namespace
} // namespace unknot::app
