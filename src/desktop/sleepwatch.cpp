// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sleepwatch.h"

#include <QDBusConnection>

namespace unknot::desktop
{

SleepWatch::SleepWatch(QObject *parent) : QObject(parent), m_looking(std::async(std::launch::async, [this] { return look(); })) { }

SleepWatch::~SleepWatch() = default;

// A connection of its own: the shared ones are handed out one after the other, and the window's thread would
// wait behind this.
bool SleepWatch::look()
{
    auto bus = QDBusConnection::connectToBus(QDBusConnection::SystemBus, QStringLiteral("unknot-sleep"));
    return bus.connect(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this, SLOT(hear(bool)));
}

void SleepWatch::hear(bool begins)
{
    if (begins)
        Q_EMIT sleeps();
}

} // namespace unknot::desktop
