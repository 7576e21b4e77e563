// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of a day, to the journal and back; and days compared, on the page of the history.
#include "app/own/daycontroller.h"

#include "app/history/historycontroller.h"
#include "historyfixture.h"
#include "support/damage.h"

namespace unknot::app
{
namespace
{

class DayControllerTest : public HistoryTest
{
protected:
    [[nodiscard]] std::vector<journal::DayRecord> written() const { return *keeper.reader()->days(journal::firstDay, journal::lastDay); }
    [[nodiscard]] QString tag(int row) { return cell(day.tags(), row, "id").toString(); }
    [[nodiscard]] bool given(int row) { return cell(day.tags(), row, "given").toBool(); }

    DayController day{keeper, clock};
};

TEST_F(DayControllerTest, eachTapIsWrittenAndTheSameAgainTakesItBack)
{
    day.setSleep(3);
    day.setStress(7);
    day.addTag(QStringLiteral(" long drive "));
    ASSERT_EQ(written().size(), 1U);
    EXPECT_EQ(written()[0].day, clock.wall().day());
    EXPECT_EQ(written()[0].sleep, 3);
    EXPECT_EQ(written()[0].stress, 7);
    EXPECT_TRUE(given(0));
    EXPECT_EQ(day.text().brief, QStringLiteral("sleep 3, stress 7, long drive"));
    EXPECT_EQ(day.text().fault, QString());
    day.setSleep(3);
    day.setStress(7);
    day.toggle(tag(0));
    EXPECT_TRUE(written().empty());
    EXPECT_FALSE(given(0));
}

TEST_F(DayControllerTest, yesterdayCanBeToldOfToo)
{
    day.setSleep(3);
    day.turnTo(1);
    EXPECT_EQ(day.text().sleep, -1);
    day.setSleep(8);
    day.turnTo(2);
    EXPECT_EQ(day.text().day, 1);
    ASSERT_EQ(written().size(), 2U);
    EXPECT_EQ(written()[0].day, clock.wall().day() - days{1});
    EXPECT_EQ(written()[0].sleep, 8);
    day.turnTo(0);
    EXPECT_EQ(day.text().sleep, 3);
}

TEST_F(DayControllerTest, aNewDayBeginsWithNothingSaid)
{
    day.setSleep(3);
    clock.go(days{1});
    day.startDay();
    EXPECT_EQ(day.text().sleep, -1);
    day.turnTo(1);
    EXPECT_EQ(day.text().sleep, 3);
}

TEST_F(DayControllerTest, aTagIsRenamedDeletedAndBroughtBack)
{
    day.addTag(QStringLiteral("drive"));
    clock.go(hours{1}); // they are listed by when they were made
    day.addTag(QStringLiteral("chair"));
    const QString drive = tag(0);
    EXPECT_FALSE(day.rename(drive, QStringLiteral("chair")));
    EXPECT_FALSE(day.rename(drive, QStringLiteral(" ")));
    EXPECT_TRUE(day.rename(drive, QStringLiteral("long drive")));
    EXPECT_EQ(cell(day.tags(), 0, "name"), QStringLiteral("long drive"));
    day.remove(drive);
    EXPECT_EQ(day.tags()->rowCount(), 1);
    EXPECT_EQ(day.text().removed, QStringLiteral("“long drive” was deleted, with the days that had it."));
    day.undo();
    ASSERT_EQ(day.tags()->rowCount(), 2);
    EXPECT_TRUE(given(0));
    EXPECT_EQ(day.text().removed, QString());
    day.undo();
    day.remove(drive);
    day.forgetRemoved();
    EXPECT_EQ(day.text().removed, QString());
    EXPECT_EQ(day.tags()->rowCount(), 1);
}

TEST_F(DayControllerTest, whatCantBeReadIsSaidAndNotWrittenOver)
{
    day.setSleep(3);
    test::damage(folder / "journal.sqlite", "UPDATE day SET stress = 'lift'");
    day.reload();
    EXPECT_TRUE(day.text().fault.startsWith(QStringLiteral("What you said of your days can't be read:"))) << day.text().fault.toStdString();
    EXPECT_FALSE(day.text().possible);
    day.setSleep(5);
    EXPECT_FALSE(keeper.reader()->days(journal::firstDay, journal::lastDay));
}

TEST_F(DayControllerTest, theHistoryComparesDaysOfItsRange)
{
    HistoryController history{test::shippedWorld(), keeper, records, clock};
    history.setShown(true);
    EXPECT_EQ(history.days()->rowCount(), 0);
    for (int ago = 0; ago < 12; ++ago) {
        add(days{ago}, {ago % 2 == 0 ? 7 : 3, 2});
        keeper.write([&](journal::JournalStore &store) {
            const WallTime at = clock.ago(days{ago});
            return store.setDay({at.day(), ago % 2 == 0 ? 2 : 8, {}, {}, at});
        });
    }
    ASSERT_EQ(history.days()->rowCount(), 1);
    EXPECT_EQ(cell(history.days(), 0, "counts"), QStringLiteral("6 days with, 6 days without"));
    EXPECT_TRUE(cell(history.days(), 0, "words").toString().startsWith(QStringLiteral("Pain was 4.0 higher on days with it")));
}

} // namespace
} // namespace unknot::app
