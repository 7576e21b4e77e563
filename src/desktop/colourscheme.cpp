// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/colourscheme.h"

#include "desktop/portal.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

namespace unknot::desktop
{

namespace
{

const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colourScheme = QStringLiteral("color-scheme");

// Read() wraps its answer once more than the signal does.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

ColourScheme::ColourScheme(const QDBusConnection &bus, QObject *parent) : QObject(parent)
{
    if (!bus.isConnected())
        return;
    qRegisterMetaType<QDBusVariant>(); // else Qt takes the signal for one that does not fit the slot, and says nothing
    const char *const settings = "org.freedesktop.portal.Settings";
    QDBusConnection(bus).connect(portal::name, portal::path, QLatin1String(settings), QStringLiteral("SettingChanged"), this,
        SLOT(hear(QString, QString, QDBusVariant)));
    auto call = portal::call(settings, "Read");
    call << appearance << colourScheme;
    const auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        const QDBusMessage reply = finished->reply();
        if (reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty())
            take(reply.arguments().constFirst());
    });
}

void ColourScheme::hear(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colourScheme)
        take(QVariant::fromValue(value));
}

// 1: dark, 2: light; 0, and whatever else there may be: no wish.
void ColourScheme::take(const QVariant &value)
{
    bool isNumber = false;
    const uint scheme = unwrapped(value).toUInt(&isNumber);
    if (isNumber && (scheme == 1 || scheme == 2))
        Q_EMIT wanted(scheme == 1);
    else if (isNumber)
        Q_EMIT unwanted();
}

} // namespace unknot::desktop
