// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/pressrows.h"
#include "present/sessionrows.h"
#include "present/trend.h"
#include "support/pressedpoints.h"

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

TEST(HistoryWords, aTrendNeedsFiveSessionsAndItsAveragesTen)
{
    std::vector<std::optional<int>> sessions;
    const auto add = [&](int before) { sessions.insert(sessions.begin(), before); }; // newest first
    add(8);
    EXPECT_EQ(sessionTrend(sessions), QStringLiteral("1 session. A trend needs five or more."));
    for (int i = 0; i < 8; ++i)
        add(7);
    EXPECT_EQ(sessionTrend(sessions), QStringLiteral("9 sessions."));
    add(3);
    EXPECT_EQ(sessionTrend(sessions), QStringLiteral("10 sessions. Before: 7.2 on average in the first five, 6.2 in the last five."));
    sessions.front().reset();
    EXPECT_EQ(sessionTrend(sessions), QStringLiteral("10 sessions."));
}

TEST(HistoryWords, notesOfPainAloneHaveTheirTrendToo)
{
    std::vector<std::optional<int>> notes(4, 6);
    EXPECT_EQ(noteTrend(notes), QStringLiteral("4 notes of pain, no session. A trend needs five or more."));
    notes.insert(notes.end(), 6, 8); // before them
    EXPECT_EQ(noteTrend(notes), QStringLiteral("10 notes of pain, no session. 8.0 on average in the first five, 6.4 in the last five."));
}

TEST(HistoryWords, aRowHasRoomForTheVerdictOnly)
{
    EXPECT_EQ(shortChange(6, 4), QStringLiteral("clearly less"));
    EXPECT_EQ(shortChange(6, 5), QStringLiteral("a little less"));
    EXPECT_EQ(shortChange(4, 4), QStringLiteral("no change"));
    EXPECT_EQ(shortChange(4, 5), QStringLiteral("a little more"));
    EXPECT_EQ(shortChange(4, 6), QStringLiteral("more"));
}

TEST(HistoryWords, whatWasSaidOfASessionIsShownAlsoWhereHalfOfItIs)
{
    const auto row = [](std::optional<int> before, std::optional<int> after) {
        journal::SessionSummary session;
        session.before = before;
        session.after = after;
        return sessionRow(session, {});
    };
    EXPECT_EQ(row(6, 4).words, QStringLiteral("clearly less"));
    EXPECT_EQ(row(6, {}).words, QStringLiteral("not rated after"));
    EXPECT_EQ(row(6, {}).numbers, QString());
    EXPECT_EQ(ratingTold(row(6, {})), QStringLiteral("6 before, not rated after"));
    EXPECT_EQ(ratingTold(row({}, 4)), QStringLiteral("4 after, not rated before"));
    EXPECT_EQ(ratingTold(row({}, {})), QStringLiteral("not rated"));
}

TEST(HistoryWords, howLongOneSatIsSaidWhereItCanHaveBeen)
{
    EXPECT_EQ(sittingWords(Seconds{580}), QStringLiteral("9 min 40 s in all"));
    EXPECT_EQ(sittingWords(std::chrono::hours{9}), QString());
    EXPECT_EQ(sittingWords(Milliseconds{0}), QString());
}

TEST(HistoryWords, twoNumbersAreComparedAndOneIsNot)
{
    EXPECT_EQ(ratingWords(6, 4), QStringLiteral("2 less"));
    EXPECT_EQ(ratingWords(8, 6), QStringLiteral("2 less, but under 30%"));
    EXPECT_EQ(ratingWords(3, 3), QStringLiteral("no change"));
    EXPECT_EQ(ratingWords(3, 4), QStringLiteral("1 more, within the usual ups and downs"));
    EXPECT_EQ(ratingWords(3, 6), QStringLiteral("3 more: go lighter or stop"));
    EXPECT_EQ(ratingWords(3, -1), QStringLiteral("not rated after"));
    EXPECT_EQ(ratingWords(-1, 3), QStringLiteral("not rated before"));
    EXPECT_EQ(ratingWords(-1, -1), QStringLiteral("not rated"));
}

} // namespace
} // namespace unknot::present
