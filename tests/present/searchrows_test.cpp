// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/searchrows.h"

#include "support/shippedworld.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace unknot::present
{
namespace
{

TEST(SearchRows, takeASideFromTheWords)
{
    const auto rows = searchRows(test::shippedWorld(), QStringLiteral("left calf"));
    ASSERT_FALSE(rows.isEmpty());
    for (const SearchRow &row : rows)
        EXPECT_EQ(row.side, row.kind == finder::Found::Kind::Article ? Side::Middle : Side::Left) << row.title.toStdString();
}

// Whoever has no time to read finds what to do in the first row.
TEST(SearchRows, sayWhatToDoOfAWarningSign)
{
    const auto rows = searchRows(test::shippedWorld(), QStringLiteral("chest pain"));
    ASSERT_FALSE(rows.isEmpty());
    EXPECT_TRUE(rows.front().urges());
    EXPECT_EQ(rows.front().side, Side::Middle);
    EXPECT_TRUE(rows.front().detail.startsWith(QLatin1String("Get emergency help now."))) << rows.front().detail.toStdString();
    EXPECT_TRUE(rows.back().urges()) << "nothing is offered beside help";
    EXPECT_EQ(rows.front().flag, QStringLiteral("R1")) << "which can be said to be true";
    EXPECT_EQ(searchRows(test::shippedWorld(), QStringLiteral("i want to die")).front().flag, QString()) << "of which nothing is asked";
    EXPECT_EQ(searchRows(test::shippedWorld(), QStringLiteral("calf")).front().flag, QString());
}

TEST(SearchRows, answerWhatIsNotAMuscleOnce)
{
    const auto rows = searchRows(test::shippedWorld(), QStringLiteral("arthritis"));
    ASSERT_FALSE(rows.isEmpty());
    EXPECT_EQ(rows.front().kind, finder::Found::Kind::Article);
    EXPECT_EQ(rows.front().id, QLatin1String("arthritis"));
    EXPECT_FALSE(rows.front().detail.isEmpty());
    EXPECT_EQ(std::count_if(rows.begin(), rows.end(), [&rows](const SearchRow &row) { return row.id == rows.front().id; }), 1);
}

TEST(SearchRows, holdEachThingOnceAndAskForItsSide)
{
    const auto rows = searchRows(test::shippedWorld(), QStringLiteral("calf"));
    QStringList titles;
    for (const SearchRow &row : rows)
        titles << row.title + row.detail;
    ASSERT_FALSE(titles.isEmpty());
    EXPECT_EQ(titles.removeDuplicates(), 0);
    EXPECT_TRUE(rows.front().asksSide);
    EXPECT_EQ(rows.front().side, Side::Middle);
    EXPECT_FALSE(searchRows(test::shippedWorld(), QStringLiteral("right calf")).front().asksSide);
}

TEST(SearchRows, ofTheMidLineAskForNoSide)
{
    for (const char *words : {"throat", "left throat"}) {
        const auto rows = searchRows(test::shippedWorld(), QString::fromLatin1(words));
        const auto throat = std::find_if(rows.begin(), rows.end(), [](const SearchRow &row) { return row.id == u"throat"; });
        ASSERT_NE(throat, rows.end());
        EXPECT_FALSE(throat->asksSide);
        EXPECT_EQ(throat->side, Side::Middle);
    }
}

} // namespace
} // namespace unknot::present
