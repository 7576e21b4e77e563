// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/journalsamples.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h> // uses it without including it

namespace unknot::test
{

namespace
{

// A few points on either side, so that sessions meet on them.
rc::Gen<PointRecord> points()
{
    return rc::gen::apply(
        [](int which, bool right, int holds, std::string ache) {
            PointRecord p = point({}, "point" + std::to_string(which), right ? Side::Right : Side::Left);
            p.muscle = "muscle" + std::to_string(which / 2);
            p.ache = std::move(ache);
            p.holds.resize(static_cast<std::size_t>(holds));
            return p;
        },
        rc::gen::inRange(0, 4), rc::gen::arbitrary<bool>(), rc::gen::inRange(0, 3), rc::gen::element<std::string>("", "no", "a-bit"));
}

// Few days, so that some begin at the same moment.
rc::Gen<SessionRecord> sessions()
{
    using namespace rc::gen;
    const auto make
        = [](int day, std::vector<PointRecord> pressed, SessionState state, std::optional<int> before, std::optional<int> after) {
              SessionRecord s = finished({}, wall(november(static_cast<unsigned>(day)), 18h), before, after);
              s.points = std::move(pressed);
              s.state = state;
              return s;
          };
    const auto said = [] { return map(inRange(0, 12), [](int nrs) { return nrs == 11 ? std::nullopt : std::optional(nrs); }); };
    return apply(make, inRange(10, 14), container<std::vector<PointRecord>>(points()),
        element(SessionState::Completed, SessionState::Stopped, SessionState::Abandoned), said(), said());
}

void nameAll(std::vector<SessionRecord> &sessions)
{
    int next = 0;
    for (SessionRecord &s : sessions) {
        s.id = "session" + std::to_string(next++);
        for (RatingRecord &r : s.ratings)
            r.id = "rating" + std::to_string(next++);
        for (PointRecord &p : s.points) {
            p.id = "point" + std::to_string(next++);
            for (HoldRecord &h : p.holds)
                h = hold("hold" + std::to_string(next++), s.started);
        }
    }
}

} // namespace

RC_GTEST_PROP(Merge, givesWhatReadingAnewGives, ())
{
    std::vector<SessionRecord> played = *rc::gen::resize(12, rc::gen::nonEmpty(rc::gen::container<std::vector<SessionRecord>>(sessions())));
    nameAll(played);
    JournalStore store = memoryStore();
    PointHistories kept = value(store.pointHistories());
    const auto follow = [&](const Uuid &session) {
        merge(kept, value(store.occasionsOf(session)));
        RC_ASSERT(kept == value(store.pointHistories()));
    };
    for (const SessionRecord &s : played) {
        play(store, s);
        follow(s.id);
    }
    const auto changes = *rc::gen::container<std::vector<std::pair<std::size_t, bool>>>(
        rc::gen::pair(rc::gen::inRange<std::size_t>(0, played.size()), rc::gen::arbitrary<bool>()));
    for (const auto &[which, remove] : changes) {
        const Uuid &id = played[which].id;
        value(remove ? store.remove(id, wall(november(20), 8h)) : store.restore(id));
        follow(id);
    }
}

TEST(Merge, ofARunningSessionIsNothing)
{
    JournalStore store = memoryStore();
    SessionRecord s = finished("s", wall(november(20), 18h));
    s.state = SessionState::Running;
    s.ended.reset();
    play(store, s);
    const SessionOccasions running = value(store.occasionsOf("s"));
    EXPECT_FALSE(running.counts);
    PointHistories histories;
    merge(histories, running);
    EXPECT_TRUE(histories.empty());
    value(store.endSession("s", SessionState::Stopped, wall(november(20), 19h)));
    merge(histories, value(store.occasionsOf("s")));
    EXPECT_EQ(histories, value(store.pointHistories()));
    EXPECT_EQ(histories.size(), 1U);
}

TEST(Merge, ofNoSessionIsNotFound)
{
    EXPECT_EQ(memoryStore().occasionsOf("nobody").error().kind, Error::Kind::NotFound);
}

} // namespace unknot::test
