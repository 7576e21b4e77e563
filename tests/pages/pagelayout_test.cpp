// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/gatheredsession.h"
#include "app/body/pointcontroller.h"
#include "app/history/historycontroller.h"
#include "app/history/sessiondetails.h"
#include "app/own/journalkeeper.h"
#include "app/routines/routinescontroller.h"
#include "app/settings/appsettings.h"
#include "app/settings/packscontroller.h"
#include "app/startedprogram.h"
#include "app/window.h"
#include "journal/journalstore.h"
#include "pages/heard.h"
#include "pages/pagewalk.h"
#include "support/chosen.h"
#include "support/demojournal.h"
#include "support/smallpack.h"

#include <QQuickItem>
#include <QQuickWindow>

#include <gtest/gtest.h>

#include <algorithm>

namespace unknot::test
{

namespace
{

// The size it opens with, small, and what a screen of 1366 x 768 leaves of itself at 125 and 150 %.
constexpr QSize sizes[]{{1280, 800}, {960, 640}, {1092, 574}, {910, 472}};
constexpr double textScales[]{1, 2};

// With those that a Repeater made, which are children by sight alone.
QList<QQuickItem *> shownItems(QQuickItem *item)
{
    if (!item->isVisible())
        return {};
    QList<QQuickItem *> found{item};
    for (QQuickItem *child : item->childItems())
        found << shownItems(child);
    return found;
}

enum class CutOff { No, Yes };

const TempFolder &filled(const TempFolder &folder, FixedClock &clock, CutOff cutOff)
{
    if (auto store = journal::JournalStore::open(folder / "journal.sqlite"))
        DemoJournal(*store, clock.wall()).fill();
    if (cutOff == CutOff::Yes)
        Start(folder, clock).toFirstHold();
    return folder;
}

// The program's window over months of sessions, looked at in every size and with every size of letters.
class PageLayoutTest : public testing::Test
{
public:
    ~PageLayoutTest() override { qInstallMessageHandler(spokenTo); }

protected:
    explicit PageLayoutTest(CutOff cutOff = CutOff::No) : clock(noon()), start(filled(folder, clock, cutOff), clock)
    {
        test::choose(*start.context.find<AppSettings>(), &practice::Settings::sounds, false);
        test::choose(*start.context.find<AppSettings>(), &practice::Settings::voice, false);
        EXPECT_TRUE(program.load(start.context));
        program.window()->setVisible(false); // nothing is drawn: only where things stand is looked at
        spokenTo = qInstallMessageHandler(&listen);
        loops = 0;
    }

    void look(const char *where)
    {
        layOut(*program.window());
        for (const QString &fault : heardFaults(*program.window()))
            ADD_FAILURE() << where << ": " << fault.toStdString();
        for (const double scale : textScales) {
            test::choose(*start.context.find<AppSettings>(), &practice::Settings::textScale, scale);
            for (const QSize size : sizes) {
                resize(*program.window(), size);
                const PageWalk walk(*program.window());
                EXPECT_GT(walk.texts() + walk.controls(), 0) << where;
                for (const QString &fault : walk.faults())
                    ADD_FAILURE() << where << ", " << size.width() << " x " << size.height() << " at " << scale * 100
                                  << " %: " << fault.toStdString();
            }
        }
        EXPECT_EQ(loops, 0) << where << ": a layout began again while it gave its rows their widths";
    }
    // Qt gives up such a layout, and says so.
    static void listen(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        loops += message.contains(u"Polish loop") ? 1 : 0;
        spokenTo(type, context, message);
    }
    // In the last size that was looked at, the smallest with the largest letters.
    void expectAtTop(const char *where)
    {
        layOut(*program.window());
        for (const QQuickItem *one : shownItems(program.window()->contentItem())) {
            if (one->inherits("QQuickFlickable")) {
                EXPECT_EQ(one->property("contentY").toDouble(), 0) << where << " opens in its middle";
            }
        }
    }
    void page(const char *name)
    {
        program.window()->setProperty("page", QString::fromLatin1(name));
        layOut(*program.window());
    }
    // The one that has a property of that name.
    QQuickItem *item(const char *property)
    {
        const auto items = program.window()->findChildren<QQuickItem *>();
        const auto found
            = std::find_if(items.begin(), items.end(), [&](const QQuickItem *one) { return one->property(property).isValid(); });
        if (found == items.end())
            ADD_FAILURE() << "nothing has a " << property;
        return found == items.end() ? program.window()->contentItem() : *found;
    }
    template<class T>
    T &of()
    {
        return *start.context.find<T>();
    }
    void mark(std::initializer_list<const char *> places)
    {
        for (const char *place : places)
            start.body.toggle(QString::fromLatin1(place));
    }
    void open(const char *muscle, int point)
    {
        Q_EMIT start.body.muscleChosen(QString::fromLatin1(muscle), QStringLiteral("left"));
        of<PointController>().setIndex(point);
    }
    void health(const char *gate, bool holds) { start.health.setHolds(QString::fromLatin1(gate), holds); }

    TempFolder folder;
    FixedClock clock;
    Start start;
    Window program;
    static inline QtMessageHandler spokenTo = nullptr;
    static inline int loops = 0;
};

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

// One that was begun yesterday and never ended.
class CutOffLayoutTest : public PageLayoutTest
{
protected:
    CutOffLayoutTest() : PageLayoutTest(CutOff::Yes) { }
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
