// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/trials.h"

#include "support/shippedworld.h"
#include "support/trialsamples.h"

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

using practice::trialChoices;
using practice::trials;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const WallTime morning = wall(november(2), 8h);
const WallTime now = wall(november(28), 8h);

bool any(const catalogue::Point & /*point*/, Side /*side*/)
{
    return true;
}

void press(
    JournalStore &store, const Uuid &id, const WallTime &at, const std::vector<std::string> &points, const std::vector<SidedZone> &zones)
{
    SessionRecord session = finished(id, at);
    session.zones = zones;
    const PointRecord sample = session.points.at(0);
    session.points.clear();
    for (const std::string &point : points) {
        PointRecord one = sample;
        one.id = id + point;
        one.point = point;
        one.muscle = shippedWorld().catalogue.point({point})->muscle.value;
        for (HoldRecord &hold : one.holds) {
            hold.id = id + point + hold.id;
            hold.began = at;
        }
        session.points.push_back(one);
    }
    play(store, session);
}

const SidedZone back{{"shoulder-back"}, Side::Left}, top{{"shoulder-top"}, Side::Left};

} // namespace

TEST(Trials, theOneUnderWayIsToldAndThoseThatAreOverAreRead)
{
    JournalStore store = memoryStore();
    TrialRecord over = trialAgreed("over", morning);
    TrialRecord current = trialAgreed("current", wall(november(20), 8h));
    value(store.setTrial(over));
    value(store.setTrial(current));
    for (int day = 0; day < 14; ++day)
        value(store.answerTrial("over", trialTold(over, day, 4)));
    const auto found = value(trials(&store, now));
    ASSERT_TRUE(found.current);
    EXPECT_EQ(found.current->trial.id, "current");
    ASSERT_THAT(found.over, SizeIs(1));
    EXPECT_EQ(found.over[0].trial.id, "over");
    EXPECT_EQ(found.over[0].outcome.press.pains.size(), 7U);
    EXPECT_EQ(found.over[0].outcome.press.otherwise, 7) << "nothing was pressed";
    EXPECT_FALSE(value(trials(nullptr, now)).current);
}

TEST(Trials, whatWasPressedInTheJournalIsHeldAgainstWhatWasDrawn)
{
    JournalStore store = memoryStore();
    const TrialRecord over = trialAgreed("over", morning);
    value(store.setTrial(over));
    int index = 0;
    for (const auto &day : practice::drawnDays(over)) {
        if (day.press)
            press(store, "s" + std::to_string(index), wall(std::chrono::year_month_day{day.day}, 9h), {over.point}, {back});
        value(store.answerTrial("over", trialTold(over, index++, 4)));
    }
    const auto outcome = value(trials(&store, now)).over.at(0).outcome;
    EXPECT_EQ(outcome.press.otherwise, 0);
    EXPECT_EQ(outcome.rest.otherwise, 0);
}

TEST(Trials, whatWasReadIsReadAgainWhereTrialsAreOthers)
{
    JournalStore store = memoryStore();
    value(store.setTrial(trialAgreed("over", morning)));
    auto known = value(trials(&store, now));
    known.over.at(0).outcome.press.missed = 99; // to be known by
    EXPECT_EQ(value(trials(&store, now, &known)).over.at(0).outcome.press.missed, 99);
    value(store.setTrial(trialAgreed("another", wall(november(4), 8h))));
    EXPECT_EQ(value(trials(&store, now, &known)).over.at(1).outcome.press.missed, 7);
}

TEST(Trials, thatThePointWasPressedTodayIsKnown)
{
    JournalStore store = memoryStore();
    const TrialRecord trial = trialAgreed("t", wall(november(20), 8h));
    value(store.setTrial(trial));
    press(store, "yesterday", wall(november(27), 9h), {trial.point}, {back});
    press(store, "other", wall(november(28), 7h), {"upper-trapezius-front-rim"}, {back});
    EXPECT_FALSE(value(trials(&store, now)).isPressedToday);
    press(store, "today", wall(november(28), 7h + 30min), {trial.point}, {back});
    EXPECT_TRUE(value(trials(&store, now)).isPressedToday);
}

TEST(TrialChoices, arePointsPressedLatelyMostOftenFirstWithWhereItHurt)
{
    JournalStore store = memoryStore();
    press(store, "a", wall(november(20), 8h), {"upper-trapezius-front-rim"}, {top});
    press(store, "b", wall(november(21), 8h), {"infraspinatus-under-ridge-outer"}, {top, back});
    press(store, "c", wall(november(22), 8h), {"infraspinatus-under-ridge-outer"}, {back});
    press(store, "old", wall(std::chrono::year{2026} / 1 / 3, 8h), {"levator-scapulae-neck-angle"}, {top});
    const auto choices = value(trialChoices(&store, shippedWorld().catalogue, any, now));
    ASSERT_THAT(choices, SizeIs(2));
    EXPECT_EQ(choices[0].point, "infraspinatus-under-ridge-outer");
    EXPECT_EQ(choices[0].muscle, "infraspinatus");
    EXPECT_THAT(choices[0].places, ElementsAre(back, top));
    EXPECT_EQ(choices[1].point, "upper-trapezius-front-rim");
}

TEST(TrialChoices, whatMayNotBePressedIsNone)
{
    JournalStore store = memoryStore();
    press(store, "a", wall(november(20), 8h), {"upper-trapezius-front-rim"}, {top});
    const auto none = [](const catalogue::Point &, Side) { return false; };
    EXPECT_THAT(value(trialChoices(&store, shippedWorld().catalogue, none, now)), IsEmpty());
    EXPECT_THAT(value(trialChoices(nullptr, shippedWorld().catalogue, any, now)), IsEmpty());
}

} // namespace unknot::test
