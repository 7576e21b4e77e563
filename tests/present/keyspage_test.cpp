// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/keyspage.h"

#include <gtest/gtest.h>

namespace unknot::present
{

namespace
{
const KeysPage::Chosen pedal{{"easing", Qt::Key_F13}};
}

TEST(KeysPageTest, saysOfEachActItsKeyAndWhetherAnyWasChanged)
{
    KeysPage page;
    EXPECT_TRUE(page.text().usual);
    EXPECT_EQ(page.text().acts.size(), int(allActs.size()));
    EXPECT_EQ(page.text().names.size(), int(allActs.size()));
    EXPECT_FALSE(page.follow({}));
    EXPECT_TRUE(page.follow(pedal));
    EXPECT_FALSE(page.text().usual);
    EXPECT_EQ(page.text().names[int(Act::Easing)], QStringLiteral("F13"));
    EXPECT_EQ(page.actOf(Qt::Key_F13), Act::Easing);
    EXPECT_TRUE(page.follow({}));
    EXPECT_TRUE(page.text().usual);
}

TEST(KeysPageTest, aKeyIsTakenOnceAndOnlyWhereOneIsAskedFor)
{
    KeysPage page;
    EXPECT_FALSE(page.take({}, Qt::Key_F13));
    page.askFor(int(Act::Easing));
    EXPECT_EQ(page.text().asks, int(Act::Easing));
    EXPECT_EQ(page.take({}, Qt::Key_F13), pedal);
    EXPECT_EQ(page.text().asks, -1);
    EXPECT_FALSE(page.take({}, Qt::Key_F14));
}

TEST(KeysPageTest, aKeyThatIsTakenAlreadyIsSaidAndAskedForAgain)
{
    KeysPage page(pedal);
    page.askFor(int(Act::Stronger));
    EXPECT_FALSE(page.take(pedal, Qt::Key_F13));
    EXPECT_FALSE(page.text().trouble.isEmpty());
    EXPECT_EQ(page.text().asks, int(Act::Stronger));
    page.askFor(-1);
    EXPECT_TRUE(page.text().trouble.isEmpty());
}

TEST(KeysPageTest, whatIsNoActIsNotAskedFor)
{
    KeysPage page;
    page.askFor(int(allActs.size()));
    EXPECT_EQ(page.text().asks, -1);
}

} // namespace unknot::present
