// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/calendarmodel.h"

#include "pastsummaries.h"
#include "present/paintold.h"
#include "present/sessionrows.h"
#include "support/shippedworld.h"

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

using std::chrono::days;
using std::chrono::hours;
using test::noted;
using test::summary;
using test::sundayEvening;

struct Calendar : testing::Test {
    Calendar() { show({summary(hours{2}, 6, 4)}); }

    void show(const std::vector<journal::SessionSummary> &sessions, const std::vector<journal::EntryRecord> &entries = {},
        QDate first = QDate(2026, 8, 24), QDate last = QDate(2026, 11, 22))
    {
        const ToldRecord::Of of{test::shippedWorld().catalogue, test::shared(test::rangeOf(sessions, entries)), sundayEvening};
        calendar.setRange(listedRows(std::make_shared<const ToldRecord::Of>(of)), first, last, QDate(2026, 11, 22));
    }
    [[nodiscard]] CalendarDay of(QDate day) const
    {
        const int row = calendar.rowOf(int(day.toJulianDay()));
        return row < 0 ? CalendarDay{} : calendar.rows()[row];
    }

    CalendarModel calendar;
};

TEST_F(Calendar, aMonthHasWholeWeeksAndItsOwnDaysAlone)
{
    EXPECT_EQ(calendar.title(), QStringLiteral("November 2026"));
    EXPECT_EQ(calendar.rows().size() % 7, 0);
    int shown = 0, seen = 0;
    for (const CalendarDay &day : calendar.rows()) {
        shown += day.isShown ? 1 : 0;
        seen += day.isSeen ? 1 : 0;
    }
    EXPECT_EQ(seen, 30);
    EXPECT_EQ(shown, 22) << "the rest of November is not yet";
    EXPECT_EQ(calendar.weekdays().size(), 7);
    EXPECT_EQ(QDate::fromJulianDay(calendar.rows().front().day).dayOfWeek(),
        int(QLocale(QLocale::English, QLocale::UnitedKingdom).firstDayOfWeek()));
}

TEST_F(Calendar, aDayTellsWhatWasDoneOnItInItsOrder)
{
    const auto pain = noted(hours{9}, {{{{"shoulder-back"}, Side::Left}, 5, {}}});
    show({summary(hours{2}, 6, 4), summary(days{3}, 7, {})}, {pain});
    const CalendarDay today = of(QDate(2026, 11, 22));
    EXPECT_EQ(today.numbers, (QStringList{QStringLiteral("5"), QStringLiteral("6 to 4")}));
    EXPECT_EQ(today.notes, (QList<int>{1, 0}));
    EXPECT_EQ(today.firstRow, 0);
    EXPECT_TRUE(today.isToday);
    EXPECT_TRUE(today.spoken.startsWith(QStringLiteral("Today, Sunday 22 November: Pain noted: "))) << today.spoken.toStdString();
    EXPECT_TRUE(today.spoken.contains(QStringLiteral("6 to 4, clearly less")));
    EXPECT_EQ(of(QDate(2026, 11, 19)).numbers, (QStringList{QStringLiteral("7")}));
    EXPECT_EQ(of(QDate(2026, 11, 19)).firstRow, 2);
    EXPECT_EQ(of(QDate(2026, 11, 20)).spoken, QStringLiteral("Friday 20 November: nothing noted"));
    EXPECT_EQ(of(QDate(2026, 11, 20)).firstRow, -1);
}

TEST_F(Calendar, itTurnsWithinTheRangeAndNoFurther)
{
    EXPECT_FALSE(calendar.canGoOn());
    calendar.turn(-1);
    EXPECT_EQ(calendar.title(), QStringLiteral("October 2026"));
    calendar.turn(-7);
    EXPECT_EQ(calendar.title(), QStringLiteral("August 2026"));
    EXPECT_FALSE(calendar.canGoBack());
    EXPECT_FALSE(of(QDate(2026, 8, 23)).isShown) << "before the range nothing is known";
    EXPECT_TRUE(of(QDate(2026, 8, 24)).isShown);
    calendar.turn(9);
    EXPECT_EQ(calendar.title(), QStringLiteral("November 2026"));
}

TEST_F(Calendar, theArrowsLeadFromOneMonthIntoTheOther)
{
    const int first = int(QDate(2026, 11, 1).toJulianDay());
    const int row = calendar.go(first, -1);
    EXPECT_EQ(calendar.title(), QStringLiteral("October 2026"));
    ASSERT_GE(row, 0);
    EXPECT_EQ(calendar.rows()[row].number, 31);
    EXPECT_EQ(calendar.rows()[calendar.go(int(QDate(2026, 11, 22).toJulianDay()), 7)].number, 22) << "there is no later day";
}

TEST_F(Calendar, aMonthIsTurnedToItsSameDay)
{
    const int row = calendar.turnFrom(int(QDate(2026, 11, 22).toJulianDay()), -1);
    EXPECT_EQ(calendar.title(), QStringLiteral("October 2026"));
    ASSERT_GE(row, 0);
    EXPECT_EQ(calendar.rows()[row].number, 22);
    const int last = calendar.turnFrom(int(QDate(2026, 10, 31).toJulianDay()), -1);
    EXPECT_EQ(calendar.rows()[last].number, 30) << "of September";
    EXPECT_EQ(calendar.rows()[calendar.turnFrom(int(QDate(2026, 11, 22).toJulianDay()), 1)].number, 22) << "there is no later day";
}

TEST_F(Calendar, aWeekHasSevenDays)
{
    calendar.setWeeks(true);
    EXPECT_EQ(calendar.rows().size(), 7);
    EXPECT_GE(calendar.rowOf(int(QDate(2026, 11, 22).toJulianDay())), 0);
    calendar.turn(-1);
    EXPECT_GE(calendar.rowOf(int(QDate(2026, 11, 15).toJulianDay())), 0);
    EXPECT_TRUE(calendar.canGoOn());
}

TEST_F(Calendar, whatIsSeenStaysWhenTheRangeIsReadAnew)
{
    calendar.turn(-1);
    show({});
    EXPECT_EQ(calendar.title(), QStringLiteral("October 2026"));
    EXPECT_EQ(of(QDate(2026, 10, 5)).firstRow, -1);
    show({}, {}, QDate(2026, 11, 9));
    EXPECT_EQ(calendar.title(), QStringLiteral("November 2026")) << "October is none of the range";
}

TEST_F(Calendar, itBeginsAtTheNewestDayOnWhichSomethingWasDone)
{
    show({summary(days{3}, 7, {}), summary(days{5}, 7, {})});
    EXPECT_EQ(calendar.rows()[calendar.newest()].number, 19);
    show({});
    EXPECT_EQ(calendar.rows()[calendar.newest()].number, 22);
}

} // namespace
} // namespace unknot::present
