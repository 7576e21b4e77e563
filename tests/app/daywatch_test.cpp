// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/daywatch.h"

#include "app/history/dayaftercontroller.h"
#include "app/history/historycontroller.h"
#include "app/history/sessiondetails.h"
#include "app/own/journalkeeper.h"
#include "practice/doseledger.h"
#include "startedprogram.h"
#include "support/pressedpoints.h"
#include "support/shippedworld.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unknot::test
{

using desktop::DayWatch;

TEST(DayWatch, tellsOnceThatAnotherDayHasBegun)
{
    FixedClock clock = noon();
    DayWatch watch(clock);
    const QSignalSpy told(&watch, &DayWatch::dayChanged);
    clock.advance(10h);
    watch.look();
    EXPECT_EQ(told.count(), 0);
    clock.advance(1h);
    watch.look();
    watch.look();
    EXPECT_EQ(told.count(), 1);
}

// The program may run for days.
TEST(DayWatch, atMidnightTodayBecomesYesterdayAndIsAskedAbout)
{
    const TempFolder folder;
    FixedClock clock = noon();
    Start start(folder, clock);
    auto &details = *start.context.find<SessionDetails>();
    const auto *next = start.context.find<DayAfterController>();
    auto *recent = start.context.find<HistoryController>()->recent();
    const auto when = [recent] { return recent->index(0, 0).data(recent->roleNames().key("when")).toString(); };
    journal::SessionRecord session;
    session.id = journal::newUuid();
    session.started = clock.wall();
    session.points = {shoulder({5})};
    start.context.find<JournalKeeper>()->write([&](journal::JournalStore &journal) -> Status {
        EXPECT_TRUE(journal.beginSession(session));
        const auto &point = session.points.front();
        EXPECT_TRUE(journal.beginHold(point.id, point.holds.front()));
        EXPECT_TRUE(journal.endHold(point.holds.front().id, *point.holds.front().pressed, "time"));
        return journal.endSession(session.id, journal::SessionState::Completed, clock.wall());
    });
    ASSERT_TRUE(details.open(QString::fromStdString(session.id)));
    EXPECT_TRUE(when().startsWith(QStringLiteral("Today")));
    EXPECT_EQ(next->text().question, QString());

    clock.advance(24h);
    start.context.find<DayWatch>()->look();
    EXPECT_TRUE(when().startsWith(QStringLiteral("Yesterday")));
    EXPECT_TRUE(details.session().when.startsWith(QStringLiteral("Yesterday")));
    EXPECT_NE(next->text().question, QString());
}

// A person who travels: the zone of the machine changes while the program runs, to another day and back.
TEST(DayWatch, anotherZoneIsAnotherDayAndFreesNothing)
{
    const TempFolder folder;
    FixedClock clock = noon();
    Start start(folder, clock);
    auto *recent = start.context.find<HistoryController>()->recent();
    const auto when = [recent] { return recent->index(0, 0).data(recent->roleNames().key("when")).toString(); };
    const auto goTo = [&](std::chrono::minutes offset, const char *zone) {
        clock.setWall({clock.wall().utc, offset, zone});
        start.context.find<DayWatch>()->look();
    };
    start.body.toggle(QStringLiteral("shoulder-side:left"));
    start.session.beginPlanned();
    start.pressOnce();
    const auto *journal = start.context.find<JournalKeeper>()->reader();
    const auto pressed = journal->pressedSince({})->front();
    const auto &catalogue = shippedWorld().catalogue;
    const auto mayBePressed = [&] {
        practice::DoseLedger ledger(catalogue, clock);
        ledger.read(journal);
        return !ledger.tooSoon(*catalogue.point({pressed.point}), pressed.side);
    };
    EXPECT_TRUE(when().startsWith(QStringLiteral("Today")));
    EXPECT_FALSE(mayBePressed());

    goTo(840min, "Pacific/Kiritimati"); // it is tomorrow there
    EXPECT_TRUE(when().startsWith(QStringLiteral("Yesterday"))) << when().toStdString();
    EXPECT_FALSE(mayBePressed()) << "no hour has passed";
    goTo(-600min, "Pacific/Honolulu"); // and today again
    EXPECT_TRUE(when().startsWith(QStringLiteral("Today"))) << when().toStdString();
    EXPECT_FALSE(mayBePressed());
    EXPECT_EQ(start.context.find<DayAfterController>()->text().question, QString());
    clock.advance(4h);
    start.context.find<DayWatch>()->look();
    clock.advance(20h);
    start.context.find<DayWatch>()->look();
    EXPECT_NE(start.context.find<DayAfterController>()->text().question, QString());
}

} // namespace unknot::test
