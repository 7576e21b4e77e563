// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/window.h"

#include "desktop/samehand.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlIncubator>
#include <QQuickWindow>
#include <QUrl>

#include <future>

namespace unknot::desktop
{

namespace
{
QUrl file(const char *name)
{
    return QUrl(QStringLiteral("qrc:/qt/qml/Unknot/") + QString::fromLatin1(name));
}

constexpr QSize titleBar{0, 40}; // and what else a desktop may put round a window: it says so only later

// Takes as long as making the program; what is measured meanwhile waits for it by itself.
class FontSearch : public QObject
{
public:
    using QObject::QObject;

private:
    std::future<void> m_search = std::async(std::launch::async, [] { QFontMetricsF(QFont()).height(); });
};

// Each module is begun in the window's thread: the one that reads the pages would wait for that, while the program is made.
void readImports(QQmlEngine &engine)
{
    QQmlComponent(&engine).setData(
        "import QtQuick\nimport QtQuick.Layouts\nimport QtQuick.Templates\nimport Unknot\nimport Unknot.Figure\nQtObject {}", {});
}
} // namespace

// The panel is named by a Loader, which would wait for it while the page is made.
Window::Window() : m_pages(&m_engine), m_panel(&m_engine)
{
    m_engine.setNetworkAccessManagerFactory(&m_noNetwork);
    // What is measured before its size is known is measured in a font that is wanted anyway: each one more costs a search.
    QFont usual(QStringLiteral("Lato"));
    usual.setPixelSize(16);
    QGuiApplication::setFont(usual);
    new FontSearch(&m_engine); // its child
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QObject::connect(
        &m_engine, &QQmlEngine::warnings, &m_engine, [this](const QList<QQmlError> &warnings) { m_warnings += int(warnings.size()); });
    readImports(m_engine);
    m_pages.loadUrl(file("Main.qml"), QQmlComponent::Asynchronous);
    m_panel.loadUrl(file("body/EmptyPanel.qml"), QQmlComponent::Asynchronous);
}

void Window::chooseRenderer()
{
    if (qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND"))
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

bool Window::load(Shown &shown, std::optional<QSize> room)
{
    shown.attachTo(m_engine);
    m_pages.loadUrl(file("Main.qml")); // waits for it
    QVariantMap known;
    if (room)
        known.insert(QStringLiteral("room"), QSizeF(*room - titleBar));
    m_root.reset(m_pages.createWithInitialProperties(known));
    for (const QQmlError &error : m_pages.errors())
        qWarning("%s", qPrintable(error.toString()));
    if (!window())
        return false;
    m_engine.setIncubationController(window()->incubationController()); // what a page makes later is made between pictures
    new SameHand(*window(), shown.clock()); // its child
    window()->requestActivate(); // a second one of the same process is given the keyboard by nobody else
    return true;
}

QQuickWindow *Window::window() const
{
    return qobject_cast<QQuickWindow *>(m_root.get());
}

// Every file of the interface, for most are read only when they are first shown.
QStringList Window::compileAll()
{
    QStringList wrong;
    QDirIterator files(QStringLiteral(":/qt/qml/Unknot"), {QStringLiteral("*.qml")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QQmlComponent component(&m_engine, QUrl(QStringLiteral("qrc") + files.next()));
        for (const QQmlError &error : component.errors())
            wrong << error.toString();
    }
    return wrong;
}

// What a page makes after its picture is waited for; its files are read by then.
QStringList Window::selfTest()
{
    QStringList wrong = compileAll();
    for (const auto &page : {QStringLiteral("body"), QStringLiteral("plan"), QStringLiteral("routines"), QStringLiteral("history"),
             QStringLiteral("learn"), QStringLiteral("settings")}) {
        window()->setProperty("page", page);
        window()->grabWindow();
        do
            QCoreApplication::processEvents();
        while (m_engine.incubationController()->incubatingObjectCount() > 0);
    }
    if (m_warnings > 0)
        wrong << QStringLiteral("%1 warnings of QML").arg(m_warnings);
    return wrong;
}

} // namespace unknot::desktop
