// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultyvfs.h"
#include "support/journalsamples.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

#include <functional>

namespace unknot::test
{

namespace
{

const WallTime evening = wall(november(22), 18h + 42min);

SessionRecord running()
{
    return atStart(finished("s", evening));
}

} // namespace

TEST(RunningSession, beginsWithItsZonesAndPoints)
{
    JournalStore store = memoryStore();
    value(store.beginSession(running()));
    EXPECT_EQ(value(store.session("s")), running());
    EXPECT_EQ(value(store.unfinished()), running());
}

TEST(RunningSession, beginsWithoutTheHoldsAndRatingsOfItsRecord)
{
    JournalStore store = memoryStore();
    const SessionRecord whole = finished("s", evening);
    value(store.beginSession(whole));
    SessionRecord expected = whole;
    expected.ratings.clear();
    expected.points[0].holds.clear();
    EXPECT_EQ(value(store.session("s")), expected);
}

TEST(RunningSession, eachWriteShowsInTheRecord)
{
    JournalStore store = memoryStore();
    SessionRecord s = running();
    value(store.beginSession(s));
    const auto expectAs = [&](const auto &edit) {
        edit(s);
        EXPECT_EQ(value(store.session("s")), s);
    };

    value(store.addRating("s", rating("r1", RatingRecord::Moment::Before, 7, evening)));
    expectAs([](SessionRecord &r) { r.ratings.push_back(rating("r1", RatingRecord::Moment::Before, 7, evening)); });
    value(store.addRating("s", rating("r2", RatingRecord::Moment::Before, std::nullopt, evening)));
    expectAs([](SessionRecord &r) { r.ratings.push_back(rating("r2", RatingRecord::Moment::Before, std::nullopt, evening)); });
    value(store.setLocated("s-p", std::nullopt, "yes"));
    expectAs([](SessionRecord &r) { r.points[0].located = true, r.points[0].ache = "yes"; });
    value(store.setLocated("s-p", 5, "no"));
    expectAs([](SessionRecord &r) { r.points[0].tender = 5, r.points[0].ache = "no"; });
    value(store.beginHold("s-p", {"h", 2, 4, 30s, std::nullopt, "", std::nullopt, evening}));
    expectAs([](SessionRecord &r) { r.points[0].holds = {{"h", 2, 4, 30s, std::nullopt, "", std::nullopt, evening}}; });
    value(store.easeOff("h", 3));
    expectAs([](SessionRecord &r) { r.points[0].holds[0].pressure = 3; });
    value(store.setPress("h", 8));
    expectAs([](SessionRecord &r) { r.points[0].holds[0].press = 8; });
    value(store.easeOff("h", 3));
    expectAs([](SessionRecord &r) { r.points[0].holds[0].pressure = 3; });
    value(store.endHold("h", 12345ms, "too-much"));
    expectAs([](SessionRecord &r) { r.points[0].holds[0].pressed = 12345ms, r.points[0].holds[0].end = "too-much"; });
    value(store.endPoint("s-p", "too-much"));
    expectAs([](SessionRecord &r) { r.points[0].end = "too-much"; });
    value(store.setNote("s", "n\u00f6te", evening));
    expectAs([](SessionRecord &r) { r.note = "n\u00f6te"; });
    value(store.endSession("s", SessionState::Stopped, evening));
    expectAs([](SessionRecord &r) { r.state = SessionState::Stopped, r.ended = evening; });
}

TEST(RunningSession, holdsOfAPointKeepTheOrderInWhichTheyBegan)
{
    JournalStore store = memoryStore();
    value(store.beginSession(running()));
    for (const char *id : {"z", "a", "m"})
        value(store.beginHold("s-p", hold(id, evening)));
    const SessionRecord read = value(store.session("s"));
    ASSERT_EQ(read.points[0].holds.size(), 3U);
    EXPECT_EQ(read.points[0].holds[0].id, "z");
    EXPECT_EQ(read.points[0].holds[1].id, "a");
    EXPECT_EQ(read.points[0].holds[2].id, "m");
}

TEST(RunningSession, writesToWhatIsNotThereAreRefused)
{
    JournalStore store = memoryStore();
    value(store.beginSession(running()));
    const auto notFound = Error::Kind::NotFound;
    EXPECT_EQ(kindOf(store.addRating("other", rating("r", RatingRecord::Moment::Before, 1, evening))), notFound);
    EXPECT_EQ(kindOf(store.setLocated("other", 1, "")), notFound);
    EXPECT_EQ(kindOf(store.beginHold("other", hold("h", evening))), notFound);
    EXPECT_EQ(kindOf(store.endHold("other", 1s, "time")), notFound);
    EXPECT_EQ(kindOf(store.setPress("other", 1)), notFound);
    EXPECT_EQ(kindOf(store.easeOff("other", 1)), notFound);
    EXPECT_EQ(kindOf(store.endPoint("other", "finished")), notFound);
    EXPECT_EQ(kindOf(store.endSession("other", SessionState::Completed, evening)), notFound);
    EXPECT_EQ(kindOf(store.setNote("other", "", evening)), notFound);
    EXPECT_EQ(kindOf(store.remove("other", evening)), notFound);
    EXPECT_EQ(kindOf(store.restore("other")), notFound);
    EXPECT_EQ(value(store.session("s")), running());
    EXPECT_EQ(store.session("other").error().kind, notFound);
}

TEST(RunningSession, whatCannotBeIsRefusedWhole)
{
    JournalStore store = memoryStore();
    value(store.beginSession(running()));
    const auto invalid = Error::Kind::Invalid;
    EXPECT_EQ(kindOf(store.addRating("s", rating("r", RatingRecord::Moment::Before, 11, evening))), invalid);
    value(store.beginHold("s-p", hold("h", evening)));
    EXPECT_EQ(kindOf(store.setPress("h", -1)), invalid);
    EXPECT_EQ(kindOf(store.beginHold("s-p", hold("h", evening))), invalid); // the id is taken
    EXPECT_EQ(kindOf(store.endSession("s", SessionState::Running, evening)), invalid);
    SessionRecord second = running();
    second.id = "second"; // but its point's id is taken
    EXPECT_EQ(kindOf(store.beginSession(second)), invalid);
    EXPECT_EQ(store.session("second").error().kind, Error::Kind::NotFound);
    EXPECT_EQ(value(store.summaries()).size(), 1U);
}

// What JournalReader would not read back.
TEST(RunningSession, refusesUnknownWordsAndWhatIsOutOfRange)
{
    constexpr auto invalid = Error::Kind::Invalid;
    JournalStore store = memoryStore();
    const auto expectInvalid = [&](const auto &edit) {
        SessionRecord s = running();
        edit(s);
        EXPECT_EQ(kindOf(store.beginSession(s)), invalid);
    };
    expectInvalid([](SessionRecord &s) { s.started.utc = {}, s.started.utc -= 1ms; });
    expectInvalid([](SessionRecord &s) { s.started.utc += std::chrono::years{8000}; });
    expectInvalid([](SessionRecord &s) { s.started.offset = 24h + 1min; });
    expectInvalid([](SessionRecord &s) { s.hardLimit = -1ms; });
    expectInvalid([](SessionRecord &s) { s.points[0].pressure = 11; });
    expectInvalid([](SessionRecord &s) { s.points[0].pressureCap = -1; });
    expectInvalid([](SessionRecord &s) { s.points[0].reps = 1001; });
    expectInvalid([](SessionRecord &s) { s.points[0].rest = std::chrono::days{367}; });
    expectInvalid([](SessionRecord &s) { s.points[0].ache = "maybe"; });
    expectInvalid([](SessionRecord &s) { s.points[0].end = "lost"; });
    EXPECT_TRUE(value(store.summaries()).empty());

    value(store.beginSession(running()));
    HoldRecord h = hold("h", evening);
    h.pressure = -1;
    EXPECT_EQ(kindOf(store.beginHold("s-p", h)), invalid);
    value(store.beginHold("s-p", hold("h", evening)));
    EXPECT_EQ(kindOf(store.endHold("h", -1ms, "time")), invalid);
    EXPECT_EQ(kindOf(store.endHold("h", 1s, "lost")), invalid);
    EXPECT_EQ(kindOf(store.easeOff("h", 11)), invalid);
    EXPECT_EQ(kindOf(store.endPoint("s-p", "lost")), invalid);
    EXPECT_EQ(kindOf(store.setLocated("s-p", 5, "maybe")), invalid);
    WallTime never = evening;
    never.offset = -25h;
    EXPECT_EQ(kindOf(store.endSession("s", SessionState::Completed, never)), invalid);
    EXPECT_EQ(value(store.unfinished())->points[0].holds, std::vector{hold("h", evening)});
}

TEST(RunningSession, errorSaysWhatAndWhereAndWhy)
{
    const TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
    value(store.beginSession(running()));
    const Status status = store.addRating("s", rating("r", RatingRecord::Moment::Before, 11, evening));
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().file, (folder / "journal.db").string());
    EXPECT_EQ(status.error().what, "could not add the rating: CHECK constraint failed: nrs BETWEEN 0 AND 10");
}

