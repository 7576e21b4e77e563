// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/beside.h"

#include <gtest/gtest.h>

namespace unknot::test
{

using practice::Beside;

TEST(BesideTest, withoutAPostItIsDoneAtOnce)
{
    Beside beside;
    int done = 0;
    beside.run([&done]() -> Beside::Then { return [&done] { ++done; }; });
    EXPECT_EQ(done, 1);
}

TEST(BesideTest, theWorkIsDoneByAnotherThreadAndWhatFollowsIsHandedBack)
{
    std::promise<std::function<void()>> handed;
    std::thread::id worker;
    int done = 0;
    {
        Beside beside([&handed](std::function<void()> what) { handed.set_value(std::move(what)); });
        beside.run([&worker, &done]() -> Beside::Then {
            worker = std::this_thread::get_id();
            return [&done] { ++done; };
        });
        handed.get_future().get()();
    }
    EXPECT_NE(worker, std::this_thread::get_id());
    EXPECT_EQ(done, 1);
}

TEST(BesideTest, itsEndWaitsForAllWork)
{
    std::atomic<int> worked = 0;
    {
        Beside beside([](const std::function<void()> &) {});
        for (int i = 0; i < 4; ++i)
            beside.run([&worked]() -> Beside::Then { return ++worked, Beside::Then{}; });
    }
    EXPECT_EQ(worked, 4);
}

} // namespace unknot::test
