// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// `unknot`: a command is run here, where nothing of a window is linked; without one this process
// becomes the window's program, which is kept beside it, or in libexec once installed.
#include "cli/commandline.h"
#include "cli/output.h"

#include <QCoreApplication>

#include <array>
#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

namespace
{

namespace fs = std::filesystem;

int becomeWindow(char *argv[])
{
    std::error_code ignored;
    const fs::path folder = fs::read_symlink("/proc/self/exe", ignored).parent_path();
    const std::array<fs::path, 2> places{folder / "unknot-window", folder.parent_path() / "libexec" / "unknot" / "unknot-window"};
    for (const fs::path &place : places) {
        if (fs::exists(place, ignored))
            ::execv(place.c_str(), argv);
    }
    using namespace unknot;
    cli::complain(QStringLiteral("The window's program unknot-window can't be started (%1). It belongs beside this one, or in %2. "
                                 "Installing Unknot again mends it.")
                      .arg(QString::fromLocal8Bit(std::strerror(errno)), QString::fromStdString(places.back().parent_path().string())));
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace unknot;
    cli::holdStandardStreams();
    cli::nameProgram();
    const cli::CommandLine line = cli::parseCommandLine(cli::argumentsOf(argc, argv));
    if (line.exitNow)
        return cli::finished(*line.exitNow);
    if (line.mode != cli::CommandLine::Mode::Command)
        return becomeWindow(argv);
    umask(S_IRWXG | S_IRWXO); // what is made is nobody else's
    const QCoreApplication application(argc, argv);
    return cli::runCommand(line);
}
