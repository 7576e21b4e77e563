// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/journalsamples.h"

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

using Answer = NextDayRecord::Answer;
using SidedPoint = JournalReader::Soreness::SidedPoint;

SessionRecord on(const Uuid &id, unsigned day)
{
    return finished(id, wall(november(day), 18h));
}

// With a second point, pressed twice on each side, and one that was not pressed.
SessionRecord manifold(const Uuid &id, unsigned day)
{
    SessionRecord s = on(id, day);
    int next = 0;
    for (const Side side : {Side::Left, Side::Right, Side::Left}) {
        PointRecord p = point(id + "-more" + std::to_string(next), "levator-scapulae-angle", side);
        for (const auto after : {5min, 3min}) // the clock was set back
            p.holds.push_back(hold(id + "-h" + std::to_string(next++), wall(november(day), 18h + after + next * 1min)));
        s.points.push_back(p);
    }
    s.points.push_back(point(id + "-unpressed", "scalenes-front-middle"));
    return s;
}

Status answer(JournalStore &store, const Uuid &session, Answer answer, unsigned day)
{
    return store.addNextDay({session, answer, wall(november(day), 8h)});
}

std::vector<Uuid> sore(const JournalReader &journal, unsigned since)
{
    std::vector<Uuid> ids;
    for (const auto &soreness : value(journal.soreness(wall(november(since), 8h).utc)))
        ids.push_back(soreness.said.session);
    return ids;
}

} // namespace

TEST(PressedSince, tellsEachPointAndSideOfASessionOnce)
{
    JournalStore store = memoryStore();
    play(store, manifold("s", 20));
    const auto pressed = value(store.pressedSince(wall(november(20), 18h).utc));
    ASSERT_THAT(pressed, SizeIs(3));
    for (const auto &point : pressed) {
        EXPECT_EQ(point.session, "s");
        EXPECT_EQ(point.started, wall(november(20), 18h));
    }
    EXPECT_EQ(pressed[0].point, "upper-trapezius-top");
    EXPECT_EQ(pressed[0].lastHold, wall(november(20), 18h));
    EXPECT_EQ(pressed[1].point, "levator-scapulae-angle");
    EXPECT_EQ(pressed[1].side, Side::Left);
    EXPECT_EQ(pressed[1].lastHold, wall(november(20), 18h + 9min)); // of the third point, which is the same again
    EXPECT_EQ(pressed[2].side, Side::Right);
    EXPECT_EQ(pressed[2].lastHold, wall(november(20), 18h + 7min)); // not its last one, which the clock put earlier
}

TEST(PressedSince, knowsRunningAndAbandonedSessions)
{
    JournalStore store = memoryStore();
    SessionRecord running = on("running", 20);
    running.state = SessionState::Running;
    running.ended.reset();
    SessionRecord abandoned = on("abandoned", 21);
    abandoned.state = SessionState::Abandoned;
    play(store, running);
    play(store, abandoned);
    EXPECT_THAT(value(store.pressedSince(wall(november(20), 0h).utc)), SizeIs(2));
}

TEST(PressedSince, removingASessionDoesNotUnpressIt)
{
    JournalStore store = memoryStore();
    play(store, manifold("s", 20));
    const auto before = value(store.pressedSince(wall(november(20), 0h).utc));
    value(store.remove("s", wall(november(20), 19h)));
    EXPECT_THAT(value(store.pressedSince(wall(november(20), 0h).utc)), SizeIs(3));
    value(store.restore("s"));
    const auto after = value(store.pressedSince(wall(november(20), 0h).utc));
    ASSERT_THAT(after, SizeIs(3)); // counted once, though it is kept twice
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(after[i].point, before[i].point);
        EXPECT_EQ(after[i].lastHold, before[i].lastHold);
    }
}

TEST(PressedSince, whatWasKeptIsForgottenWhenItHasLongRested)
{
    JournalStore store = memoryStore();
    play(store, on("s", 1));
    value(store.remove("s", wall(november(2), 8h)));
    play(store, on("next", 8));
    EXPECT_THAT(value(store.pressedSince(wall(november(1), 0h).utc)), SizeIs(2));
    play(store, on("later", 20));
    EXPECT_THAT(value(store.pressedSince(wall(november(1), 0h).utc)), SizeIs(2)); // of those two alone
}

