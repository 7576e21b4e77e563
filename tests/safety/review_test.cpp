// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/review.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace unknot::safety
{

namespace
{

using std::chrono::days;

const catalogue::Limits limits;

// Every fourth day, from the oldest to today.
std::vector<RatedSession> everyFourthDay(const std::vector<int> &before)
{
    std::vector<RatedSession> sessions;
    for (std::size_t i = 0; i < before.size(); ++i)
        sessions.push_back({days{4 * static_cast<int>(before.size() - 1 - i)}, before[i]});
    return sessions;
}

} // namespace

TEST(Review, suggestsAClinicianWhereFourWeeksChangedNothing)
{
    EXPECT_EQ(noGain(limits, everyFourthDay({6, 5, 6, 6, 5, 6, 6, 5})), (NoGain{6, 6, std::chrono::weeks{4}}));
    EXPECT_NE(noGain(limits, everyFourthDay({6, 6, 6, 6, 5, 5, 5, 5})), std::nullopt) << "one point less is within the usual wobble";
    EXPECT_NE(noGain(limits, everyFourthDay({3, 3, 4, 4, 5, 6, 6, 6})), std::nullopt);
}

TEST(Review, saysNothingAfterAGain)
{
    EXPECT_EQ(noGain(limits, everyFourthDay({6, 6, 6, 5, 5, 4, 4, 4})), std::nullopt);
    EXPECT_EQ(noGain(limits, everyFourthDay({1, 1, 1, 1, 0, 0, 0, 0})), std::nullopt);
}

TEST(Review, saysNothingTooEarly)
{
    EXPECT_EQ(noGain(limits, {}), std::nullopt);
    EXPECT_EQ(noGain(limits, everyFourthDay({6, 6, 6, 6, 6, 6, 6})), std::nullopt) << "seven sessions";
    EXPECT_EQ(noGain(limits, std::vector<RatedSession>(20, {days{3}, 6})), std::nullopt) << "one day";
}

TEST(Review, saysNothingOfWhatWasGivenUp)
{
    auto sessions = everyFourthDay({6, 6, 6, 6, 6, 6, 6, 6});
    for (RatedSession &session : sessions)
        session.ago += days{15};
    EXPECT_EQ(noGain(limits, sessions), std::nullopt);
}

TEST(Review, looksEarlierWhereTheLimitsSaySo)
{
    catalogue::Limits strict;
    strict.review.sessions = 4;
    strict.review.noGain = std::chrono::weeks{1};
    EXPECT_NE(noGain(strict, everyFourthDay({6, 6, 6, 6})), std::nullopt);
}

RC_GTEST_PROP(ReviewProperties, doesNotDependOnTheOrderOfTheSessions, ())
{
    std::vector<RatedSession> sessions;
    for (int i = *rc::gen::inRange(0, 30); i > 0; --i)
        sessions.push_back({days{*rc::gen::inRange(0, 60)}, *rc::gen::inRange(0, 11)});
    const auto told = noGain(limits, sessions);
    std::reverse(sessions.begin(), sessions.end());
    RC_ASSERT(noGain(limits, sessions) == told);
}

} // namespace unknot::safety
