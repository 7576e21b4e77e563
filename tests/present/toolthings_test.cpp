// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/text.h"
#include "present/toolthings.h"
#include "support/shippedworld.h"

#include <QSet>

#include <gtest/gtest.h>

namespace unknot::present
{

TEST(ToolThings, eachThingIsNamedOnceAndLeadsToTheToolsThatNeedIt)
{
    const catalogue::Catalogue &shipped = test::shippedWorld().catalogue;
    const QStringList things = thingsNeeded(shipped);
    EXPECT_FALSE(things.isEmpty());
    EXPECT_EQ(QSet<QString>(things.begin(), things.end()).size(), things.size());
    for (const QString &thing : things) {
        const QStringList tools = toolsNeeding(shipped, thing);
        EXPECT_FALSE(tools.isEmpty());
        for (const QString &tool : tools)
            EXPECT_EQ(toQt(shipped.tool({fromQt(tool)})->thing), thing);
    }
}

TEST(ToolThings, whatNoToolNeedsLeadsToNone)
{
    EXPECT_TRUE(toolsNeeding(test::shippedWorld().catalogue, QStringLiteral("A hammer")).isEmpty());
}

} // namespace unknot::present
