// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/nonetwork.h"

#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QSize>

#include <memory>
#include <optional>

class QQuickWindow;

namespace unknot::app
{

class AppContext;

// The QML engine and the one window. It goes before the context that it shows.
class Window
{
public:
    // Begins to read the pages in a thread: that takes as long as reading the world, and needs nothing of it.
    Window();

    // Before the first window: draws on the CPU, unless QT_QUICK_BACKEND says otherwise. Calm pages
    // that change little cost less that way than a graphics context does (memory by half, a hold by
    // three quarters), and look the same everywhere.
    static void chooseRenderer();

    // Once; false: Main.qml could not be built; the reasons were printed. room: what the screen leaves for the
    // window, with its frame; it opens no larger.
    [[nodiscard]] bool load(AppContext &context, std::optional<QSize> room = {});
    [[nodiscard]] int selfTest(); // every file is compiled, every page drawn once; 0: without a warning

    [[nodiscard]] QQuickWindow *window() const;

private:
    [[nodiscard]] bool compilesAll();

    desktop::NoNetwork m_noNetwork; // outlives the engine, which asks it
    QQmlApplicationEngine m_engine;
    QQmlComponent m_pages, m_panel;
    std::unique_ptr<QObject> m_root;
    AppContext *m_context = nullptr;
    int m_warnings = 0;
};

} // namespace unknot::app
