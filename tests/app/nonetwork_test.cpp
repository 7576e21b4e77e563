// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/nonetwork.h"

#include "desktop/window.h"
#include "startedprogram.h"

#include <gtest/gtest.h>

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QQmlComponent>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQmlProperty>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTcpServer>
#include <QtTest>

namespace unknot::test
{

namespace
{

// A server of this machine that counts who comes.
struct Server {
    Server() { EXPECT_TRUE(server.listen(QHostAddress::LocalHost)); }
    [[nodiscard]] QUrl address() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/a.png").arg(server.serverPort())); }
    [[nodiscard]] bool wasAsked() { return server.waitForNewConnection(0) || server.hasPendingConnections(); }

    QTcpServer server;
};

void expectFailure(QNetworkReply *reply)
{
    if (!reply->isFinished())
        QSignalSpy(reply, &QNetworkReply::finished).wait();
    EXPECT_NE(reply->error(), QNetworkReply::NoError);
    reply->deleteLater();
}

// The window, and a server that somebody hopes it will ask.
struct NoNetworkInTheWindow : testing::Test {
    NoNetworkInTheWindow() { EXPECT_TRUE(window.load(start.context)); }
    [[nodiscard]] QQmlEngine *engine() const { return qmlEngine(window.window()); }
    // Something of QML that is given the server's address.
    [[nodiscard]] std::unique_ptr<QObject> made(const char *qml, const QUrl &file = {})
    {
        QQmlComponent component(engine());
        component.setData(qml, file);
        std::unique_ptr<QObject> object(component.createWithInitialProperties({{QStringLiteral("address"), server.address()}}));
        EXPECT_TRUE(object) << component.errorString().toStdString();
        return object;
    }

    const TempFolder folder;
    FixedClock clock = noon();
    Start start{folder, clock};
    desktop::Window window;
    Server server;
};

} // namespace

TEST(NoNetwork, everyRequestFailsBeforeASocketIsMade)
{
    Server server;
    const std::unique_ptr<QNetworkAccessManager> manager(desktop::NoNetwork().create(nullptr));
    expectFailure(manager->get(QNetworkRequest(server.address())));
    expectFailure(manager->post(QNetworkRequest(server.address()), QByteArray("pain")));
    expectFailure(manager->get(QNetworkRequest(QUrl(QStringLiteral("https://example.org")))));
    EXPECT_FALSE(server.wasAsked());
}

TEST_F(NoNetworkInTheWindow, theWindowsEngineCanFetchNothing)
{
    ASSERT_NE(engine(), nullptr);
    expectFailure(engine()->networkAccessManager()->get(QNetworkRequest(server.address())));
    const auto image = made("import QtQuick; Image { property url address; source: address }");
    ASSERT_TRUE(image);
    constexpr int failed = 3; // Image.Error
    EXPECT_TRUE(QTest::qWaitFor([&] { return image->property("status").toInt() == failed; }));
    EXPECT_FALSE(server.wasAsked());
}

// What a pack calls a point is shown letter by letter, wherever part of it stands out.
TEST_F(NoNetworkInTheWindow, markupInTheDataIsShownAndNotObeyed)
{
    const auto words = made("import QtQuick; import Unknot; StressedWords { property url address; lead: '<img src=\"' + address + '\">'; "
                            "rest: ' & <b>you</b>'; restInSmall: '</font>' }",
        QUrl(QStringLiteral("qrc:/qt/qml/Unknot/Test.qml")));
    ASSERT_TRUE(words);
    auto *item = qobject_cast<QQuickItem *>(words.get());
    ASSERT_NE(item, nullptr);
    item->setParentItem(window.window()->contentItem());
    window.window()->grabWindow();
    const QString shown = item->property("text").toString();
    EXPECT_FALSE(shown.contains(QStringLiteral("<img"))) << shown.toStdString();
    EXPECT_FALSE(shown.contains(QStringLiteral("<b>you"))) << shown.toStdString();
    const QString spoken = QQmlProperty::read(item, QStringLiteral("Accessible.name"), qmlContext(item)).toString();
    EXPECT_EQ(spoken, QStringLiteral("<img src=\"%1\"> & <b>you</b></font>").arg(server.address().toString()));
    EXPECT_FALSE(server.wasAsked());
}

} // namespace unknot::test
