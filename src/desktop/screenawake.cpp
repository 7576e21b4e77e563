// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/screenawake.h"

#include "desktop/portal.h"

#include <QCoreApplication>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>

#include <limits>
#include <utility>

namespace unknot::desktop
{

namespace
{

constexpr uint idle = 8; // what the portal is to hold off: logout 1, switching the user 2, suspend 4, idle 8
constexpr int forEver = std::numeric_limits<int>::max(); // an answer that nobody hears would be held for ever

QDBusMessage screenSaverCall(const char *method)
{
    const auto name = QStringLiteral("org.freedesktop.ScreenSaver");
    return QDBusMessage::createMethodCall(name, QStringLiteral("/org/freedesktop/ScreenSaver"), name, QLatin1String(method));
}

} // namespace

ScreenAwake::ScreenAwake(const QDBusConnection &bus, QString reason, Milliseconds patience, QObject *parent)
    : QObject(parent), m_bus(bus), m_reason(std::move(reason))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &ScreenAwake::askScreenSaver);
}

ScreenAwake::~ScreenAwake()
{
    release();
}

void ScreenAwake::keep(bool awake)
{
    if (awake == m_awake)
        return;
    m_awake = awake;
    if (!awake)
        release();
    else if (m_bus.isConnected())
        askPortal();
}

void ScreenAwake::askPortal()
{
    auto call = portal::call("org.freedesktop.portal.Inhibit", "Inhibit");
    call << QString() << idle << QVariantMap{{QStringLiteral("reason"), m_reason}};
    m_patience.start();
    ask({call, QStringLiteral("o"),
        [](const QVariant &answer) {
            return QDBusMessage::createMethodCall(portal::name, answer.value<QDBusObjectPath>().path(),
                QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Close"));
        },
        [this] {
            if (m_patience.isActive())
                askScreenSaver();
        }});
}

void ScreenAwake::askScreenSaver()
{
    m_patience.stop();
    auto call = screenSaverCall("Inhibit");
    call << QCoreApplication::applicationName() << m_reason;
    ask({call, QStringLiteral("u"), [](const QVariant &answer) { return screenSaverCall("UnInhibit") << answer; }, [] {}});
}

void ScreenAwake::ask(const Asking &asking)
{
    const auto held = std::make_shared<Held>();
    m_held.push_back(held);
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(asking.call, forEver)); // may outlive this, and goes by itself
    connect(answer, &QDBusPendingCallWatcher::finished, answer, [this, bus = m_bus, held, asking](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        const QDBusMessage reply = finished->reply();
        const bool granted = reply.type() == QDBusMessage::ReplyMessage && reply.signature() == asking.answers;
        if (!granted && held->wanted) // by this, which is there
            return asking.refused();
        if (!granted)
            return;
        const auto undo = asking.undo(reply.arguments().constFirst());
        if (!held->wanted) {
            bus.send(undo);
            return;
        }
        held->undo = undo;
        m_patience.stop();
    });
}

void ScreenAwake::release()
{
    m_patience.stop();
    for (const auto &held : std::exchange(m_held, {})) {
        held->wanted = false;
        if (held->undo)
            m_bus.send(*held->undo);
    }
}

} // namespace unknot::desktop
