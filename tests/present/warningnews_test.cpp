// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/warningnews.h"

#include <gtest/gtest.h>

namespace unknot::present
{

namespace
{

WarningNotice sign()
{
    WarningNotice notice;
    notice.title = QStringLiteral("No session starts today.");
    return notice;
}

} // namespace

TEST(WarningNewsTest, whatIsAsItWasIsNoNews)
{
    WarningNews news;
    EXPECT_FALSE(news.follow({}, false, false));
    EXPECT_TRUE(news.follow(sign(), true, false));
    EXPECT_EQ(news.warning(), sign());
    EXPECT_TRUE(news.answeredToday());
    EXPECT_FALSE(news.follow(sign(), true, false));
    EXPECT_TRUE(news.follow(sign(), false, false)) << "another day";
}

TEST(WarningNewsTest, thatSessionsStartAgainIsToldToWhoReadTheQuestionsAgain)
{
    WarningNews news;
    news.follow(sign(), true, false);
    news.follow({}, true, false);
    EXPECT_EQ(news.notice(), QString()) << "nobody read them";
    news.follow(sign(), true, false);
    news.read();
    news.follow({}, true, false);
    EXPECT_EQ(news.notice(), startsAgain());
    news.follow(sign(), true, false);
    EXPECT_EQ(news.notice(), QString()) << "it is not so any more";
}

TEST(WarningNewsTest, notWhereTheSessionThatWasAskedForBegins)
{
    WarningNews news;
    news.follow(sign(), true, true);
    news.read();
    news.follow({}, true, true);
    EXPECT_EQ(news.notice(), QString());
}

TEST(WarningNewsTest, whatWasReadBeforeASignCameIsForgottenWithIt)
{
    WarningNews news;
    news.read();
    news.follow(sign(), true, false);
    news.follow({}, true, false);
    EXPECT_EQ(news.notice(), QString());
}

} // namespace unknot::present
