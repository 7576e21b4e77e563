// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/reportpage.h"

#include "pastsummaries.h"
#include "support/fixedclock.h"
#include "support/journalsamples.h"
#include "support/shippedworld.h"

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

using reportparts::Part;

struct ReportPageTest : testing::Test {
    void begin(const journal::JournalReader *journal, const QString &trouble = {})
    {
        page.begin(journal, trouble, records, {practice::Span::ThreeMonths, {}}, test::sundayEvening);
    }
    [[nodiscard]] Report made() const { return page.made(catalogue, health, test::sundayEvening); }

    const catalogue::Catalogue &catalogue = test::shippedWorld().catalogue;
    test::FixedClock clock{test::sundayEvening};
    practice::HealthProfile health{catalogue, clock};
    practice::PointRecords records{catalogue.limits(), clock};
    ReportPage page;
};

TEST_F(ReportPageTest, thereIsNoneBeforeItIsBegun)
{
    EXPECT_FALSE(page.isOpen());
    EXPECT_EQ(made(), Report());
}

TEST_F(ReportPageTest, itIsOfTheSessionsAsTheyAreWhenItIsBegun)
{
    journal::JournalStore store = test::memoryStore();
    begin(&store);
    EXPECT_TRUE(page.isOpen());
    EXPECT_EQ(page.unreadable(), QString());
    const Report before = made();
    EXPECT_FALSE(before.title.isEmpty());
    test::play(store, test::finished("s", test::wall(test::november(21), std::chrono::hours{9}), 6, 3));
    EXPECT_EQ(made(), before);
    begin(&store);
    EXPECT_NE(made(), before);
}

TEST_F(ReportPageTest, withoutAJournalThereIsNoneAndThatIsSaid)
{
    const journal::JournalStore store = test::memoryStore();
    begin(&store);
    begin(nullptr, QStringLiteral("It is gone."));
    EXPECT_TRUE(page.isOpen());
    EXPECT_EQ(page.unreadable(), QStringLiteral("It is gone."));
    EXPECT_EQ(made(), Report()) << "and not that of before";
    begin(&store);
    EXPECT_EQ(page.unreadable(), QString());
}

TEST_F(ReportPageTest, whatIsWrittenOnItStaysWhileTheProgramRuns)
{
    const journal::JournalStore store = test::memoryStore();
    begin(&store);
    const ReportWish wish{QStringLiteral("Ada"), {}, {}, {}, {}};
    EXPECT_TRUE(page.setWish(wish));
    EXPECT_FALSE(page.setWish(wish)) << "nothing is another";
    page.close();
    EXPECT_FALSE(page.isOpen());
    begin(&store);
    EXPECT_EQ(page.wish(), wish);
    EXPECT_TRUE(made().who.contains(QStringLiteral("Ada")));
}

TEST_F(ReportPageTest, aPartIsLeftOutAndBack)
{
    EXPECT_TRUE(page.has(Part::Health));
    page.leaveOut(Part::Health, true);
    page.leaveOut(Part::Health, true);
    EXPECT_FALSE(page.has(Part::Health));
    page.leaveOut(Part::Health, false);
    EXPECT_TRUE(page.has(Part::Health));
    page.leaveOut(Part::Health, false);
    EXPECT_EQ(page.wish(), ReportWish());
}

} // namespace
} // namespace unknot::present
