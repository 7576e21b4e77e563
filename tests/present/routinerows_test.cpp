// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/routinerows.h"

#include "smallcatalogue.h"

#include <gtest/gtest.h>

namespace unknot::present
{

namespace
{

using practice::RoutineToday;
using safety::Wait;

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

RoutineToday::Step done(const char *point, Side side, std::vector<ToolId> tools, const char *posture = "sit", int reps = 3)
{
    session::PlannedPoint planned;
    planned.point.value = point;
    planned.side = side;
    planned.dose.hold = Seconds{25};
    planned.dose.reps = reps;
    planned.dose.pressure = 5;
    planned.posture.value = posture;
    return {{PointId{point}, side}, {}, planned, std::move(tools)};
}

RoutineToday::Step passed(const char *point, Side side)
{
    return {{PointId{point}, side}, Wait{Wait::Kind::OftenToday}, {}, {ToolId{"ball"}, ToolId{"thumb"}, ToolId{"stick"}}};
}

RoutineToday today(std::vector<RoutineToday::Step> steps)
{
    RoutineToday today;
    for (const auto &step : steps) {
        if (step.planned)
            today.plan.points.push_back(*step.planned);
    }
    today.steps = std::move(steps);
    return today;
}

const catalogue::Catalogue body(test::smallData());
const ToolId ball{"ball"}, thumb{"thumb"}, stick{"stick"};
const QString often = QStringLiteral("Pressed often enough today: leave it until tomorrow.");

RoutineText text(const RoutineToday &today, const QString &noSession = {}, const catalogue::Pack *pack = nullptr)
{
    return routineText(body, deskNeck(), today, pack, noSession);
}

} // namespace

TEST(RoutineRow, tellsWhatOneChoosesBy)
{
    const RoutineRow row = routineRow(body, deskNeck(), today({done("inner", Side::Left, {ball}), done("outer", Side::Left, {ball})}));
    EXPECT_EQ(row.id, QStringLiteral("desk"));
    EXPECT_EQ(row.name, QStringLiteral("Desk neck"));
    EXPECT_TRUE(row.minutes.endsWith(QStringLiteral(" min")));
    EXPECT_EQ(row.detail, QStringLiteral("Sitting; ball or thumb"));
    EXPECT_EQ(row.note, QString());
    EXPECT_EQ(row.spoken, QStringLiteral("Desk neck. %1. Sitting; ball or thumb").arg(row.minutes));
}

TEST(RoutineRow, namesToolsAndPositionsAsThePointsHaveThemWhateverIsPassedOver)
{
    auto data = test::smallData();
    data.points[1].tools = {stick};
    data.points[1].postures = {PostureId{"lie"}};
    const catalogue::Catalogue other(data);
    const auto detail = routineRow(other, deskNeck(), today({passed("inner", Side::Left), passed("outer", Side::Left)})).detail;
    EXPECT_EQ(detail, QStringLiteral("Sitting and lying on your back; ball and hooked stick"));
}

TEST(RoutineRow, saysHowManyPlacesArePassedOver)
{
    const RoutineRow row = routineRow(body, deskNeck(), today({done("inner", Side::Left, {ball}), passed("outer", Side::Left)}));
    EXPECT_EQ(row.note, QStringLiteral("1 of 2 places passed over"));
    EXPECT_TRUE(row.spoken.endsWith(row.note));
}

TEST(RoutineRow, ofWhichNothingIsLeftHasNoMinutes)
{
    const RoutineRow row = routineRow(body, deskNeck(), today({passed("inner", Side::Left)}));
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
    const RoutineToday nothing = today({passed("inner", Side::Left)});
    EXPECT_EQ(text(nothing).against, QStringLiteral("Nothing of it may be pressed now. Each place says why."));
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

TEST(StepRows, tellWhatIsDone)
{
    const auto rows = stepRows(body, {}, today({done("inner", Side::Right, {ball, thumb})}));
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0].point, QStringLiteral("inner"));
    EXPECT_EQ(rows[0].muscle, QStringLiteral("sling"));
    EXPECT_EQ(rows[0].side, QStringLiteral("right"));
    EXPECT_EQ(rows[0].name, QStringLiteral("Sling muscle, right"));
    EXPECT_EQ(rows[0].label, QStringLiteral("Inner rim"));
    EXPECT_EQ(rows[0].dose, QStringLiteral("3 holds of 25 s, press 5 of 10"));
    EXPECT_EQ(rows[0].how, QStringLiteral("Ball or thumb"));
    EXPECT_EQ(rows[0].heading, QStringLiteral("Sitting"));
    EXPECT_EQ(rows[0].passedOver, QString());
    EXPECT_EQ(rows[0].spoken, QStringLiteral("Sling muscle, right. Inner rim. 3 holds of 25 s, press 5 of 10"));
}

TEST(StepRows, ofOneHoldSaySo)
{
    EXPECT_EQ(
        stepRows(body, {}, today({done("inner", Side::Left, {ball}, "sit", 1)}))[0].dose, QStringLiteral("1 hold of 25 s, press 5 of 10"));
}

TEST(StepRows, ofAPointThatIsOffSayWhyAndNoDose)
{
    const auto rows = stepRows(body, {}, today({passed("inner", Side::Left), done("outer", Side::Left, {ball})}));
    EXPECT_EQ(rows[0].passedOver, often);
    EXPECT_EQ(rows[0].dose, QString());
    EXPECT_EQ(rows[0].how, QStringLiteral("Ball or thumb"));
    EXPECT_EQ(rows[0].heading, QStringLiteral("Sitting")) << "as the point has it";
    EXPECT_EQ(rows[0].spoken, QStringLiteral("Sling muscle, left. Inner rim. Passed over: %1").arg(often));
    EXPECT_EQ(rows[1].passedOver, QString());
}

TEST(StepRows, nameAPositionWhereItBegins)
{
    const auto rows = stepRows(body, {},
        today({done("inner", Side::Left, {ball}, "sit"), done("inner", Side::Right, {ball}, "sit"),
            done("outer", Side::Left, {ball}, "lie"), done("outer", Side::Right, {ball}, "sit")}));
    QStringList headings;
    for (const StepRow &row : rows)
        headings << row.heading;
    EXPECT_EQ(headings.join(u'|'), QStringLiteral("Sitting||Lying on your back|Sitting"));
}

TEST(StepRows, ofAPacksPointNameThePack)
{
    auto data = test::smallData();
    data.points[0].pack = "example";
    const auto rows = stepRows(
        catalogue::Catalogue(data), {test::smallPack()}, today({done("inner", Side::Left, {ball}), done("outer", Side::Left, {ball})}));
    EXPECT_EQ(rows[0].label, QStringLiteral("Inner rim (from Example pack 1.0, by Ada Example)"));
    EXPECT_EQ(rows[1].label, QStringLiteral("Outer rim"));
}

TEST(StepRows, keepTheirPlaceWhereTheCatalogueLacksThePoint)
{
    const auto rows = stepRows(body, {}, today({passed("gone", Side::Left), done("inner", Side::Left, {ball})}));
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0], StepRow());
    EXPECT_EQ(rows[1].point, QStringLiteral("inner"));
}

} // namespace unknot::present
