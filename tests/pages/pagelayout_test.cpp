// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/gatheredsession.h"
#include "app/history/historycontroller.h"
#include "app/history/sessiondetails.h"
#include "app/own/backupcontroller.h"
#include "app/own/journalkeeper.h"
#include "app/routines/routinescontroller.h"
#include "app/settings/packscontroller.h"
#include "pages/pagelayout.h"
#include "support/smallpack.h"

namespace unknot::test
{

namespace
{

TEST_F(PageLayoutTest, theBodyPageFits)
{
    look("nothing marked");
    start.body.search(QStringLiteral("shoulder"));
    look("search");
    start.body.search(QStringLiteral("chest pain"));
    look("search for an emergency");
    start.body.search({});
    mark({"shoulder-back:left", "arm-outer:left"});
    start.body.setHighlighted(0);
    look("marked");
    start.body.search(QStringLiteral("calf"));
    look("search beside what is marked");
    start.body.search({});
    open("infraspinatus", 1);
    look("a point");
    open("piriformis", 0);
    look("a deep point");
    health("G11-veins", true);
    open("soleus", 0);
    look("a blocked point");
    start.body.clear();
    mark({"calf:left"});
    look("blocked sources");
    page("plan");
    look("an empty plan");
    start.body.clear();
    mark({"shoulder-back:left", "arm-outer:left"});
    look("the plan");
    page("body");
    start.body.clear();
    mark({"shoulder-back:left", "arm-outer:left", "neck-side:left", "blade-inner:left", "hip-outer:right", "calf:left"});
    look("many places marked");
    start.body.clear();
    item("placesOpen")->setProperty("placesOpen", true);
    look("the list of places");
}

TEST_F(PageLayoutTest, theStepsOfASessionFit)
{
    mark({"shoulder-back:left", "arm-outer:left"});
    auto &session = start.session;
    session.beginPlanned();
    ASSERT_EQ(session.stage(), Stage::Screening);
    look("questions");
    const auto line = session.start()->sheet().lines().front();
    start.look();
    session.start()->pressLine(QString::fromStdString(line.id()));
    look("which of them");
    start.look();
    session.start()->pressQuestion(QString::fromStdString(line.open.questions.front()->id.value));
    look("whom to see");
    start.look();
    session.start()->lookAgain();
    look("what was said yes to");
    start.takeBack();
    start.look();
    session.start()->signsRead();
    if (session.stage() == Stage::Health) {
        look("health answers");
        start.look();
        session.start()->healthRead();
    }
    look("pain at rest");
    session.choose(6);
    look("a number chosen");
    session.rate(6);
    look("pain on the movement");
    session.rate(7);
    expectAtTop("get ready");
    look("get ready");
    start.look();
    session.ready();
    expectAtTop("search with the finger");
    look("search with the finger");
    session.locate(6, SessionController::Ache::Yes);
    look("lead-in");
    start.after(17s);
    look("hold");
    start.after(6s);
    look("hold, half-time");
    session.pressNumber(4);
    look("hold, a number given");
    start.after(14s);
    look("rest");
    session.togglePause();
    look("paused");
    session.togglePause();
    session.stop();
    look("stopping");
    start.after(1s);
    session.stop();
    look("pain afterwards");
    session.rate(4);
    session.rate(6);
    look("after");
    session.leave();
}

// After a yes no session starts that day: every page says so, and what to do has a page of its own.
TEST_F(PageLayoutTest, thePagesFitThatSayThatNoSessionStarts)
{
    auto &session = start.session;
    mark({"calf:left"});
    for (const char *question : {"q-calf-newly-painful", "q-chest-pain-new"}) {
        clock.advance(24h);
        session.beginPlanned();
        start.look();
        session.start()->pressQuestion(QString::fromLatin1(question));
        start.look();
        session.start()->signsRead();
        ASSERT_FALSE(session.start()->signs().advice.title.isEmpty()) << question;
        expectAtTop(question);
        look(question);
        start.look();
        session.leave();
        ASSERT_FALSE(start.body.state().warning.title.isEmpty()) << question;
        look("marked");
    }
    EXPECT_TRUE(start.body.state().warning.emergency);
    of<GatheredSession>().add({{PointId{"deltoid-side"}, Side::Left}});
    open("infraspinatus", 0);
    look("a point");
    for (const char *name : {"plan", "routines", "history", "learn", "settings"}) {
        page(name);
        look(name);
    }
    page("body");
    start.body.clear();
    look("nothing marked");
}

TEST_F(PageLayoutTest, whatIsToldToWhoFeltUnwellFits)
{
    start.toFirstHold();
    start.session.tooMuch();
    start.after(1s);
    start.session.felt(present::step::Felt::Unwell);
    ASSERT_EQ(start.session.stage(), Stage::Done);
    look("after");
    start.session.leave();
    page("body");
    look("the sources");
}

TEST_F(PageLayoutTest, whatWasTooMuchAndEndedWithoutItsNumberFits)
{
    auto &session = start.session;
    start.toFirstHold();
    session.tooMuch();
    look("too much");
    session.felt(present::step::Felt::TooStrong);
    look("resting after too much");
    session.stop();
    start.after(11s);
    ASSERT_EQ(session.stage(), Stage::Rate);
    session.stop();
    look("stopping in the questions afterwards");
    start.after(11s);
    ASSERT_EQ(session.stage(), Stage::Done);
    look("after, with the number asked for");
    session.leave();
    page("body");
    look("the sources after too much");
    page("plan");
    look("the plan after too much");
    page("body");
    start.body.clear();
    look("the number asked for on the body page");
    page("history");
    look("too much in the list");
    const auto *sessions = of<HistoryController>().sessions();
    of<SessionDetails>().open(sessions->index(0, 0).data(sessions->roleNames().key("id")).toString());
    look("too much in a session");
}

TEST_F(PageLayoutTest, theOtherPagesFit)
{
    page("history");
    look("history");
    press(u"Before and after");
    look("where it hurt before and after");
    press(u"Calendar");
    look("the calendar");
    press(u"Week");
    look("a week of the calendar");
    press(u"Table");
    look("the history as a table");
    press(u"Chart");
    press(u"Report");
    look("the report");
    press(u"Back to the history");
    auto &history = of<HistoryController>();
    const auto *sessions = history.sessions();
    of<SessionDetails>().open(sessions->index(0, 0).data(sessions->roleNames().key("id")).toString());
    look("a session of the history");
    of<SessionDetails>().open({});
    page("learn");
    look("learn");
    page("settings");
    look("settings");
    item("asking")->setProperty("asking", true);
    look("deleting all data");
    item("asking")->setProperty("asking", false);
    of<BackupController>().backUp();
    of<BackupController>().look();
    of<BackupController>().choose(0);
    item("restoring")->setProperty("restoring", true);
    look("restoring a backup");
    item("restoring")->setProperty("restoring", false);
    QMetaObject::invokeMethod(program.window()->findChild<QObject *>(QStringLiteral("keys")), "toggle");
    look("keys");
    QMetaObject::invokeMethod(program.window()->findChild<QObject *>(QStringLiteral("keys")), "toggle");
    SmallPack pack(resources / "catalogue");
    of<PacksController>().look(QUrl::fromLocalFile(QString::fromStdString(pack.write().string())));
    look("a pack");
    page("routines");
    look("routines");
    auto &routines = of<RoutinesController>();
    for (const char *routine : {"runners-legs", "shoulder-reach"}) {
        routines.setCurrent(QString::fromLatin1(routine));
        look(routine);
    }
    routines.setCurrent(QStringLiteral("runners-legs"));
    health("G11-veins", true);
    look("a blocked routine");
}

// One that was begun and never ended.
class CutOffLayoutTest : public PageLayoutTest
{
protected:
    CutOffLayoutTest() : PageLayoutTest(Before::CutOff) { }
};

TEST_F(CutOffLayoutTest, theWayOnFits)
{
    ASSERT_TRUE(of<CutOffController>().exists());
    look("cut off");
    mark({"shoulder-back:left"});
    look("marked, with one cut off");
    open("infraspinatus", 0);
    look("a point, with one cut off");
    page("routines");
    look("routines, with one cut off");
}

} // namespace

} // namespace unknot::test
