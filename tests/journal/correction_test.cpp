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
using testing::SizeIs;

const WallTime evening = wall(november(22), 20h);

// Two points, at 18:00.
SessionRecord session(const Uuid &id = "s")
{
    SessionRecord s = finished(id, wall(november(22), 18h), 6, 3);
    s.points.push_back(point(id + "-other", "levator-scapulae-angle"));
    s.points.back().holds = {hold(id + "-other-hold", wall(november(22), 18h + 5min))};
    s.note = "better";
    return s;
}

// By two hours, and otherwise than it was in every way.
SessionRecord corrected()
{
    SessionRecord s = session();
    s.title = "Right neck";
    s.started = wall(november(21), 16h);
    s.ended = wall(november(21), 16h + 10min);
    s.zones = {{{"neck-side"}, Side::Right}};
    s.points.pop_back();
    s.points[0].side = Side::Right;
    s.points[0].holds[0].press = 8;
    s.points[0].holds[0].began = s.started;
    s.ratings[0].nrs = std::nullopt;
    s.ratings.push_back({"new", RatingRecord::Kind::OnMovement, RatingRecord::Moment::After, 2, s.started});
    return s;
}

std::vector<std::string> pressedOn22(const JournalReader &journal)
{
    std::vector<std::string> points;
    for (const auto &point : value(journal.pressedSince(wall(november(22), 0h).utc)))
        points.push_back(point.point + (point.side == Side::Left ? " left" : " right"));
    return points;
}

} // namespace

TEST(Correction, isThereAsItWasSaid)
{
    const TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
    play(store, session("before"));
    play(store, session());
    value(store.correct(corrected(), evening));
    reopen(store);
    EXPECT_EQ(value(store.session("s")), corrected());
    EXPECT_EQ(value(store.session("before")), session("before"));
}

TEST(Correction, ofACorrectionGivesBackWhatWas)
{
    JournalStore store = memoryStore();
    play(store, session());
    value(store.correct(corrected(), evening));
    value(store.correct(session(), evening));
    EXPECT_EQ(value(store.session("s")), session());
}

TEST(Correction, leavesStateAndNote)
{
    JournalStore store = memoryStore();
    play(store, session());
    SessionRecord other = corrected();
    other.note = "worse";
    other.state = SessionState::Abandoned;
    value(store.correct(other, evening));
    EXPECT_EQ(value(store.session("s")), corrected());
}

TEST(Correction, isNotOfWhatRunsOrWasRemovedOrNeverWas)
{
    JournalStore store = memoryStore();
    SessionRecord running = session();
    running.state = SessionState::Running;
    running.ended.reset();
    play(store, running);
    EXPECT_EQ(kindOf(store.correct(corrected(), evening)), Error::Kind::Invalid);
    value(store.endSession("s", SessionState::Completed, *session().ended));
    value(store.remove("s", evening));
    EXPECT_EQ(kindOf(store.correct(corrected(), evening)), Error::Kind::Invalid);
    EXPECT_EQ(value(store.session("s")), session());
    SessionRecord nobody = corrected();
    nobody.id = "nobody";
    EXPECT_EQ(kindOf(store.correct(nobody, evening)), Error::Kind::NotFound);
}

TEST(Correction, doesNotTakeTheEndAway)
{
    JournalStore store = memoryStore();
    play(store, session());
    SessionRecord s = corrected();
    s.ended.reset();
    EXPECT_EQ(kindOf(store.correct(s, evening)), Error::Kind::Invalid);
    EXPECT_EQ(value(store.session("s")), session());
}

// All of it or nothing.
TEST(Correction, thatFailsHalfWayLeavesTheSession)
{
    JournalStore store = memoryStore();
    play(store, session());
    SessionRecord s = corrected();
    s.ratings.back().nrs = 11;
    EXPECT_EQ(kindOf(store.correct(s, evening)), Error::Kind::Invalid);
    EXPECT_EQ(value(store.session("s")), session());
    EXPECT_THAT(pressedOn22(store), SizeIs(2));
}

// ---- what has to rest

TEST(Correction, doesNotUnpressWhatWasPressed)
{
    JournalStore store = memoryStore();
    play(store, session());
    ASSERT_THAT(pressedOn22(store), ElementsAre("upper-trapezius-top left", "levator-scapulae-angle left"));
    value(store.correct(corrected(), evening)); // the day before, the other side, one point less
    EXPECT_THAT(pressedOn22(store), testing::UnorderedElementsAre("upper-trapezius-top left", "levator-scapulae-angle left"));
    value(store.correct(session(), evening));
    EXPECT_THAT(pressedOn22(store), testing::UnorderedElementsAre("upper-trapezius-top left", "levator-scapulae-angle left"));
}

TEST(Correction, toALaterTimeRestsFromThen)
{
    JournalStore store = memoryStore();
    play(store, session());
    SessionRecord s = session();
    s.started = wall(november(22), 19h);
    s.ended = wall(november(22), 19h + 10min);
    for (PointRecord &p : s.points)
        p.holds[0].began = wall(november(22), 19h + 1min);
    value(store.correct(s, evening));
    const auto pressed = value(store.pressedSince(wall(november(22), 0h).utc));
    ASSERT_THAT(pressed, SizeIs(2));
    EXPECT_EQ(pressed[0].lastHold, wall(november(22), 19h + 1min));
    EXPECT_EQ(pressed[0].started, wall(november(22), 19h));
}

TEST(Correction, ofAClockThatWasWrongByMuchDoesNotRestForYears)
{
    JournalStore store = memoryStore();
    SessionRecord s = finished("s", {wall(november(22), 18h).utc + std::chrono::days{1500}, 60min, {}});
    play(store, s);
    value(store.correct(session(), evening));
    for (const auto &point : value(store.pressedSince(wall(november(1), 0h).utc)))
        EXPECT_LE(point.lastHold.utc, evening.utc);
}

TEST(Correction, leavesSoreWhatWasSaidToBe)
{
    JournalStore store = memoryStore();
    play(store, session());
    value(store.addNextDay({"s", NextDayRecord::Answer::Bruised, wall(november(23), 8h)}));
    value(store.correct(corrected(), wall(november(23), 9h)));
    const auto sore = value(store.soreness(wall(november(23), 0h).utc));
    ASSERT_THAT(sore, SizeIs(1));
    EXPECT_THAT(sore[0].pressed, SizeIs(3)); // as it is told now, and both as they were recorded
}

// ---- what follows from it

TEST(Correction, isWorkedIntoTheHistories)
{
    JournalStore store = memoryStore();
    play(store, session("before"));
    play(store, session());
    auto histories = value(store.pointHistories());
    value(store.correct(corrected(), evening));
    merge(histories, value(store.occasionsOf("s")));
    EXPECT_EQ(histories, value(store.pointHistories()));
}

TEST(Correction, canTakeOutEveryPoint)
{
    JournalStore store = memoryStore();
    play(store, session());
    auto histories = value(store.pointHistories());
    SessionRecord s = session();
    s.points.clear();
    value(store.correct(s, evening));
    merge(histories, value(store.occasionsOf("s")));
    EXPECT_THAT(histories, IsEmpty());
    EXPECT_EQ(value(store.summaries())[0].pointsDone, 0);
    EXPECT_THAT(pressedOn22(store), SizeIs(2));
}

} // namespace unknot::test
