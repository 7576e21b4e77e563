// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QQmlEngine>
#include <QQmlIncubator>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

namespace unknot::test
{

// Something of the window's page is still to come after its first picture: parts below the first screen, rows below the edge of a list.
inline bool isBeingMade(const QQuickWindow &window)
{
    constexpr int loading = 2; // of a Loader's status: its file is read, or what is in it made
    const auto *controller = qmlEngine(&window)->incubationController();
    const auto items = window.findChildren<QQuickItem *>();
    return (controller && controller->incubatingObjectCount() > 0) || std::ranges::any_of(items, [](const QQuickItem *item) {
        return item->inherits("QQuickLoader") && item->property("status").toInt() == loading;
    });
}

inline void waitUntilMade(const QQuickWindow &window)
{
    while (isBeingMade(window))
        QCoreApplication::processEvents();
}

} // namespace unknot::test
