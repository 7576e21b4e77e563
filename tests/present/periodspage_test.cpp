// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/periodspage.h"

#include "support/daysamples.h"

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

const std::chrono::local_days today{test::november(22)};

struct PeriodsPageTest : testing::Test {
    PeriodsPageTest() { test::play(store, test::finished("s", test::wall(test::november(20), std::chrono::hours{9}))); }
    [[nodiscard]] PeriodsPage page(const PeriodsPage &last = {}) const { return periodsPage(wish, last, &store, past, today); }

    journal::JournalStore store = test::memoryStore();
    practice::PastSessions past;
    PeriodsWish wish;
};

TEST_F(PeriodsPageTest, aMonthIsComparedWithTheOneBefore)
{
    const PeriodsPage shown = page();
    EXPECT_TRUE(shown.text.open);
    EXPECT_FALSE(shown.text.own);
    EXPECT_EQ(shown.text.fault, QString());
    EXPECT_FALSE(shown.rows.isEmpty());
    EXPECT_FALSE(shown.text.words.isEmpty());
}

TEST_F(PeriodsPageTest, daysOfOnesOwnBeginWithThoseThatWereShown)
{
    const PeriodsPage before = page();
    wish = {PeriodChoice::Own, asTyped(before.shown)};
    const PeriodsPage shown = page(before);
    EXPECT_TRUE(shown.text.own);
    EXPECT_EQ(shown.text.earlier, before.text.earlier);
    EXPECT_EQ(shown.rows, before.rows);
}

TEST_F(PeriodsPageTest, whatIsNoDayIsNamedAndLeavesWhatWasCompared)
{
    const PeriodsPage before = page();
    wish = {PeriodChoice::Own, asTyped(before.shown)};
    wish.typed[1] = QStringLiteral("never");
    const PeriodsPage shown = page(before);
    EXPECT_FALSE(shown.text.fault.isEmpty());
    EXPECT_EQ(shown.rows, before.rows);
    EXPECT_EQ(shown.text.earlier, before.text.earlier);
    EXPECT_EQ(shown.text.words, before.text.words);
    EXPECT_EQ(shown.text.typed.at(1), QStringLiteral("never")) << "what was typed stays";
    EXPECT_EQ(shown.shown, before.shown);
}

} // namespace
} // namespace unknot::present
