// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/programcontroller.h"

#include "app/chartfixture.h"
#include "app/history/historycontroller.h"
#include "app/own/journalkeeper.h"
#include "app/session/askedstart.h"
#include "app/shownitem.h"
#include "journal/journalstore.h"
#include "practice/forgetting.h"
#include "practice/sessionstart.h"
#include "support/chosen.h"

#include <QAccessible>
#include <QQuickItem>
#include <QSignalSpy>

namespace unknot::test
{

namespace
{

int sessionsOf(Start &start)
{
    return start.context.find<HistoryController>()->recent()->rowCount();
}

struct DeleteDataTest : testing::Test {
    DeleteDataTest() : clock(noon())
    {
        Start first(folder, clock);
        test::choose(*first.context.find<AppSettings>(), &practice::Settings::volume, 20);
        first.body.toggle(QStringLiteral("shoulder-side:left"));
        first.session.beginPlanned();
        first.pressOnce();
        first.health.setHolds(QStringLiteral("G11-veins"), true);
        EXPECT_GT(sessionsOf(first), 0);
    }

    TempFolder folder;
    FixedClock clock;
};

TEST_F(DeleteDataTest, theNextStartIsAsOnTheFirstDay)
{
    {
        Start start(folder, clock);
        const QSignalSpy ends(start.context.find<ProgramController>(), &ProgramController::ends);
        start.context.find<ProgramController>()->deleteData(false, false);
        ASSERT_EQ(ends.count(), 1);
        EXPECT_EQ(ends.front().front().toInt(), ProgramController::startAgain);
        EXPECT_GT(sessionsOf(start), 0) << "nothing goes while the journal is open";
    }
    ASSERT_TRUE(practice::forgetWhatWasNoted(folder.path()).value());
    Start again(folder, clock);
    EXPECT_EQ(sessionsOf(again), 0);
    EXPECT_EQ(again.health.answers().held(), 0);
    EXPECT_EQ(again.context.find<AppSettings>()->now().volume, 20) << "the settings stay";
    again.body.toggle(QStringLiteral("shoulder-side:left"));
    again.session.beginPlanned();
    EXPECT_EQ(again.session.stage(), Stage::Screening);
}

TEST_F(DeleteDataTest, settingsGoWhereThatWasChosen)
{
    Start(folder, clock).context.find<ProgramController>()->deleteData(true, false);
    ASSERT_TRUE(practice::forgetWhatWasNoted(folder.path()).value());
    EXPECT_NE(Start(folder, clock).context.find<AppSettings>()->now().volume, 20);
}

TEST_F(DeleteDataTest, nothingGoesWhileAnotherHasTheJournal)
{
    const auto other = journal::JournalStore::open(folder / "journal.sqlite");
    ASSERT_TRUE(other);
    Start start(folder, clock);
    auto &program = *start.context.find<ProgramController>();
    const QSignalSpy ends(&program, &ProgramController::ends);
    program.deleteData(true, true);
    EXPECT_EQ(ends.count(), 0);
    EXPECT_NE(program.trouble(), QString());
    EXPECT_FALSE(practice::forgetWhatWasNoted(folder.path()));
    EXPECT_TRUE(std::filesystem::exists(folder / "journal.sqlite"));
}

// ---- the window

TEST(WindowOpens, noLargerThanTheScreenLeavesIt)
{
    const TempFolder folder;
    FixedClock clock = noon();
    for (const auto &[screen, opens] :
        {std::pair{QSize(910, 512), QSize(910, 472)}, {QSize(1092, 614), QSize(1092, 574)}, {QSize(3840, 2160), QSize(1280, 800)}}) {
        Start start(folder, clock);
        desktop::Window program;
        ASSERT_TRUE(program.load(start.context, screen));
        EXPECT_EQ(program.window()->size(), opens);
        EXPECT_LE(program.window()->minimumHeight(), 440);
    }
}

// The window of the program, with its keys.
class ProgramWindowTest : public BodyChartTest
{
protected:
    void toHold()
    {
        const auto look = [this] { clock.advance(practice::SessionStart::soonest); };
        body.toggle(QStringLiteral("shoulder-side:left"));
        session.beginPlanned();
        look();
        session.start()->signsRead();
        look();
        session.start()->healthRead();
        session.rate(6);
        session.rate(7);
        look();
        session.ready();
        session.locate(5, SessionController::Ache::Yes);
        for (int tenths = 0; tenths < 80; ++tenths) {
            clock.advance(100ms);
            session.tick();
        }
        QCoreApplication::processEvents();
        ASSERT_EQ(session.stage(), Stage::Timed);
    }

