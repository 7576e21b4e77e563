// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QSet>
#include <QString>

namespace unknot::desktop
{

// What else plays on this desktop: the players that can be paused from outside (MPRIS, version 2). Those that play when
// quiet is wished for are paused, and go on when it no longer is; one that somebody has started, stopped or ended
// meanwhile is left as it is. Nothing waits for an answer. Without a bus nothing happens.
class OtherPlayers : public QObject
{
    Q_OBJECT

public:
    explicit OtherPlayers(const QDBusConnection &bus, QObject *parent = nullptr);
    ~OtherPlayers() override; // they go on

    void keepQuiet(bool quiet);

private Q_SLOTS:
    void changed(const QString &interface, const QVariantMap &values, const QStringList &forgotten, const QDBusMessage &from);

private:
    void askAll();
    void askWhetherItPlays(const QString &player);
    void letGoOn();

    QDBusConnection m_bus;
    bool m_quiet = false;
    int m_asked = 0; // how often quiet was begun: an answer to an earlier one is for nothing
    QSet<QString> m_paused; // by us, as the bus calls their connections
};

} // namespace unknot::desktop
