// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "desktop/nonetwork.h"

#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QSize>

#include <memory>
#include <optional>

class QQuickWindow;

namespace unknot::desktop
{

// What a window shows: the program behind its pages.
class Shown
{
public:
    virtual void attachTo(QQmlEngine &engine) = 0; // before the first page is made
    [[nodiscard]] virtual const Clock &clock() const = 0;

protected:
    ~Shown() = default;
};

// The QML engine and the one window. It goes before what it shows.
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
    [[nodiscard]] bool load(Shown &shown, std::optional<QSize> room = {});
    [[nodiscard]] QStringList selfTest(); // every file is compiled, every page drawn once; what is wrong, a line each

    [[nodiscard]] QQuickWindow *window() const;

private:
    [[nodiscard]] QStringList compileAll();

    NoNetwork m_noNetwork; // outlives the engine, which asks it
    QQmlApplicationEngine m_engine;
    QQmlComponent m_pages, m_panel;
    std::unique_ptr<QObject> m_root;
    int m_warnings = 0;
};

} // namespace unknot::desktop
