// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/trialwrites.h"

#include "support/trialsamples.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

using practice::answeredTrial;
using practice::begunTrial;
using practice::endedTrial;

const WallTime morning = wall(november(20), 8h), evening = wall(november(21), 19h);

struct TrialWritesTest : testing::Test {
    TrialWritesTest() { value(store.setTrial(trialAgreed("t", morning))); }
    [[nodiscard]] practice::Trials at(const WallTime &now) const { return value(practice::trials(&store, now)); }

    JournalStore store = memoryStore();
};

} // namespace

TEST_F(TrialWritesTest, todaysPainIsAnsweredFromTheHourOn)
{
    EXPECT_TRUE(practice::waitsForTheHour(at(wall(november(21), 8h))));
    EXPECT_FALSE(answeredTrial(at(wall(november(21), 8h)), 4, wall(november(21), 8h)));
    EXPECT_FALSE(practice::waitsForTheHour(at(evening)));
    value(answeredTrial(at(evening), 4, evening)(store));
    EXPECT_EQ(at(evening).current->today->pain, 4);
    value(answeredTrial(at(evening), 6, evening)(store));
    EXPECT_EQ(at(evening).current->today->pain, 6) << "another number takes its place";
}

TEST_F(TrialWritesTest, whatIsNoNumberOrOfAnotherDaySaysNothing)
{
    EXPECT_FALSE(answeredTrial(at(evening), 11, evening));
    EXPECT_FALSE(answeredTrial(at(evening), -1, evening));
    EXPECT_FALSE(answeredTrial(at(evening), 4, wall(november(22), 19h))) << "midnight has passed since it was read";
}

TEST_F(TrialWritesTest, whatIsPutOffIsAskedNoMoreToday)
{
    value(answeredTrial(at(evening), std::nullopt, evening)(store));
    EXPECT_EQ(at(evening).current->today->asked, practice::TrialNow::Day::Asked::Missed);
}

TEST_F(TrialWritesTest, anotherIsBegunOnlyOnceThisOneHasEnded)
{
    const practice::TrialWish wish{{{"shoulder-back"}, Side::Left}, "infraspinatus-under-ridge-outer", "infraspinatus", Side::Left};
    EXPECT_FALSE(begunTrial(at(evening), wish, 7, evening));
    value(endedTrial(at(evening), evening)(store));
    EXPECT_FALSE(at(evening).current);
    EXPECT_FALSE(endedTrial(at(evening), evening));
    value(begunTrial(at(evening), wish, 7, evening)(store));
    EXPECT_TRUE(at(evening).current);
}

} // namespace unknot::test
