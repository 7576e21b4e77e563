// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/journalsamples.h"

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

using testing::IsEmpty;
using testing::SizeIs;

SessionRecord on(unsigned day, std::optional<int> before, std::optional<int> after, const std::string &ache = "yes")
{
    SessionRecord s = finished("day" + std::to_string(day), wall(november(day), 18h), before, after);
    s.points[0].ache = ache;
    return s;
}

std::vector<PointHistory> historiesOf(const std::vector<SessionRecord> &sessions)
{
    JournalStore store = memoryStore();
    for (const SessionRecord &s : sessions)
        play(store, s);
    return value(store.pointHistories());
}

} // namespace

TEST(PointHistory, tellsEverySessionNewestFirst)
{
    const auto histories = historiesOf({on(11, 6, 3), on(13, 4, std::nullopt, "no"), on(12, 7, 5, "a-bit")});
    ASSERT_THAT(histories, SizeIs(1));
    EXPECT_EQ(histories[0].point, "upper-trapezius-top");
    ASSERT_THAT(histories[0].occasions, SizeIs(3));
    EXPECT_EQ(histories[0].muscle, "upper-trapezius");
    EXPECT_EQ(histories[0].occasions[0], (PointHistory::Occasion{wall(november(13), 18h), true, 30s, false, 4, std::nullopt, 2, 0}));
    EXPECT_EQ(histories[0].occasions[1].ached, true);
}

TEST(PointHistory, talliesWhatBroughtOnTheAcheAndWhatEased)
{
    const auto histories = historiesOf({on(10, 6, 3), on(11, 6, 6, "no"), on(12, 4, 6, ""), on(13, 5, std::nullopt, "a-bit")});
    EXPECT_EQ(histories.at(0).tally(), (PointHistory::Tally{4, 3, 2, 3, 1, 1, 0}));
    EXPECT_EQ(PointHistory().tally(), PointHistory::Tally());
}

// One rests then, and is glad to: that is no help of pressing. More pain is told all the same.
TEST(PointHistory, lessPainAfterTooMuchCountsForNothing)
{
    SessionRecord less = on(10, 6, 3), more = on(11, 4, 6);
    for (SessionRecord *one : {&less, &more}) {
        one->points.push_back(point(one->id + "-other", "levator-scapulae-angle"));
        one->points.back().end = "too-much";
    }
    const auto tally = historiesOf({less, more, on(12, 6, 5)}).at(0).tally();
    EXPECT_EQ(tally.pressed, 3);
    EXPECT_EQ(tally.rated, 2);
    EXPECT_EQ(tally.eased, 0);
    EXPECT_EQ(tally.worsened, 1);
}

TEST(PointHistory, takesTheLessFavourableOfTwoInTheMiddle)
{
    EXPECT_EQ(historiesOf({on(10, 6, 3), on(11, 6, 5)}).at(0).tally().medianChange, -1);
}

TEST(PointHistory, knowsWhatWasSearchedForAndNotPressed)
{
    SessionRecord s = on(10, 6, 3, "no");
    s.points[0].holds.clear();
    const auto histories = historiesOf({s});
    ASSERT_THAT(histories, SizeIs(1));
    EXPECT_EQ(histories[0].tally(), (PointHistory::Tally{0, 1, 0, 0, 0, 0, 0}));
    s.points[0].ache = "";
    EXPECT_THAT(historiesOf({s}), IsEmpty());
}

TEST(PointHistory, countsTwiceInASessionOnce)
{
    SessionRecord s = on(10, 6, 3, "no");
    s.points.push_back(point("again"));
    s.points.back().ache = "yes";
    s.points.back().holds = {hold("h1", s.started), hold("h2", s.started)};
    const auto histories = historiesOf({s});
    ASSERT_THAT(histories, SizeIs(1));
    ASSERT_THAT(histories[0].occasions, SizeIs(1));
    EXPECT_EQ(histories[0].occasions[0].pressedFor, 90s);
    EXPECT_EQ(histories[0].occasions[0].ached, true);
}

TEST(PointHistory, leavesOutWhatIsRemovedRunningOrAbandoned)
{
    SessionRecord abandoned = on(11, 5, 1);
    abandoned.state = SessionState::Abandoned;
    JournalStore store = memoryStore();
    play(store, abandoned);
    play(store, on(12, 5, 1));
    EXPECT_THAT(value(store.pointHistories()), SizeIs(1));
    value(store.remove("day12", wall(november(13), 8h)));
    EXPECT_THAT(value(store.pointHistories()), IsEmpty());
}

TEST(PointHistory, lastOutcomeIsOfTheNewestSessionThatPressedIt)
{
    SessionRecord searched = on(13, 2, 9);
    searched.points[0].holds.clear();
    const auto history = historiesOf({on(11, 6, 3), on(12, 7, 6), searched}).at(0);
    EXPECT_EQ(
        history.lastOutcome(), (LastOutcome{"upper-trapezius-top", "upper-trapezius", Side::Left, wall(november(12), 18h), 7, 6, 2, 1}));
    EXPECT_EQ(historiesOf({searched}).at(0).lastOutcome(), std::nullopt);
}

TEST(PointHistory, sumsUpSinceAMomentThatCounts)
{
    const auto history = historiesOf({on(10, 6, 3), on(12, 6, 3), on(15, 6, 3)}).at(0);
    EXPECT_EQ(history.total(wall(november(12), 18h).utc), (PointHistory::Total{2, 60s}));
    EXPECT_EQ(history.total(wall(november(16), 0h).utc), PointHistory::Total());
}

} // namespace unknot::test
