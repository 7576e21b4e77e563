// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace unknot::desktop
{

// Whether the desktop wants light or dark pages, as its portal says it: Qt 6.4 hears of it on KDE alone. Nothing waits for
// the answer; where nobody answers, nothing is told.
class ColourScheme : public QObject
{
    Q_OBJECT

public:
    explicit ColourScheme(const QDBusConnection &bus, QObject *parent = nullptr);

Q_SIGNALS:
    void wanted(bool dark);
    void unwanted(); // either: the desktop has no wish of its own, or none any more

private:
    Q_SLOT void hear(const QString &group, const QString &key, const QDBusVariant &value);
    void take(const QVariant &value);
};

} // namespace unknot::desktop
