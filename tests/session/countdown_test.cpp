// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/countdown.h"

#include <gtest/gtest.h>

namespace unknot::session
{
namespace
{

using namespace std::chrono_literals;

const TimePoint start{24h};

TEST(Countdown, isMeasuredNotCounted)
{
    Countdown countdown(30s);
    EXPECT_FALSE(countdown.runs());
    EXPECT_EQ(countdown.seconds(start), 30);
    countdown.begin(start);
    EXPECT_TRUE(countdown.runs());
    EXPECT_EQ(countdown.seconds(start + 100ms), 30) << "begun ones count";
    EXPECT_EQ(countdown.seconds(start + 15s), 15);
    EXPECT_DOUBLE_EQ(countdown.share(start + 15s), 0.5);
    EXPECT_EQ(countdown.left(start + 1h), 0ms);
}

TEST(Countdown, itsEndIsSaidOnce)
{
    Countdown countdown(30s);
    countdown.begin(start);
    EXPECT_FALSE(countdown.tick(start + 29'999ms));
    EXPECT_TRUE(countdown.tick(start + 40s));
    EXPECT_TRUE(countdown.done());
    EXPECT_FALSE(countdown.tick(start + 41s));
}

TEST(Countdown, leftItIsNotDoneAndBegunAgainItIsWhole)
{
    Countdown countdown(30s);
    countdown.begin(start);
    countdown.leave();
    EXPECT_FALSE(countdown.tick(start + 40s));
    EXPECT_FALSE(countdown.runs());
    EXPECT_FALSE(countdown.done());
    countdown.begin(start + 50s);
    EXPECT_EQ(countdown.seconds(start + 50s), 30);
}

} // namespace
} // namespace unknot::session
