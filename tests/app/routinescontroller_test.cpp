// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/routinescontroller.h"

#include "app/appcontext.h"
#include "app/body/bodycontroller.h"
#include "app/session/sessioncontroller.h"
#include "app/settings/appsettings.h"
#include "app/settings/healthcontroller.h"
#include "support/fixedclock.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

using namespace std::chrono_literals;
using namespace app;
using Stage = SessionController::Stage;

const std::filesystem::path resources = UNKNOT_SOURCE_DIR "/data";

struct Opened {
    explicit Opened(const QString &routine)
        : clock({std::chrono::sys_days{std::chrono::November / 22 / 2026} + 12h, 60min, "Europe/Berlin"}),
          context(std::make_unique<World>(resources), clock, resources, folder.path()), routines(*context.find<RoutinesController>()),
          body(*context.find<BodyController>()), session(*context.find<SessionController>()), health(*context.find<HealthController>())
    {
        routines.setCurrent(routine);
        routines.refresh();
    }

    [[nodiscard]] QString cell(QAbstractItemModel *model, int row, const char *role) const
    {
        return model->data(model->index(row, 0), model->roleNames().key(role)).toString();
    }
    [[nodiscard]] QString listed(const char *role) { return cell(routines.list(), routines.indexOf(routines.current()), role); }
    void answerAll()
    {
        if (session.stage() == Stage::Screening)
            session.screening()->sayNoToAll();
        if (session.stage() == Stage::Health)
            session.healthAnswered();
    }

    TempFolder folder;
    FixedClock clock;
    AppContext context;
    RoutinesController &routines;
    BodyController &body;
    SessionController &session;
    HealthController &health;
};

} // namespace

TEST(RoutinesController, saysHowLongEachTakesWithThePersonsOwnDose)
{
    Opened open(QStringLiteral("desk-neck"));
    EXPECT_EQ(open.listed("minutes"), QStringLiteral("8 min"));
    EXPECT_EQ(open.routines.text().length, QStringLiteral("4 points, 8 min"));
    open.context.find<AppSettings>()->setReps(1);
    EXPECT_EQ(open.listed("minutes"), QStringLiteral("3 min"));
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
    EXPECT_EQ(open.routines.plannedPoints(), 2);
    EXPECT_NE(open.cell(open.routines.steps(), 0, "passedOver"), QString());
    EXPECT_EQ(open.cell(open.routines.steps(), 4, "passedOver"), QString());
    EXPECT_EQ(open.listed("note"), QStringLiteral("4 of 6 places passed over"));
    EXPECT_EQ(open.routines.text().against, QString());
}

TEST(RoutinesController, startsNothingWhereNothingMayBePressed)
{
    Opened open(QStringLiteral("desk-neck"));
    open.health.setHolds(QStringLiteral("G0"), true);
    EXPECT_EQ(open.routines.plannedPoints(), 0);
    EXPECT_NE(open.routines.text().against, QString());
    EXPECT_EQ(open.listed("minutes"), QString());
    open.session.beginRoutine();
    EXPECT_EQ(open.session.stage(), Stage::None);
}

TEST(RoutinesController, startsASessionThatAsksTheWarningSignsFirst)
{
    Opened open(QStringLiteral("desk-neck"));
    open.session.beginRoutine();
    EXPECT_EQ(open.session.stage(), Stage::Screening);
    EXPECT_EQ(open.session.title(), QStringLiteral("Desk neck"));
    open.answerAll();
    EXPECT_EQ(open.session.stage(), Stage::Rate);
    EXPECT_TRUE(open.session.summary().startsWith(QStringLiteral("4 points"))) << open.session.summary().toStdString();
}

// The plan is made anew after the health questions; what the routine asks for must outlive that.
TEST(RoutinesController, keepsItsLighterDoseThroughTheQuestions)
{
    Opened open(QStringLiteral("desk-neck"));
    open.session.beginRoutine();
    open.answerAll();
    open.session.rate(6);
    open.session.rate(7);
    open.session.ready();
    EXPECT_EQ(open.session.next(), QStringLiteral("Next: the first hold, 25 seconds"));
}

TEST(RoutinesController, offersTheSideThatIsMarkedUntilToldOtherwise)
{
    Opened open(QStringLiteral("shoulder-reach"));
    EXPECT_TRUE(open.routines.asksSide());
    EXPECT_EQ(open.routines.side(), 0);
    open.body.toggle(QStringLiteral("shoulder-back:right"));
    open.routines.refresh();
    EXPECT_EQ(open.routines.side(), 1);
    EXPECT_EQ(open.cell(open.routines.steps(), 0, "side"), QStringLiteral("right"));
    open.routines.setSide(0);
    open.routines.refresh();
    EXPECT_EQ(open.routines.side(), 0);
}

TEST(RoutinesController, addsItsPlacesToTheSessionOfTheBodyPage)
{
    Opened open(QStringLiteral("tired-feet"));
    open.body.toggle(QStringLiteral("heel:left"));
    open.routines.addToSession();
    EXPECT_EQ(open.body.addedCount(), 4);
    ASSERT_GE(open.body.planned().plan.points.size(), 4U);
    EXPECT_EQ(open.body.planned().plan.points.front().dose.reps, 2);
}

TEST(RoutinesController, passesOverWhatWasPressedAMomentAgo)
{
    Opened open(QStringLiteral("desk-neck"));
    open.session.beginRoutine();
    open.answerAll();
    open.session.rate(6);
    open.session.rate(7);
    open.session.ready();
    open.session.locate(5, 2);
    open.clock.advance(10s);
    open.session.tick();
    open.session.stop();
    open.session.rate(5);
    open.session.rate(5);
    open.session.leave();
    open.routines.refresh();
    EXPECT_NE(open.cell(open.routines.steps(), 0, "passedOver"), QString());
    EXPECT_EQ(open.routines.plannedPoints(), 3);
}

} // namespace unknot::test
