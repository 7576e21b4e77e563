// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/onewindow.h"

#include "app/ondesktop.h"
#include "app/routines/routinescontroller.h"
#include "app/startedprogram.h"
#include "desktop/services.h"
#include "desktop/window.h"

#include <QDBusConnectionInterface>
#include <QDBusPendingCallWatcher>
#include <QQuickWindow>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

// What a second start says to the window that is there, by a connection of its own.
struct OneWindowTest : testing::Test {
    OneWindowTest()
    {
        EXPECT_TRUE(window.load(start.context));
        desktop.emplace(start.context, *window.window());
    }

    // Whether it was answered.
    bool call(const QString &method, const QVariantList &arguments)
    {
        const QStringList names = second.bus().interface()->registeredServiceNames();
        auto message = QDBusMessage::createMethodCall(names.filter(QStringLiteral("org.unknot.Unknot.at")).value(0),
            QStringLiteral("/org/unknot/Unknot"), QStringLiteral("org.freedesktop.Application"), method);
        message.setArguments(arguments);
        const QDBusPendingCallWatcher answer(second.bus().asyncCall(message));
        const QSignalSpy finished(&answer, &QDBusPendingCallWatcher::finished);
        until([&] { return !finished.isEmpty(); });
        return !answer.isError();
    }
    bool startRoutine(const char *id)
    {
        return call(QStringLiteral("ActivateAction"), {QStringLiteral("start"), QVariantList{QLatin1String(id)}, QVariantMap{}});
    }
    [[nodiscard]] QString openRoutine() const { return start.context.find<RoutinesController>()->state().current; }

    Connection second;
    Home home;
    Start start{home.folder, home.time};
    desktop::Window window;
    std::optional<OnDesktop> desktop;
};

} // namespace

TEST_F(OneWindowTest, comesForwardWhereASecondStartAsksIt)
{
    window.window()->setVisibility(QWindow::Minimized);
    EXPECT_TRUE(call(QStringLiteral("Activate"), {QVariantMap{}}));
    EXPECT_NE(window.window()->visibility(), QWindow::Minimized);
    EXPECT_EQ(start.session.stage(), Stage::None);
}

TEST_F(OneWindowTest, theRoutineOfASecondStartIsAskedForHere)
{
    window.window()->setVisibility(QWindow::Minimized);
    EXPECT_TRUE(startRoutine("tired-feet"));
    EXPECT_NE(window.window()->visibility(), QWindow::Minimized);
    EXPECT_EQ(start.session.stage(), Stage::Screening);
    EXPECT_EQ(openRoutine(), QStringLiteral("tired-feet"));
    EXPECT_EQ(window.window()->property("page").toString(), QStringLiteral("routines"));
}

TEST_F(OneWindowTest, aSessionThatRunsGoesOn)
{
    start.toFirstHold();
    const QString open = openRoutine(), title = start.session.screen().title;
    window.window()->setVisibility(QWindow::Minimized);
    EXPECT_TRUE(startRoutine("tired-feet"));
    EXPECT_NE(window.window()->visibility(), QWindow::Minimized);
    EXPECT_EQ(start.session.stage(), Stage::Timed);
    EXPECT_FALSE(start.session.screen().paused);
    EXPECT_EQ(start.session.screen().title, title);
    EXPECT_EQ(openRoutine(), open);
}

TEST_F(OneWindowTest, whatIsNoActionOfOursDoesNothing)
{
    window.window()->setVisibility(QWindow::Minimized);
    EXPECT_TRUE(call(QStringLiteral("ActivateAction"), {QStringLiteral("stop"), QVariantList{QStringLiteral("heel")}, QVariantMap{}}));
    EXPECT_TRUE(call(QStringLiteral("ActivateAction"), {QStringLiteral("start"), QVariantList{}, QVariantMap{}}));
    EXPECT_EQ(window.window()->visibility(), QWindow::Minimized);
    EXPECT_EQ(start.session.stage(), Stage::None);
}

} // namespace unknot::test
