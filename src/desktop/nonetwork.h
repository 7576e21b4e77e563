// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlNetworkAccessManagerFactory>

namespace unknot::desktop
{

// Sees to it that nothing QML shows can fetch anything: every request fails at once, before a name is
// looked up or a socket is made. Nothing asks for one as things are; this holds when something does.
class NoNetwork final : public QQmlNetworkAccessManagerFactory
{
public:
    QNetworkAccessManager *create(QObject *parent) override; // from any thread, as QML loads pictures
};

} // namespace unknot::desktop
