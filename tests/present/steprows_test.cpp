// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/steprows.h"

#include "plannedsteps.h"
#include "present/reasontext.h"
#include "smallcatalogue.h"

#include <gtest/gtest.h>

namespace unknot::present
{

namespace
{

using namespace test;

const catalogue::Catalogue body(test::smallData());
const QString often = QStringLiteral("Pressed often enough today: leave it until tomorrow.");

} // namespace

TEST(StepRows, tellWhatIsDone)
{
    const auto rows = stepRows(body, {}, today({done("inner", Side::Right, {ball, thumb})}), {});
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0].point, QStringLiteral("inner"));
    EXPECT_EQ(rows[0].muscle, QStringLiteral("sling"));
    EXPECT_EQ(rows[0].side, QStringLiteral("right"));
    EXPECT_EQ(rows[0].name, QStringLiteral("Sling muscle, right"));
    EXPECT_EQ(rows[0].label, QStringLiteral("Inner rim"));
    EXPECT_EQ(rows[0].dose, QStringLiteral("3 holds of 25 s, press 5 of 10"));
    EXPECT_EQ(rows[0].how, QStringLiteral("Ball"));
    EXPECT_EQ(rows[0].heading, QStringLiteral("Sitting"));
    EXPECT_EQ(rows[0].position, QStringLiteral("Sitting"));
    EXPECT_EQ(rows[0].minutes, QStringLiteral("2 min")) << "three holds, and finding the place";
    EXPECT_EQ(rows[0].passedOver, QString());
    EXPECT_EQ(rows[0].spoken, QStringLiteral("Sling muscle, right. Inner rim. 3 holds of 25 s, press 5 of 10"));
}

// They named what else would do.
TEST(StepRows, nameTheToolThatWasChosenAlone)
{
    auto step = done("inner", Side::Left, {ball, thumb});
    step.planned->tool = thumb;
    EXPECT_EQ(stepRows(body, {}, today({step}), {})[0].how, QStringLiteral("Thumb"));
}

TEST(StepRows, ofOneHoldSaySo)
{
    EXPECT_EQ(stepRows(body, {}, today({done("inner", Side::Left, {ball}, "sit", 1)}), {})[0].dose,
        QStringLiteral("1 hold of 25 s, press 5 of 10"));
}

TEST(StepRows, ofAPointThatIsOffSayWhyAndNoDose)
{
    const auto rows = stepRows(body, {}, today({passed("inner", Side::Left), done("outer", Side::Left, {ball})}), {});
    EXPECT_EQ(rows[0].passedOver, often);
    EXPECT_EQ(rows[0].dose + rows[0].minutes, QString());
    EXPECT_EQ(rows[0].answer, QString()) << "no health answer is behind it";
    EXPECT_EQ(rows[0].how, QStringLiteral("Ball or thumb"));
    EXPECT_EQ(rows[0].heading, QStringLiteral("Sitting")) << "as the point has it";
    EXPECT_EQ(rows[0].spoken, QStringLiteral("Sling muscle, left. Inner rim. Passed over: %1").arg(often));
    EXPECT_EQ(rows[1].passedOver, QString());
}

TEST(StepRows, nameAPositionWhereItBegins)
{
    const auto rows = stepRows(body, {},
        today({done("inner", Side::Left, {ball}, "sit"), done("inner", Side::Right, {ball}, "sit"),
            done("outer", Side::Left, {ball}, "lie"), done("outer", Side::Right, {ball}, "sit")}),
        {});
    QStringList headings, positions;
    for (const StepRow &row : rows) {
        headings << row.heading;
        positions << row.position;
    }
    EXPECT_EQ(positions.join(u'|'), QStringLiteral("Sitting|Sitting|Lying on your back|Sitting"));
    EXPECT_EQ(headings.join(u'|'), QStringLiteral("Sitting||Lying on your back|Sitting"));
}

TEST(StepRows, ofAPacksPointNameThePack)
{
    auto data = test::smallData();
    data.points[0].pack = "example";
    const auto rows = stepRows(
        catalogue::Catalogue(data), {test::smallPack()}, today({done("inner", Side::Left, {ball}), done("outer", Side::Left, {ball})}), {});
    EXPECT_EQ(rows[0].label, QStringLiteral("Inner rim (from Example pack 1.0, by Ada Example)"));
    EXPECT_EQ(rows[1].label, QStringLiteral("Outer rim"));
}

TEST(StepRows, keepTheirPlaceWhereTheCatalogueLacksThePoint)
{
    const auto rows = stepRows(body, {}, today({passed("gone", Side::Left), done("inner", Side::Left, {ball})}), {});
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0], StepRow());
    EXPECT_EQ(rows[1].point, QStringLiteral("inner"));
}

TEST(StepRows, leadToTheHealthAnswerBehindThem)
{
    auto step = passed("inner", Side::Left);
    step.against = safety::Reason{safety::Reason::Kind::HealthAnswer, GateId{"G4"}};
    EXPECT_EQ(stepRows(body, {}, today({step}), {})[0].answer, answerBehind(*step.against));
}

} // namespace unknot::present
