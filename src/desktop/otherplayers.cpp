// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/otherplayers.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <utility>

namespace unknot::desktop
{

namespace
{

const auto playerNames = QStringLiteral("org.mpris.MediaPlayer2.");
const auto playerPath = QStringLiteral("/org/mpris/MediaPlayer2");
const auto playerInterface = QStringLiteral("org.mpris.MediaPlayer2.Player");
const auto properties = QStringLiteral("org.freedesktop.DBus.Properties");
const auto status = QStringLiteral("PlaybackStatus");

QDBusMessage playerCall(const QString &player, const char *method)
{
    return QDBusMessage::createMethodCall(player, playerPath, playerInterface, QLatin1String(method));
}

} // namespace

OtherPlayers::OtherPlayers(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    if (m_bus.isConnected())
        m_bus.connect(QString(), playerPath, properties, QStringLiteral("PropertiesChanged"), this,
            SLOT(changed(QString, QVariantMap, QStringList, QDBusMessage)));
}

OtherPlayers::~OtherPlayers()
{
    letGoOn();
}

void OtherPlayers::keepQuiet(bool quiet)
{
    if (quiet == m_quiet || !m_bus.isConnected())
        return;
    m_quiet = quiet;
    if (quiet)
        askAll();
    else
        letGoOn();
}

void OtherPlayers::askAll()
{
    const auto bus = QStringLiteral("org.freedesktop.DBus");
    const auto call = QDBusMessage::createMethodCall(bus, QStringLiteral("/org/freedesktop/DBus"), bus, QStringLiteral("ListNames"));
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, asked = ++m_asked](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        const QDBusPendingReply<QStringList> names = *finished;
        if (names.isError() || !m_quiet || asked != m_asked)
            return;
        for (const QString &name : names.value()) {
            if (name.startsWith(playerNames))
                askWhetherItPlays(name);
        }
    });
}

void OtherPlayers::askWhetherItPlays(const QString &player)
{
    const auto call = QDBusMessage::createMethodCall(player, playerPath, properties, QStringLiteral("Get")) << playerInterface << status;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, asked = m_asked](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *finished;
        if (reply.isError() || !m_quiet || asked != m_asked || reply.value().variant().toString() != u"Playing")
            return;
        const QString connection = finished->reply().service();
        m_paused.insert(connection);
        m_bus.send(playerCall(connection, "Pause"));
    });
}

// "Paused" is what we asked for.
void OtherPlayers::changed(const QString &interface, const QVariantMap &values, const QStringList & /*forgotten*/, const QDBusMessage &from)
{
    if (interface == playerInterface && values.contains(status) && values.value(status).toString() != u"Paused")
        m_paused.remove(from.service());
}

void OtherPlayers::letGoOn()
{
    for (const QString &player : std::exchange(m_paused, {}))
        m_bus.send(playerCall(player, "Play"));
}

} // namespace unknot::desktop
