// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/toolchoice.h"

#include "smallcatalogue.h"

#include <gtest/gtest.h>

namespace unknot::present
{

namespace
{

const catalogue::Catalogue body(test::smallData());
const catalogue::PointTool ball{{"ball"}, {"sit"}}, thumb{{"thumb"}, {"sit"}}, thumbLying{{"thumb"}, {"lie"}};

} // namespace

TEST(ToolChoice, namesEachToolAndThePositionOfTheChosenOne)
{
    const ToolChoice choice = toolChoice(body, {ball, thumbLying}, thumbLying);
    EXPECT_EQ(choice.names, (QStringList{QStringLiteral("Ball"), QStringLiteral("Thumb")}));
    EXPECT_EQ(choice.chosen, 1);
    EXPECT_EQ(choice.position, QStringLiteral("Lying on your back"));
}

TEST(ToolChoice, tellsOneToolInTwoPositionsApart)
{
    EXPECT_EQ(toolChoice(body, {ball, thumb, thumbLying}, ball).names,
        (QStringList{QStringLiteral("Ball"), QStringLiteral("Thumb, sitting"), QStringLiteral("Thumb, lying on your back")}));
}

TEST(ToolChoice, isNoneWhereNoneOfThemIsPressedWith)
{
    const ToolChoice choice = toolChoice(body, {ball}, {});
    EXPECT_EQ(choice.chosen, -1);
    EXPECT_EQ(choice.position, QString());
}

TEST(PositionWith, isThePositionAndTheTool)
{
    EXPECT_EQ(positionWith(body, ball), QStringLiteral("Sitting. Ball."));
    EXPECT_EQ(positionWith(body, {{"hammer"}, {"sit"}}), QStringLiteral("Sitting"));
    EXPECT_EQ(positionWith(body, {}), QString());
}

} // namespace unknot::present
