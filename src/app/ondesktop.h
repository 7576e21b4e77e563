// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/onewindow.h"
#include "desktop/sleepwatch.h"

#include <memory>

namespace unknot::desktop
{
class ColourScheme;
class OtherPlayers;
class PrintDialog;
class ScreenAwake;
} // namespace unknot::desktop

namespace unknot::app
{

class AppContext;

// What the program and the desktop it runs on say to each other: a second start and what it asks for, the screen that
// stays on and the music that is silent while a session runs, the sleep that pauses it, whether it is dark, what is to be
// printed. To be made after the first
// frame, as the session bus may keep one waiting; it goes before the context and the window.
class OnDesktop
{
public:
    OnDesktop(AppContext &context, QWindow &window);
    ~OnDesktop();
    OnDesktop(const OnDesktop &) = delete;
    OnDesktop &operator=(const OnDesktop &) = delete;

    [[nodiscard]] const desktop::SleepWatch &sleep() const { return m_sleep; }

private:
    std::unique_ptr<desktop::ScreenAwake> m_screen; // goes last: nothing is waited for after what it sends
    std::unique_ptr<desktop::OtherPlayers> m_players; // the same
    std::unique_ptr<desktop::ColourScheme> m_colours;
    std::unique_ptr<desktop::PrintDialog> m_printing;
    desktop::OneWindow m_one;
    desktop::SleepWatch m_sleep;
};

} // namespace unknot::app
