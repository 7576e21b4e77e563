// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sessionbudget.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;
using unknot::session::SessionBudget;

namespace
{

TEST(SessionBudget, aPressFitsUpToTheLimitItself)
{
    const SessionBudget budget(100s, 70s);
    EXPECT_EQ(budget.room(), 30s);
    EXPECT_TRUE(budget.fits(30s));
    EXPECT_FALSE(budget.fits(30s + 1ms));
}

TEST(SessionBudget, noPressAtAllNeverFits)
{
    EXPECT_FALSE(SessionBudget(100s).fits(0s));
    EXPECT_FALSE(SessionBudget(100s).fits(-1s));
}

TEST(SessionBudget, whatIsTriedIsNotSpent)
{
    SessionBudget budget(100s);
    EXPECT_EQ(budget.after(80s).spent(), 80s);
    EXPECT_FALSE(budget.after(80s).fits(30s));
    EXPECT_EQ(budget.spent(), 0s);
    budget.spend(80s);
    EXPECT_EQ(budget.room(), 20s);
}

TEST(SessionBudget, overTheLimitNothingFits)
{
    const SessionBudget budget(100s, 130s);
    EXPECT_EQ(budget.room(), -30s);
    EXPECT_FALSE(budget.fits(1ms));
}

} // namespace
