// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/appcontext.h"
#include "cli/output.h"
#include "desktop/samehand.h"
#include "present/text.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQuickWindow>
#include <QUrl>

#include <future>

namespace unknot::app
{

namespace
{
QUrl file(const char *name)
{
    return QUrl(QStringLiteral("qrc:/qt/qml/Unknot/") + QString::fromLatin1(name));
}

constexpr QSize titleBar{0, 40}; // and what else a desktop may put round a window: it says so only later
} // namespace

// The panel is named by a Loader, which would wait for it while the page is made.
Window::Window() : m_pages(&m_engine), m_panel(&m_engine)
{
    m_engine.setNetworkAccessManagerFactory(&m_noNetwork);
    // What is measured before its size is known is measured in a font that is wanted anyway: each one more costs a search.
    QFont usual(QStringLiteral("Lato"));
    usual.setPixelSize(16);
    QGuiApplication::setFont(usual);
    // Looking for the fonts takes as long again; neither needs the other.
    const auto fonts = std::async(std::launch::async, [] { return QFontMetricsF(QFont()).height(); });
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QObject::connect(
        &m_engine, &QQmlEngine::warnings, &m_engine, [this](const QList<QQmlError> &warnings) { m_warnings += int(warnings.size()); });
    m_pages.loadUrl(file("Main.qml"), QQmlComponent::Asynchronous);
    m_panel.loadUrl(file("body/EmptyPanel.qml"), QQmlComponent::Asynchronous);
}

void Window::chooseRenderer()
{
    if (qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND"))
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

bool Window::load(AppContext &context, std::optional<QSize> room)
{
    m_context = &context;
    context.attachTo(m_engine);
    m_pages.loadUrl(file("Main.qml")); // waits for it
    QVariantMap known;
    if (room)
        known.insert(QStringLiteral("room"), QSizeF(*room - titleBar));
    m_root.reset(m_pages.createWithInitialProperties(known));
    for (const QQmlError &error : m_pages.errors())
        qWarning("%s", qPrintable(error.toString()));
    if (!window())
        return false;
    new desktop::SameHand(*window(), context.clock()); // its child
    window()->requestActivate(); // a second one of the same process is given the keyboard by nobody else
    return true;
}

QQuickWindow *Window::window() const
{
    return qobject_cast<QQuickWindow *>(m_root.get());
}

// Every file of the interface, for most are read only when they are first shown.
bool Window::compilesAll()
{
    bool good = true;
    QDirIterator files(QStringLiteral(":/qt/qml/Unknot"), {QStringLiteral("*.qml")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QQmlComponent component(&m_engine, QUrl(QStringLiteral("qrc") + files.next()));
        if (component.isError()) {
            for (const QQmlError &error : component.errors())
                cli::complain(error.toString());
            good = false;
        }
    }
    return good;
}

int Window::selfTest()
{
    for (const auto &page : {QStringLiteral("body"), QStringLiteral("plan"), QStringLiteral("routines"), QStringLiteral("history"),
             QStringLiteral("learn"), QStringLiteral("settings")}) {
        window()->setProperty("page", page);
        window()->grabWindow();
        QCoreApplication::processEvents();
    }
    for (const Error &error : m_context->world().errors)
        cli::complain(present::toQt(toString(error)));
    const bool good = compilesAll() && m_warnings == 0 && m_context->world().errors.empty();
    cli::print(good ? QStringLiteral("Everything loads.\n") : QStringLiteral("Not everything loads.\n"));
    return good ? 0 : 1;
}

} // namespace unknot::app
