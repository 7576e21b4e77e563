// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What of the history is shown, and the ways in which it is told.
#include "app/history/historycontroller.h"
#include "app/history/periodscontroller.h"
#include "app/own/journalkeeper.h"
#include "pages/pagelayout.h"
#include "support/demodays.h"

namespace unknot::test
{

namespace
{

class HistoryLayoutTest : public PageLayoutTest
{
protected:
    HistoryLayoutTest()
    {
        of<JournalKeeper>().write([this](journal::JournalStore &store) -> Status {
            tellDemoDays(store, start.context.clock().wall());
            return store.addTag({"t", "a word as long as one may give", start.context.clock().wall()});
        });
        page("history");
    }
};

TEST_F(HistoryLayoutTest, whatCanBeChosenAndWhatIsChosenFit)
{
    auto &history = of<HistoryController>();
    for (const auto *kind : {u"Place", u"Point", u"Way of pressing", u"Your words for days", u"Words in notes"}) {
        press(kind);
        look("what can be chosen");
    }
    for (QAbstractItemModel *rows : {history.filter()->points(), history.filter()->places()}) {
        const int by = rows == history.filter()->points() ? 1 : 0;
        history.filter()->choose(by, rows->index(0, 0).data(rows->roleNames().key("key")).toString());
    }
    history.filter()->search(QStringLiteral("a long line of words that nobody has ever written into a note of theirs"));
    ASSERT_TRUE(history.text().filter.none);
    look("where nothing fits");
    press(u"Clear filter");
    EXPECT_FALSE(history.text().filter.any);
}

TEST_F(HistoryLayoutTest, theFilterIsForgottenWhenThePageIsLeft)
{
    of<HistoryController>().filter()->search(QStringLiteral("drive"));
    of<HistoryController>().setMonth(1);
    page("body");
    EXPECT_FALSE(of<HistoryController>().filter()->filter().choosesSomething());
    EXPECT_EQ(of<HistoryController>().month(), -1);
}

TEST_F(HistoryLayoutTest, whatHelpedFitsHoweverItIsTold)
{
    for (const auto *way : {u"Ways", u"Tools", u"Sides"}) {
        press(way);
        look("what helped");
    }
}

TEST_F(HistoryLayoutTest, aMonthAndItsTableFit)
{
    of<HistoryController>().setMonth(1);
    press(u"As a table");
    look("the map of a month");
}

TEST_F(HistoryLayoutTest, theMonthsArePlayedToTheLast)
{
    auto &history = of<HistoryController>();
    test::choose(of<AppSettings>(), &practice::Settings::reducedMotion, true);
    for (int month = 0; month < history.text().months; ++month) {
        press(u"The next month");
        EXPECT_EQ(history.month(), month);
        EXPECT_FALSE(history.text().monthSpoken.isEmpty());
    }
    press(u"The next month");
    EXPECT_EQ(history.month(), 0) << "and from the first again";
}

TEST_F(HistoryLayoutTest, twoTimesFit)
{
    press(u"Compare two times");
    look("two months");
    press(u"Own days");
    of<PeriodsController>().setDay(1, QStringLiteral("the day on which it began"));
    ASSERT_FALSE(of<PeriodsController>().text().fault.isEmpty());
    look("own days");
}

} // namespace

} // namespace unknot::test
