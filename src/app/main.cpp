// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// `unknot-window`: what `unknot` becomes where no command is given.
#include "app/appcontext.h"
#include "app/ondesktop.h"
#include "app/own/backupcontroller.h"
#include "app/own/journalkeeper.h"
#include "app/own/programcontroller.h"
#include "app/routines/ownroutinescontroller.h"
#include "app/session/askedstart.h"
#include "cli/commandline.h"
#include "cli/idwords.h"
#include "cli/output.h"
#include "cli/posturecommand.h"
#include "cli/reportcommand.h"
#include "desktop/window.h"
#include "figure/reportpainter.h"
#include "figure/svgpng.h"
#include "practice/settingsfile.h"
#include "practice/startandend.h"
#include "present/backuptext.h"
#include "present/text.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QScreen>

#include <sys/stat.h>

#include <csignal>
#include <cstdlib>
#include <optional>
#include <utility>

namespace
{

using namespace unknot;

// What a start finds before it opens anything.
struct Prepared {
    practice::FoundAtStart found;
    app::FirstData data;
};

// Says what does not load.
int selfTest(desktop::Window &window, const practice::World &world)
{
    QStringList wrong = window.selfTest();
    for (const Error &error : world.errors)
        wrong << present::toQt(toString(error));
    for (const QString &line : wrong)
        cli::complain(line);
    cli::print(wrong.isEmpty() ? QStringLiteral("Everything loads.\n") : QStringLiteral("Not everything loads.\n"));
    return wrong.isEmpty() ? 0 : 1;
}

// `asked`: the id of the routine to begin with, the name of one of the person's own, or empty.
int runWindow(const cli::CommandLine &line, QGuiApplication &application, Prepared prepared, const QString &asked)
{
    const SystemClock clock;
    std::optional<app::AppContext> context; // outlives the window
    desktop::Window window;
    context.emplace(std::move(prepared.data), clock, line.resources, line.dataFolder);
    const auto &own = context->find<app::OwnRoutinesController>()->kept();
    const QString start = own.idOf(asked);
    const auto unknown = own.isOwn(start) ? std::nullopt : cli::unknownRoutine(context->world(), start, own.names());
    if (unknown) {
        cli::complain(*unknown);
        return 1;
    }
    const bool runs = line.mode != cli::CommandLine::Mode::SelfTest;
    if (runs && context->find<app::JournalKeeper>()->heldByAnother() && desktop::OneWindow::raiseOther(line.dataFolder, start))
        return 0;
    context->markAgain();
    if (!window.load(*context, application.primaryScreen()->availableSize()))
        return 1;
    auto *program = context->find<app::ProgramController>();
    if (prepared.found.deleted)
        program->dataDeleted(*prepared.found.deleted);
    if (prepared.found.restored)
        program->tell(present::restoredSentences(*prepared.found.restored));
    QObject::connect(program, &app::ProgramController::ends, &application, &QCoreApplication::exit);
    QObject::connect(context->find<app::BackupController>(), &app::BackupController::ends, &application, &QCoreApplication::exit);
    std::optional<app::OnDesktop> desktop;
    if (runs) // after the first frame: the bus is not what the person waits for
        QObject::connect(
            window.window(), &QQuickWindow::frameSwapped, window.window(), [&] { desktop.emplace(*context, *window.window()); },
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    if (!start.isEmpty())
        context->find<app::AskedStart>()->ask(start);
    if (line.mode == cli::CommandLine::Mode::SelfTest)
        return cli::finished(selfTest(window, context->world()));
    return application.exec();
}

Prepared prepare(const cli::CommandLine &line)
{
    auto found = practice::beginWith(line.dataFolder, SystemClock().wall());
    if (found.deleted && !*found.deleted)
        cli::complain(Errors{found.deleted->error()});
    return {std::move(found), app::FirstData::read(line.resources, line.dataFolder)};
}

// A picture of how to press, as PNG; no display is needed.
int writePosture(const cli::CommandLine &line, int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return cli::runPosture(line, figure::pngOf);
}

int writeReport(const cli::CommandLine &line, int argc, char *argv[])
{
    return cli::runReport(line, [&argc, argv](const present::Report &report, const practice::World &world) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QGuiApplication application(argc, argv);
        figure::FigureSource source(world.figure, world.catalogue);
        return figure::ReportPainter(report, source, QStringLiteral("Lato")).pdf().toStdString();
    });
}

// While Qt connects to the display: where there is none it gives up by qFatal, which would end in a
// core dump. What it says itself is for developers.
void sayNoDisplay(QtMsgType type, const QMessageLogContext & /*context*/, const QString & /*message*/)
{
    if (type != QtFatalMsg)
        return;
    cli::complain(QStringLiteral("There is no display to open the window on. Start Unknot inside a desktop session; commands, as in "
                                 "`unknot find --help`, need none."));
    std::_Exit(1);
}

} // namespace

int main(int argc, char *argv[])
{
    cli::holdStandardStreams();
    cli::nameProgram();
    const cli::CommandLine line = cli::parseCommandLine(cli::argumentsOf(argc, argv));
    if (line.exitNow)
        return cli::finished(*line.exitNow);
    if (line.mode == cli::CommandLine::Mode::Painted)
        return cli::finished(line.command == u"posture" ? writePosture(line, argc, argv) : writeReport(line, argc, argv));
    if (const auto refusal = practice::settingsRefusal(line.dataFolder))
        cli::complain(Errors{*refusal});
    umask(S_IRWXG | S_IRWXO); // what is made is nobody else's
    std::signal(SIGPIPE, SIG_IGN); // an export into a pipe that nobody reads any more fails, and says so
    desktop::Window::chooseRenderer();
    // The first data is read while Qt starts: neither needs the other.
    auto prepared = prepare(line);
    const auto ownHandler = qInstallMessageHandler(sayNoDisplay);
    QGuiApplication application(argc, argv);
    qInstallMessageHandler(ownHandler);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.unknot.Unknot"));
    int code = runWindow(line, application, std::move(prepared), line.start);
    while (code == app::ProgramController::startAgain) // the data were deleted: as on the first day
        code = runWindow(line, application, prepare(line), {});
    if (line.mode != cli::CommandLine::Mode::SelfTest)
        practice::endWith(line.dataFolder, SystemClock().wall());
    return code;
}
