// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/periodstext.h"

#include "pastsummaries.h"

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

using practice::HistoryRange;
using practice::PeriodsCompared;
using practice::TwoPeriods;

std::chrono::local_days of(unsigned month, unsigned day)
{
    return std::chrono::local_days{std::chrono::year{2026} / static_cast<int>(month) / static_cast<int>(day)};
}

const HistoryRange october{of(10, 1), of(10, 31)}, november{of(11, 1), of(11, 22)};

PeriodsCompared compared()
{
    PeriodsCompared both;
    both.earlier.days = october;
    both.later.days = november;
    return both;
}

TEST(PeriodsText, bothStandBesideEachOther)
{
    PeriodsCompared both = compared();
    both.earlier.sessions = 12;
    both.earlier.pressed = std::chrono::minutes{48};
    both.earlier.pain = {6, 5, 8};
    both.earlier.median = 6;
    both.earlier.least = 5;
    both.earlier.most = 8;
    both.earlier.weeks = 1;
    both.earlier.weekly = 4.33;
    const auto rows = periodRows(both);
    ASSERT_EQ(rows.size(), 8);
    EXPECT_EQ(rows[0], (PeriodRow{"Days", "31", "22"}));
    EXPECT_EQ(rows[1], (PeriodRow{"Days with a number for pain", "3", "0"}));
    EXPECT_EQ(rows[2], (PeriodRow{"Pain of those days, the middle one (lowest to highest)", "6 (5 to 8)", "none"}));
    EXPECT_EQ(rows[3], (PeriodRow{"The same on average", "6.3", "none"})) << "what the sentence beside it goes by";
    EXPECT_EQ(rows[5], (PeriodRow{"Sessions", "12", "0"}));
    EXPECT_EQ(rows[6], (PeriodRow{"Pressed in them", "48 min", "none"}));
    EXPECT_EQ(rows[7].earlier, QStringLiteral("4.3 (1 answer)"));
    EXPECT_EQ(rows[7].later, QStringLiteral("none"));
}

TEST(PeriodsText, aDifferenceIsToldWithWhatItMayAsWellBe)
{
    PeriodsCompared both = compared();
    both.difference = {-1.5, -2.4, -0.6};
    EXPECT_EQ(periodWords(both), QStringLiteral("In the later time pain of a day was 1.5 lower on average, likely between 0.6 and 2.4."));
    both.difference = {1.5, 0.6, 2.4};
    EXPECT_EQ(periodWords(both), QStringLiteral("In the later time pain of a day was 1.5 higher on average, likely between 0.6 and 2.4."));
    both.difference = {-0.5, -2, 1};
    EXPECT_EQ(periodWords(both),
        QStringLiteral("No clear difference: in the later time pain of a day may on average be anything from 2.0 lower to 1.0 higher."));
}

TEST(PeriodsText, tooFewDaysAndSharedDaysAreSaidToBeThat)
{
    EXPECT_TRUE(periodWords(compared()).startsWith(QStringLiteral("Too few to say how pain differed: it takes 5 days")));
    PeriodsCompared both = compared();
    both.later.days.first = of(10, 31);
    EXPECT_EQ(periodWords(both), QStringLiteral("Some days are in both: how pain differed can't be said."));
}

TEST(PeriodsText, whatIsTypedIsReadBackAndWhatIsNoDayIsNamed)
{
    const TwoPeriods periods{october, november};
    EXPECT_EQ(periodsTyped(asTyped(periods)), periods);
    EXPECT_EQ(periodsFault(asTyped(periods)), QString());
    TypedPeriods typed = asTyped(periods);
    typed[2] = QStringLiteral("2026-11-05");
    ASSERT_TRUE(periodsTyped(typed));
    EXPECT_EQ(periodsTyped(typed)->later.first, of(11, 5));
    typed[2] = QStringLiteral("31 Nov 2026");
    EXPECT_FALSE(periodsTyped(typed));
    EXPECT_TRUE(periodsFault(typed).startsWith(QStringLiteral("“31 Nov 2026” is no day.")));
    typed[2] = QStringLiteral("23 Nov 2026");
    EXPECT_FALSE(periodsTyped(typed));
    EXPECT_EQ(periodsFault(typed), QStringLiteral("A last day is before its first day."));
}

TEST(PeriodsText, theReadyMadeOnesAreOfToday)
{
    const TwoPeriods own{october, october};
    EXPECT_EQ(chosenPeriods(PeriodChoice::Month, own, of(11, 22)), (TwoPeriods{october, november}));
    EXPECT_EQ(chosenPeriods(PeriodChoice::FourWeeks, own, of(11, 22)).later.last, of(11, 22));
    EXPECT_EQ(chosenPeriods(PeriodChoice::Own, own, of(11, 22)), own);
    EXPECT_EQ(periodName(october, of(11, 22)), QStringLiteral("1 Oct to 31 Oct"));
    EXPECT_EQ(periodName({of(11, 3), of(11, 3)}, of(11, 22)), QStringLiteral("3 Nov"));
}

} // namespace
} // namespace unknot::present
