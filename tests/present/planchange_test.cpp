// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/planchange.h"

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

StepRow row(const char *name)
{
    StepRow made;
    made.name = QString::fromLatin1(name);
    return made;
}

struct PlanChangeTest : testing::Test {
    // Names of points, in their order.
    [[nodiscard]] static std::string names(const std::optional<PlanChange> &change)
    {
        std::string all;
        for (const session::Wanted &one : change ? change->points : practice::Points{})
            all += one.point.value + ' ';
        return change ? all : "none";
    }

    const practice::Points wanted{{{"a"}, Side::Left, {}}, {{"b"}, Side::Left, {}}, {{"c"}, Side::Left, {}}};
    QList<StepRow> rows{row("A"), row("B"), row("C")};
    const ShownPlan plan{wanted, rows};
};

TEST_F(PlanChangeTest, aRowIsLeftOutMovedOrKeptAlone)
{
    EXPECT_EQ(names(withoutRow(plan, 1)), "a c ");
    EXPECT_EQ(names(movedRow(plan, 0, 2)), "b c a ");
    EXPECT_EQ(names(onlyRow(plan, 2)), "c ");
    EXPECT_EQ(names(noRow(plan)), "");
    EXPECT_TRUE(withoutRow(plan, 1)->said.contains(QLatin1String("B"))) << "and it is said which";
}

TEST_F(PlanChangeTest, whatWouldChangeNothingIsNoChange)
{
    EXPECT_FALSE(withoutRow(plan, 3));
    EXPECT_FALSE(withoutRow(plan, -1));
    EXPECT_FALSE(movedRow(plan, 1, 1));
    EXPECT_FALSE(movedRow(plan, 0, 3));
    EXPECT_FALSE(turnedRow(plan, 0)) << "its other side may not be pressed";
    const QList<StepRow> one{row("A")}, nothing;
    EXPECT_FALSE(onlyRow({wanted, one}, 0));
    EXPECT_FALSE(noRow({wanted, nothing}));
}

TEST_F(PlanChangeTest, aRowTurnsToTheSideThatMayBePressed)
{
    rows[0].otherSide = QStringLiteral("right");
    EXPECT_EQ(turnedRow(plan, 0)->points[0].side, Side::Right);
}

TEST_F(PlanChangeTest, asMuchIsKeptAsTheTimeHasRoomFor)
{
    const auto aMinuteEach = [](const practice::Points &points) { return Milliseconds(std::chrono::minutes{points.size()}); };
    const PlanChange fitted = fittedPlan(plan, 2, 3, aMinuteEach);
    EXPECT_EQ(names(fitted), "a b ");
    EXPECT_TRUE(fitted.said.contains(QLatin1String("C"))) << "what is left out is named";
    const PlanChange tooShort = fittedPlan(plan, 0, 3, aMinuteEach);
    EXPECT_TRUE(tooShort.points.empty());
    EXPECT_FALSE(tooShort.said.isEmpty());
}

} // namespace
} // namespace unknot::present
