// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/paintext.h"
#include "present/pressrows.h"
#include "present/searchtext.h"
#include "present/sessionrows.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <set>
#include <utility>
#include <vector>

namespace unknot::present
{

namespace
{

// The 30 % rule and the fall of 2 together; a rise of 2 is one whatever the share.
TEST(PainText, aChangeIsCalledByBothItsSizeAndItsShare)
{
    const std::vector<std::pair<std::pair<int, int>, const char *>> changes{{{6, 4}, "clearly less"}, {{9, 7}, "less, but under 30%"},
        {{7, 5}, "less, but under 30%"}, {{7, 6}, "a little less"}, {{9, 6}, "clearly less"}, {{2, 1}, "a little less"},
        {{2, 0}, "clearly less"}, {{5, 5}, "no change"}, {{0, 0}, "no change"}, {{5, 6}, "a little more"}, {{5, 7}, "more: go lighter"}};
    for (const auto &[numbers, words] : changes)
        EXPECT_TRUE(changeWords(numbers.first, numbers.second).startsWith(QLatin1String(words)))
            << numbers.first << " to " << numbers.second << ": " << changeWords(numbers.first, numbers.second).toStdString();
}

TEST(PainText, everyChangeIsExplainedInWordsOfItsOwn)
{
    std::set<QString> told;
    for (const auto &[before, after] : {std::pair{6, 4}, {7, 5}, {2, 1}, {5, 5}, {5, 6}, {5, 7}})
        told.insert(changeExplained(before, after));
    EXPECT_EQ(told.size(), 6U);
    EXPECT_FALSE(told.contains(QString()));
}

// From the strongest: what follows it may not be said of a greater fall from the same number.
const QStringList &verdicts()
{
    static const QStringList all{QStringLiteral("clearly less"), QStringLiteral("less, but under 30%"),
        QStringLiteral("a little less, within the usual ups and downs"), QStringLiteral("no change"),
        QStringLiteral("a little more, within the usual ups and downs"), QStringLiteral("more: go lighter or stop")};
    return all;
}

TEST(PainText, ofAllPairsAGreaterFallIsNeverCalledLess)
{
    std::set<qsizetype> met;
    for (int before = 0; before <= 10; ++before) {
        qsizetype last = 0;
        for (int after = 0; after <= 10; ++after) {
            const qsizetype rank = verdicts().indexOf(changeWords(before, after));
            ASSERT_GE(rank, last) << before << " to " << after << ": " << changeWords(before, after).toStdString();
            met.insert(last = rank);
        }
    }
    EXPECT_EQ(met.size(), std::size_t(verdicts().size()));
}

// After, History, the chart, each point: none may call a pair otherwise than the others.
TEST(PainText, ofAllPairsEveryPlaceSaysTheSame)
{
    for (int before = 0; before <= 10; ++before) {
        for (int after = 0; after <= 10; ++after) {
            const QString words = changeWords(before, after), rest = ratingWords(before, after);
            const QString where = QStringLiteral("%1 to %2: %3, %4").arg(before).arg(after).arg(words, rest);
            EXPECT_EQ(shortChange(before, after), words.section(u',', 0, 0).section(u':', 0, 0)) << where.toStdString();
            for (const char *verdict : {"ups and downs", "under 30%", "no change", "go lighter"})
                EXPECT_EQ(words.contains(QLatin1String(verdict)), rest.contains(QLatin1String(verdict))) << where.toStdString();
            EXPECT_EQ(words.contains(QStringLiteral("ups and downs")), std::abs(before - after) == 1)
                << "2 is past the wobble: " << where.toStdString();
        }
    }
}

TEST(PainText, noChangeIsEverCalledACure)
{
    for (int before = 0; before <= 10; ++before) {
        for (int after = 0; after <= 10; ++after) {
            for (const char *promise : {"cure", "heal", "because", "worked", "helped", "good", "well", "great", "better", "success"})
                EXPECT_FALSE((changeWords(before, after) + changeExplained(before, after)).contains(QLatin1String(promise))) << promise;
        }
    }
}

TEST(PainText, aBetterGradeHasMoreBars)
{
    using catalogue::Grade;
    int bars = -1;
    std::set<QString> words;
    for (const Grade grade : {Grade::None, Grade::Limited, Grade::LimitedToModerate, Grade::Moderate, Grade::Good}) {
        EXPECT_GT(gradeBars(grade), bars);
        bars = gradeBars(grade);
        words.insert(gradeWords(grade));
    }
    EXPECT_EQ(words.size(), 5U);
}

// One rule for the session and the close-up: where no test press is allowed, neither asks for one.
TEST(SearchText, whereNothingIsTestedNothingIsPressed)
{
    EXPECT_TRUE(searchInstruction(safety::Searching::Around).contains(u"Press for 5 seconds"));
    EXPECT_TRUE(searchInstruction(safety::Searching::Along).contains(u"Press lightly"));
    EXPECT_TRUE(searchInstruction(safety::Searching::AlongUntested).contains(u"Do not press to test"));
    EXPECT_TRUE(searchCaption(safety::Searching::AlongUntested).contains(u"without pressing to test"));
    for (const QString &text : {searchInstruction(safety::Searching::AtTheMark), searchCaption(safety::Searching::AtTheMark)}) {
        EXPECT_TRUE(text.contains(u"Stay at the mark")) << text.toStdString();
        EXPECT_TRUE(text.contains(u"no pressing to test")) << text.toStdString();
    }
    for (const QString &text : {searchInstruction(safety::Searching::NotAtAll), searchCaption(safety::Searching::NotAtAll)})
        EXPECT_TRUE(text.contains(u"neither feel for it nor press it")) << text.toStdString();
    EXPECT_TRUE(searchCaption(safety::Searching::Around).contains(u"two finger-widths"));
    EXPECT_TRUE(searchCaption(safety::Searching::Along).contains(u"along the muscle only"));
}

} // namespace

} // namespace unknot::present
