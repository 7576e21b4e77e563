// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace unknot::desktop
{

// Keeps the screen on: asks the desktop portal, and where that refuses or says nothing, org.freedesktop.ScreenSaver.
// Nothing waits for an answer: what is not wanted any more when it comes is taken back then. Without a bus or a service
// nothing happens. Both services give back what a process held as soon as its name leaves the bus.
class ScreenAwake : public QObject
{
    Q_OBJECT

public:
    static constexpr Milliseconds usualPatience = Seconds{5}; // with a portal that says nothing

    // The reason is what the desktop may show to the person.
    ScreenAwake(const QDBusConnection &bus, QString reason, Milliseconds patience = usualPatience, QObject *parent = nullptr);
    ~ScreenAwake() override; // not any more

    void keep(bool awake);

private:
    // One asking, until it is taken back.
    struct Held {
        bool wanted = true;
        std::optional<QDBusMessage> undo; // once it was granted
    };
    struct Asking {
        QDBusMessage call;
        QString answers; // with what, as a signature of D-Bus
        std::function<QDBusMessage(const QVariant &answer)> undo;
        std::function<void()> refused;
    };

    void askPortal();
    void askScreenSaver();
    void ask(const Asking &asking);
    void release();

    QDBusConnection m_bus;
    QString m_reason;
    QTimer m_patience; // while the portal may still answer
    std::vector<std::shared_ptr<Held>> m_held;
    bool m_awake = false;
};

} // namespace unknot::desktop
