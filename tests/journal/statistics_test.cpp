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

} // namespace unknot::test