TEST(PressedSince, tellsWhatWasTooMuchAlsoBeforeAHold)
{
    JournalStore store = memoryStore();
    SessionRecord s = manifold("s", 20);
    s.points.back().end = "too-much"; // while it was looked for
    s.points[0].holds[0].end = "too-much";
    play(store, s);
    const auto pressed = value(store.pressedSince(wall(november(20), 0h).utc));
    ASSERT_THAT(pressed, SizeIs(4));
    using TooMuch = JournalReader::TooMuch;
    EXPECT_EQ(pressed[0].tooMuch, TooMuch::NerveSign) << "nobody has said that it was not";
    EXPECT_EQ(pressed[1].tooMuch, TooMuch::No);
    EXPECT_EQ(pressed[3].tooMuch, TooMuch::NerveSign);
    EXPECT_EQ(pressed[3].muscle, "upper-trapezius");
    EXPECT_EQ(pressed[3].lastHold, s.started);
}

// Nothing of that went with the copy: a spot that was too much was begun at full strength after its session was deleted.
TEST(PressedSince, whatWasBadOfASessionOutlivesIt)
{
    JournalStore store = memoryStore();
    SessionRecord s = manifold("s", 20);
    s.points.back().end = "too-much"; // while it was looked for
    s.points[0].holds[0].end = "too-much";
    s.ratings[0].nrs = 3;
    s.ratings[1].nrs = 5;
    play(store, s);
    value(store.remove("s", wall(november(20), 19h)));
    for (const bool isPurged : {false, true}) {
        if (isPurged)
            value(store.purgeRemoved());
        const auto pressed = value(store.pressedSince(wall(november(20), 0h).utc));
        ASSERT_THAT(pressed, SizeIs(4));
        int tooMuch = 0;
        for (const auto &point : pressed) {
            tooMuch += point.tooMuch != JournalReader::TooMuch::No ? 1 : 0;
            EXPECT_TRUE(point.morePain);
            EXPECT_TRUE(point.isRetracted);
            EXPECT_FALSE(point.muscle.empty());
        }
        EXPECT_EQ(tooMuch, 2);
    }
}

TEST(PressedSince, morePainIsByTheNumbersThatHold)
{
    const auto isMore = [](const std::vector<std::optional<int>> &before, const std::vector<std::optional<int>> &after) {
        JournalStore store = memoryStore();
        SessionRecord s = on("s", 20);
        s.ratings.clear();
        for (const auto moment : {RatingRecord::Moment::Before, RatingRecord::Moment::After}) {
            for (const auto &nrs : moment == RatingRecord::Moment::Before ? before : after)
                s.ratings.push_back({newUuid(), RatingRecord::Kind::AtRest, moment, nrs, s.started});
        }
        s.ratings.push_back({newUuid(), RatingRecord::Kind::OnMovement, RatingRecord::Moment::After, 10, s.started});
        play(store, s);
        const bool isTold = value(store.pressedSince(s.started.utc)).front().morePain;
        value(store.remove("s", s.started));
        EXPECT_EQ(value(store.pressedSince(s.started.utc)).front().morePain, isTold) << "as it is kept";
        return isTold;
    };
    EXPECT_TRUE(isMore({3}, {5}));
    EXPECT_FALSE(isMore({3}, {4}));
    EXPECT_FALSE(isMore({5}, {3}));
    EXPECT_FALSE(isMore({3, 4}, {5})) << "the first was taken back";
    EXPECT_TRUE(isMore({4}, {3, 6}));
    EXPECT_FALSE(isMore({3}, {6, std::nullopt})) << "rather not said";
    EXPECT_FALSE(isMore({}, {5}));
    EXPECT_FALSE(isMore({3}, {}));
}

TEST(PressedSince, countsFromAMomentThatCounts)
{
    JournalStore store = memoryStore();
    play(store, on("a", 20));
    play(store, on("b", 21));
    EXPECT_THAT(value(store.pressedSince(wall(november(20), 18h).utc)), SizeIs(2));
    EXPECT_THAT(value(store.pressedSince(wall(november(20), 18h).utc + 1ms)), SizeIs(1));
    EXPECT_THAT(value(store.pressedSince(wall(november(22), 0h).utc)), IsEmpty());
}

