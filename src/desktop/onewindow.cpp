// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/onewindow.h"

#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QWindow>

namespace unknot::desktop
{

namespace
{

constexpr auto interfaceName = "org.freedesktop.Application";
constexpr auto objectPath = "/org/unknot/Unknot";
constexpr auto startAction = "start";
constexpr auto tokenKey = "activation-token";
constexpr auto tokenVariable = "XDG_ACTIVATION_TOKEN";
constexpr int patienceMs = 2000;

// A name of the bus may hold no path: its digest stands for it. Two ways to one folder are one name.
QString busName(const std::filesystem::path &dataFolder)
{
    std::error_code ignored;
    const auto canonical = std::filesystem::weakly_canonical(dataFolder, ignored);
    const auto digest = QCryptographicHash::hash(QByteArray::fromStdString(canonical.string()), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("org.unknot.Unknot.at%1").arg(QLatin1String(digest.first(16)));
}

} // namespace

bool OneWindow::raiseOther(const std::filesystem::path &dataFolder, const QString &start)
{
    auto call = QDBusMessage::createMethodCall(busName(dataFolder), QLatin1String(objectPath), QLatin1String(interfaceName),
        start.isEmpty() ? QStringLiteral("Activate") : QStringLiteral("ActivateAction"));
    call.setAutoStartService(false);
    if (!start.isEmpty())
        call << QLatin1String(startAction) << QVariantList{start};
    QVariantMap platformData;
    if (const QString token = qEnvironmentVariable(tokenVariable); !token.isEmpty())
        platformData.insert(QLatin1String(tokenKey), token);
    call << platformData;
    return QDBusConnection::sessionBus().call(call, QDBus::Block, patienceMs).type() == QDBusMessage::ReplyMessage;
}

OneWindow::OneWindow(QWindow &window, const std::filesystem::path &dataFolder, QObject *parent) : QObject(parent), m_window(window)
{
    auto bus = QDBusConnection::sessionBus();
    if (bus.isConnected() && bus.registerObject(QLatin1String(objectPath), this, QDBusConnection::ExportScriptableInvokables))
        bus.registerService(busName(dataFolder));
}

void OneWindow::Activate(const QVariantMap &platformData)
{
    if (const QString token = platformData.value(QLatin1String(tokenKey)).toString(); !token.isEmpty())
        qputenv(tokenVariable, token.toUtf8()); // Qt's Wayland platform takes it from there
    if (m_window.windowStates().testFlag(Qt::WindowMinimized))
        m_window.setWindowStates(m_window.windowStates() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.requestActivate();
    m_window.alert(0);
}

void OneWindow::ActivateAction(const QString &action, const QVariantList &parameters, const QVariantMap &platformData)
{
    if (action != QLatin1String(startAction) || parameters.size() != 1)
        return;
    Activate(platformData);
    Q_EMIT startAsked(parameters.constFirst().toString());
}

} // namespace unknot::desktop
