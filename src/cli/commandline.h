// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/world.h"

#include <QString>
#include <QStringList>

#include <filesystem>
#include <optional>

namespace unknot::cli
{

// What the command line asks for. Exit codes: 0 good, 1 something is wrong with the data or the
// journal, 2 the command line itself is.
struct CommandLine {
    enum class Mode {
        Window,
        SelfTest,
        Command,
        Painted // a command too, which the window's program runs
    };

    Mode mode = Mode::Window;
    QString command; // one of the commands below
    QStringList arguments; // of the command, options included
    std::filesystem::path resources, dataFolder;
    QString start; // the id of a routine, for the window; not known yet whether there is one
    std::optional<int> exitNow; // everything has been said: leave with this
};

// Name, version and organisation, as Qt wants to know them before anything else.
void nameProgram();
QStringList argumentsOf(int argc, char *argv[]);

// Where the shipped data is: beside the source while developing, in share/unknot once installed.
std::filesystem::path defaultResources();

// Where the pictures are that were made while the program was built; need not be there.
std::filesystem::path reelFolder(const std::filesystem::path &resources);

CommandLine parseCommandLine(const QStringList &arguments);

// The commands. Each prints its result to stdout, errors to stderr, and returns the exit code; runCommand
// also sees to it that the result could be written.
int runFind(const CommandLine &line);
int runSearch(const CommandLine &line);
int runPoints(const CommandLine &line);
int runSafety(const CommandLine &line);
int runCheck(const CommandLine &line);
int runPosture(const CommandLine &line);
int runExport(const CommandLine &line);
int runImport(const CommandLine &line);
int runSync(const CommandLine &line);
int runBackup(const CommandLine &line);
int runRestore(const CommandLine &line);
int runCommand(const CommandLine &line);

} // namespace unknot::cli
