// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/bodypage.h"

#include "support/shippedworld.h"

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

const SidedZone shoulder{{"shoulder-back"}, Side::Left}, calf{{"calf-inner"}, Side::Right};

struct BodyPageTest : testing::Test {
    void follow(const std::optional<practice::NoSession> &noSession = {}) { page.follow({}, {}, noSession, {}); }

    BodyPage page{test::shippedWorld()};
};

TEST_F(BodyPageTest, aPressIsSaidAndEndsTheSearch)
{
    page.search(QStringLiteral("calf"));
    EXPECT_GT(page.state().resultCount, 0);
    EXPECT_EQ(page.state().resultCount, page.results().size());
    page.press(shoulder);
    EXPECT_EQ(page.state().markedCount, 1);
    EXPECT_FALSE(page.state().said.isEmpty());
    EXPECT_EQ(page.state().searched, QString());
    EXPECT_TRUE(page.results().isEmpty());
    page.takeBack();
    EXPECT_EQ(page.state().markedCount, 0);
    EXPECT_EQ(page.state().said, QString());
}

TEST_F(BodyPageTest, whatIsFoundIsMarkedBesideWhatIs)
{
    page.press(shoulder);
    page.add({calf});
    EXPECT_EQ(page.marking().zones(), (BodyPage::Zones{shoulder, calf}));
    const QString said = page.state().said;
    page.add({calf});
    EXPECT_EQ(page.marking().zones().size(), 2U);
    EXPECT_EQ(page.state().said, said) << "it is marked, whoever did it";
}

TEST_F(BodyPageTest, thatAllWasClearedIsToldUntilSomethingElseIsDone)
{
    page.clear();
    EXPECT_FALSE(page.state().cleared) << "there was nothing";
    page.press(shoulder);
    page.clear();
    EXPECT_TRUE(page.state().cleared);
    page.toggle({calf});
    EXPECT_FALSE(page.state().cleared);
}

TEST_F(BodyPageTest, whatWasMarkedEarlierIsToldUntilItIsChanged)
{
    page.markAgain({shoulder});
    EXPECT_TRUE(page.state().earlier);
    EXPECT_EQ(page.state().markedCount, 1);
    page.press(calf);
    EXPECT_FALSE(page.state().earlier);
}

TEST_F(BodyPageTest, aStrokeOverNothingNewChangesNothing)
{
    page.highlight(2);
    page.beginStroke({shoulder});
    EXPECT_TRUE(page.strokeOver({shoulder}));
    EXPECT_EQ(page.state().highlighted, -1);
    EXPECT_FALSE(page.strokeOver({shoulder}));
    EXPECT_TRUE(page.endStroke());
    EXPECT_FALSE(page.endStroke());
    EXPECT_EQ(page.state().markedCount, 1);
}

TEST_F(BodyPageTest, nothingToPressIsFoundWhileAWarningSignStopsEverySession)
{
    page.search(QStringLiteral("calf"));
    const int before = page.state().resultCount;
    follow(practice::NoSession{practice::NoSession::Kind::FeltUnwell});
    ASSERT_TRUE(page.state().warning.everywhere);
    EXPECT_LT(page.state().resultCount, before) << "worked out anew at once";
    follow();
    EXPECT_EQ(page.state().resultCount, before);
}

} // namespace
} // namespace unknot::present
