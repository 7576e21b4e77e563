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

SessionRecord on(unsigned day, std::optional<int> before, std::optional<int> after)
{
    return finished("day" + std::to_string(day), wall(november(day), 18h), before, after);
}

std::vector<LastOutcome> outcomesOf(const std::vector<SessionRecord> &sessions)
{
    JournalStore store = memoryStore();
    for (const SessionRecord &s : sessions)
        play(store, s);
    std::vector<LastOutcome> outcomes;
    for (const PointHistory &history : value(store.pointHistories())) {
        if (const auto outcome = history.lastOutcome())
            outcomes.push_back(*outcome);
    }
    return outcomes;
}

std::vector<JournalStore::ZoneDays> zoneDaysOf(const std::vector<SessionRecord> &sessions)
{
    JournalStore store = memoryStore();
    for (const SessionRecord &s : sessions)
        play(store, s);
    return value(store.zoneDays());
}

SessionRecord marked(const Uuid &id, const WallTime &started, const std::vector<SidedZone> &zones)
{
    SessionRecord s = finished(id, started);
    s.zones = zones;
    return s;
}

const SidedZone leftNeck{{"neck"}, Side::Left};
const SidedZone rightNeck{{"neck"}, Side::Right};
const SidedZone forehead{{"forehead"}, Side::Middle};

MATCHER_P2(Days, zone, days, "")
{
    return arg.zone == zone && arg.days == days;
}

} // namespace

TEST(LastOutcomes, tellTheNewestSessionAndCountThemAll)
{
    const auto outcomes = outcomesOf({on(11, 6, 3), on(13, 4, 4), on(12, 7, 5), on(10, 2, 0)});
    const LastOutcome expected{"upper-trapezius-top", "upper-trapezius", Side::Left, wall(november(13), 18h), 4, 4, 4, 2};
    EXPECT_THAT(outcomes, ElementsAre(expected));
}

TEST(LastOutcomes, clearlyLessFollowsTheWordingRule)
{
    EXPECT_EQ(outcomesOf({on(10, 6, 4)})[0].clearlyLess, 1);
    EXPECT_EQ(outcomesOf({on(10, 7, 5)})[0].clearlyLess, 0);
    EXPECT_EQ(outcomesOf({on(10, 1, 0)})[0].clearlyLess, 0);
    EXPECT_EQ(outcomesOf({on(10, 6, std::nullopt)})[0].clearlyLess, 0);
    EXPECT_EQ(outcomesOf({on(10, std::nullopt, 0)})[0].clearlyLess, 0);
}

TEST(LastOutcomes, keepSidesAndPointsApartNewestFirst)
{
    SessionRecord older = on(10, 5, 2);
    older.points.push_back(point("right", "upper-trapezius-top", Side::Right));
    older.points.back().holds = {hold("h1", older.started)};
    SessionRecord newer = on(11, 5, 5);
    newer.points[0].point = "levator-scapulae-angle";
    const auto outcomes = outcomesOf({older, newer});
    ASSERT_EQ(outcomes.size(), 3U);
    EXPECT_EQ(outcomes[0].point, "levator-scapulae-angle");
    EXPECT_EQ(outcomes[1].side, Side::Left);
    EXPECT_EQ(outcomes[2].side, Side::Right);
}

TEST(LastOutcomes, needAHoldAndAFinishedSession)
{
    SessionRecord unpressed = on(10, 5, 1);
    unpressed.points[0].holds.clear();
    SessionRecord abandoned = on(11, 5, 1);
    abandoned.state = SessionState::Abandoned;
    SessionRecord running = on(12, 5, 1);
    running.state = SessionState::Running;
    running.ended.reset();
    EXPECT_THAT(outcomesOf({unpressed, abandoned, running}), IsEmpty());
    SessionRecord stopped = on(13, 5, 1);
    stopped.state = SessionState::Stopped;
    EXPECT_EQ(outcomesOf({stopped, unpressed}).at(0).times, 1);
}

TEST(LastOutcomes, countASessionOnceHoweverOftenItHoldsThePoint)
{
    SessionRecord s = on(10, 6, 2);
    s.points.push_back(point("again"));
    s.points.back().holds = {hold("h1", s.started), hold("h2", s.started)};
    const auto outcomes = outcomesOf({s});
    ASSERT_EQ(outcomes.size(), 1U);
    EXPECT_EQ(outcomes[0].times, 1);
    EXPECT_EQ(outcomes[0].clearlyLess, 1);
}

TEST(ZoneDays, countADayOnceTheMostMarkedFirst)
{
    const auto days = zoneDaysOf({
        marked("a", wall(november(10), 8h), {forehead, leftNeck}),
        marked("b", wall(november(10), 20h), {leftNeck}),
        marked("c", wall(november(11), 8h), {leftNeck, rightNeck}),
    });
    EXPECT_THAT(days, ElementsAre(Days(leftNeck, 2), Days(forehead, 1), Days(rightNeck, 1)));
}

TEST(ZoneDays, aDayIsAsTheWallShowedIt)
{
    // Half an hour apart, over midnight; then the same evening in Tokyo and in Berlin, eight hours apart.
    EXPECT_THAT(zoneDaysOf({marked("a", wall(november(10), 23h + 45min), {leftNeck}), marked("b", wall(november(11), 15min), {leftNeck})}),
        ElementsAre(Days(leftNeck, 2)));
    EXPECT_THAT(zoneDaysOf({marked("a", wall(november(10), 23h, 540min, "Asia/Tokyo"), {leftNeck}),
                    marked("b", wall(november(10), 23h), {leftNeck})}),
        ElementsAre(Days(leftNeck, 1)));
}

TEST(ZoneDays, countFromADayThatCounts)
{
    JournalStore store = memoryStore();
    play(store, marked("a", wall(november(10), 8h), {leftNeck}));
    play(store, marked("b", wall(november(11), 8h), {leftNeck, forehead}));
    EXPECT_THAT(value(store.zoneDays(wall(november(11), 8h).day())), ElementsAre(Days(forehead, 1), Days(leftNeck, 1)));
    EXPECT_THAT(value(store.zoneDays(wall(november(12), 0h).day())), IsEmpty());
}

// By the day where it was, not by where one is now: as the list and the chart have it.
TEST(ZoneDays, theFirstDayIsThatOfThePlace)
{
    JournalStore store = memoryStore();
    play(store, marked("a", wall(november(11), 30min, 840min, "Pacific/Kiritimati"), {leftNeck})); // the 10th in UTC
    play(store, marked("b", wall(november(10), 23h, -600min, "Pacific/Honolulu"), {forehead})); // the 11th in UTC
    EXPECT_THAT(value(store.zoneDays(wall(november(11), 0h).day())), ElementsAre(Days(leftNeck, 1)));
}

} // namespace unknot::test