TEST(RunningSession, everyWriteSurvivesReopening)
{
    const TempFolder folder;
    const SessionRecord s = finished("s", evening);
    using Write = std::function<Status(JournalStore &)>;
    const std::vector<Write> writes{
        [&](JournalStore &j) { return j.beginSession(atStart(s)); },
        [&](JournalStore &j) { return j.addRating("s", s.ratings[0]); },
        [&](JournalStore &j) { return j.setLocated("s-p", 6, "a-bit"); },
        [&](JournalStore &j) {
            return j.beginHold("s-p", {"s-h", 1, 6, 30s, std::nullopt, "", std::nullopt, evening});
        },
        [&](JournalStore &j) { return j.setPress("s-h", 4); },
        [&](JournalStore &j) { return j.easeOff("s-h", 5); },
        [&](JournalStore &j) { return j.endHold("s-h", 30s, "time"); },
        [&](JournalStore &j) { return j.endPoint("s-p", "finished"); },
        [&](JournalStore &j) { return j.addRating("s", s.ratings[1]); },
        [&](JournalStore &j) { return j.endSession("s", s.state, *s.ended); },
        [&](JournalStore &j) { return j.setNote("s", s.note, evening); },
    };
    JournalStore inMemory = memoryStore();
    for (const Write &write : writes) {
        JournalStore store = openStore(folder / "journal.db");
        value(write(store));
        value(write(inMemory));
        reopen(store);
        EXPECT_EQ(value(store.session("s")), value(inMemory.session("s")));
    }
    EXPECT_EQ(value(openStore(folder / "journal.db").session("s")), s);
}

TEST(RunningSession, everyWriteHasReachedTheDiskWhenItReturns)
{
    FaultyVfs vfs;
    const TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
    EXPECT_TRUE(vfs.allSynced());
    value(store.beginSession(running()));
    EXPECT_TRUE(vfs.allSynced());
    value(store.addRating("s", rating("r", RatingRecord::Moment::Before, 7, evening)));
    EXPECT_TRUE(vfs.allSynced());
    value(store.beginHold("s-p", hold("h", evening)));
    EXPECT_TRUE(vfs.allSynced());
    value(store.endHold("h", 30s, "time"));
    EXPECT_TRUE(vfs.allSynced());
    value(store.setHealth({"blood-thinners", false, {}, Side::Middle, evening}));
    EXPECT_TRUE(vfs.allSynced());
}

TEST(RunningSession, reachesTheDiskWithoutSharedMemoryToo)
{
    FaultyVfs vfs;
    vfs.hasSharedMemory = false;
    const TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
    value(store.beginSession(running()));
    EXPECT_TRUE(vfs.allSynced());
    EXPECT_FALSE(folder.contents().contains("journal.db-wal"));
    EXPECT_EQ(value(store.unfinished()), running());
}

} // namespace unknot::test
