// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>

// The desktop's portal on the session bus (org.freedesktop.portal).
namespace unknot::desktop::portal
{

inline const QString name = QStringLiteral("org.freedesktop.portal.Desktop");
inline const QString path = QStringLiteral("/org/freedesktop/portal/desktop");

inline QDBusMessage call(const char *interface, const char *method)
{
    return QDBusMessage::createMethodCall(name, path, QLatin1String(interface), QLatin1String(method));
}

} // namespace unknot::desktop::portal
