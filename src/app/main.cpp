// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext.h"
#include "app/cli/commandline.h"
#include "app/settings/appsettings.h"
#include "app/window.h"

#include <QGuiApplication>

#include <future>

namespace
{

int runWindow(const unknot::app::CommandLine &line, QGuiApplication &application, std::future<std::unique_ptr<unknot::app::World>> world)
{
    using namespace unknot;
    const SystemClock clock;
    app::AppContext context(world.get(), clock, line.resources, line.dataFolder);
    app::Window window(context);
    if (!window.load())
        return 1;
    if (line.mode == app::CommandLine::Mode::SelfTest)
        return window.selfTest();
    return application.exec();
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace unknot;
    QCoreApplication::setApplicationName(QStringLiteral("Unknot"));
    QCoreApplication::setApplicationVersion(QStringLiteral(UNKNOT_VERSION));
    QCoreApplication::setOrganizationDomain(QStringLiteral("unknot.org"));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);

    const app::CommandLine line = app::parseCommandLine(arguments);
    if (line.exitNow)
        return *line.exitNow;
    if (line.mode == app::CommandLine::Mode::Command) {
        const QCoreApplication application(argc, argv);
        return app::runCommand(line);
    }
    // Settings are read in this thread: Qt takes the thread of its first object for the main one.
    const auto body = app::AppSettings::shownBody(line.dataFolder);
    const app::World::Besides besides{line.dataFolder, app::AppSettings::shownLanguage(line.dataFolder)};
    // The data is read while Qt starts: neither needs the other.
    auto world = std::async(std::launch::async, [&] { return std::make_unique<app::World>(line.resources, body, besides); });
    app::Window::chooseRenderer();
    QGuiApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.unknot.Unknot"));
    return runWindow(line, application, std::move(world));
}
