// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "desktop/window.h"
#include "practice/sessionstart.h"
#include "support/fixedclock.h"

#include <QSize>
#include <QString>

#include <filesystem>

class QQuickWindow;

namespace unknot::shots
{

// How the program is looked at, and where its pictures go.
struct Look {
    QString theme; // "light" or "dark"
    QSize size;
    double textScale = 1;
    QString folder;
};

// The program over a data folder, started anew, on the evening of 22 November 2026, and pictures of it.
class Camera
{
public:
    Camera(const std::filesystem::path &data, Look look);

    [[nodiscard]] app::AppContext &context() { return m_context; }
    [[nodiscard]] QQuickWindow *window() { return m_window.window(); }
    [[nodiscard]] int written() const { return m_written; } // pictures

    void take(const char *name); // a picture, once the window has come to rest
    void settle() const;
    void page(const char *name);
    void section(const char *title); // of the settings, scrolled to
    void scrollTo(QStringView words); // what says that, be it a heading
    void press(const char *words); // the first button in sight that says them
    void look() { m_clock.advance(practice::SessionStart::soonest); } // sooner nothing leaves a page
    void after(Milliseconds span); // the clock moves and the engine is told; no real time passes

private:
    Look m_look;
    test::FixedClock m_clock;
    app::AppContext m_context;
    desktop::Window m_window;
    int m_written = 0;
};

// A journal of some months, made up.
void makeDemo(const std::filesystem::path &file);

} // namespace unknot::shots
