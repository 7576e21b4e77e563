// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/routinerows.h"

#include "plannedsteps.h"
#include "smallcatalogue.h"
#include "support/shippedworld.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace unknot::present
{

namespace
{

using namespace test;
using practice::PlanToday;

catalogue::Routine deskNeck()
{
    catalogue::Routine routine;
    routine.id.value = "desk";
    routine.name = "Desk neck";
    routine.purpose = "For the neck.";
    routine.forWhom = "Who sits.";
    routine.notFor = "Who falls.";
    routine.steps = {{PointId{"inner"}}, {PointId{"outer"}}};
    return routine;
}

const catalogue::Catalogue body(test::smallData());

RoutineText text(const PlanToday &today, const QString &noSession = {}, const catalogue::Pack *pack = nullptr)
{
    return routineText(body, deskNeck(), today, {}, pack, noSession);
}

} // namespace

TEST(RoutineRow, tellsWhatOneChoosesBy)
{
    const RoutineRow row = routineRow(body, deskNeck(), today({done("inner", Side::Left, {ball}), done("outer", Side::Left, {ball})}), {});
    EXPECT_EQ(row.id, QStringLiteral("desk"));
    EXPECT_EQ(row.name, QStringLiteral("Desk neck"));
    EXPECT_TRUE(row.minutes.endsWith(QStringLiteral(" min")));
    EXPECT_EQ(row.detail, QStringLiteral("Sitting; ball")) << "with what it is done today";
    EXPECT_EQ(row.note, QString());
    EXPECT_EQ(row.spoken, QStringLiteral("Desk neck. %1. Sitting; ball").arg(row.minutes));
}

// "Thumb" stands in "Thumb and fingers" already.
TEST(RoutineRow, saysNoToolTwice)
{
    for (const catalogue::Routine &routine : test::shippedWorld().catalogue.all().routines) {
        const QString detail = routineRow(test::shippedWorld().catalogue, routine, today({}), {}).detail;
        static const QRegularExpression twice(QStringLiteral(R"(\b(\w+)(,| and) \1\b)"));
        EXPECT_FALSE(twice.match(detail).hasMatch()) << detail.toStdString();
    }
}

TEST(RoutineRow, namesToolsAndPositionsAsThePointsHaveThemWhateverIsPassedOver)
{
    auto data = test::smallData();
    data.points[1].tools = {{stick, {"lie"}}};
    const catalogue::Catalogue other(data);
    const auto detail = routineRow(other, deskNeck(), today({passed("inner", Side::Left), passed("outer", Side::Left)}), {}).detail;
    EXPECT_EQ(detail, QStringLiteral("Sitting and lying on your back; ball and hooked stick"));
}

TEST(RoutineRow, saysHowManyPlacesArePassedOver)
{
    const RoutineRow row = routineRow(body, deskNeck(), today({done("inner", Side::Left, {ball}), passed("outer", Side::Left)}), {});
    EXPECT_EQ(row.note, QStringLiteral("1 of 2 places passed over"));
    EXPECT_TRUE(row.spoken.endsWith(row.note));
}

TEST(RoutineRow, ofWhichNothingIsLeftHasNoMinutes)
{
    const RoutineRow row = routineRow(body, deskNeck(), today({passed("inner", Side::Left)}), {});
    EXPECT_EQ(row.minutes, QString());
    EXPECT_EQ(row.note, QStringLiteral("Not today: see why"));
}

TEST(RoutineText, tellsWhomItIsForAndWhatItNeeds)
{
    const RoutineText told = text(today({done("inner", Side::Left, {ball, thumb}), done("outer", Side::Left, {ball, thumb, stick})}));
    EXPECT_EQ(told.name, QStringLiteral("Desk neck"));
    EXPECT_EQ(told.purpose, QStringLiteral("For the neck."));
    EXPECT_EQ(told.forWhom, QStringLiteral("Who sits."));
    EXPECT_EQ(told.notFor, QStringLiteral("Who falls."));
    EXPECT_EQ(told.needs, QStringLiteral("A ball on a wall or a thumb"));
    EXPECT_TRUE(told.length.startsWith(QStringLiteral("2 points, ")));
    EXPECT_EQ(told.pack, QString());
    EXPECT_EQ(told.against, QString());
}

TEST(RoutineText, needsOnlyWhatIsLeftToPressWith)
{
    EXPECT_EQ(
        text(today({done("inner", Side::Left, {thumb, stick}), done("outer", Side::Left, {stick}), passed("outer", Side::Right)})).needs,
        QStringLiteral("A thumb and a hooked stick"));
}

TEST(RoutineText, saysWhyItCannotStart)
{
    const PlanToday nothing = today({passed("inner", Side::Left)});
    EXPECT_EQ(text(nothing).against, QStringLiteral("Nothing of it may be pressed now: each place says why. It is kept here until then."));
    EXPECT_EQ(text(nothing).needs, QString());
    EXPECT_EQ(text(nothing).length, QString());
    EXPECT_EQ(text(nothing, QStringLiteral("No session.")).against, QStringLiteral("No session."));
    EXPECT_EQ(text(today({done("inner", Side::Left, {ball})}), QStringLiteral("No session.")).against, QStringLiteral("No session."));
}

TEST(RoutineText, namesThePackItComesFrom)
{
    const catalogue::Pack pack = test::smallPack();
    EXPECT_EQ(text(today({}), {}, &pack).pack, QStringLiteral("Example pack 1.0, by Ada Example"));
}

TEST(RoutineRow, saysAboveTheFirstWhoseTheyAreWhereSomeAreThePersonsOwn)
{
    RoutineRow one;
    one.spoken = QStringLiteral("One");
    const QList<RoutineRow> rows{one, one, one};
    EXPECT_EQ(withHeadings(rows, 0), rows);
    const auto headed = withHeadings(rows, 2);
    EXPECT_EQ(headed[0].heading, QStringLiteral("Your own"));
    EXPECT_EQ(headed[1], one);
    EXPECT_EQ(headed[2].spoken, QStringLiteral("Ready-made: One"));
    EXPECT_EQ(withHeadings({one}, 1).size(), 1) << "nothing but own ones";
}

} // namespace unknot::present