TEST(Soreness, tellsWhatWasPressedInTheSession)
{
    JournalStore store = memoryStore();
    play(store, manifold("s", 20));
    value(answer(store, "s", Answer::Sore, 21));
    const auto soreness = value(store.soreness(wall(november(21), 8h).utc));
    ASSERT_THAT(soreness, SizeIs(1));
    EXPECT_EQ(soreness[0].said, (NextDayRecord{"s", Answer::Sore, wall(november(21), 8h)}));
    EXPECT_THAT(soreness[0].pressed,
        ElementsAre(SidedPoint{"upper-trapezius-top", Side::Left, "upper-trapezius"},
            SidedPoint{"levator-scapulae-angle", Side::Left, "upper-trapezius"},
            SidedPoint{"levator-scapulae-angle", Side::Right, "upper-trapezius"}));
}

TEST(Soreness, bruisesStandUntilTheyAreAnsweredAgain)
{
    JournalStore store = memoryStore();
    play(store, on("a", 10));
    play(store, on("b", 9));
    value(answer(store, "a", Answer::Bruised, 11));
    value(answer(store, "b", Answer::Bruised, 12));
    EXPECT_THAT(sore(store, 22), ElementsAre("b", "a")); // by their sessions
    value(answer(store, "a", Answer::NotSore, 20));
    EXPECT_THAT(sore(store, 22), ElementsAre("b"));
    value(answer(store, "b", Answer::Sore, 20));
    EXPECT_THAT(sore(store, 22), IsEmpty());
}

TEST(Soreness, passesWithTime)
{
    JournalStore store = memoryStore();
    play(store, on("a", 18));
    play(store, on("b", 19));
    play(store, on("c", 20));
    value(answer(store, "a", Answer::Sore, 19));
    value(answer(store, "b", Answer::Sore, 20));
    value(answer(store, "c", Answer::NotSore, 21));
    EXPECT_THAT(sore(store, 19), ElementsAre("a", "b"));
    EXPECT_THAT(sore(store, 20), ElementsAre("b"));
    EXPECT_THAT(sore(store, 21), IsEmpty());
}

// A bruise does not go because somebody deletes where it came from.
TEST(Soreness, isOfRemovedSessionsToo)
{
    JournalStore store = memoryStore();
    play(store, on("a", 18));
    value(answer(store, "a", Answer::Bruised, 19));
    value(store.remove("a", wall(november(20), 8h)));
    EXPECT_THAT(sore(store, 1), ElementsAre("a"));
    value(answer(store, "a", Answer::NotSore, 25));
    EXPECT_THAT(sore(store, 1), IsEmpty());
}

// It went with the session, and the point was free at once.
TEST(Soreness, staysForAsLongAsItRestsWhenItsSessionHasLeftTheFile)
{
    JournalStore store = memoryStore();
    play(store, manifold("s", 20));
    value(answer(store, "s", Answer::Sore, 21));
    const auto said = value(store.soreness(wall(november(20), 8h).utc))[0];
    value(store.remove("s", wall(november(21), 9h)));
    value(store.purgeRemoved());
    EXPECT_FALSE(store.session("s"));
    std::vector<SidedPoint> left;
    for (const auto &soreness : value(store.soreness(wall(november(20), 8h).utc))) {
        EXPECT_EQ(soreness.said.answer, Answer::Sore);
        EXPECT_EQ(soreness.said.at, said.said.at);
        EXPECT_EQ(soreness.said.session, "");
        left.insert(left.end(), soreness.pressed.begin(), soreness.pressed.end());
    }
    EXPECT_THAT(left, testing::UnorderedElementsAreArray(said.pressed));
    EXPECT_THAT(value(store.soreness(wall(november(22), 8h).utc)), IsEmpty());
    play(store, on("later", 30));
    EXPECT_THAT(value(store.soreness(wall(november(20), 8h).utc)), SizeIs(said.pressed.size())) << "it is begun lightly for two weeks";
    play(store, on("long after", 37)); // of December the 7th
    EXPECT_THAT(value(store.soreness(wall(november(20), 8h).utc)), IsEmpty()) << "nothing of it stays for ever";
}

TEST(Soreness, ofASessionWithoutAHoldHasNoPoints)
{
    JournalStore store = memoryStore();
    SessionRecord s = on("s", 18);
    s.points[0].holds.clear();
    play(store, s);
    value(answer(store, "s", Answer::Bruised, 19));
    const auto soreness = value(store.soreness(wall(november(21), 8h).utc));
    ASSERT_THAT(soreness, SizeIs(1));
    EXPECT_THAT(soreness[0].pressed, IsEmpty());
}

} // namespace unknot::test
