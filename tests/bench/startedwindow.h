// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "cli/commandline.h"
#include "desktop/window.h"
#include "measure.h"

#include <QGuiApplication>

#include <chrono>
#include <filesystem>
#include <optional>
#include <utility>

namespace unknot::bench
{

// The program as it starts, over the journal and the settings in that folder. A Run, of the context and the window, begins so long after
// the first frame; firstOnly: nothing is measured but that frame.
template<class Run>
int measureStarted(int argc, char *argv[], const std::filesystem::path &folder, bool firstOnly, std::chrono::milliseconds wait)
{
    desktop::Window::chooseRenderer();
    auto first = app::FirstData::read(cli::defaultResources(), folder);
    QGuiApplication application(argc, argv);
    const SystemClock clock;
    std::optional<app::AppContext> made; // outlives the window
    desktop::Window window;
    app::AppContext &context = made.emplace(std::move(first), clock, cli::defaultResources(), folder);
    if (!window.load(context))
        return 1;
    Run run(context, window.window());
    onFirstFrame(window.window(), [&] {
        if (firstOnly)
            return QCoreApplication::exit(0);
        QTimer::singleShot(wait, [&] { run.begin(); });
    });
    return application.exec();
}

} // namespace unknot::bench
