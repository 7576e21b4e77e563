// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/exportchoice.h"

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

const std::chrono::local_days today{std::chrono::year{2026} / 11 / 28};

TEST(ExportChoice, isEverythingAtFirst)
{
    const ExportChoice choice;
    EXPECT_EQ(choice.copyOf(), CopyOf::Journal);
    EXPECT_EQ(choice.selection(today).from, std::nullopt);
}

TEST(ExportChoice, someDaysAreCountedBackWithToday)
{
    ExportChoice choice;
    choice.choosePeriod(1);
    EXPECT_EQ(choice.selection(today).from, std::chrono::local_days{std::chrono::year{2026} / 11 / 1});
    EXPECT_EQ(choice.copyOf(), CopyOf::SomeDays) << "which is said of the file";
}

TEST(ExportChoice, whatIsOutOfRangeIsTheNearest)
{
    ExportChoice choice;
    choice.chooseForm(9);
    EXPECT_EQ(choice.copyOf(), CopyOf::HealthRecord);
    choice.chooseForm(-1);
    choice.choosePeriod(9);
    EXPECT_EQ(choice.period, 3);
    EXPECT_EQ(choice.copyOf(), CopyOf::SomeDays);
}

} // namespace
} // namespace unknot::present