    SessionController &session = *context.find<SessionController>();
};

TEST_F(ProgramWindowTest, f1ShowsAllKeysAndTakesThemAwayAgain)
{
    const auto sheet = [&] { return program.window()->findChild<QObject *>(QStringLiteral("keysSheet")); };
    const QQuickItem *before = program.window()->activeFocusItem();
    key(Qt::Key_F1);
    EXPECT_TRUE(sheet());
    EXPECT_FALSE(chart->isVisible());
    key(Qt::Key_F1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(sheet());
    EXPECT_TRUE(chart->isVisible());
    EXPECT_EQ(program.window()->activeFocusItem(), before);
    key(Qt::Key_F1);
    key(Qt::Key_Escape);
    EXPECT_TRUE(chart->isVisible());
}

TEST_F(ProgramWindowTest, f11GivesTheWindowAllOfTheScreenAndGoesBackToWhatItWas)
{
    QQuickWindow &shown = *program.window();
    for (const auto before : {QWindow::Windowed, QWindow::Maximized}) {
        shown.setVisibility(before);
        for (const char *page : {"body", "history", "settings"}) {
            shown.setProperty("page", QLatin1String(page));
            QCoreApplication::processEvents();
            key(Qt::Key_F11);
            EXPECT_EQ(shown.visibility(), QWindow::FullScreen) << page;
            key(Qt::Key_F11);
            EXPECT_EQ(shown.visibility(), before) << page;
        }
    }
    key(Qt::Key_F11);
    key(Qt::Key_F1);
    key(Qt::Key_F11);
    EXPECT_EQ(shown.visibility(), QWindow::Maximized) << "over the sheet of keys, too";
}

TEST_F(ProgramWindowTest, f11AnswersNothingInASession)
{
    toHold();
    key(Qt::Key_F11);
    EXPECT_EQ(program.window()->visibility(), QWindow::FullScreen);
    EXPECT_EQ(session.stage(), Stage::Timed);
    EXPECT_FALSE(session.screen().paused);
    key(Qt::Key_F11);
    EXPECT_EQ(program.window()->visibility(), QWindow::Windowed);
}

TEST_F(ProgramWindowTest, aRoutineThatIsAskedForFromOutsideTakesTheKeysAwayAndThePage)
{
    key(Qt::Key_F1);
    context.find<AskedStart>()->ask(QStringLiteral("heel"));
    QCoreApplication::processEvents();
    EXPECT_FALSE(program.window()->findChild<QObject *>(QStringLiteral("keys"))->property("active").toBool());
    EXPECT_EQ(session.stage(), Stage::Screening);
    clock.advance(practice::SessionStart::soonest);
    session.leave();
    QCoreApplication::processEvents();
    EXPECT_EQ(program.window()->property("page").toString(), QStringLiteral("routines")) << "one is on its page";
}

// Nothing said that it had happened.
TEST_F(ProgramWindowTest, thatTheDataWereDeletedIsToldOnce)
{
    auto &told = *context.find<ProgramController>();
    EXPECT_FALSE(shownItem(program.window()->contentItem(), u"Close", "down"));
    told.dataDeleted(Status());
    QCoreApplication::processEvents();
    QQuickItem *const close = shownItem(program.window()->contentItem(), u"Close", "down");
    ASSERT_TRUE(close);
    click(close->mapToScene({close->width() / 2, close->height() / 2}).toPoint());
    EXPECT_EQ(told.notice(), QString());
}

TEST_F(ProgramWindowTest, aSecondWindowHasTheKeyboard)
{
    program.window()->close();
    Start again(folder, clock);
    desktop::Window second;
    ASSERT_TRUE(second.load(again.context));
    EXPECT_TRUE(QTest::qWaitForWindowActive(second.window()));
    EXPECT_TRUE(second.window()->activeFocusItem());
}

TEST_F(ProgramWindowTest, controlQClosesIt)
{
    QTest::keyClick(window(), Qt::Key_Q, Qt::ControlModifier);
    EXPECT_FALSE(program.window()->isVisible());
}

// It closed in the middle of a hold without a word.
TEST_F(ProgramWindowTest, inTheMiddleOfASessionItAsksBeforeItCloses)
{
    toHold();
    const auto press = [this](QStringView words) {
        const QQuickItem *button = shownItem(program.window()->contentItem(), words, "answered");
        ASSERT_TRUE(button) << words.toUtf8().toStdString();
        click(button->mapToScene({button->width() / 2, button->height() / 2}).toPoint());
        QCoreApplication::processEvents();
    };
    QTest::keyClick(window(), Qt::Key_Q, Qt::ControlModifier);
    QCoreApplication::processEvents();
    EXPECT_TRUE(program.window()->isVisible());
    EXPECT_TRUE(session.screen().paused) << "nothing is pressed meanwhile";
    press(u"Back to the session");
    EXPECT_EQ(session.stage(), Stage::Timed);
    EXPECT_FALSE(shownItem(program.window()->contentItem(), u"Back to the session", "answered"));
    QTest::keyClick(window(), Qt::Key_Q, Qt::ControlModifier);
    QCoreApplication::processEvents();
    press(u"Stop and close");
    EXPECT_FALSE(program.window()->isVisible());
    const auto kept = context.find<JournalKeeper>()->reader()->session(session.sessionId().toStdString());
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->state, journal::SessionState::Stopped);
    EXPECT_EQ(kept->points.front().holds.size(), 1U);
}

// Closing dropped what could not be saved, without a question.
TEST_F(ProgramWindowTest, withSomethingThatIsNotSavedItAsksBeforeItCloses)
{
    auto &keeper = *context.find<JournalKeeper>();
    bool isFull = true;
    keeper.write([&isFull, now = clock.wall()](journal::JournalStore &store) -> Status {
        return isFull ? tl::unexpected(Error{Error::Kind::Full, "no room", {}, 0, {}}) : store.addScreening("cough", false, now);
    });
    const auto shown = [this](QStringView words) { return shownItem(program.window()->contentItem(), words, "down"); };
    const auto press = [&](QStringView words) {
        ASSERT_TRUE(shown(words)) << words.toUtf8().toStdString();
        QMetaObject::invokeMethod(shown(words), "clicked");
        QCoreApplication::processEvents();
    };
    const auto close = [this] {
        QTest::keyClick(window(), Qt::Key_Q, Qt::ControlModifier);
        QCoreApplication::processEvents();
    };
    close();
    EXPECT_TRUE(program.window()->isVisible());
    EXPECT_TRUE(shown(u"Write to another file"));
    press(u"Go back");
    EXPECT_FALSE(shown(u"Write to another file"));
    EXPECT_TRUE(program.window()->isVisible());

    close();
    isFull = false;
    press(u"Try again");
    EXPECT_FALSE(shown(u"Write to another file")) << "everything is saved now";
    press(u"Close Unknot");
    EXPECT_FALSE(program.window()->isVisible());
}

TEST_F(ProgramWindowTest, beforeASessionHasBegunItClosesAtOnce)
{
    body.toggle(QStringLiteral("shoulder-side:left"));
    session.beginPlanned();
    ASSERT_EQ(session.stage(), Stage::Screening);
    QTest::keyClick(window(), Qt::Key_Q, Qt::ControlModifier);
    EXPECT_FALSE(program.window()->isVisible());
}

// 254 places were to be heard, and to be pressed, on every page.
TEST_F(ProgramWindowTest, placesThatAreNotOnThePageAreNotHeardNorPressed)
{
    auto *figure = QAccessible::queryAccessibleInterface(chart);
    ASSERT_GT(figure->childCount(), 0);
    QAccessibleInterface *place = figure->child(0);
    EXPECT_FALSE(place->state().invisible);
    program.window()->setProperty("page", QStringLiteral("settings"));
    QCoreApplication::processEvents();
    EXPECT_EQ(figure->childCount(), 0);
    EXPECT_TRUE(place->state().invisible);
    place->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(body.state().markedCount, 0);
    program.window()->setProperty("page", QStringLiteral("body"));
    QCoreApplication::processEvents();
    place->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(body.state().markedCount, 1);
}

TEST_F(ProgramWindowTest, aHoldWaitsWhileTheKeysAreShown)
{
    toHold();
    key(Qt::Key_F1);
    EXPECT_TRUE(session.screen().paused);
    key(Qt::Key_F1);
    key(Qt::Key_Space);
    EXPECT_FALSE(session.screen().paused) << "the page has its keys again";
}

// Each by the name of its row, as they stand there.
TEST_F(ProgramWindowTest, howItLooksIsChosenOnTheSettingsPage)
{
    program.window()->setProperty("page", QStringLiteral("settings"));
    QCoreApplication::processEvents();
    const auto pick = [&](QStringView name, int which) {
        QQuickItem *const row = shownItem(program.window()->contentItem(), name, "below");
        ASSERT_TRUE(row) << name.toString().toStdString();
        QMetaObject::invokeMethod(row, "picked", Q_ARG(int, which));
        EXPECT_EQ(row->property("chosen").toInt(), which) << name.toString().toStdString();
    };
    const AppSettings &settings = *context.find<AppSettings>();
    pick(u"Theme", 2);
    EXPECT_EQ(settings.now().appearance, practice::Settings::Appearance::Dark);
    pick(u"Theme", 1);
    EXPECT_EQ(settings.now().appearance, practice::Settings::Appearance::Light);
    pick(u"Theme", 0);
    EXPECT_EQ(settings.now().appearance, practice::Settings::Appearance::System);
    pick(u"Figure", 1);
    EXPECT_EQ(settings.now().body, bodymap::Body::Feminine);
    pick(u"Figure", 0);
    EXPECT_EQ(settings.now().body, bodymap::Body::Masculine);
}

} // namespace

} // namespace unknot::test
