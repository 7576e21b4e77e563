// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/routinescontroller.h"

#include "app/body/gatheredsession.h"
#include "app/settings/appsettings.h"
#include "startedprogram.h"
#include "support/chosen.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

using present::Sides;

struct Home {
    TempFolder folder;
    FixedClock time = noon();
};

struct Opened : Home, Start {
    explicit Opened(const QString &routine) : Start(folder, time), routines(*context.find<RoutinesController>())
    {
        routines.setCurrent(routine);
        routines.refresh();
    }

    [[nodiscard]] QString cell(QAbstractItemModel *model, int row, const char *role) const
    {
        return model->data(model->index(row, 0), model->roleNames().key(role)).toString();
    }
    [[nodiscard]] QString listed(const char *role) { return cell(routines.list(), routines.indexOf(routines.state().current), role); }

    RoutinesController &routines;
};

} // namespace

TEST(RoutinesController, saysHowLongEachTakesWithThePersonsOwnDose)
{
    Opened open(QStringLiteral("desk-neck"));
    EXPECT_EQ(open.listed("minutes"), QStringLiteral("13 min"));
    EXPECT_EQ(open.routines.state().text.length, QStringLiteral("4 points, about 13 min"));
    test::choose(*open.context.find<AppSettings>(), &safety::Wishes::reps, 1);
    EXPECT_EQ(open.listed("minutes"), QStringLiteral("7 min"));
    EXPECT_EQ(open.cell(open.routines.steps(), 0, "dose"), QStringLiteral("1 hold of 25 s, press 5 of 10"));
}

TEST(RoutinesController, namesPositionsOnceWhereTheyChange)
{
    Opened open(QStringLiteral("runners-legs"));
    ASSERT_EQ(open.routines.steps()->rowCount(), 6);
    QStringList headings;
    for (int row = 0; row < 6; ++row)
        headings << open.cell(open.routines.steps(), row, "heading");
    EXPECT_EQ(headings.join(u'|'), QStringLiteral("Lying on your back||||Sitting|"));
}

TEST(RoutinesController, passesOverWhatTheHealthAnswersBlockAndSaysWhy)
{
    Opened open(QStringLiteral("runners-legs"));
    open.health.setHolds(QStringLiteral("G11-veins"), true);
    EXPECT_EQ(open.routines.state().plannedPoints, 2);
    EXPECT_NE(open.cell(open.routines.steps(), 0, "passedOver"), QString());
    EXPECT_EQ(open.cell(open.routines.steps(), 4, "passedOver"), QString());
    EXPECT_EQ(open.listed("note"), QStringLiteral("4 of 6 places passed over"));
    EXPECT_EQ(open.routines.state().text.against, QString());
}

TEST(RoutinesController, startsNothingWhereNothingMayBePressed)
{
    Opened open(QStringLiteral("desk-neck"));
    open.health.setHolds(QStringLiteral("G0"), true);
    EXPECT_EQ(open.routines.state().plannedPoints, 0);
    EXPECT_NE(open.routines.state().text.against, QString());
    EXPECT_EQ(open.listed("minutes"), QString());
    open.session.beginRoutine();
    EXPECT_EQ(open.session.stage(), Stage::None);
}

TEST(RoutinesController, startsASessionThatAsksTheWarningSignsFirst)
{
    Opened open(QStringLiteral("desk-neck"));
    open.session.beginRoutine();
    EXPECT_EQ(open.session.stage(), Stage::Screening);
    EXPECT_EQ(open.session.screen().title, QStringLiteral("Desk neck"));
    open.answerAll();
    EXPECT_EQ(open.session.stage(), Stage::Rate);
    EXPECT_TRUE(open.session.screen().summary.startsWith(QStringLiteral("4 points"))) << open.session.screen().summary.toStdString();
}

// The plan is made anew after the health questions; what the routine asks for must outlive that.
TEST(RoutinesController, keepsItsLighterDoseThroughTheQuestions)
{
    Opened open(QStringLiteral("desk-neck"));
    open.session.beginRoutine();
    open.answerAll();
    open.session.rate(6);
    open.session.rate(7);
    open.look();
    open.session.ready();
    EXPECT_EQ(open.session.screen().next, QStringLiteral("Next: the first hold, 25 seconds"));
}

TEST(RoutinesController, offersTheSideThatIsMarkedUntilToldOtherwise)
{
    Opened open(QStringLiteral("shoulder-reach"));
    EXPECT_TRUE(open.routines.state().asksSide);
    EXPECT_EQ(open.routines.state().sides, Sides::Left);
    open.body.toggle(QStringLiteral("shoulder-back:right"));
    open.routines.refresh();
    EXPECT_EQ(open.routines.state().sides, Sides::Right);
    EXPECT_EQ(open.cell(open.routines.steps(), 0, "side"), QStringLiteral("right"));
    open.routines.setSides(Sides::Left);
    open.routines.refresh();
    EXPECT_EQ(open.routines.state().sides, Sides::Left);
}

TEST(RoutinesController, addsItsPlacesToTheSessionWithTheirLighterDose)
{
    Opened open(QStringLiteral("tired-feet"));
    open.routines.addToSession();
    const auto points = open.context.find<GatheredSession>()->points();
    ASSERT_EQ(points.size(), 4U);
    EXPECT_EQ(points.front().lighter.reps, 2);
}

TEST(RoutinesController, canBeDoneOnOneSideOnly)
{
    Opened open(QStringLiteral("desk-neck"));
    EXPECT_TRUE(open.routines.state().offersBoth);
    EXPECT_FALSE(open.routines.state().asksSide);
    EXPECT_EQ(open.routines.state().sides, Sides::Both);
    EXPECT_EQ(open.routines.state().plannedPoints, 4);
    const QString both = open.listed("minutes");
    open.routines.setSides(Sides::Right);
    EXPECT_EQ(open.routines.state().sides, Sides::Right);
    EXPECT_EQ(open.routines.state().plannedPoints, 2);
    EXPECT_NE(open.listed("minutes"), both);
    EXPECT_EQ(open.cell(open.routines.steps(), 1, "side"), QStringLiteral("right"));
    open.routines.setSides(Sides::Left);
    EXPECT_EQ(open.cell(open.routines.steps(), 1, "side"), QStringLiteral("left"));
    open.routines.setCurrent(QStringLiteral("tired-feet"));
    EXPECT_EQ(open.routines.state().sides, Sides::Both) << "it was said of the other";
    EXPECT_EQ(open.routines.state().plannedPoints, 4);
}

TEST(RoutinesController, passesOverWhatWasPressedAMomentAgo)
{
    Opened open(QStringLiteral("desk-neck"));
    open.session.beginRoutine();
    open.pressOnce();
    open.routines.refresh();
    EXPECT_NE(open.cell(open.routines.steps(), 0, "passedOver"), QString());
    EXPECT_EQ(open.routines.state().plannedPoints, 3);
}

} // namespace unknot::test
