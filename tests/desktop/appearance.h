// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/services.h"

#include <QDBusVariant>

namespace unknot::test
{

// A portal that knows how the desktop looks.
class Appearance : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    Appearance()
    {
        m_connection.bus().registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this, QDBusConnection::ExportAllSlots);
        m_connection.bus().registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }

    void change(const char *key, uint value)
    {
        m_connection.bus().send(QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                    QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"))
            << QStringLiteral("org.freedesktop.appearance") << QString::fromLatin1(key) << QVariant::fromValue(QDBusVariant(value)));
    }
    [[nodiscard]] QDBusConnection &bus() { return m_connection.bus(); }

    bool knows = true;
    uint scheme = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString & /*group*/, const QString & /*key*/)
    {
        if (!knows)
            sendErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"), QStringLiteral("Requested setting not found"));
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }

private:
    Connection m_connection;
};

} // namespace unknot::test
