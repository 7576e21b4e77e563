// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/daytelling.h"

#include "support/daysamples.h"

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

using practice::DayNote;
using practice::DayTelling;
using testing::IsEmpty;
using testing::SizeIs;

const WallTime now = wall(november(22), 18h);

struct DayTellingTest : testing::Test {
    void write(const practice::JournalQueue::Write &what)
    {
        ASSERT_TRUE(what);
        value(what(store));
        day.came();
        day.read(&store, now);
    }

    JournalStore store = memoryStore();
    DayTelling day{now};
};

} // namespace

TEST_F(DayTellingTest, whatIsOnItsWayIsNotReadOver)
{
    const auto tap = day.say(&DayNote::setSleep, 3, now);
    EXPECT_TRUE(day.waits());
    day.read(&store, now);
    EXPECT_EQ(day.note().day().sleep, 3) << "the disk has nothing of it yet";
    EXPECT_FALSE(day.turnTo(1)) << "nor is the day left";
    write(tap);
    EXPECT_FALSE(day.waits());
    EXPECT_EQ(day.note().day().sleep, 3);
}

TEST_F(DayTellingTest, todayAndYesterdayAreToldOf)
{
    write(day.say(&DayNote::setSleep, 3, now));
    EXPECT_TRUE(day.turnTo(1));
    day.read(&store, now);
    EXPECT_FALSE(day.note().day().sleep);
    EXPECT_EQ(day.note().day().day, now.day() - std::chrono::days{1});
    EXPECT_FALSE(day.turnTo(2));
    EXPECT_FALSE(day.turnTo(-1));
    day.startDay();
    day.read(&store, now);
    EXPECT_EQ(day.note().day().sleep, 3);
}

TEST_F(DayTellingTest, theTagThatWasRemovedLastComesBackOnce)
{
    write(day.say(&DayNote::addTag, std::string("long drive"), now));
    const Uuid tag = day.note().tags().at(0).id;
    EXPECT_FALSE(day.remove("another", now)) << "there is none";
    EXPECT_FALSE(day.removed());
    write(day.remove(tag, now));
    ASSERT_TRUE(day.removed());
    EXPECT_EQ(day.removed()->name, "long drive");
    EXPECT_THAT(day.note().tags(), IsEmpty());
    value(day.undo()(store));
    day.read(&store, now);
    EXPECT_THAT(day.note().tags(), SizeIs(1));
    EXPECT_FALSE(day.undo());
}

TEST_F(DayTellingTest, aRemovalThatWasReadIsForgotten)
{
    write(day.say(&DayNote::addTag, std::string("long drive"), now));
    write(day.remove(day.note().tags().at(0).id, now));
    day.forgetRemoved();
    EXPECT_FALSE(day.removed());
    EXPECT_FALSE(day.undo());
}

TEST_F(DayTellingTest, withoutAJournalNothingIsSaid)
{
    write(day.say(&DayNote::setSleep, 3, now));
    day.read(nullptr, now);
    EXPECT_FALSE(day.note().day().sleep);
    EXPECT_FALSE(day.unreadable());
}

} // namespace unknot::test
