// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/journalsamples.h"
#include "support/tempfolder.h"

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<Uuid> listed(const JournalStore &store, std::optional<std::chrono::sys_time<Milliseconds>> since = {})
{
    std::vector<Uuid> ids;
    for (const SessionSummary &summary : value(store.summaries(since)))
        ids.push_back(summary.id);
    return ids;
}

SessionRecord on(const Uuid &id, unsigned day)
{
    return finished(id, wall(november(day), 18h));
}

SessionRecord runningOn(const Uuid &id, unsigned day)
{
    return atStart(on(id, day));
}

} // namespace

TEST(History, isEmptyAtFirst)
{
    const JournalStore store = memoryStore();
    EXPECT_THAT(listed(store), IsEmpty());
    EXPECT_EQ(value(store.unfinished()), std::nullopt);
    EXPECT_EQ(store.session("any").error().kind, Error::Kind::NotFound);
}

TEST(History, listsNewestFirstTheRunningOnesToo)
{
    JournalStore store = memoryStore();
    play(store, on("b", 11));
    play(store, on("a", 12));
    play(store, on("c", 10));
    play(store, runningOn("d", 13));
    EXPECT_THAT(listed(store), ElementsAre("d", "a", "b", "c"));
}

TEST(History, listsSinceAMomentThatCounts)
{
    JournalStore store = memoryStore();
    play(store, on("a", 10));
    play(store, on("b", 11));
    EXPECT_THAT(listed(store, wall(november(11), 18h).utc), ElementsAre("b"));
    EXPECT_THAT(listed(store, wall(november(11), 18h).utc + 1ms), IsEmpty());
}

TEST(History, listsNoMoreThanWereAskedFor)
{
    JournalStore store = memoryStore();
    for (unsigned day = 10; day < 14; ++day)
        play(store, on("day" + std::to_string(day), day));
    EXPECT_EQ(value(store.summaries({}, 1)).size(), 1U);
    EXPECT_EQ(value(store.summaries({}, 3)).front().id, "day13");
    EXPECT_EQ(value(store.summaries({}, 9)).size(), 4U);
    EXPECT_EQ(value(store.summaries(wall(november(12), 0h).utc, 3)).size(), 2U);
}

TEST(History, summaryTellsHowItWent)
{
    JournalStore store = memoryStore();
    SessionRecord s = on("s", 22);
    s.points.push_back(point("unpressed"));
    s.points.push_back(point("pressed-twice"));
    s.points[2].holds = {hold("h1", s.started), hold("h2", s.started)};
    s.points[2].holds[0].pressed = 12s;
    s.points[2].holds[1].pressed.reset(); // cut off: as long as it was to be
    s.points[2].end = "too-much";
    play(store, s);
    const Milliseconds pressed = s.points[0].pressed() + s.points[2].pressed();
    EXPECT_EQ(pressed, 72s);
    const SessionSummary expected{"s", "Left shoulder", s.started, SessionState::Completed, 10min, 2, pressed, 1, false, 6, 3, s.zones};
    EXPECT_THAT(value(store.summaries()), ElementsAre(expected));
}

TEST(History, summaryTellsWhetherAllWasLeftOut)
{
    JournalStore store = memoryStore();
    SessionRecord s = on("skipped", 20);
    s.points = {point("a"), point("b")};
    s.points[0].end = "skipped";
    s.points[1].end = "nothing-found";
    play(store, s);
    s = on("stopped", 21);
    s.points = {point("c"), point("d")};
    s.points[0].end = "skipped";
    s.points[1].end = "stopped";
    play(store, s);
    s = on("empty", 22);
    s.points.clear();
    play(store, s);
    const auto summaries = value(store.summaries());
    EXPECT_FALSE(summaries[0].allLeftOut);
    EXPECT_FALSE(summaries[1].allLeftOut);
    EXPECT_TRUE(summaries[2].allLeftOut);
}

TEST(History, summaryShowsTheRatingThatHolds)
{
    JournalStore store = memoryStore();
    SessionRecord s = on("s", 22);
    s.ratings.push_back({"r1", RatingRecord::Kind::OnMovement, RatingRecord::Moment::Before, 9, s.started});
    s.ratings.push_back(rating("r2", RatingRecord::Moment::Before, 5, s.started));
    s.ratings.push_back(rating("r3", RatingRecord::Moment::After, std::nullopt, s.started));
    play(store, s);
    EXPECT_EQ(value(store.summaries())[0].before, 5);
    EXPECT_EQ(value(store.summaries())[0].after, std::nullopt);
}

TEST(History, sessionLastsNoTimeWhileItRunsOrWhenTheClockWasSetBack)
{
    JournalStore store = memoryStore();
    play(store, runningOn("running", 21));
    SessionRecord s = on("set-back", 22);
    s.ended->utc = s.started.utc - 1h;
    play(store, s);
    EXPECT_EQ(value(store.summaries())[0].lasted, 0ms);
    EXPECT_EQ(value(store.summaries())[1].lasted, 0ms);
}

TEST(History, removedSessionsAreNowhereButCanBeReadById)
{
    JournalStore store = memoryStore();
    play(store, on("ended", 10));
    play(store, runningOn("running", 11));
    value(store.remove("ended", wall(november(12), 9h)));
    value(store.remove("running", wall(november(12), 9h)));
    EXPECT_THAT(listed(store), IsEmpty());
    EXPECT_EQ(value(store.unfinished()), std::nullopt);
    EXPECT_THAT(value(store.pointHistories()), IsEmpty());
    EXPECT_EQ(value(store.awaitingNextDay(std::chrono::local_days{november(12)})), std::nullopt);
    EXPECT_EQ(value(store.session("ended")), on("ended", 10));
}

TEST(History, restoredSessionsAreBackAsTheyWere)
{
    const TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
    play(store, on("s", 10));
    const auto before = value(store.summaries());
    value(store.remove("s", wall(november(12), 9h)));
    reopen(store);
    EXPECT_THAT(listed(store), IsEmpty());
    value(store.restore("s"));
    reopen(store);
    EXPECT_EQ(value(store.summaries()), before);
    EXPECT_EQ(value(store.session("s")), on("s", 10));
}

TEST(History, unfinishedIsTheNewestRunningOne)
{
    JournalStore store = memoryStore();
    play(store, runningOn("newer", 12));
    play(store, runningOn("older", 11));
    play(store, on("ended", 13));
    EXPECT_EQ(value(store.unfinished()), runningOn("newer", 12));
    value(store.endSession("newer", SessionState::Abandoned, wall(november(13), 9h)));
    EXPECT_EQ(value(store.unfinished()), runningOn("older", 11));
}

TEST(History, aStoreThatMovesGoesOn)
{
    const TempFolder folder;
    JournalStore first = openStore(folder / "journal.db");
    play(first, on("a", 10));
    JournalStore second = std::move(first);
    play(second, on("b", 11));
    EXPECT_THAT(listed(second), ElementsAre("b", "a"));
    EXPECT_EQ(second.file(), folder / "journal.db");
    EXPECT_TRUE(memoryStore().file().empty());
}

} // namespace unknot::test
