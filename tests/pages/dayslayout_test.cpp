// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of days and weeks, in the history and beside a note of pain.
#include "app/own/daycontroller.h"
#include "app/own/journalkeeper.h"
#include "app/own/paincontroller.h"
#include "app/own/weekcontroller.h"
#include "pages/pagelayout.h"
#include "support/demodays.h"

namespace unknot::test
{

namespace
{

class DaysLayoutTest : public PageLayoutTest
{
protected:
    void tell()
    {
        of<JournalKeeper>().write([this](journal::JournalStore &store) -> Status {
            tellDemoDays(store, start.context.clock().wall());
            return {};
        });
    }
};

TEST_F(DaysLayoutTest, theQuestionOfTheWeekFits)
{
    auto &week = of<WeekController>();
    ASSERT_TRUE(week.text().due);
    page("history");
    look("asked about the week");
    press(u"Answer");
    week.rate(0, 10);
    week.choose(0);
    look("answering about the week");
    week.save();
    ASSERT_FALSE(week.text().told.isEmpty());
    look("the week was saved");
}

TEST_F(DaysLayoutTest, daysAndWeeksFit)
{
    tell();
    auto &day = of<DayController>();
    day.addTag(QStringLiteral("a word as long as one may give"));
    day.setSleep(10);
    page("history");
    look("days and weeks");
    press(u"Change words");
    day.remove(day.tags()->index(0, 0).data(day.tags()->roleNames().key("id")).toString());
    look("words that are changed");
}

TEST_F(DaysLayoutTest, theDayBesideANoteOfPainFits)
{
    tell();
    mark({"shoulder-back:left"});
    of<PainController>().begin({QStringLiteral("shoulder-back:left")});
    layOut(*program.window());
    press(u"Today: sleep, stress, what else");
    look("the day beside the pain");
    of<PainController>().close();
}

} // namespace

} // namespace unknot::test
